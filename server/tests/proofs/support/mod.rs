//! Support code of the proofs.

mod browser;
mod chance;
mod groups;
mod hand_clock;
mod nowhere;
mod people;
mod places;
mod portal;
mod process;
mod seats;

pub use browser::{Answer, Browser};
pub use chance::Chance;
pub use groups::{desk, groups_form, in_three_groups};
pub use hand_clock::HandClock;
pub use nowhere::Nowhere;
pub use people::known_people;
pub use places::{Places, wrongs};
pub use portal::{Stand, portal, settings};
pub use process::{Process, edition_from_now, free_address};
pub use seats::{everybody_sits, seats};
