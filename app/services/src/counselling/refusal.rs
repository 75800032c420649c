//! Conditions for booking appointments, and reasons for refusal.

use domain::{
    counselling::{AppointmentState, BookingHorizon, NO_SHOWS},
    id::{AppointmentId, PersonId},
    instant::Instant,
};
use serde::Serialize;
use store::{Connection, Transaction, appointment, person, staff};

use super::{Chosen, OpenSlot, SlotFilter, timetables::Timetables};
use crate::{Failure, Overlap, Portal, access::visitor::Visitor};

/// Why an appointment was not booked or changed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "code", content = "details", rename_all = "snake_case")]
pub enum AppointmentRefusal {
    /// The slot is no longer free, or never was one.
    SlotTaken,
    /// The person has no name yet.
    NameMissing,
    /// The person's name is not the one that was typed: somebody else is to be booked, or the name has changed.
    OtherName,
    /// The operator is to call, but there is no number.
    PhoneMissing,
    /// The link to the video call is to be sent, but there is no e-mail address.
    EmailMissing,
    /// The person has another booking at that time.
    Overlaps(Overlap),
    /// The person missed too many appointments: an operator books for them.
    NeedsOperator,
    /// The person has as many appointments ahead as they may.
    AtLimit {
        /// The maximum.
        most: u16,
    },
    /// The time until which the person could change it has passed.
    TooLateToChange,
    /// It was cancelled, or is over.
    NotBooked,
    /// Its outcome cannot be recorded before it begins.
    NotBegun,
}

/// What the portal knows of a visitor before they choose.
#[derive(Clone, Debug, Default)]
pub struct BookingVisitor {
    /// Who it is, if a person signed in.
    pub person: Option<person::Record>,
    /// Why they would be refused, whatever they choose.
    pub obstacle: Option<AppointmentRefusal>,
}

/// What the portal knows of a visitor before they choose.
///
/// # Errors
/// Where the database fails.
pub async fn booking_visitor(
    portal: &Portal,
    visitor: &Visitor,
) -> Result<BookingVisitor, Failure> {
    let Visitor::Person(signed_in) = visitor else {
        return Ok(BookingVisitor::default());
    };
    let mut reader = portal.database.read().await?;
    Ok(BookingVisitor {
        person: person::by_id(&mut reader, signed_in.person).await?,
        obstacle: obstacle(&mut reader, portal, signed_in.person).await?,
    })
}

/// Why a person cannot book an appointment by themselves, whichever it is. The person must be locked
/// where one is about to be booked.
pub(super) async fn obstacle(
    connection: &mut Connection,
    portal: &Portal,
    person: PersonId,
) -> Result<Option<AppointmentRefusal>, store::Error> {
    let now = portal.now();
    let appointments = appointment::of_person(connection, person).await?;
    let missed = appointments
        .iter()
        .filter(|appointment| appointment.state == AppointmentState::Missed)
        .map(|appointment| appointment.starts_at);
    if NO_SHOWS.needs_operator(missed, now) {
        return Ok(Some(AppointmentRefusal::NeedsOperator));
    }
    let limit = portal.settings.limits.future_appointments;
    let ahead = appointment::ahead(connection, person, now).await?;
    Ok(limit
        .is_reached(ahead)
        .then_some(AppointmentRefusal::AtLimit { most: limit.most() }))
}

/// Locks every operator who could take the chosen slot and finds one who still can. `moved` is the
/// appointment to be moved there; its operator is locked too.
pub(super) async fn hold_slot(
    transaction: &mut Transaction,
    filter: &SlotFilter,
    chosen: Chosen,
    moved: Option<&appointment::Appointment>,
    horizon: BookingHorizon,
    now: Instant,
) -> Result<OpenSlot, Failure<AppointmentRefusal>> {
    let except = moved.map(|moved| moved.id);
    let mut timetables = Timetables::load(transaction, except, horizon, now).await?;
    let mut operators: Vec<_> = timetables
        .having(filter, chosen)
        .map(|open| open.staff)
        .chain(moved.map(|moved| moved.staff_id))
        .collect();
    operators.sort_unstable();
    operators.dedup();
    for operator in &operators {
        staff::lock(transaction, *operator).await?;
    }
    timetables.read_busy(transaction, except).await?;
    // An operator who became free only now is not locked: another booking may be about to take them.
    let mut free = timetables
        .having(filter, chosen)
        .filter(|open| operators.contains(&open.staff))
        .peekable();
    let first = free.peek().copied();
    // On its own slot an appointment stays with its operator, unless they are away.
    let own =
        moved.filter(|moved| (moved.starts_at, moved.site_id) == (chosen.starts_at, chosen.site));
    let same = own.and_then(|own| free.find(|open| open.staff == own.staff_id));
    same.or(first)
        .ok_or(Failure::Refused(AppointmentRefusal::SlotTaken))
}

/// Refuses a slot that overlaps another booking of the person.
pub(super) async fn refuse_overlap(
    connection: &mut Connection,
    person: PersonId,
    open: &OpenSlot,
    except: Option<AppointmentId>,
) -> Result<(), Failure<AppointmentRefusal>> {
    let (from, until) = (open.slot.starts_at, open.slot.ends_at);
    let appointment = appointment::overlapping(connection, person, from, until, except).await?;
    let overlap = if let Some(other) = appointment {
        Overlap::Appointment {
            reference: other.reference,
            starts_at: other.starts_at,
        }
    } else {
        let session = appointment::overlapping_session(connection, person, from, until).await?;
        let Some(session) = session else {
            return Ok(());
        };
        Overlap::Activity {
            reference: session.reference,
            title: session.title,
            starts_at: session.starts_at,
        }
    };
    Err(Failure::Refused(AppointmentRefusal::Overlaps(overlap)))
}

/// A constraint violation after all checks means that another booking took the slot first.
pub(super) fn taken(error: store::Error) -> Failure<AppointmentRefusal> {
    match error {
        store::Error::Refused(_) => Failure::Refused(AppointmentRefusal::SlotTaken),
        other => other.into(),
    }
}
