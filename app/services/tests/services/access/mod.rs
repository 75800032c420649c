//! Who may do what.

mod codes;
mod coordinator;
mod links;
mod sign_in;
mod staff;
