//! What a member of staff still has to do for others: appointments, and activities that they teach.

use domain::{
    edition::EditionSlug, id::StaffId, instant::Instant, language::Translated,
    reference::AppointmentReference,
};
use uuid::Uuid;

use crate::{Connection, Error, instant::Stamp};

/// An appointment to come.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HeldAppointment {
    /// Its reference.
    pub reference: AppointmentReference,
    /// When it begins.
    pub starts_at: Instant,
}

record!(HeldAppointment {
    reference: text,
    starts_at: instant,
});

/// An activity with sessions to come.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HeldEdition {
    /// Its slug.
    pub slug: EditionSlug,
    /// Its title.
    pub title: Translated,
    /// When its next session begins.
    pub starts_at: Instant,
}

record!(HeldEdition {
    slug: text,
    title: json,
    starts_at: instant,
});

/// The booked appointments of a member of staff that are not over, the earliest first.
pub async fn appointments(
    connection: &mut Connection,
    staff: StaffId,
    now: Instant,
) -> Result<Vec<HeldAppointment>, Error> {
    const APPOINTMENTS: &str = "SELECT reference, starts_at FROM appointment
        WHERE staff_id = $1 AND state = 'booked' AND ends_at > $2 ORDER BY starts_at, id";
    Ok(on!(connection, engine => sqlx::query_as(APPOINTMENTS)
        .bind(Uuid::from(staff))
        .bind(Stamp(now))
        .fetch_all(engine)
        .await?))
}

/// The editions that a member of staff teaches and that are neither over nor called off, the earliest first.
pub async fn editions(
    connection: &mut Connection,
    staff: StaffId,
    now: Instant,
) -> Result<Vec<HeldEdition>, Error> {
    const EDITIONS: &str = "SELECT edition.slug, edition.title,
            MIN(edition_session.starts_at) AS starts_at
        FROM edition_teacher
        JOIN edition ON edition.id = edition_teacher.edition_id
        JOIN edition_session ON edition_session.edition_id = edition.id
        WHERE edition_teacher.staff_id = $1 AND edition.state <> 'cancelled'
            AND edition_session.ends_at > $2
        GROUP BY edition.id, edition.slug, edition.title
        ORDER BY MIN(edition_session.starts_at), edition.id";
    Ok(on!(connection, engine => sqlx::query_as(EDITIONS)
        .bind(Uuid::from(staff))
        .bind(Stamp(now))
        .fetch_all(engine)
        .await?))
}
