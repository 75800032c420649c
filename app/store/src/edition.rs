//! Editions of activities and their sessions.

use std::collections::HashMap;

use domain::{
    booking::Groups,
    edition::{
        ActivityKind, Capacity, EditionDetails, EditionSlug, EditionState, MinimumParticipants,
        Topic, Vacancies,
    },
    id::{ActivityId, EditionId, SessionId, StaffId},
    instant::Instant,
    language::Translated,
    programme::SiteSlug,
};
use jiff::civil::{Date, Time};
use sqlx::{ColumnIndex, Database, Decode, Encode, Row, Type};
use uuid::Uuid;

use crate::{
    Connection, Error, Footprint, Transaction, Unread, dialect,
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

/// An edition in a list: only what a card shows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Listed {
    /// Its id.
    pub id: EditionId,
    /// Increases with every change by staff.
    pub revision: i64,
    /// Its name in page URLs.
    pub slug: EditionSlug,
    /// What kind of activity it is.
    pub kind: ActivityKind,
    /// What it is about.
    pub topic: Topic,
    /// Whether it is visible and takes place.
    pub state: EditionState,
    /// Its title.
    pub title: Unread<Translated>,
    /// One sentence.
    pub summary: Unread<Translated>,
    /// Name of the site.
    pub site: String,
    /// Tags of the languages spoken, between commas.
    pub languages: String,
    /// When the first session begins.
    pub starts_at: Instant,
    /// When the last session ends.
    pub ends_at: Instant,
    /// When enrolment opens.
    pub enrolment_opens_at: Instant,
    /// When enrolment closes.
    pub enrolment_closes_at: Instant,
    /// How many places there are.
    pub capacity: Capacity,
    /// How many people have a place or are offered one.
    pub held: i64,
    /// How many people wait.
    pub waiting: i64,
    /// How many free places are only for the reserved groups.
    pub set_aside: i64,
}

record!(Listed {
    id: uuid,
    revision: number,
    slug: text,
    kind: text,
    topic: text,
    state: text,
    title: unread,
    summary: unread,
    site: text,
    languages: text,
    starts_at: instant,
    ends_at: instant,
    enrolment_opens_at: instant,
    enrolment_closes_at: instant,
    capacity: number,
    held: number,
    waiting: number,
    set_aside: number,
});

impl Footprint for Listed {
    fn footprint(&self) -> usize {
        size_of::<Self>()
            + self.slug.as_str().len()
            + self.title.length()
            + self.summary.length()
            + self.site.len()
            + self.languages.len()
    }
}

impl Listed {
    /// How many of its places are left.
    pub fn vacancies(&self) -> Vacancies {
        Vacancies::new(self.capacity, self.held, self.set_aside, self.waiting)
    }
}

/// The occupancy of an edition, which changes without a new revision. The numbers are those of [`Listed`].
#[derive(Clone, Copy, Debug)]
pub struct EditionOccupancy {
    /// Its id.
    pub id: EditionId,
    /// Increases with every change by staff.
    pub revision: i64,
    /// How many people have a place or are offered one.
    pub held: i64,
    /// How many people wait.
    pub waiting: i64,
    /// How many free places are only for the reserved groups.
    pub set_aside: i64,
}

record!(EditionOccupancy {
    id: uuid,
    revision: number,
    held: number,
    waiting: number,
    set_aside: number,
});

/// The occupancy of an edition, as staff see it.
#[derive(Clone, Debug)]
pub struct Occupancy {
    /// Its name in page URLs.
    pub slug: EditionSlug,
    /// What kind of activity it is.
    pub kind: ActivityKind,
    /// Its title.
    pub title: Unread<Translated>,
    /// Name of the site.
    pub site: String,
    /// When the first session begins.
    pub starts_at: Instant,
    /// How many places there are.
    pub capacity: Capacity,
    /// How many people have a place.
    pub confirmed: i64,
    /// How many people are offered one.
    pub offered: i64,
    /// How many people wait.
    pub waiting: i64,
    /// How many places are reserved for groups, including released ones.
    pub reserved: i64,
    /// How often presence at a session was recorded.
    pub present: i64,
    /// How often presence or absence was recorded.
    pub noted: i64,
}

record!(Occupancy {
    slug: text,
    kind: text,
    title: unread,
    site: text,
    starts_at: instant,
    capacity: number,
    confirmed: number,
    offered: number,
    waiting: number,
    reserved: number,
    present: number,
    noted: number,
});

/// Which editions a list shows. A field that is `None` does not filter.
#[derive(Clone, Debug, Default)]
pub struct Filter {
    /// Only those of this kind.
    pub kind: Option<ActivityKind>,
    /// Only those about this.
    pub topic: Option<Topic>,
    /// Only those at this site.
    pub site: Option<SiteSlug>,
    /// Only those in which this language (a tag) is spoken.
    pub language: Option<String>,
    /// Only those that begin at this moment or later.
    pub from: Option<Instant>,
    /// Only those that begin before this moment.
    pub until: Option<Instant>,
    /// Only those with a free place for everybody.
    pub free: bool,
    /// Only those in this state.
    pub state: Option<EditionState>,
    /// Only those at the sites of this coordinator.
    pub coordinator: Option<StaffId>,
    /// Only those of this activity.
    pub activity: Option<ActivityId>,
}

