//! What somebody has booked, and the link in a mail that shows it without signing in.

use domain::{
    id::PersonId,
    language::Language,
    reference::{AppointmentReference, BookingReference},
};

use super::visitor::Visitor;
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
    /// The path of its page, without the language.
    pub fn path(self) -> String {
        match self {
            Self::Place(reference) => format!("/bookings/{reference}"),
            Self::Appointment(reference) => format!("/appointments/{reference}"),
        }
    }

    /// The address of its page for mails: the key opens this one only.
    pub fn link(self, portal: &Portal, language: Language) -> String {
        self.link_to(portal, language, "")
    }

    /// The address of a page below its own for mails. `page` begins with a slash.
    pub(crate) fn link_to(self, portal: &Portal, language: Language, page: &str) -> String {
        let base = &portal.settings.base_url;
        let (purpose, reference) = self.signed();
        let key = portal.signing_key.sign(purpose, &reference);
        format!("{base}/{language}{}{page}?key={key}", self.path())
    }

    /// Whether it is the visitor's own, who is `owner`, or the key of a mail opens it.
    pub(crate) fn is_theirs(
        self,
        portal: &Portal,
        visitor: &Visitor,
        owner: PersonId,
        key: Option<&str>,
    ) -> bool {
        let is_owner = matches!(visitor, Visitor::Person(person) if person.person == owner);
        let (purpose, reference) = self.signed();
        let opens = |key| portal.signing_key.verify(purpose, &reference, key);
        is_owner || key.is_some_and(opens)
    }

    /// What its key signs: a purpose and the reference.
    fn signed(self) -> (&'static str, String) {
        match self {
            Self::Place(reference) => ("booking", reference.to_string()),
            Self::Appointment(reference) => ("appointment", reference.to_string()),
        }
    }
}
