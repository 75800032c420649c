//! What keeps a person from a place, whether or not one is free.

use domain::{edition::EnrolmentStatus, id::PersonId, instant::Instant};
use store::{
    Connection, booking,
    edition::{self, Edition},
};

use super::{PlaceRefusal, enrolment};

/// Why somebody would not be let in now, as far as it can be told before they are: whether a place is
/// free is no obstacle, for there is the waiting list.
pub(crate) async fn obstacle(
    connection: &mut Connection,
    edition: &Edition,
    person: Option<PersonId>,
    now: Instant,
) -> Result<Option<PlaceRefusal>, store::Error> {
    let standing = match person {
        Some(person) => Some(booking::standing(connection, person, edition.id).await?),
        None => None,
    };
    if let Some(reference) = standing.and_then(|standing| standing.live) {
        return Ok(Some(PlaceRefusal::AlreadyBooked(reference)));
    }
    let status = enrolment(edition, now);
    if status != EnrolmentStatus::Open {
        return Ok(Some(PlaceRefusal::Enrolment(status)));
    }
    let Some(reference) = standing.and_then(|standing| standing.overlapping) else {
        return Ok(None);
    };
    let Some(other) = booking::by_reference(connection, &reference).await? else {
        return Ok(None);
    };
    let other = edition::by_id(connection, other.edition_id).await?;
    Ok(other.map(|other| PlaceRefusal::Overlaps {
        reference,
        title: other.title,
        starts_at: other.starts_at,
    }))
}
