//! What staff see of one person: what they booked, and mails to them that are not delivered.

use domain::{
    booking::BookingState,
    counselling::{AppointmentState, Service},
    edition::EditionSlug,
    email::EmailAddress,
    id::{JobId, PersonId, StaffId},
    instant::Instant,
    language::Translated,
    reference::{AppointmentReference, BookingReference},
};
use uuid::Uuid;

use crate::{Connection, Error, dialect, instant::Stamp, job::JobState};

/// A booking or an appointment of a person.
#[derive(Clone, Debug)]
pub struct Booked {
    /// The booking, if it is one.
    pub booking: Option<BookingReference>,
    /// Its state.
    pub booking_state: Option<BookingState>,
    /// The slug of its edition.
    pub edition: Option<EditionSlug>,
    /// The edition's title.
    pub title: Option<Translated>,
    /// The appointment, if it is one.
    pub appointment: Option<AppointmentReference>,
    /// Its state.
    pub appointment_state: Option<AppointmentState>,
    /// What it is for.
    pub service: Option<Service>,
    /// The operator who receives.
    pub operator: Option<String>,
    /// Name of the site, unless it is an appointment by phone or video.
    pub site: Option<String>,
    /// When it begins.
    pub starts_at: Instant,
    /// When it ends.
    pub ends_at: Instant,
    /// At how many sessions of the edition the person was noted as present.
    pub present: i64,
    /// At how many they were noted as absent, excused or not.
    pub absent: i64,
}

record!(Booked {
    booking: maybe_text,
    booking_state: maybe_text,
    edition: maybe_text,
    title: maybe_json,
    appointment: maybe_text,
    appointment_state: maybe_text,
    service: maybe_text,
    operator: maybe_text,
    site: maybe_text,
    starts_at: instant,
    ends_at: instant,
    present: number,
    absent: number,
});

/// What a person ($1) booked, as far as a coordinator ($2) sees it, if one is given; what has not ended at a moment ($3)
/// and is not cancelled is coming.
macro_rules! booked {
    ($rest:literal) => {
        concat!(
            "SELECT booked.*, site.name AS site FROM (
                SELECT booking.reference AS booking, booking.state AS booking_state, edition.slug AS edition,
                    edition.title, NULL AS appointment, NULL AS appointment_state, NULL AS service,
                    NULL AS operator, edition.site_id, edition.starts_at, edition.ends_at,
                    (SELECT COUNT(*) FROM attendance WHERE attendance.booking_id = booking.id
                        AND attendance.attendance = 'present') AS present,
                    (SELECT COUNT(*) FROM attendance WHERE attendance.booking_id = booking.id
                        AND attendance.attendance <> 'present') AS absent,
                    edition.ends_at > $3 AND booking.state <> 'cancelled' AS is_coming, FALSE AS is_own
                FROM booking JOIN edition ON edition.id = booking.edition_id
                WHERE booking.person_id = $1
                UNION ALL
                SELECT NULL, NULL, NULL, NULL, appointment.reference, appointment.state, appointment.service,
                    staff.name, appointment.site_id, appointment.starts_at, appointment.ends_at, 0, 0,
                    appointment.ends_at > $3 AND appointment.state = 'booked',
                    COALESCE(appointment.staff_id = $2, FALSE)
                FROM appointment JOIN staff ON staff.id = appointment.staff_id
                WHERE appointment.person_id = $1
            ) AS booked LEFT JOIN site ON site.id = booked.site_id
            WHERE ($2 IS NULL OR booked.is_own OR EXISTS (SELECT 1 FROM staff_site
                    WHERE staff_site.staff_id = $2 AND staff_site.site_id = booked.site_id)) AND ",
            $rest
        )
    };
}

/// What a person booked that is coming or going on, the next first; at most `most`.
pub async fn coming(
    connection: &mut Connection,
    person: PersonId,
    coordinator: Option<StaffId>,
    now: Instant,
    most: i64,
) -> Result<Vec<Booked>, Error> {
    const COMING: &str =
        booked!("booked.is_coming ORDER BY booked.starts_at, booked.ends_at LIMIT $4");
    Ok(on!(connection, engine => sqlx::query_as(COMING)
        .bind(Uuid::from(person))
        .bind(coordinator.map(Uuid::from))
        .bind(Stamp(now))
        .bind(most)
        .fetch_all(engine)
        .await?))
}

/// What a person booked that is over or cancelled, the latest first.
pub async fn past(
    connection: &mut Connection,
    person: PersonId,
    coordinator: Option<StaffId>,
    now: Instant,
    skip: i64,
    most: i64,
) -> Result<Vec<Booked>, Error> {
    const PAST: &str = booked!(
        "NOT booked.is_coming ORDER BY booked.starts_at DESC, booked.booking, booked.appointment
            LIMIT $4 OFFSET $5"
    );
    Ok(on!(connection, engine => sqlx::query_as(PAST)
        .bind(Uuid::from(person))
        .bind(coordinator.map(Uuid::from))
        .bind(Stamp(now))
        .bind(most)
        .bind(skip)
        .fetch_all(engine)
        .await?))
}

/// The languages in which a person's appointments are held, as tags, in the order of the alphabet.
pub async fn spoken(connection: &mut Connection, person: PersonId) -> Result<Vec<String>, Error> {
    const SPOKEN: &str =
        "SELECT DISTINCT language FROM appointment WHERE person_id = $1 ORDER BY language";
    Ok(on!(connection, engine => sqlx::query_scalar(SPOKEN)
        .bind(Uuid::from(person))
        .fetch_all(engine)
        .await?))
}

/// A mail to a person that failed, may not have arrived, or is tried again.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UndeliveredMail {
    /// The job that sends it.
    pub id: JobId,
    /// Whether it is tried again, failed or may have arrived.
    pub state: JobState,
    /// When it was queued.
    pub queued_at: Instant,
    /// The address, where it was tried.
    pub recipient: Option<EmailAddress>,
    /// Its subject, where it was tried.
    pub subject: Option<String>,
}

record!(UndeliveredMail {
    id: uuid,
    state: text,
    queued_at: instant,
    recipient: maybe_text,
    subject: maybe_text,
});

/// The mails to a person, or about what they booked, that are not delivered, the latest first; at most `most`.
pub async fn undelivered_to(
    connection: &mut Connection,
    person: PersonId,
    most: i64,
) -> Result<Vec<UndeliveredMail>, Error> {
    let sql = dialect::undelivered_to(connection);
    Ok(on!(connection, engine => sqlx::query_as(sql)
        .bind(Uuid::from(person))
        .bind(most)
        .fetch_all(engine)
        .await?))
}
