//! Who may do what.

mod coordinator;
mod links;
mod sign_in;
mod staff;
