//! Public feeds, feedback on pages, and undelivered mails.

pub mod feeds;
pub mod page_feedback;
pub mod page_ratings;
pub mod undelivered;
