//! Sessions of editions, with the data that calendars show.

use domain::{
    booking::BookingState,
    counselling::{AppointmentState, Mode, Service},
    edition::{ActivityKind, EditionSlug, EditionState, Topic},
    id::{AppointmentId, PersonId, SessionId, StaffId},
    instant::Instant,
    language::Translated,
    programme::SiteSlug,
    reference::{AppointmentReference, BookingReference},
};
use sqlx::{ColumnIndex, Decode, FromRow, Row, Type};
use uuid::Uuid;

use crate::{Connection, Error, instant::Stamp, row};

/// A session with its edition.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CalendarSession {
    /// The session's id.
    pub id: SessionId,
    /// When it begins.
    pub starts_at: Instant,
    /// When it ends.
    pub ends_at: Instant,
    /// The edition's name in page URLs.
    pub slug: EditionSlug,
    /// Whether the edition takes place.
    pub state: EditionState,
    /// The edition's title.
    pub title: Translated,
    /// One sentence about the edition.
    pub summary: Translated,
    /// The room.
    pub room: String,
    /// The site's name.
    pub site: String,
    /// The site's street and number.
    pub address: String,
    /// The site's municipality.
    pub municipality: String,
    /// Increases with every change of the edition by staff.
    pub revision: i64,
    /// When staff last changed the edition; if the log has no entry, when enrolment opens.
    pub changed_at: Instant,
    /// When staff took the session out of the edition; `None` where it takes place.
    pub dropped_at: Option<Instant>,
}

record!(CalendarSession {
    id: uuid,
    starts_at: instant,
    ends_at: instant,
    slug: text,
    state: text,
    title: json,
    summary: json,
    room: text,
    site: text,
    address: text,
    municipality: text,
    revision: number,
    changed_at: instant,
    dropped_at: maybe_instant,
});

/// A session that a person has booked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BookedSession {
    /// The session.
    pub session: CalendarSession,
    /// The booking's reference.
    pub reference: BookingReference,
    /// The booking's state.
    pub booking_state: BookingState,
    /// When that last changed.
    pub booking_changed_at: Instant,
}

impl<'r, R: Row> FromRow<'r, R> for BookedSession
where
    CalendarSession: FromRow<'r, R>,
    &'static str: ColumnIndex<R>,
    String: Decode<'r, R::Database> + Type<R::Database>,
    Stamp: Decode<'r, R::Database> + Type<R::Database>,
{
    fn from_row(row: &'r R) -> sqlx::Result<Self> {
        Ok(Self {
            session: CalendarSession::from_row(row)?,
            reference: row::text(row, "reference")?,
            booking_state: row::text(row, "booking_state")?,
            booking_changed_at: row::instant(row, "booking_changed_at")?,
        })
    }
}

/// Which editions a calendar shows. A field that is `None` does not filter.
#[derive(Clone, Debug)]
pub struct Shown {
    /// Only those of this kind.
    pub kind: Option<ActivityKind>,
    /// Only those about this.
    pub topic: Option<Topic>,
    /// Only those at this site.
    pub site: Option<SiteSlug>,
    /// Only those in which this language (a tag) is spoken.
    pub language: Option<String>,
    /// Only those that end at this moment or later. What was called off or taken out before is left out.
    pub from: Instant,
    /// Includes those that are not in the catalogue yet.
    pub drafts: bool,
    /// Only those of this member of staff: for a coordinator those at their sites, for other roles all.
    pub staff: Option<StaffId>,
    /// Maximum editions; those that begin first are included.
    pub most: i64,
}

