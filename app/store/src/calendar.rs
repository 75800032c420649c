//! Sessions of editions, with the data that calendars show.

use domain::{
    booking::BookingState,
    edition::{ActivityKind, EditionSlug, EditionState, Topic},
    id::{PersonId, SessionId, StaffId},
    instant::Instant,
    language::Translated,
    programme::SiteSlug,
    reference::BookingReference,
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
    /// Only those that end at this moment or later.
    pub from: Instant,
    /// Includes those that are not in the catalogue yet.
    pub drafts: bool,
    /// Only those of this member of staff: for a coordinator those at their sites, for other roles all.
    pub staff: Option<StaffId>,
    /// Maximum editions; those that begin first are included.
    pub most: i64,
}

/// The calendar columns of the sessions of `$editions`, with extra columns.
macro_rules! sessions_of {
    ($more:literal, $editions:literal) => {
        concat!(
            "SELECT edition_session.id, edition_session.starts_at, edition_session.ends_at,
                edition.slug, edition.state, edition.title, edition.summary, edition.room,
                site.name AS site, site.address, site.municipality, edition.revision,
                edition.changed_at",
            $more,
            " FROM ",
            $editions,
            " JOIN edition_session ON edition_session.edition_id = edition.id
            JOIN site ON site.id = edition.site_id
            ORDER BY edition.starts_at, edition.id, edition_session.starts_at, edition_session.id"
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
        "(SELECT edition.* FROM edition JOIN site ON site.id = edition.site_id
            WHERE ends_at >= $1 AND ($2 OR state <> 'draft')
                AND ($3 IS NULL OR kind = $3)
                AND ($4 IS NULL OR topic = $4)
                AND ($5 IS NULL OR site.slug = $5)
                AND ($6 IS NULL OR replace(languages, ',' || $6 || ',', '') <> languages)
                AND ($8 IS NULL
                    OR EXISTS (SELECT 1 FROM staff WHERE id = $8 AND role <> 'coordinator')
                    OR EXISTS (SELECT 1 FROM staff_site
                        WHERE staff_site.staff_id = $8 AND staff_site.site_id = edition.site_id))
            ORDER BY starts_at, edition.id LIMIT $7) AS edition"
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

/// The sessions in which a person has or waits for a place, of editions that end at the moment or later; of
/// at most `most` bookings, those that begin first.
pub async fn booked_sessions(
    connection: &mut Connection,
    person: PersonId,
    from: Instant,
    most: i64,
) -> Result<Vec<BookedSession>, Error> {
    const BOOKED: &str = sessions_of!(
        ", edition.reference, edition.booking_state, edition.booking_changed_at",
        "(SELECT edition.*, booking.reference, booking.state AS booking_state,
                booking.changed_at AS booking_changed_at
            FROM booking JOIN edition ON edition.id = booking.edition_id
            WHERE booking.person_id = $1 AND booking.state <> 'cancelled' AND edition.ends_at >= $2
            ORDER BY edition.starts_at, edition.id LIMIT $3) AS edition"
    );
    Ok(on!(connection, engine => sqlx::query_as(BOOKED)
        .bind(Uuid::from(person))
        .bind(Stamp(from))
        .bind(most)
        .fetch_all(engine)
        .await?))
}
