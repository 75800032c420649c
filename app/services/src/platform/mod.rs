//! Infrastructure of all use cases; it depends on none of them.

mod computation;
mod events;
mod failure;
pub(crate) mod in_turn;
pub mod outbox;
pub(crate) mod reminder_id;
pub(crate) mod revision_cache;
pub(crate) mod secret;
pub(crate) mod slug_words;
pub mod spreadsheet;
pub(crate) mod ttl_cache;

pub use computation::{CancellationToken, compute};
pub use events::Change;
pub use failure::{Failure, Refusal, with_causes};
pub use secret::{SigningKeys, rotate_keys};
