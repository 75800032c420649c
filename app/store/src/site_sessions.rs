//! The sessions at a site, or of a teacher, of all editions.

use domain::{
    edition::{EditionSlug, EditionState},
    id::{SessionId, SiteId, StaffId},
    instant::Instant,
    language::Translated,
};
use jiff::civil::{Date, Time};
use uuid::Uuid;

use crate::{Connection, Error, instant::Stamp};

/// A session at a site, with how many people it concerns.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SiteSession {
    /// Its id.
    pub id: SessionId,
    /// The slug of its edition.
    pub edition: EditionSlug,
    /// The title of its edition.
    pub title: Translated,
    /// The state of its edition.
    pub state: EditionState,
    /// Where it takes place.
    pub site_id: SiteId,
    /// How many sessions its edition has.
    pub sessions: i64,
    /// How many places of its edition are taken.
    pub confirmed: i64,
    /// How many people wait for one.
    pub waiting: i64,
    /// The local day.
    pub local_date: Date,
    /// The local time at which it begins.
    pub local_start: Time,
    /// The local time at which it ends.
    pub local_end: Time,
    /// The moment at which it begins.
    pub starts_at: Instant,
    /// The moment at which it ends.
    pub ends_at: Instant,
}

record!(SiteSession {
    id: uuid,
    edition: text,
    title: json,
    state: text,
    site_id: uuid,
    sessions: number,
    confirmed: number,
    waiting: number,
    local_date: date,
    local_start: time,
    local_end: time,
    starts_at: instant,
    ends_at: instant,
});

/// What is read of each session.
macro_rules! columns {
    () => {
        "SELECT edition_session.id, edition.slug AS edition, edition.title, edition.state,
            edition.site_id, edition.confirmed, edition.waiting, edition_session.local_date,
            edition_session.local_start, edition_session.local_end, edition_session.starts_at,
            edition_session.ends_at,
            (SELECT COUNT(*) FROM edition_session AS each WHERE each.edition_id = edition.id)
                AS sessions
        FROM edition_session JOIN edition ON edition.id = edition_session.edition_id "
    };
}

/// The sessions at a site that begin at `from` or later and before `until`, the earliest first, without those
/// of cancelled editions.
pub async fn between(
    connection: &mut Connection,
    site: SiteId,
    from: Instant,
    until: Instant,
) -> Result<Vec<SiteSession>, Error> {
    const BETWEEN: &str = concat!(
        columns!(),
        "WHERE edition.site_id = $1 AND edition.state <> 'cancelled'
            AND edition_session.starts_at >= $2 AND edition_session.starts_at < $3
        ORDER BY edition_session.starts_at, edition_session.id"
    );
    Ok(on!(connection, engine => sqlx::query_as(BETWEEN)
        .bind(Uuid::from(site))
        .bind(Stamp(from))
        .bind(Stamp(until))
        .fetch_all(engine)
        .await?))
}

/// The same at every site.
pub async fn everywhere_between(
    connection: &mut Connection,
    from: Instant,
    until: Instant,
) -> Result<Vec<SiteSession>, Error> {
    const BETWEEN: &str = concat!(
        columns!(),
        "WHERE edition.state <> 'cancelled'
            AND edition_session.starts_at >= $1 AND edition_session.starts_at < $2
        ORDER BY edition_session.starts_at, edition_session.id"
    );
    Ok(on!(connection, engine => sqlx::query_as(BETWEEN)
        .bind(Stamp(from))
        .bind(Stamp(until))
        .fetch_all(engine)
        .await?))
}

/// The sessions that a member of staff teaches and that overlap the period between two moments, the earliest
/// first, without those of cancelled editions.
pub async fn taught_between(
    connection: &mut Connection,
    teacher: StaffId,
    from: Instant,
    until: Instant,
) -> Result<Vec<SiteSession>, Error> {
    const BETWEEN: &str = concat!(
        columns!(),
        "JOIN edition_teacher ON edition_teacher.edition_id = edition.id
        WHERE edition_teacher.staff_id = $1 AND edition.state <> 'cancelled'
            AND edition_session.ends_at > $2 AND edition_session.starts_at < $3
        ORDER BY edition_session.starts_at, edition_session.id"
    );
    Ok(on!(connection, engine => sqlx::query_as(BETWEEN)
        .bind(Uuid::from(teacher))
        .bind(Stamp(from))
        .bind(Stamp(until))
        .fetch_all(engine)
        .await?))
}
