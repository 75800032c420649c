//! Editions of activities and their sessions.

use domain::{
    booking::Groups,
    edition::{EditionDetails, EditionSlug, EditionState, MinimumParticipants, Vacancies},
    id::{ActivityId, EditionId, SessionId},
    instant::Instant,
};
use jiff::civil::{Date, Time};
use sqlx::{ColumnIndex, Database, Decode, Encode, Row, Type};
use uuid::Uuid;

use crate::{
    Connection, Error, Transaction, dialect,
    instant::Stamp,
    row::{self, Read},
    values::{self, Values, Write},
};

/// An edition of an activity.
#[derive(Clone, Debug)]
pub struct Edition {
    /// Its id.
    pub id: EditionId,
    /// Its name in page URLs.
    pub slug: EditionSlug,
    /// The activity that it is an edition of.
    pub activity_id: ActivityId,
    /// Increases with every change by staff.
    pub revision: i64,
    /// When staff last changed it.
    pub changed_at: Instant,
    /// Whether it is visible and takes place.
    pub state: EditionState,
    /// The details that staff enter.
    pub details: EditionDetails,
    /// When the first session begins.
    pub starts_at: Instant,
    /// When the last session ends.
    pub ends_at: Instant,
    /// How many people have a place.
    pub confirmed: i64,
    /// How many people have a place or are offered one.
    pub held: i64,
    /// How many people wait for a place.
    pub waiting: i64,
    /// The queue number of the next booking.
    pub next_ticket: i64,
    /// The groups that places are reserved for; none if no place is reserved.
    pub reserved_groups: Groups,
    /// How many free places are for those groups only.
    pub set_aside: i64,
}

record!(stored Edition {
    id: uuid,
    slug: text,
    activity_id: uuid,
    revision: number,
    changed_at: instant,
    state: text,
    details: embedded,
    starts_at: instant,
    ends_at: instant,
    confirmed: number,
    held: number,
    waiting: number,
    next_ticket: number,
    reserved_groups: number,
    set_aside: number,
});

record!(embedded EditionDetails {
    kind: text,
    topic: text,
    title: json,
    summary: json,
    description: json,
    access_notes: json,
    dress_code: json,
    site_id: uuid,
    room: text,
    languages: text,
    enrolment_opens_at: instant,
    enrolment_closes_at: instant,
    cancellable_until: instant,
    capacity: number,
    admission: text,
    programme_id: maybe_uuid,
    prerequisite_id: maybe_uuid,
    minimum: embedded,
});

/// The columns that start at their defaults and change with each booking.
const COUNTED: &[&str] = &[
    "confirmed",
    "held",
    "waiting",
    "next_ticket",
    "reserved_groups",
    "set_aside",
];

/// The columns that an update by staff does not set.
const FIXED: &[&str] = &[
    "id",
    "slug",
    "activity_id",
    "revision",
    "confirmed",
    "held",
    "waiting",
    "next_ticket",
    "reserved_groups",
    "set_aside",
];

/// The columns of the minimum number of participants, both empty if there is none.
impl<R> Read<R> for Option<MinimumParticipants>
where
    R: Row,
    &'static str: ColumnIndex<R>,
    i64: for<'r> Decode<'r, R::Database> + Type<R::Database>,
    Stamp: for<'r> Decode<'r, R::Database> + Type<R::Database>,
{
    fn read(row: &R) -> sqlx::Result<Self> {
        let number = row::maybe_number(row, "minimum")?;
        let decide_by = row::maybe_instant(row, "decide_by")?;
        Ok(number
            .zip(decide_by)
            .map(|(number, decide_by)| MinimumParticipants { number, decide_by }))
    }
}

impl<DB: Database> Write<DB> for Option<MinimumParticipants>
where
    Option<i64>: for<'t> Encode<'t, DB> + Type<DB>,
    Option<Stamp>: for<'t> Encode<'t, DB> + Type<DB>,
{
    fn write(&self, values: &mut Values<DB>) -> sqlx::Result<()> {
        values::maybe_number(values, "minimum", &self.map(|minimum| minimum.number))?;
        values::maybe_instant(values, "decide_by", &self.map(|minimum| minimum.decide_by))
    }
}

impl Edition {
    /// An edition without bookings that is an activity of its own.
    pub fn new(
        id: EditionId,
        slug: EditionSlug,
        state: EditionState,
        details: EditionDetails,
        (starts_at, ends_at): (Instant, Instant),
        changed_at: Instant,
    ) -> Self {
        Self {
            id,
            slug,
            activity_id: id.into(),
            revision: 0,
            changed_at,
            state,
            details,
            starts_at,
            ends_at,
            confirmed: 0,
            held: 0,
            waiting: 0,
            next_ticket: 1,
            reserved_groups: Groups::NONE,
            set_aside: 0,
        }
    }

    /// How many of its places are left.
    pub fn vacancies(&self) -> Vacancies {
        Vacancies::new(
            self.details.capacity,
            self.held,
            self.set_aside,
            self.waiting,
        )
    }
}

/// One session of an edition, in wall-clock time of Europe/Rome.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ClassSession {
    /// Its id.
    pub id: SessionId,
    /// The edition it belongs to.
    pub edition_id: EditionId,
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

record!(stored ClassSession {
    id: uuid,
    edition_id: uuid,
    local_date: date,
    local_start: time,
    local_end: time,
    starts_at: instant,
    ends_at: instant,
});

/// The edition with that slug.
pub async fn by_slug(
    connection: &mut Connection,
    slug: &EditionSlug,
) -> Result<Option<Edition>, Error> {
    const BY_SLUG: &str = "SELECT * FROM edition WHERE slug = $1";
    Ok(on!(connection, engine => sqlx::query_as(BY_SLUG)
        .bind(slug.as_str())
        .fetch_optional(engine)
        .await?))
}

