//! How bookings end.

use super::BookingAction;
use crate::string_form::closed_list;

closed_list! {
    /// How a booking came to be cancelled.
    Ending {
        /// The person gave it up.
        ByPerson = "by_person",
        /// Staff cancelled it.
        ByStaff = "by_staff",
        /// The person did not want the place that was offered.
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
    /// What is done with a booking that ends so, and therefore which bookings can.
    pub const fn action(self) -> BookingAction {
        match self {
            Self::ByPerson | Self::ByStaff | Self::EditionCancelled => BookingAction::Cancel,
            Self::Declined => BookingAction::Decline,
            Self::Expired => BookingAction::Expire,
            Self::NotApproved => BookingAction::Refuse,
        }
    }
}
