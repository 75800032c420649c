//! What prevents a person from getting a place, whether or not one is free.

use domain::{
    application::ApplicationState,
    edition::EnrolmentStatus,
    id::{ActivityId, EditionId, PersonId, ProgrammeId},
    instant::Instant,
    limits::Limit,
    reference::BookingReference,
};
use store::{
    Connection, activity, application, appointment,
    booking::{self, Conflicts},
    edition::{self, Edition},
    programme,
};

use super::{PlaceRefusal, attended::has_attended, enrolment};
use crate::Overlap;

/// Who would like to book, with what they have booked already.
#[derive(Clone, Copy)]
pub(crate) struct Booker {
    pub(crate) person: PersonId,
    pub(crate) conflicts: Conflicts,
    /// How many bookings of editions that have not begun they have.
    pub(crate) ahead: i64,
    /// How many they may have; `None` where staff book for them.
    pub(crate) limit: Option<Limit>,
}

/// Why a person would be refused now, as far as it can be known in advance: a lack of free places is no
/// obstacle, because there is the waiting list.
pub(crate) async fn obstacle(
    connection: &mut Connection,
    edition: &Edition,
    booker: Option<Booker>,
    now: Instant,
) -> Result<Option<PlaceRefusal>, store::Error> {
    let live = booker.and_then(|booker| booker.conflicts.live);
    if let Some(reference) = live {
        return Ok(Some(PlaceRefusal::AlreadyBooked(reference)));
    }
    let status = enrolment(edition, now);
    if status != EnrolmentStatus::Open {
        return Ok(Some(PlaceRefusal::Enrolment(status)));
    }
    let Some(booker) = booker else {
        return Ok(None);
    };
    let person = booker.person;
    if let Some(refusal) = overlaps(connection, booker.conflicts).await? {
        return Ok(Some(refusal));
    }
    if let Some(limit) = booker.limit.filter(|limit| limit.is_reached(booker.ahead)) {
        return Ok(Some(PlaceRefusal::AtLimit { most: limit.most() }));
    }
    if let Some(programme) = edition.details.programme_id
        && let Some(refusal) = not_admitted(connection, programme, person).await?
    {
        return Ok(Some(refusal));
    }
    match edition.details.prerequisite_id {
        Some(activity) => not_attended(connection, activity, person, now).await,
        None => Ok(None),
    }
}

/// What the person has booked at the same time.
pub(super) async fn overlap(
    connection: &mut Connection,
    person: PersonId,
    edition: EditionId,
) -> Result<Option<PlaceRefusal>, store::Error> {
    let conflicts = booking::conflicts(connection, person, edition).await?;
    overlaps(connection, conflicts).await
}

async fn overlaps(
    connection: &mut Connection,
    conflicts: Conflicts,
) -> Result<Option<PlaceRefusal>, store::Error> {
    let overlap = if let Some(reference) = conflicts.overlapping {
        activity_of(connection, reference).await?
    } else if let Some(reference) = conflicts.appointment {
        let appointment = appointment::by_reference(connection, &reference).await?;
        appointment.map(|appointment| Overlap::Appointment {
            reference,
            starts_at: appointment.starts_at,
        })
    } else {
        None
    };
    Ok(overlap.map(PlaceRefusal::Overlaps))
}

async fn activity_of(
    connection: &mut Connection,
    reference: BookingReference,
) -> Result<Option<Overlap>, store::Error> {
    let Some(booking) = booking::by_reference(connection, &reference).await? else {
        return Ok(None);
    };
    let edition = edition::by_id(connection, booking.edition_id).await?;
    Ok(edition.map(|edition| Overlap::Activity {
        reference,
        title: edition.details.title,
        starts_at: edition.starts_at,
    }))
}

async fn not_admitted(
    connection: &mut Connection,
    programme: ProgrammeId,
    person: PersonId,
) -> Result<Option<PlaceRefusal>, store::Error> {
    let application = application::live(connection, person, programme).await?;
    if application.is_some_and(|application| application.state == ApplicationState::Admitted) {
        return Ok(None);
    }
    let programme = programme::by_id(connection, programme).await?;
    Ok(programme.map(|programme| PlaceRefusal::NotAdmitted {
        programme: programme.slug,
        name: programme.content.name,
    }))
}

async fn not_attended(
    connection: &mut Connection,
    activity: ActivityId,
    person: PersonId,
    now: Instant,
) -> Result<Option<PlaceRefusal>, store::Error> {
    if has_attended(connection, person, activity, now).await? {
        return Ok(None);
    }
    let activity = activity::by_id(connection, activity).await?;
    Ok(activity.map(|activity| PlaceRefusal::NotAttended {
        activity: activity.id,
        title: activity.title,
    }))
}
