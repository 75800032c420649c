//! The sessions of all editions in chronological order, with what a staff calendar shows of each.

use domain::{
    edition::{ActivityKind, Capacity, EditionSlug, EditionState},
    id::{EditionId, RoomId, SessionId, SiteId, StaffId},
    instant::Instant,
    language::Translated,
};
use jiff::civil::{Date, Time};
use uuid::Uuid;

use crate::{Connection, Error, Footprint, dialect, instant::Stamp};

/// A session in a calendar: names, and what changes only with a new revision of its edition.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// Its id.
    pub id: SessionId,
    /// Increases with every change of its edition by staff.
    pub revision: i64,
    /// The edition it belongs to.
    pub edition_id: EditionId,
    /// The edition's name in page URLs.
    pub slug: EditionSlug,
    /// The edition's title.
    pub title: Translated,
    /// What kind of activity it is.
    pub kind: ActivityKind,
    /// Whether it is visible and takes place.
    pub state: EditionState,
    /// Where it takes place.
    pub site_id: SiteId,
    /// Name of the site.
    pub site: String,
    /// The edition's room as free text; may be empty.
    pub room: String,
    /// The room of the site, if one was chosen.
    pub room_id: Option<RoomId>,
    /// Its name.
    pub room_name: Option<String>,
    /// The teacher, if there is one.
    pub teacher_id: Option<StaffId>,
    /// Their name.
    pub teacher_name: Option<String>,
    /// How many places there are.
    pub capacity: Capacity,
    /// The local day in Europe/Rome.
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

impl Footprint for Entry {
    fn footprint(&self) -> usize {
        let texts = [Some(&self.site), Some(&self.room)];
        let texts = texts
            .into_iter()
            .chain([self.room_name.as_ref(), self.teacher_name.as_ref()]);
        size_of::<Self>()
            + self.slug.as_str().len()
            + self.title.footprint()
            + texts.flatten().map(String::len).sum::<usize>()
    }
}

record!(Entry {
    id: uuid,
    revision: number,
    edition_id: uuid,
    slug: text,
    title: json,
    kind: text,
    state: text,
    site_id: uuid,
    site: text,
    room: text,
    room_id: maybe_uuid,
    room_name: maybe_text,
    teacher_id: maybe_uuid,
    teacher_name: maybe_text,
    capacity: number,
    local_date: date,
    local_start: time,
    local_end: time,
    starts_at: instant,
    ends_at: instant,
});

/// The occupancy of a session's edition, which changes without a new revision.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SessionOccupancy {
    /// The session's id.
    pub id: SessionId,
    /// Increases with every change of its edition by staff.
    pub revision: i64,
    /// How many places are taken or offered.
    pub held: i64,
    /// How many people wait.
    pub waiting: i64,
}

/// The sessions that begin at `from` or later and before `until`, the earliest first.
pub async fn sessions(
    connection: &mut Connection,
    from: Instant,
    until: Instant,
) -> Result<Vec<Entry>, Error> {
    const SESSIONS: &str =
        "SELECT edition_session.id, edition.revision, edition.id AS edition_id, edition.slug, edition.title, edition.kind,
            edition.state, edition.site_id, site.name AS site, edition.room, edition_room.room_id,
            room.name AS room_name, edition_teacher.staff_id AS teacher_id,
            staff.name AS teacher_name, edition.capacity,
            edition_session.local_date, edition_session.local_start, edition_session.local_end,
            edition_session.starts_at, edition_session.ends_at
        FROM edition_session
        JOIN edition ON edition.id = edition_session.edition_id
        JOIN site ON site.id = edition.site_id
        LEFT JOIN edition_room ON edition_room.edition_id = edition.id
        LEFT JOIN room ON room.id = edition_room.room_id
        LEFT JOIN edition_teacher ON edition_teacher.edition_id = edition.id
        LEFT JOIN staff ON staff.id = edition_teacher.staff_id
        WHERE edition_session.starts_at >= $1 AND edition_session.starts_at < $2
        ORDER BY edition_session.starts_at, edition_session.id";
    Ok(on!(connection, engine => sqlx::query_as(SESSIONS)
        .bind(Stamp(from))
        .bind(Stamp(until))
        .fetch_all(engine)
        .await?))
}

/// The occupancy of the editions of the sessions that [`sessions`] returns, in the same order, for callers
/// that have the rest already.
///
/// Each column is one value: hundreds of rows cost more to transfer than to read inside the database.
pub async fn occupancies(
    connection: &mut Connection,
    from: Instant,
    until: Instant,
) -> Result<Vec<SessionOccupancy>, Error> {
    let sql = dialect::occupancies_of_sessions(connection);
    let (ids, revisions, held, waiting): (Vec<u8>, String, String, String) = on!(connection, engine => sqlx::query_as(sql)
            .bind(Stamp(from))
            .bind(Stamp(until))
            .fetch_one(engine)
            .await?);
    let mut revisions = revisions.split(',');
    let mut held = held.split(',');
    let mut waiting = waiting.split(',');
    let occupancies = ids.chunks(16).map(|id| {
        Some(SessionOccupancy {
            id: Uuid::from_slice(id).ok()?.into(),
            revision: revisions.next()?.parse().ok()?,
            held: held.next()?.parse().ok()?,
            waiting: waiting.next()?.parse().ok()?,
        })
    });
    let occupancies: Option<Vec<_>> = occupancies.collect();
    occupancies.ok_or_else(|| Error::Failed(sqlx::Error::Decode("an unreadable occupancy".into())))
}
