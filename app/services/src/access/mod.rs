//! Access: who sends a request, how they sign in, and what they may see.

mod booked;
mod browser_secret;
mod find_booked;
mod link_key;
mod looked_after;
mod reading;
mod scope;
pub mod shared_address;
mod shared_client;
pub mod sign_in;
pub mod staff;
mod tell_colleague;
pub mod visitor;

pub use booked::Booked;
pub use browser_secret::BrowserSecret;
pub use find_booked::{FindRefusal, Knowledge, find_booked};
pub(crate) use link_key::is_own;
pub use looked_after::{colleague, looked_after};
pub(crate) use reading::note_reading;
pub use scope::Scope;
pub use shared_client::{SharedClient, SharingReason, share_client, shared_client};
pub(crate) use tell_colleague::tell_colleague;
