//! What prevents a person from getting a place, whether or not one is free.

use domain::{
    application::ApplicationState,
    edition::{DeskEnrolment, EnrolmentStatus, desk_enrolment},
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
    /// Who books.
    pub(crate) door: Door,
}

/// Who books a place.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Door {
    /// The person, who may have that many bookings ahead.
    Theirs(Limit),
    /// Staff for somebody at the desk, who may have any number of them.
    Desk,
}

impl Door {
    /// Why enrolment is not open at this door.
    fn refusal(self, edition: &Edition, now: Instant) -> Option<EnrolmentStatus> {
        let status = enrolment(edition, now);
        match self {
            Self::Theirs(_) => (status != EnrolmentStatus::Open).then_some(status),
            Self::Desk => match desk_enrolment(status, edition.state, edition.ends_at, now) {
                DeskEnrolment::Open | DeskEnrolment::Late => None,
                DeskEnrolment::Refused(status) => Some(status),
            },
        }
    }

    /// Whether people themselves cannot book any more.
    pub(crate) fn is_late(self, edition: &Edition, now: Instant) -> bool {
        let status = enrolment(edition, now);
        matches!(self, Self::Desk)
            && desk_enrolment(status, edition.state, edition.ends_at, now) == DeskEnrolment::Late
    }

    const fn limit(self) -> Option<Limit> {
        match self {
            Self::Theirs(limit) => Some(limit),
            Self::Desk => None,
        }
    }
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
    let refusal = match booker {
        Some(booker) => booker.door.refusal(edition, now),
        None => Some(enrolment(edition, now)).filter(|status| *status != EnrolmentStatus::Open),
    };
    if let Some(status) = refusal {
        return Ok(Some(PlaceRefusal::Enrolment(status)));
    }
    let Some(booker) = booker else {
        return Ok(None);
    };
    let person = booker.person;
    if let Some(refusal) = overlaps(connection, booker.conflicts).await? {
        return Ok(Some(refusal));
    }
    if let Some(limit) = booker
        .door
        .limit()
        .filter(|limit| limit.is_reached(booker.ahead))
    {
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
    now: Instant,
) -> Result<Option<PlaceRefusal>, store::Error> {
    let conflicts = booking::conflicts(connection, person, edition, now).await?;
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
