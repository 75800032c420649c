//! Bookings of places, and who gets one.
//!
//! Two numbers decide: how many places there are and how many of them are taken. Whoever writes
//! places first locks the edition and counts, then asks here, then writes, in one transaction.

use crate::{edition::Capacity, string_form::closed_list};

closed_list! {
    /// How a booking stands.
    BookingState {
        /// The person has a place.
        Confirmed = "confirmed",
        /// The person waits for a place.
        Waiting = "waiting",
        /// Given up. Final: who comes back books again and queues again.
        Cancelled = "cancelled",
    }
}

closed_list! {
    /// What can be done with a booking.
    BookingAction {
        /// A place became free for who waited.
        Promote = "promote",
        /// The place, or the wait for one, is given up.
        Cancel = "cancel",
    }
}

/// Something was to be done with a booking that its state does not allow.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("a booking that is {state} does not allow to {action}")]
pub struct BookingStateError {
    /// The state it is in.
    pub state: BookingState,
    /// What was to be done.
    pub action: BookingAction,
}

impl BookingState {
    /// The state after something is done.
    pub fn after(self, action: BookingAction) -> Result<Self, BookingStateError> {
        match (self, action) {
            (Self::Waiting, BookingAction::Promote) => Ok(Self::Confirmed),
            (Self::Confirmed | Self::Waiting, BookingAction::Cancel) => Ok(Self::Cancelled),
            (state, action) => Err(BookingStateError { state, action }),
        }
    }

    /// Whether something can be done.
    pub fn allows(self, action: BookingAction) -> bool {
        self.after(action).is_ok()
    }

    /// Whether nothing can follow. A person has at most one booking of an edition that is not final.
    pub const fn is_final(self) -> bool {
        matches!(self, Self::Cancelled)
    }
}

/// What a new booking gets.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Placement {
    /// A place.
    Confirmed,
    /// A position in the waiting list, from 1.
    Waiting {
        /// How many will be served before, and one.
        position: i64,
    },
}

impl Placement {
    /// The state that the booking begins in.
    pub const fn state(self) -> BookingState {
        match self {
            Self::Confirmed => BookingState::Confirmed,
            Self::Waiting { .. } => BookingState::Waiting,
        }
    }
}

/// What a new booking gets: a place if one is free and nobody waits for it, else the last position.
pub fn decide_place(capacity: Capacity, confirmed: i64, waiting: i64) -> Placement {
    if waiting == 0 && confirmed < i64::from(capacity) {
        Placement::Confirmed
    } else {
        Placement::Waiting {
            position: waiting.saturating_add(1),
        }
    }
}

/// How many of those who wait, from the first on, get a place now. To be asked after every change
/// that frees places: a cancellation, a larger capacity. A smaller capacity takes no place back.
pub fn places_to_fill(capacity: Capacity, confirmed: i64, waiting: i64) -> i64 {
    waiting.min(i64::from(capacity) - confirmed).max(0)
}
