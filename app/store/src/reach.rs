//! Whom a change of an edition or of appointments reaches, and whether a mail does.

use domain::{
    booking::BookingState,
    id::{AppointmentId, BookingId, EditionId},
    instant::Instant,
};
use uuid::Uuid;

use crate::{Connection, Error, instant::Stamp};

/// A booking whose person a change of its edition reaches.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reached {
    /// Its id.
    pub id: BookingId,
    /// Its state.
    pub state: BookingState,
    /// 1 if its person has an address that mails reach, else 0.
    pub by_mail: i64,
}

record!(Reached {
    id: uuid,
    state: text,
    by_mail: number,
});

/// The bookings of an edition that are not cancelled, by id.
pub async fn of_edition(
    connection: &mut Connection,
    edition: EditionId,
) -> Result<Vec<Reached>, Error> {
    const OF_EDITION: &str = "SELECT booking.id, booking.state,
            CAST(CASE WHEN person.email IS NULL OR unreachable_address.email_key IS NOT NULL
                THEN 0 ELSE 1 END AS BIGINT) AS by_mail
        FROM booking
        JOIN person ON person.id = booking.person_id
        LEFT JOIN unreachable_address ON unreachable_address.email_key = person.email_key
        WHERE booking.edition_id = $1 AND booking.state <> 'cancelled'
        ORDER BY booking.id";
    Ok(on!(connection, engine => sqlx::query_as(OF_EDITION)
        .bind(Uuid::from(edition))
        .fetch_all(engine)
        .await?))
}

/// A booked appointment, and what moving it needs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReachedAppointment {
    /// Its id.
    pub id: AppointmentId,
    /// The language in which it is held, as a tag.
    pub language: String,
    /// Increases with every change of time or place.
    pub revision: i64,
    /// 1 if its person has an address that mails reach, else 0.
    pub by_mail: i64,
}

record!(ReachedAppointment {
    id: uuid,
    language: text,
    revision: number,
    by_mail: number,
});

/// The booked appointments that overlap the period between two moments.
pub async fn of_appointments(
    connection: &mut Connection,
    from: Instant,
    until: Instant,
) -> Result<Vec<ReachedAppointment>, Error> {
    const OF_APPOINTMENTS: &str = "SELECT appointment.id, appointment.language,
            appointment.revision,
            CAST(CASE WHEN person.email IS NULL OR unreachable_address.email_key IS NOT NULL
                THEN 0 ELSE 1 END AS BIGINT) AS by_mail
        FROM appointment
        JOIN person ON person.id = appointment.person_id
        LEFT JOIN unreachable_address ON unreachable_address.email_key = person.email_key
        WHERE appointment.ends_at > $1 AND appointment.starts_at < $2
            AND appointment.state = 'booked'";
    Ok(on!(connection, engine => sqlx::query_as(OF_APPOINTMENTS)
        .bind(Stamp(from))
        .bind(Stamp(until))
        .fetch_all(engine)
        .await?))
}

/// The bookings that were cancelled because their edition was called off.
pub async fn called_off_with(
    connection: &mut Connection,
    edition: EditionId,
) -> Result<Vec<BookingId>, Error> {
    const CALLED_OFF: &str =
        "SELECT id FROM booking WHERE edition_id = $1 AND ending = 'edition_cancelled' ORDER BY id";
    let ids: Vec<Uuid> = on!(connection, engine => sqlx::query_scalar(CALLED_OFF)
        .bind(Uuid::from(edition))
        .fetch_all(engine)
        .await?);
    Ok(ids.into_iter().map(BookingId::from).collect())
}
