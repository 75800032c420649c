//! Access: who sends a request, how they sign in, and what they may see.

mod scope;
pub mod sign_in;
pub mod staff;
pub mod visitor;

pub use scope::Scope;
