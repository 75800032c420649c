//! Free slots: listing, choosing and rejecting them, for people and for staff.

mod elsewhere;
mod list;
mod place;
mod refused;
mod value;

pub use elsewhere::elsewhere;
pub use list::{leaf as leaf_through_weeks, slot_choices, slots};
pub use place::{place as read_place, place_value, place_words};
pub use refused::slot_refused;
pub use value::{slot, slot_value};
