//! Attendance of an activity: the prerequisite of other ones, and the basis of certificates.

use domain::{
    attendance::{Attendance, AttendanceShare, Attended, attended},
    booking::BookingState,
    edition::EditionState,
    id::{ActivityId, PersonId, SessionId},
    instant::Instant,
};
use store::{
    Connection, activity, attendance,
    booking::Booking,
    edition::{self, ClassSession, Edition},
};

/// How much of the sessions a person attended, from the recorded attendance.
pub(crate) fn attended_of(
    sessions: &[ClassSession],
    noted: impl Fn(SessionId) -> Option<Attendance>,
) -> Attended {
    attended(
        sessions
            .iter()
            .map(|session| (session.ends_at - session.starts_at, noted(session.id))),
    )
}

/// How much a booking's person attended, and whether that earns a certificate.
pub(crate) async fn earned(
    connection: &mut Connection,
    booking: &Booking,
    edition: &Edition,
    now: Instant,
) -> Result<(Attended, bool), store::Error> {
    let sessions = edition::sessions(connection, edition.id).await?;
    let noted = attendance::of_booking(connection, booking.id).await?;
    let attended = attended_of(&sessions, |session| {
        noted
            .iter()
            .find(|noted| noted.session_id == session)
            .map(|noted| noted.attendance)
    });
    let is_over = edition.state == EditionState::Published && now >= edition.ends_at;
    let has_place = booking.state == BookingState::Confirmed;
    let is_earned = is_over && has_place && AttendanceShare::default().is_reached(attended);
    Ok((attended, is_earned))
}

/// Whether a person has earned a certificate for an edition of an activity.
pub(crate) async fn has_attended(
    connection: &mut Connection,
    person: PersonId,
    activity: ActivityId,
    now: Instant,
) -> Result<bool, store::Error> {
    for booking in activity::places_of(connection, activity, person).await? {
        let Some(edition) = edition::by_id(connection, booking.edition_id).await? else {
            continue;
        };
        let (_, is_earned) = earned(connection, &booking, &edition, now).await?;
        if is_earned {
            return Ok(true);
        }
    }
    Ok(false)
}
