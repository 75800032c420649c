//! How bookings end.

use super::BookingAction;
use crate::string_form::closed_list;

closed_list! {
    /// How a booking was cancelled.
    Ending {
        /// The person cancelled it.
        ByPerson = "by_person",
        /// Staff cancelled it.
        ByStaff = "by_staff",
        /// The person declined the offered place.
        Declined = "declined",
        /// The person did not answer an offer in time.
        Expired = "expired",
        /// The edition does not take place.
        EditionCancelled = "edition_cancelled",
        /// Staff did not admit the person.
        NotApproved = "not_approved",
    }
}

impl Ending {
    /// The action that ends a booking in this way; it determines which bookings can.
    pub const fn action(self) -> BookingAction {
        match self {
            Self::ByPerson | Self::ByStaff | Self::EditionCancelled => BookingAction::Cancel,
            Self::Declined => BookingAction::Decline,
            Self::Expired => BookingAction::Expire,
            Self::NotApproved => BookingAction::Refuse,
        }
    }
}
