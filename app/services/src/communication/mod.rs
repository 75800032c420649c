//! What the portal tells the public, what people say of its pages, and mails that did not leave.

pub mod feeds;
pub mod page_feedback;
pub mod page_ratings;
pub mod undelivered;
