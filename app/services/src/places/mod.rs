//! The one door through which places of an edition are given, taken and changed.
//!
//! Whoever comes (a citizen, the desk, staff who change an edition) goes through [`change`]: hold the
//! edition, look, decide, write, let those who wait move up, and queue what is owed to whom, all in
//! one transaction. The database counts along and refuses a place that does not exist.

mod leave;
mod occasion;
mod promote;
mod revise;
mod take;

use domain::{
    edition::EnrolmentStatus,
    id::{BookingId, EditionId, PersonId},
    instant::Instant,
    language::Translated,
    reference::BookingReference,
};
use store::{
    Connection, Transaction, booking,
    edition::{self, Edition},
    person,
};

use crate::{Failure, Portal};
use leave::leave;
pub(crate) use occasion::Occasion;
use promote::promote;
use revise::revise;
pub(crate) use revise::times;
use take::take;

/// What is to happen to the places of an edition.
pub(crate) enum Change<'a> {
    /// A person takes a place, or a position on the waiting list.
    Take {
        /// Who.
        person: PersonId,
        /// The reference under which the booking will be known.
        reference: BookingReference,
    },
    /// A booking is given up.
    Leave {
        /// Which.
        booking: BookingId,
        /// Whether the deadline binds: it does for the person, not for staff.
        by_person: bool,
    },
    /// Staff changed the edition, perhaps its capacity or whether it takes place.
    Revise {
        /// The edition as it shall be.
        edition: &'a Edition,
        /// Its sessions as they shall be.
        sessions: &'a [edition::Session],
    },
}

/// Why the places of an edition were not changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PlaceRefusal {
    /// Enrolment is not open now.
    Enrolment(EnrolmentStatus),
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

/// Changes the places of an edition.
///
/// # Errors
/// [`PlaceRefusal`]; the transaction must then be dropped.
pub(crate) async fn change(
    portal: &Portal,
    transaction: &mut Transaction,
    edition: EditionId,
    change: Change<'_>,
    now: Instant,
) -> Result<(), Failure<PlaceRefusal>> {
    // Person before edition, always: two doors that lock in one order cannot block each other.
    let person = match change {
        Change::Take { person, .. } => Some(
            person::lock(transaction, person)
                .await?
                .ok_or(Failure::NotFound)?,
        ),
        Change::Leave { .. } | Change::Revise { .. } => None,
    };
    let held = edition::lock(transaction, edition)
        .await?
        .ok_or(Failure::NotFound)?;
    match change {
        Change::Take { reference, .. } => {
            let person = person.ok_or(Failure::NotFound)?;
            take(portal, transaction, &held, &person, reference, now).await
        }
        Change::Leave { booking, by_person } => {
            leave(portal, transaction, &held, booking, by_person, now).await?;
            promote(portal, transaction, edition, now).await
        }
        Change::Revise {
            edition: wanted,
            sessions,
        } => {
            revise(portal, transaction, &held, wanted, sessions, now).await?;
            promote(portal, transaction, edition, now).await
        }
    }
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

/// Why somebody would not be let in now, as far as it can be told before they are: whether a place is
/// free is no obstacle, for there is the waiting list.
pub(crate) async fn obstacle(
    connection: &mut Connection,
    edition: &Edition,
    person: Option<PersonId>,
    now: Instant,
) -> Result<Option<PlaceRefusal>, store::Error> {
    if let Some(person) = person
        && let Some(earlier) = booking::live(connection, edition.id, person).await?
    {
        return Ok(Some(PlaceRefusal::AlreadyBooked(earlier.reference)));
    }
    let status = enrolment(edition, now);
    if status != EnrolmentStatus::Open {
        return Ok(Some(PlaceRefusal::Enrolment(status)));
    }
    let Some(person) = person else {
        return Ok(None);
    };
    let other = booking::overlapping(connection, person, edition.id).await?;
    Ok(other.map(|other| PlaceRefusal::Overlaps {
        reference: other.reference,
        title: other.title,
        starts_at: other.starts_at,
    }))
}
