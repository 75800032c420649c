//! The words for domain values, one function for each closed list and error. Each matches without a
//! catch-all, so that a new value does not compile without its words.

mod attendance;
mod counselling;
mod editions;
mod eligibility;
mod needs;
mod people;
mod places;
mod problems;
mod programmes;
mod staff;
mod states;

pub use problems::Problem;
