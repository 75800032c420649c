//! How bookings stand, and what can follow.

use crate::string_form::closed_list;

closed_list! {
    /// How a booking stands.
    BookingState {
        /// The person asked for a place, and staff have not decided yet whether they are admitted.
        Requested = "requested",
        /// The person waits for a place.
        Waiting = "waiting",
        /// A place is held for the person until a stated moment.
        Offered = "offered",
        /// The person has a place.
        Confirmed = "confirmed",
        /// Over. Final: who comes back books again and queues again.
        Cancelled = "cancelled",
    }
}

closed_list! {
    /// What can be done with a booking.
    BookingAction {
        /// Staff admit the person, and a place is free.
        Approve = "approve",
        /// Staff admit the person, who has to wait for a place.
        Queue = "queue",
        /// Staff do not admit the person.
        Refuse = "refuse",
        /// A place is held for who waited.
        Offer = "offer",
        /// The person takes the place that is held for them.
        Accept = "accept",
        /// The person does not want the place that is held for them.
        Decline = "decline",
        /// The place was held long enough.
        Expire = "expire",
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

    /// Whether something can be done.
    pub fn allows(self, action: BookingAction) -> bool {
        self.after(action).is_ok()
    }

    /// Whether the person counts among those who hold a place: an offered place is as good as taken,
    /// for nobody else can get it meanwhile.
    pub const fn holds_place(self) -> bool {
        matches!(self, Self::Offered | Self::Confirmed)
    }

    /// Whether nothing can follow. A person has at most one booking of an edition that is not final.
    pub const fn is_final(self) -> bool {
        matches!(self, Self::Cancelled)
    }
}
