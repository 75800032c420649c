//! Public feeds, feedback on pages, undelivered mails, and calls owed instead of mails.

pub mod calls;
pub mod feeds;
pub mod page_feedback;
pub mod page_ratings;
pub mod undelivered;
