//! Access: who sends a request, how they sign in, and what they may see.

mod booked;
mod link_key;
mod scope;
pub mod sign_in;
pub mod staff;
pub mod visitor;

pub use booked::Booked;
pub use scope::Scope;
