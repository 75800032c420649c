//! Who may.

mod coordinator;
mod sign_in;
mod staff;
