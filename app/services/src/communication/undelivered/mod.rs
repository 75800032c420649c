//! Mails that need attention, and addresses to which nothing more is sent.

mod addresses;
mod list;
mod mark_arrived;
mod send_again;

pub use addresses::{clear_address, unreachable_address, unreachable_addresses};
pub(super) use list::mail_of;
pub use list::{TroubledMail, troubled_mails};
pub use mark_arrived::mark_arrived;
pub use send_again::send_again;
