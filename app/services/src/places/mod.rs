//! The one door through which places of an edition are given, taken and changed.
//!
//! Whoever comes (a citizen, the desk, staff who change an edition) goes through [`take`], [`leave`] or
//! [`revise`]: hold the edition, look, decide, write, let those who wait move up, and queue what is owed
//! to whom, all in one transaction. The database counts along and refuses a place that does not exist.
//!
//! Person before edition, always: two doors that lock in one order cannot block each other.

mod leave;
mod obstacle;
mod occasion;
mod promote;
mod revise;
mod take;

use domain::{
    edition::EnrolmentStatus, instant::Instant, language::Translated, reference::BookingReference,
};
use store::edition::Edition;

pub(crate) use leave::leave;
pub(crate) use obstacle::obstacle;
pub(crate) use occasion::Occasion;
pub(crate) use revise::{revise, times};
pub(crate) use take::take;

/// Why the places of an edition were not changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PlaceRefusal {
    /// Enrolment is not open now.
    Enrolment(EnrolmentStatus),
    /// The person has told no name yet.
    NameMissing,
    /// The person has a live booking in the edition already.
    AlreadyBooked(BookingReference),
    /// The person is booked somewhere else at the same time.
    Overlaps {
        /// The other booking.
        reference: BookingReference,
        /// Title of the other edition.
        title: Translated,
        /// When the other edition begins.
        starts_at: Instant,
    },
    /// The booking was cancelled before.
    AlreadyCancelled,
    /// The deadline for cancelling by oneself has passed.
    TooLateToCancel,
    /// Fewer places than are taken.
    CapacityBelowConfirmed {
        /// How many are taken.
        confirmed: i64,
    },
    /// A colleague changed the edition meanwhile.
    ChangedMeanwhile,
}

/// Where enrolment in an edition stands.
pub(crate) fn enrolment(edition: &Edition, now: Instant) -> EnrolmentStatus {
    domain::edition::enrolment_status(
        edition.state,
        edition.enrolment_opens_at,
        edition.enrolment_closes_at,
        edition.starts_at,
        now,
    )
}