/// The calendar columns of the sessions of `$editions`, with extra columns, and of the sessions that were taken out of
/// them under a condition.
macro_rules! sessions_of {
    ($more:literal, $editions:literal, $dropped:literal) => {
        concat!(
            "WITH shown AS (",
            $editions,
            ") SELECT session.id, session.starts_at, session.ends_at,
                shown.slug, shown.state, shown.title, shown.summary, shown.room,
                site.name AS site, site.address, site.municipality, shown.revision,
                shown.changed_at, session.dropped_at",
            $more,
            " FROM shown
            JOIN (SELECT id, edition_id, starts_at, ends_at, NULL AS dropped_at
                    FROM edition_session
                    WHERE edition_id IN (SELECT id FROM shown)
                UNION ALL
                SELECT id, edition_id, starts_at, ends_at, dropped_at FROM dropped_session
                    WHERE edition_id IN (SELECT id FROM shown)
            ) AS session ON session.edition_id = shown.id AND (session.dropped_at IS NULL OR ",
            $dropped,
            ") JOIN site ON site.id = shown.site_id
            ORDER BY shown.starts_at, shown.id, session.starts_at, session.id"
        )
    };
}

/// The sessions of the editions that a calendar shows, edition by edition, the earliest first.
pub async fn sessions(
    connection: &mut Connection,
    shown: &Shown,
) -> Result<Vec<CalendarSession>, Error> {
    const SESSIONS: &str = sessions_of!(
        "",
        "SELECT edition.* FROM edition JOIN site ON site.id = edition.site_id
            WHERE ends_at >= $1 AND ($2 OR state <> 'draft')
                AND (state <> 'cancelled' OR changed_at >= $1)
                AND ($3 IS NULL OR kind = $3)
                AND ($4 IS NULL OR topic = $4)
                AND ($5 IS NULL OR site.slug = $5)
                AND ($6 IS NULL OR replace(languages, ',' || $6 || ',', '') <> languages)
                AND ($8 IS NULL
                    OR EXISTS (SELECT 1 FROM staff WHERE id = $8 AND role <> 'coordinator')
                    OR EXISTS (SELECT 1 FROM staff_site
                        WHERE staff_site.staff_id = $8 AND staff_site.site_id = edition.site_id))
            ORDER BY starts_at, edition.id LIMIT $7",
        "session.dropped_at >= $1"
    );
    Ok(on!(connection, engine => sqlx::query_as(SESSIONS)
        .bind(Stamp(shown.from))
        .bind(shown.drafts)
        .bind(shown.kind.map(ActivityKind::as_str))
        .bind(shown.topic.map(Topic::as_str))
        .bind(shown.site.as_ref().map(SiteSlug::as_str))
        .bind(shown.language.as_deref())
        .bind(shown.most)
        .bind(shown.staff.map(Uuid::from))
        .fetch_all(engine)
        .await?))
}

/// The sessions in which a person has or waits for a place, of editions that end at the moment or later, with those
/// that were called off or taken out since; of at most `most` bookings, those that begin first.
pub async fn booked_sessions(
    connection: &mut Connection,
    person: PersonId,
    from: Instant,
    most: i64,
) -> Result<Vec<BookedSession>, Error> {
    const BOOKED: &str = sessions_of!(
        ", shown.reference, shown.booking_state, shown.booking_changed_at",
        "SELECT edition.*, booking.reference, booking.state AS booking_state,
                booking.changed_at AS booking_changed_at, booking.created_at AS booking_created_at
            FROM booking JOIN edition ON edition.id = booking.edition_id
            WHERE booking.person_id = $1 AND edition.ends_at >= $2
                AND (booking.state <> 'cancelled'
                    OR (booking.ending = 'edition_cancelled' AND booking.changed_at >= $2))
            ORDER BY edition.starts_at, edition.id LIMIT $3",
        "(session.dropped_at >= $2 AND session.dropped_at >= shown.booking_created_at)"
    );
    Ok(on!(connection, engine => sqlx::query_as(BOOKED)
        .bind(Uuid::from(person))
        .bind(Stamp(from))
        .bind(most)
        .fetch_all(engine)
        .await?))
}

/// An appointment in a calendar.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CalendarAppointment {
    /// Its id.
    pub id: AppointmentId,
    /// Its reference.
    pub reference: AppointmentReference,
    /// What it is for.
    pub service: Service,
    /// How it is held.
    pub mode: Mode,
    /// Its state.
    pub state: AppointmentState,
    /// When it begins.
    pub starts_at: Instant,
    /// When it ends.
    pub ends_at: Instant,
    /// The site's name; `None` by phone or video.
    pub site: Option<String>,
    /// The site's street and number.
    pub address: Option<String>,
    /// The site's municipality.
    pub municipality: Option<String>,
    /// Increases with every change of time or place.
    pub revision: i64,
    /// When it last changed.
    pub changed_at: Instant,
}

record!(CalendarAppointment {
    id: uuid,
    reference: text,
    service: text,
    mode: text,
    state: text,
    starts_at: instant,
    ends_at: instant,
    site: maybe_text,
    address: maybe_text,
    municipality: maybe_text,
    revision: number,
    changed_at: instant,
});

/// The appointments that end at a moment or later, without those that were cancelled before, under a condition.
macro_rules! appointments_of {
    ($whose:literal) => {
        concat!(
            "SELECT appointment.id, appointment.reference, appointment.service, appointment.mode,
                appointment.state, appointment.starts_at, appointment.ends_at, site.name AS site,
                site.address, site.municipality, appointment.revision, appointment.changed_at
            FROM appointment LEFT JOIN site ON site.id = appointment.site_id
            WHERE ",
            $whose,
            " = $1 AND appointment.ends_at >= $2
                AND (appointment.state <> 'cancelled' OR appointment.changed_at >= $2)
            ORDER BY appointment.starts_at, appointment.id LIMIT $3"
        )
    };
}

/// The appointments of a person that end at a moment or later, with those cancelled since; at most `most`, those that
/// begin first.
pub async fn appointments_of_person(
    connection: &mut Connection,
    person: PersonId,
    from: Instant,
    most: i64,
) -> Result<Vec<CalendarAppointment>, Error> {
    const OF_PERSON: &str = appointments_of!("appointment.person_id");
    Ok(on!(connection, engine => sqlx::query_as(OF_PERSON)
        .bind(Uuid::from(person))
        .bind(Stamp(from))
        .bind(most)
        .fetch_all(engine)
        .await?))
}

/// The appointments with a member of staff, like [`appointments_of_person`].
pub async fn appointments_of_staff(
    connection: &mut Connection,
    staff: StaffId,
    from: Instant,
    most: i64,
) -> Result<Vec<CalendarAppointment>, Error> {
    const OF_STAFF: &str = appointments_of!("appointment.staff_id");
    Ok(on!(connection, engine => sqlx::query_as(OF_STAFF)
        .bind(Uuid::from(staff))
        .bind(Stamp(from))
        .bind(most)
        .fetch_all(engine)
        .await?))
}
