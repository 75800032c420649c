//! People: what is known of them, and all of theirs in one view.

pub mod account;
pub mod desk;
pub mod erasures;
mod overlap;
pub mod path;

pub use overlap::Overlap;
