//! People: their data, and one view of everything they have.

pub mod account;
pub mod desk;
pub mod erasures;
mod overlap;
pub mod path;

pub use overlap::Overlap;
