//! Bookings of places, and who gets one.
//!
//! Decisions depend on the number of places, the reservations, and how many people of which groups hold
//! a place. Code that writes places locks the edition, counts, calls this module and writes, in one
//! transaction.

mod cancelling;
mod change;
mod ending;
mod group;
mod headcount;
mod offer;
mod places;
mod queue;
mod reservation;
mod state;

pub use cancelling::{CancelError, Cancelling};
pub use change::{ChangeError, check_change};
pub use ending::Ending;
pub use group::{Groups, PlaceGroup, UnknownGroups};
pub use headcount::Headcount;
pub use offer::{Hold, hold};
pub use places::Places;
pub use queue::{Placement, decide_place, next_to_be_offered};
pub use reservation::{Reservation, ReservationError, Reservations};
pub use state::{BookingAction, BookingState, BookingStateError};
