//! Identifiers, one type each, so that a person's id cannot be passed where a booking's is expected.

use std::{fmt, str::FromStr};

use serde::{Deserialize, Serialize};
use uuid::Uuid;

macro_rules! identifiers {
    ($($(#[$doc:meta])* $name:ident)+) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(Uuid);

        impl From<Uuid> for $name {
            fn from(value: Uuid) -> Self {
                Self(value)
            }
        }

        impl From<$name> for Uuid {
            fn from(value: $name) -> Self {
                value.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.fmt(formatter)
            }
        }

        impl FromStr for $name {
            type Err = uuid::Error;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                Uuid::parse_str(text).map(Self)
            }
        }
    )+};
}

identifiers! {
    /// A person who uses the portal for themselves.
    PersonId
    /// A member of an office's staff.
    StaffId
    /// An invitation to work for the office.
    InvitationId
    /// A call that staff owe to a person.
    CallId
    /// A change of a person's address.
    AddressChangeId
    /// A programme.
    ProgrammeId
    /// A site where services are provided.
    SiteId
    /// A room of a site.
    RoomId
    /// An edition of an activity.
    EditionId
    /// An activity: all editions that are copies of each other.
    ActivityId
    /// One session of an edition.
    SessionId
    /// An application of a person to a programme.
    ApplicationId
    /// What an office asks an applicant.
    InquiryId
    /// A booking of a place in an edition.
    BookingId
    /// Office hours of an operator.
    OfficeHoursId
    /// An absence of an operator.
    AbsenceId
    /// Days on which a site is closed.
    ClosureId
    /// An appointment of a person with an operator.
    AppointmentId
    /// A job of the outbox.
    JobId
    /// The one-time id of a form, so that submitting it twice takes effect once.
    RequestId
}

impl From<EditionId> for ActivityId {
    /// The activity whose first edition this is.
    fn from(first: EditionId) -> Self {
        Self(first.0)
    }
}
