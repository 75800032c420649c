//! Who may do what.

mod codes;
mod coordinator;
mod find;
mod first_start;
mod invitation;
mod kept_forms;
mod links;
mod shared_client;
mod sign_in;
mod staff;
mod staff_change;
