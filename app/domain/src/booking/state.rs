//! The states of bookings and their transitions.

use crate::{instant::Instant, string_form::closed_list};

closed_list! {
    /// The state of a booking.
    BookingState {
        /// The person asked for a place, and staff have not decided yet whether they are admitted.
        Requested = "requested",
        /// The person waits for a place.
        Waiting = "waiting",
        /// A place is held for the person until a stated moment.
        Offered = "offered",
        /// The person has a place.
        Confirmed = "confirmed",
        /// Ended. Final: a person who comes back books again and queues again.
        Cancelled = "cancelled",
    }
}

closed_list! {
    /// An action on a booking.
    BookingAction {
        /// Staff admit the person, and a place is free.
        Approve = "approve",
        /// Staff admit the person, who has to wait for a place.
        Queue = "queue",
        /// Staff do not admit the person.
        Refuse = "refuse",
        /// A place is held for a person who waits.
        Offer = "offer",
        /// The person accepts the place that is held for them.
        Accept = "accept",
        /// The person declines the place that is held for them.
        Decline = "decline",
        /// The hold expired.
        Expire = "expire",
        /// The place, or the position on the waiting list, is cancelled.
        Cancel = "cancel",
    }
}

/// The state of a booking does not allow the action.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("a booking that is {state} does not allow to {action}")]
pub struct BookingStateError {
    /// The current state.
    pub state: BookingState,
    /// The requested action.
    pub action: BookingAction,
}

impl BookingState {
    /// Whether a wait or a request has come to nothing, in an edition whose enrolment closes and that starts at these
    /// moments: nobody is admitted from the waiting list once enrolment has closed, and no request is decided on once
    /// the edition has begun. The booking itself stays, because staff may move both.
    pub fn has_lapsed(self, enrolment_closes: Instant, starts: Instant, now: Instant) -> bool {
        match self {
            Self::Waiting => now >= enrolment_closes,
            Self::Requested => now >= starts,
            Self::Offered | Self::Confirmed | Self::Cancelled => false,
        }
    }

    /// The state after an action.
    pub fn after(self, action: BookingAction) -> Result<Self, BookingStateError> {
        use BookingAction as Action;

        match (self, action) {
            (Self::Requested, Action::Approve) | (Self::Offered, Action::Accept) => {
                Ok(Self::Confirmed)
            }
            (Self::Requested, Action::Queue) => Ok(Self::Waiting),
            (Self::Waiting, Action::Offer) => Ok(Self::Offered),
            (Self::Requested, Action::Refuse)
            | (Self::Offered, Action::Decline | Action::Expire)
            | (Self::Requested | Self::Waiting | Self::Offered | Self::Confirmed, Action::Cancel) => {
                Ok(Self::Cancelled)
            }
            (state, action) => Err(BookingStateError { state, action }),
        }
    }

    /// Whether the state allows an action.
    pub fn allows(self, action: BookingAction) -> bool {
        self.after(action).is_ok()
    }

    /// Whether the person counts as holding a place: an offered place is taken, because nobody else can
    /// get it meanwhile.
    pub const fn holds_place(self) -> bool {
        matches!(self, Self::Offered | Self::Confirmed)
    }

    /// Whether the state is final. A person has at most one non-final booking per edition.
    pub const fn is_final(self) -> bool {
        matches!(self, Self::Cancelled)
    }

    /// Whether the deadline for cancelling by oneself has passed: it binds whoever has a place, not who waits
    /// for one. The moment of the deadline is still in time.
    pub fn is_too_late_to_cancel(self, cancellable_until: Instant, now: Instant) -> bool {
        self == Self::Confirmed && cancellable_until < now
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::instant::Seconds;

    #[test]
    fn a_wait_lapses_at_the_close_and_a_request_at_the_start() {
        let closes = Instant::from_seconds(1_800_000_000);
        let starts = closes + Seconds::hours(20);
        let second = Seconds::new(1);
        for (state, at) in [
            (BookingState::Waiting, closes),
            (BookingState::Requested, starts),
        ] {
            assert!(!state.has_lapsed(closes, starts, at - second), "{state}");
            assert!(state.has_lapsed(closes, starts, at), "{state}");
        }
        for state in [BookingState::Confirmed, BookingState::Offered] {
            assert!(!state.has_lapsed(closes, starts, starts), "{state}");
        }
    }
}
