//! People: their data, and one view of everything they have.

pub mod account;
pub mod desk;
pub mod erase;
pub mod erasures;
mod overlap;
pub mod path;
pub mod record;
pub mod search;
pub mod sharing;

pub use overlap::Overlap;
