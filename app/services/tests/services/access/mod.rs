//! Who may do what.

mod coordinator;
mod sign_in;
mod staff;
