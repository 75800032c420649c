//! Who attended which session.

use domain::{
    attendance::Attendance,
    booking::BookingState,
    edition::EditionSlug,
    email::EmailAddress,
    id::{BookingId, EditionId, PersonId, SessionId, SiteId, StaffId},
    instant::Instant,
    language::Translated,
    name::Name,
    reference::BookingReference,
};
use jiff::civil::{Date, Time};
use uuid::Uuid;

use crate::{Connection, Error, Transaction, instant::Stamp};

/// The attendance recorded for one person at one session.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Noted {
    /// The person's booking.
    pub booking_id: BookingId,
    /// The session.
    pub session_id: SessionId,
    /// Whether they came.
    pub attendance: Attendance,
    /// When it was recorded.
    pub noted_at: Instant,
}

record!(Noted {
    booking_id: uuid,
    session_id: uuid,
    attendance: text,
    noted_at: instant,
});

/// A person with a place, as shown in an attendance list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Participant {
    /// Their booking.
    pub id: BookingId,
    /// Their booking's reference.
    pub reference: BookingReference,
    /// The booking's state.
    pub state: BookingState,
    /// Their given name, if they have one.
    pub given_name: Option<Name>,
    /// Their family name.
    pub family_name: Option<Name>,
    /// Their address, if they have one.
    pub email: Option<EmailAddress>,
}

record!(Participant {
    id: uuid,
    reference: text,
    state: text,
    given_name: maybe_text,
    family_name: maybe_text,
    email: maybe_text,
});

/// A session, as shown in the list of a day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SessionOfDay {
    /// Its id.
    pub id: SessionId,
    /// The edition's slug.
    pub edition: EditionSlug,
    /// The edition's title.
    pub title: Translated,
    /// The site.
    pub site_id: SiteId,
    /// Name of the site.
    pub site: String,
    /// The local day.
    pub local_date: Date,
    /// The local time at which it begins.
    pub local_start: Time,
    /// The local time at which it ends.
    pub local_end: Time,
}

record!(SessionOfDay {
    id: uuid,
    edition: text,
    title: json,
    site_id: uuid,
    site: text,
    local_date: date,
    local_start: time,
    local_end: time,
});

/// The attendance recorded for a person, as shown to them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OfPerson {
    /// Their booking.
    pub reference: BookingReference,
    /// When the session began.
    pub starts_at: Instant,
    /// Whether they came.
    pub attendance: Attendance,
    /// When it was recorded.
    pub noted_at: Instant,
}

record!(OfPerson {
    reference: text,
    starts_at: instant,
    attendance: text,
    noted_at: instant,
});

/// Records whether a person attended a session. Replaces an earlier record.
pub async fn note(
    transaction: &mut Transaction,
    noted: &Noted,
    noted_by: StaffId,
) -> Result<(), Error> {
    const NOTE: &str = "INSERT INTO attendance
        (booking_id, session_id, attendance, noted_at, noted_by) VALUES ($1, $2, $3, $4, $5)
        ON CONFLICT (booking_id, session_id) DO UPDATE
        SET attendance = excluded.attendance, noted_at = excluded.noted_at, noted_by = excluded.noted_by";
    on!(transaction, engine => sqlx::query(NOTE)
        .bind(Uuid::from(noted.booking_id))
        .bind(Uuid::from(noted.session_id))
        .bind(noted.attendance.as_str())
        .bind(Stamp(noted.noted_at))
        .bind(Uuid::from(noted_by))
        .execute(engine)
        .await?
        .rows_affected());
    Ok(())
}

/// Forgets that a person was at a session. Returns whether they were.
pub async fn forget(
    transaction: &mut Transaction,
    booking: BookingId,
    session: SessionId,
) -> Result<bool, Error> {
    const FORGET: &str = "DELETE FROM attendance
        WHERE booking_id = $1 AND session_id = $2 AND attendance = 'present'";
    Ok(on!(transaction, engine => sqlx::query(FORGET)
        .bind(Uuid::from(booking))
        .bind(Uuid::from(session))
        .execute(engine)
        .await?
        .rows_affected())
        == 1)
}

/// The attendance recorded for a booking at a session.
pub async fn noted(
    connection: &mut Connection,
    booking: BookingId,
    session: SessionId,
) -> Result<Option<Noted>, Error> {
    const NOTED: &str = "SELECT * FROM attendance WHERE booking_id = $1 AND session_id = $2";
    Ok(on!(connection, engine => sqlx::query_as(NOTED)
        .bind(Uuid::from(booking))
        .bind(Uuid::from(session))
        .fetch_optional(engine)
        .await?))
}