/// A query over the editions that match a [`Filter`]; [`filtered`] binds its parameters.
macro_rules! over_filtered {
    ($select:literal, $rest:literal) => {
        concat!(
            $select,
            " FROM edition JOIN site ON site.id = edition.site_id
            WHERE ($1 IS NULL OR state = $1)
                AND ($2 IS NULL OR starts_at >= $2)
                AND ($3 IS NULL OR starts_at < $3)
                AND ($4 IS NULL OR kind = $4)
                AND ($5 IS NULL OR topic = $5)
                AND ($6 IS NULL OR site.slug = $6)
                AND ($7 IS NULL OR replace(languages, ',' || $7 || ',', '') <> languages)
                AND (NOT $8 OR held + set_aside < capacity)
                AND ($9 IS NULL OR EXISTS (SELECT 1 FROM staff_site
                    WHERE staff_site.staff_id = $9 AND staff_site.site_id = edition.site_id))
                AND ($10 IS NULL OR activity_id = $10)",
            $rest
        )
    };
}

/// Binds the parameters of a query made by [`over_filtered`].
macro_rules! filtered {
    ($query:expr, $filter:expr) => {
        $query
            .bind($filter.state.map(EditionState::as_str))
            .bind($filter.from.map(Stamp))
            .bind($filter.until.map(Stamp))
            .bind($filter.kind.map(ActivityKind::as_str))
            .bind($filter.topic.map(Topic::as_str))
            .bind($filter.site.as_ref().map(SiteSlug::as_str))
            .bind($filter.language.as_deref())
            .bind($filter.free)
            .bind($filter.coordinator.map(Uuid::from))
            .bind($filter.activity.map(Uuid::from))
    };
}

/// The editions that match a filter, the earliest first.
pub async fn list(
    connection: &mut Connection,
    filter: &Filter,
    skip: i64,
    most: i64,
) -> Result<Vec<Listed>, Error> {
    const LIST: &str = over_filtered!(
        "SELECT edition.id, revision, edition.slug, kind, topic, state, title, summary,
            site.name AS site, languages, starts_at, ends_at, enrolment_opens_at,
            enrolment_closes_at, capacity, held, waiting, set_aside",
        " ORDER BY starts_at, edition.id LIMIT $12 OFFSET $11"
    );
    Ok(
        on!(connection, engine => filtered!(sqlx::query_as(LIST), filter)
        .bind(skip)
        .bind(most)
        .fetch_all(engine)
        .await?),
    )
}

/// The occupancy of the editions of [`list`], in the same order: a third of the data, for callers that have
/// the rest already.
pub async fn standings(
    connection: &mut Connection,
    filter: &Filter,
    skip: i64,
    most: i64,
) -> Result<Vec<EditionOccupancy>, Error> {
    const STANDINGS: &str = over_filtered!(
        "SELECT edition.id, revision, held, waiting, set_aside",
        " ORDER BY starts_at, edition.id LIMIT $12 OFFSET $11"
    );
    Ok(
        on!(connection, engine => filtered!(sqlx::query_as(STANDINGS), filter)
        .bind(skip)
        .bind(most)
        .fetch_all(engine)
        .await?),
    )
}

/// The occupancy of the editions that match a filter, the earliest first.
pub async fn occupancies(
    connection: &mut Connection,
    filter: &Filter,
) -> Result<Vec<Occupancy>, Error> {
    const OCCUPANCIES: &str = over_filtered!(
        "SELECT edition.slug, kind, title, site.name AS site, starts_at, capacity, confirmed,
            held - confirmed AS offered, waiting,
            (SELECT CAST(COALESCE(SUM(places), 0) AS BIGINT) FROM edition_reservation
                WHERE edition_id = edition.id) AS reserved,
            (SELECT COUNT(*) FROM attendance
                JOIN edition_session ON edition_session.id = attendance.session_id
                WHERE edition_session.edition_id = edition.id AND attendance = 'present') AS present,
            (SELECT COUNT(*) FROM attendance
                JOIN edition_session ON edition_session.id = attendance.session_id
                WHERE edition_session.edition_id = edition.id) AS noted",
        " ORDER BY starts_at, edition.id"
    );
    Ok(
        on!(connection, engine => filtered!(sqlx::query_as(OCCUPANCIES), filter)
        .fetch_all(engine)
        .await?),
    )
}

/// The editions that match a filter with all stored data, including their sessions; the earliest first.
pub async fn complete(
    connection: &mut Connection,
    filter: &Filter,
    most: i64,
) -> Result<Vec<(Edition, Vec<ClassSession>)>, Error> {
    const EDITIONS: &str = over_filtered!(
        "SELECT edition.*",
        " ORDER BY starts_at, edition.id LIMIT $11"
    );
    const SESSIONS: &str = over_filtered!(
        "SELECT * FROM edition_session WHERE edition_id IN (SELECT edition.id",
        ") ORDER BY starts_at, id"
    );
    let editions: Vec<Edition> = on!(connection, engine => filtered!(sqlx::query_as(EDITIONS), filter)
        .bind(most)
        .fetch_all(engine)
        .await?);
    let sessions: Vec<ClassSession> = on!(connection, engine => filtered!(sqlx::query_as(SESSIONS), filter)
        .fetch_all(engine)
        .await?);
    let mut of_edition = HashMap::<EditionId, Vec<ClassSession>>::new();
    for session in sessions {
        of_edition
            .entry(session.edition_id)
            .or_default()
            .push(session);
    }
    let complete = editions.into_iter().map(|edition| {
        let sessions = of_edition.remove(&edition.id).unwrap_or_default();
        (edition, sessions)
    });
    Ok(complete.collect())
}

/// How many editions match a filter.
pub async fn count(connection: &mut Connection, filter: &Filter) -> Result<i64, Error> {
    const COUNT: &str = over_filtered!("SELECT count(*)", "");
    Ok(
        on!(connection, engine => filtered!(sqlx::query_scalar(COUNT), filter)
        .fetch_one(engine)
        .await?),
    )
}

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
