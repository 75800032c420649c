//! The only module that assigns, releases and changes the places of an edition.
//!
//! Every caller (a citizen, the desk, staff who change an edition, a timed job) uses [`take`],
//! [`leave`], [`accept`], [`decline`], [`expire`], [`approve`], [`refuse`], [`release`] or [`revise`]:
//! lock the edition, read, decide, write, offer free places to the waiting list, and queue the
//! notifications, all in one transaction. The database counts the places as well and refuses one that
//! does not exist.
//!
//! Lock order: person before edition, so that two transactions cannot deadlock.

mod allocation;
mod answer;
mod attended;
mod booked_edition;
mod call;
mod decide;
mod end_offer;
mod fill_vacancies;
mod held;
mod leave;
mod notification;
mod obstacle;
mod reach;
mod release_reservations;
mod reminders;
mod reserve;
mod revise;
mod take;
mod telling;

use domain::{
    booking::{BookingAction, BookingState, CancelError, ChangeError},
    edition::EnrolmentStatus,
    id::ActivityId,
    instant::Instant,
    language::Translated,
    programme::ProgrammeSlug,
    reference::BookingReference,
};
use serde::Serialize;
use store::{booking::Booking, edition::Edition};

use crate::{Failure, Overlap};

pub(crate) use allocation::Allocation;
use answer::expire;
pub(crate) use answer::{accept, decline};
pub(crate) use attended::{attended_of, earned};
pub(crate) use booked_edition::BookedEdition;
pub(crate) use call::notify_or_call;
pub(crate) use decide::{approve, refuse};
pub(crate) use end_offer::EndOffer;
pub(crate) use leave::{cancelling, leave};
pub(crate) use notification::{BookingEvent, NotifyOfBooking, REMEMBERED, notify};
pub(crate) use obstacle::{Booker, Door, obstacle};
pub use reach::Reach;
pub(crate) use reach::{concern, reach};
pub(crate) use release_reservations::ReleaseReservations;
pub(crate) use reminders::{SendReminders, plan as plan_reminders};
use reserve::release;
pub(crate) use reserve::reserve;
pub(crate) use revise::{revise, times};
pub(crate) use take::{BookedBy, take};
pub use telling::{Heard, Telling};

/// Why the places of an edition were not changed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "code", content = "details", rename_all = "snake_case")]
pub enum PlaceRefusal {
    /// Enrolment is not open now.
    Enrolment(EnrolmentStatus),
    /// No place is free for the person, and the waiting list is over.
    Full,
    /// The person has no name yet.
    NameMissing,
    /// The person's name is not the one that was typed: somebody else is to be booked, or the name has changed.
    OtherName,
    /// The person has a live booking in the edition already.
    AlreadyBooked(BookingReference),
    /// The person has another booking at the same time.
    Overlaps(Overlap),
    /// The person has as many bookings ahead as they may.
    AtLimit {
        /// The maximum.
        most: u16,
    },
    /// Only people admitted to a programme are accepted, and the person is not.
    NotAdmitted {
        /// The programme.
        programme: ProgrammeSlug,
        /// Its name.
        name: Translated,
    },
    /// Only people who attended another activity before are accepted, and the person did not.
    NotAttended {
        /// The other activity.
        activity: ActivityId,
        /// Its title.
        title: Translated,
    },
    /// No place is held for the person, or not any more.
    NotOffered,
    /// Staff have already decided on the request.
    AlreadyDecided,
    /// The booking is already cancelled.
    AlreadyCancelled,
    /// The deadline for cancelling by oneself has passed.
    TooLateToCancel,
    /// The edition is over: nothing is left to give up.
    Over,
    /// The person was present at a session, which is not undone.
    Attended,
    /// The people who hold a place do not fit the changed places.
    Change(ChangeError),
    /// A colleague changed the edition meanwhile.
    ChangedMeanwhile,
    /// Others have a place or wait for one than whoever made the change saw.
    ReachChanged,
}

impl From<CancelError> for PlaceRefusal {
    fn from(error: CancelError) -> Self {
        match error {
            CancelError::AlreadyCancelled => Self::AlreadyCancelled,
            CancelError::TooLate => Self::TooLateToCancel,
            CancelError::Over => Self::Over,
            CancelError::Attended => Self::Attended,
        }
    }
}

/// The state of a booking after an action, or the refusal of the action.
fn after(
    booking: &Booking,
    action: BookingAction,
    refusal: PlaceRefusal,
) -> Result<BookingState, Failure<PlaceRefusal>> {
    let state = booking.state.after(action);
    state.map_err(|_| Failure::Refused(refusal))
}

/// The enrolment status of an edition.
pub(crate) fn enrolment(edition: &Edition, now: Instant) -> EnrolmentStatus {
    domain::edition::enrolment_status(
        edition.state,
        edition.details.enrolment_opens_at,
        edition.details.enrolment_closes_at,
        edition.starts_at,
        now,
    )
}
