//! What the proofs stand on.

mod browser;
mod hand_clock;
mod nowhere;
mod people;
mod places;
mod portal;
mod seats;

pub use browser::{Answer, Browser};
pub use hand_clock::HandClock;
pub use nowhere::Nowhere;
pub use people::known_people;
pub use places::{Places, wrongs};
pub use portal::{Stand, portal, settings};
pub use seats::{everybody_sits, seats};
