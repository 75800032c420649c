//! What somebody has booked.

use domain::{
    language::Language,
    reference::{AppointmentReference, BookingReference, ReferenceError},
};

use crate::Portal;

/// What somebody has booked. Each has a page of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Booked {
    /// A place in an edition.
    Place(BookingReference),
    /// An appointment.
    Appointment(AppointmentReference),
}

impl From<BookingReference> for Booked {
    fn from(reference: BookingReference) -> Self {
        Self::Place(reference)
    }
}

impl From<AppointmentReference> for Booked {
    fn from(reference: AppointmentReference) -> Self {
        Self::Appointment(reference)
    }
}

impl Booked {
    /// Parses the reference of either.
    ///
    /// # Errors
    /// [`ReferenceError`].
    pub fn parse(typed: &str) -> Result<Self, ReferenceError> {
        match BookingReference::parse(typed) {
            Err(ReferenceError::Prefix) => AppointmentReference::parse(typed).map(Self::from),
            booking => booking.map(Self::from),
        }
    }

    /// The path of its page, without the language.
    pub fn path(self) -> String {
        match self {
            Self::Place(reference) => format!("/bookings/{reference}"),
            Self::Appointment(reference) => format!("/appointments/{reference}"),
        }
    }

    /// The address of its page on the portal. It asks for a key or for signing in.
    pub(crate) fn address(self, portal: &Portal, language: Language) -> String {
        format!("{}/{language}{}", portal.settings.base_url, self.path())
    }
}