/// The edition with that id.
pub async fn by_id(connection: &mut Connection, id: EditionId) -> Result<Option<Edition>, Error> {
    const BY_ID: &str = "SELECT * FROM edition WHERE id = $1";
    Ok(on!(connection, engine => sqlx::query_as(BY_ID)
        .bind(Uuid::from(id))
        .fetch_optional(engine)
        .await?))
}

/// The edition with that id, locked against other changes of its places until the transaction ends. Its
/// counts are read after the lock was taken.
pub async fn lock(transaction: &mut Transaction, id: EditionId) -> Result<Option<Edition>, Error> {
    let sql = dialect::lock_edition(transaction);
    Ok(on!(transaction, engine => sqlx::query_as(sql)
        .bind(Uuid::from(id))
        .fetch_optional(engine)
        .await?))
}

/// The sessions of an edition, the earliest first.
pub async fn sessions(
    connection: &mut Connection,
    id: EditionId,
) -> Result<Vec<ClassSession>, Error> {
    const SESSIONS: &str = "SELECT * FROM edition_session WHERE edition_id = $1
        ORDER BY starts_at, id";
    Ok(on!(connection, engine => sqlx::query_as(SESSIONS)
        .bind(Uuid::from(id))
        .fetch_all(engine)
        .await?))
}

/// Removes the minimum number of participants of an edition: it takes place with fewer.
pub async fn waive_minimum(
    transaction: &mut Transaction,
    id: EditionId,
    now: Instant,
) -> Result<(), Error> {
    const WAIVE: &str = "UPDATE edition
        SET minimum = NULL, decide_by = NULL, revision = revision + 1, changed_at = $2
        WHERE id = $1";
    on!(transaction, engine => sqlx::query(WAIVE)
        .bind(Uuid::from(id))
        .bind(Stamp(now))
        .execute(engine)
        .await?
        .rows_affected());
    Ok(())
}

/// Inserts a new edition with its sessions.
///
/// # Errors
/// [`Error::Duplicate`] where the slug is taken.
pub async fn insert(
    transaction: &mut Transaction,
    edition: &Edition,
    sessions: &[ClassSession],
) -> Result<(), Error> {
    on!(transaction, engine => Values::of(edition, COUNTED)?
        .insert("edition")
        .execute(engine)
        .await?
        .rows_affected());
    insert_sessions(transaction, sessions).await
}

/// Updates an edition if nobody changed it since `read_at_revision`. Returns whether it did. Its counts stay
/// unchanged: they follow from the bookings.
pub async fn update(
    transaction: &mut Transaction,
    edition: &Edition,
    sessions: &[ClassSession],
    read_at_revision: i64,
) -> Result<bool, Error> {
    const CLEAR: &str = "DELETE FROM edition_session WHERE edition_id = $1";
    let updated = on!(transaction, engine => Values::of(edition, FIXED)?
        .with("revision", read_at_revision + 1)?
        .update("edition", &["id", "revision"])
        .bind(Uuid::from(edition.id))
        .bind(read_at_revision)
        .execute(engine)
        .await?
        .rows_affected());
    if updated == 0 {
        return Ok(false);
    }
    on!(transaction, engine => sqlx::query(CLEAR)
        .bind(Uuid::from(edition.id))
        .execute(engine)
        .await?
        .rows_affected());
    insert_sessions(transaction, sessions).await?;
    Ok(true)
}

/// Deletes an edition that nobody has booked, with its sessions and its own rows. Copies of it stay editions of one
/// activity: the earliest of them stands for it from now on.
///
/// # Errors
/// [`Error::Refused`] where something else refers to it.
pub async fn delete(transaction: &mut Transaction, id: EditionId) -> Result<(), Error> {
    const NEXT: &str = "SELECT id FROM edition WHERE activity_id = $1 AND id <> $1
        ORDER BY starts_at, id LIMIT 1";
    const HAND_ON: [&str; 2] = [
        "UPDATE edition SET activity_id = $2 WHERE activity_id = $1 AND id <> $1",
        "UPDATE edition SET prerequisite_id = $2 WHERE prerequisite_id = $1",
    ];
    const DELETE: [&str; 5] = [
        "DELETE FROM edition_room WHERE edition_id = $1",
        "DELETE FROM edition_teacher WHERE edition_id = $1",
        "DELETE FROM edition_reservation WHERE edition_id = $1",
        "DELETE FROM edition_session WHERE edition_id = $1",
        "DELETE FROM edition WHERE id = $1",
    ];
    let next: Option<Uuid> = on!(transaction, engine => sqlx::query_scalar(NEXT)
        .bind(Uuid::from(id))
        .fetch_optional(engine)
        .await?);
    if let Some(next) = next {
        for sql in HAND_ON {
            on!(transaction, engine => sqlx::query(sql)
                .bind(Uuid::from(id))
                .bind(next)
                .execute(engine)
                .await?
                .rows_affected());
        }
    }
    for sql in DELETE {
        on!(transaction, engine => sqlx::query(sql)
            .bind(Uuid::from(id))
            .execute(engine)
            .await?
            .rows_affected());
    }
    Ok(())
}

async fn insert_sessions(
    transaction: &mut Transaction,
    sessions: &[ClassSession],
) -> Result<(), Error> {
    for session in sessions {
        on!(transaction, engine => Values::of(session, &[])?
            .insert("edition_session")
            .execute(engine)
            .await?
            .rows_affected());
    }
    Ok(())
}
