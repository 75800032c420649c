//! Marks of calendar entries that need attention.

use domain::{
    edition::{EditionState, Vacancies},
    instant::Instant,
};
use store::timetable::{Entry, SessionOccupancy};

/// Something that needs attention.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mark {
    /// It does not take place.
    CalledOff,
    /// Only staff see it.
    Draft,
    /// Another session needs its room or its teacher at the same time.
    Conflict,
    /// No room is named.
    RoomMissing,
    /// Nobody teaches.
    TeacherMissing,
    /// Every place is taken.
    Full,
    /// That many people wait for a place.
    Waiting(i64),
}

/// The marks of a session, the most serious first. Past sessions need no room or teacher.
pub(super) fn marks(
    entry: &Entry,
    occupancy: SessionOccupancy,
    conflicts: bool,
    now: Instant,
) -> Vec<Mark> {
    if entry.state == EditionState::Cancelled {
        return vec![Mark::CalledOff];
    }
    let is_over = entry.ends_at <= now;
    let vacancies = Vacancies::new(entry.capacity, occupancy.held, 0, occupancy.waiting);
    let has_room = entry.room_id.is_some() || !entry.room.is_empty();
    [
        (Mark::Conflict, conflicts),
        (Mark::RoomMissing, !has_room && !is_over),
        (Mark::TeacherMissing, entry.teacher_id.is_none() && !is_over),
        (Mark::Draft, entry.state == EditionState::Draft),
        (Mark::Full, vacancies.is_full()),
        (Mark::Waiting(occupancy.waiting), occupancy.waiting > 0),
    ]
    .into_iter()
    .filter_map(|(mark, applies)| applies.then_some(mark))
    .collect()
}