/// All attendance records of a booking.
pub async fn of_booking(
    connection: &mut Connection,
    booking: BookingId,
) -> Result<Vec<Noted>, Error> {
    const OF_BOOKING: &str = "SELECT * FROM attendance WHERE booking_id = $1 ORDER BY session_id";
    Ok(on!(connection, engine => sqlx::query_as(OF_BOOKING)
        .bind(Uuid::from(booking))
        .fetch_all(engine)
        .await?))
}

/// All attendance records of a person, the earliest session first.
pub async fn of_person(
    connection: &mut Connection,
    person: PersonId,
) -> Result<Vec<OfPerson>, Error> {
    const OF_PERSON: &str = "SELECT booking.reference, edition_session.starts_at,
            attendance.attendance, attendance.noted_at
        FROM attendance
        JOIN booking ON booking.id = attendance.booking_id
        JOIN edition_session ON edition_session.id = attendance.session_id
        WHERE booking.person_id = $1 ORDER BY edition_session.starts_at, booking.reference";
    Ok(on!(connection, engine => sqlx::query_as(OF_PERSON)
        .bind(Uuid::from(person))
        .fetch_all(engine)
        .await?))
}

/// All attendance records of the sessions of an edition.
pub async fn of_edition(
    connection: &mut Connection,
    edition: EditionId,
) -> Result<Vec<Noted>, Error> {
    const OF_EDITION: &str = "SELECT attendance.* FROM attendance
        JOIN edition_session ON edition_session.id = attendance.session_id
        WHERE edition_session.edition_id = $1
        ORDER BY attendance.session_id, attendance.booking_id";
    Ok(on!(connection, engine => sqlx::query_as(OF_EDITION)
        .bind(Uuid::from(edition))
        .fetch_all(engine)
        .await?))
}

/// Whether attendance is recorded for anybody at a session of an edition.
pub async fn is_noted_in(connection: &mut Connection, edition: EditionId) -> Result<bool, Error> {
    const IS_NOTED: &str = "SELECT EXISTS (SELECT 1 FROM attendance
        JOIN edition_session ON edition_session.id = attendance.session_id
        WHERE edition_session.edition_id = $1)";
    Ok(on!(connection, engine => sqlx::query_scalar(IS_NOTED)
        .bind(Uuid::from(edition))
        .fetch_one(engine)
        .await?))
}

/// Everybody who has a place in an edition, in the order of booking.
pub async fn participants(
    connection: &mut Connection,
    edition: EditionId,
) -> Result<Vec<Participant>, Error> {
    const PARTICIPANTS: &str = "SELECT booking.id, booking.reference, booking.state,
            person.given_name, person.family_name, person.email
        FROM booking JOIN person ON person.id = booking.person_id
        WHERE booking.edition_id = $1 AND booking.state = 'confirmed' ORDER BY booking.ticket";
    Ok(on!(connection, engine => sqlx::query_as(PARTICIPANTS)
        .bind(Uuid::from(edition))
        .fetch_all(engine)
        .await?))
}

/// The edition that a session belongs to.
pub async fn edition_of(
    connection: &mut Connection,
    session: SessionId,
) -> Result<Option<EditionId>, Error> {
    const EDITION_OF: &str = "SELECT edition_id FROM edition_session WHERE id = $1";
    let edition: Option<Uuid> = on!(connection, engine => sqlx::query_scalar(EDITION_OF)
        .bind(Uuid::from(session))
        .fetch_optional(engine)
        .await?);
    Ok(edition.map(EditionId::from))
}

/// The sessions of a local day whose editions take place, the earliest first.
pub async fn sessions_on(
    connection: &mut Connection,
    day: Date,
) -> Result<Vec<SessionOfDay>, Error> {
    const SESSIONS_ON: &str = "SELECT edition_session.id, edition.slug AS edition, edition.title,
            edition.site_id, site.name AS site, edition_session.local_date, edition_session.local_start,
            edition_session.local_end
        FROM edition_session
        JOIN edition ON edition.id = edition_session.edition_id
        JOIN site ON site.id = edition.site_id
        WHERE edition_session.starts_at >= $1 AND edition_session.starts_at < $2
            AND edition.state = 'published'
        ORDER BY edition_session.starts_at, edition_session.id";
    let midnight = |date: Date| domain::edition::local_moment(date.into(), Time::midnight());
    let (Some(from), Some(to)) = (midnight(day), day.tomorrow().ok().and_then(midnight)) else {
        // Days at the end of the calendar have no sessions.
        return Ok(Vec::new());
    };
    Ok(on!(connection, engine => sqlx::query_as(SESSIONS_ON)
        .bind(Stamp(from))
        .bind(Stamp(to))
        .fetch_all(engine)
        .await?))
}
