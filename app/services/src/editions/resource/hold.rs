//! Reserves a room and a teacher for an edition, in the transaction that stores it.

use std::collections::BTreeSet;

use domain::{
    counselling::AppointmentState,
    edition::EditionState,
    id::{RoomId, StaffId},
    instant::{Instant, Seconds},
};
use store::{
    Transaction, appointment,
    edition::{ClassSession, Edition},
    resource::{self, Occupied, Resources},
    room::{self, Room},
    staff, timetable,
};

use super::{Clash, Resource, ResourceRefusal};
use crate::Failure;

/// Longer than any session: each lies within one local day.
const LONGEST_SESSION: Seconds = Seconds::days(2);

/// Locks a room and a teacher for an edition that is about to be stored with those sessions; an edition
/// without a room name takes the room's. Drafts may clash: publishing them is then refused.
///
/// Lock order: room, teacher, edition. A request for the same ones waits until the transaction ends and
/// then sees what it stored.
///
/// # Errors
/// [`ResourceRefusal`]; the transaction must then be dropped.
pub(crate) async fn hold(
    transaction: &mut Transaction,
    edition: &mut Edition,
    sessions: &[ClassSession],
    resources: Resources,
    now: Instant,
) -> Result<(), Failure<ResourceRefusal>> {
    if let Some(id) = resources.room_id {
        let room = room::lock(transaction, id)
            .await?
            .filter(|room| room.site_id == edition.details.site_id)
            .ok_or(Failure::Refused(ResourceRefusal::UnknownRoom))?;
        if edition.details.room.is_empty() {
            edition.details.room = room.name;
        }
    }
    if let Some(id) = resources.teacher_id {
        staff::lock(transaction, id)
            .await?
            .ok_or(Failure::Refused(ResourceRefusal::UnknownTeacher))?;
    }
    if edition.state != EditionState::Published {
        return Ok(());
    }
    let clashes: Vec<Clash> = resource::occupied(
        transaction,
        resources,
        edition.starts_at,
        edition.ends_at,
        edition.id,
    )
    .await?
    .into_iter()
    .filter(|other| meets(sessions, other.starts_at, other.ends_at))
    .map(|other| clash(other, resources))
    .collect();
    if clashes.is_empty() {
        return match resources.teacher_id {
            Some(teacher) => refuse_receiving(transaction, teacher, edition, sessions, now).await,
            None => Ok(()),
        };
    }
    let free_rooms = if clashes.iter().any(|clash| clash.resource == Resource::Room) {
        free_rooms(transaction, edition, sessions).await?
    } else {
        Vec::new()
    };
    Err(Failure::Refused(ResourceRefusal::Occupied {
        clashes,
        free_rooms,
    }))
}

/// Refuses a teacher with an appointment during a session.
async fn refuse_receiving(
    transaction: &mut Transaction,
    teacher: StaffId,
    edition: &Edition,
    sessions: &[ClassSession],
    now: Instant,
) -> Result<(), Failure<ResourceRefusal>> {
    // Past clashes must not prevent the correction of a title.
    let from = edition.starts_at.max(now);
    let met = appointment::between(transaction, from, edition.ends_at)
        .await?
        .into_iter()
        .filter(|booked| booked.state == AppointmentState::Booked && booked.staff_id == teacher)
        .find(|booked| meets(sessions, booked.starts_at, booked.ends_at));
    met.map_or(Ok(()), |booked| {
        Err(Failure::Refused(ResourceRefusal::TeacherReceives {
            starts_at: booked.starts_at,
        }))
    })
}

/// Whether one of the sessions overlaps the time between two moments.
fn meets(sessions: &[ClassSession], starts_at: Instant, ends_at: Instant) -> bool {
    sessions
        .iter()
        .any(|session| session.starts_at < ends_at && starts_at < session.ends_at)
}

fn clash(other: Occupied, resources: Resources) -> Clash {
    let same_room = other.room_id.is_some() && other.room_id == resources.room_id;
    Clash {
        resource: if same_room {
            Resource::Room
        } else {
            Resource::Teacher
        },
        slug: other.slug,
        title: other.title,
        starts_at: other.starts_at,
        ends_at: other.ends_at,
    }
}

/// The rooms of the edition's site that are free during its sessions and large enough.
async fn free_rooms(
    transaction: &mut Transaction,
    edition: &Edition,
    sessions: &[ClassSession],
) -> Result<Vec<Room>, store::Error> {
    let from = edition.starts_at - LONGEST_SESSION;
    let taken: BTreeSet<RoomId> = timetable::sessions(transaction, from, edition.ends_at)
        .await?
        .into_iter()
        .filter(|entry| entry.edition_id != edition.id)
        .filter(|entry| entry.state == EditionState::Published)
        .filter(|entry| meets(sessions, entry.starts_at, entry.ends_at))
        .filter_map(|entry| entry.room_id)
        .collect();
    let mut rooms = room::list(transaction).await?;
    rooms.retain(|room| {
        room.site_id == edition.details.site_id
            && room.capacity >= edition.details.capacity
            && !taken.contains(&room.id)
    });
    rooms.sort_by_key(|room| room.capacity);
    Ok(rooms)
}
