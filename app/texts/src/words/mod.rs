//! The words for what the domain keeps, one function for each of its closed lists and errors. Each
//! matches without a catch-all, so that a new value does not compile until it has its words.

mod attendance;
mod counselling;
mod editions;
mod eligibility;
mod people;
mod places;
mod problems;
mod programmes;
mod staff;

pub use problems::Problem;
