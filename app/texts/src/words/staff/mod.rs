//! The words that only staff see.

mod attendance;
mod bulk;
mod calendar;
mod counselling;
mod editions;
mod log;
mod mails;
mod people;
mod places;
mod problems;
