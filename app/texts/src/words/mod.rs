//! The words for what the domain keeps, one function for each of its closed lists and errors. Each
//! matches without a catch-all, so that a new value does not compile until it has its words.

mod attendance;
mod bulk;
mod calendar;
mod counselling;
mod editions;
mod eligibility;
mod people;
mod places;
mod problems;
mod programmes;

pub use problems::Problem;
