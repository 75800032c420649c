//! Lists of editions.

use std::collections::HashMap;

use domain::{
    edition::{ActivityKind, Capacity, EditionSlug, EditionState, Topic, Vacancies},
    id::{ActivityId, EditionId, StaffId},
    instant::Instant,
    language::Translated,
    programme::SiteSlug,
};
use uuid::Uuid;

use crate::{
    Connection, Error, Footprint, Unread,
    edition::{ClassSession, Edition},
    instant::Stamp,
};

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

/// What filters can find an edition by, without its texts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Offered {
    /// What kind of activity it is.
    pub kind: ActivityKind,
    /// What it is about.
    pub topic: Topic,
    /// Name of the site in page URLs.
    pub site: String,
    /// Tags of the languages spoken, between commas.
    pub languages: String,
    /// When the first session begins.
    pub starts_at: Instant,
    /// When the last session ends.
    pub ends_at: Instant,
}

record!(Offered {
    kind: text,
    topic: text,
    site: text,
    languages: text,
    starts_at: instant,
    ends_at: instant,
});

/// What an edition is, in more words than a list shows.
#[derive(Clone, Debug)]
pub struct Description {
    /// The edition's id.
    pub id: EditionId,
    /// Its description.
    pub description: Unread<Translated>,
}

record!(Description {
    id: uuid,
    description: unread,
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
    /// Only those that still go on at this moment: whose last session ends after it.
    pub going_on: Option<Instant>,
    /// Only those whose last session has ended at this moment.
    pub over: Option<Instant>,
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
                AND ($10 IS NULL OR activity_id = $10)
                AND ($11 IS NULL OR ends_at > $11)
                AND ($12 IS NULL OR ends_at <= $12)",
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
            .bind($filter.going_on.map(Stamp))
            .bind($filter.over.map(Stamp))
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
        " ORDER BY starts_at, edition.id LIMIT $14 OFFSET $13"
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
pub async fn listed_occupancies(
    connection: &mut Connection,
    filter: &Filter,
    skip: i64,
    most: i64,
) -> Result<Vec<EditionOccupancy>, Error> {
    const OCCUPANCIES: &str = over_filtered!(
        "SELECT edition.id, revision, held, waiting, set_aside",
        " ORDER BY starts_at, edition.id LIMIT $14 OFFSET $13"
    );
    Ok(
        on!(connection, engine => filtered!(sqlx::query_as(OCCUPANCIES), filter)
        .bind(skip)
        .bind(most)
        .fetch_all(engine)
        .await?),
    )
}

/// What filters can find of the editions that match a filter, the earliest first.
pub async fn offered(
    connection: &mut Connection,
    filter: &Filter,
    most: i64,
) -> Result<Vec<Offered>, Error> {
    const OFFERED: &str = over_filtered!(
        "SELECT kind, topic, site.slug AS site, languages, starts_at, ends_at",
        " ORDER BY starts_at, edition.id LIMIT $13"
    );
    Ok(
        on!(connection, engine => filtered!(sqlx::query_as(OFFERED), filter)
        .bind(most)
        .fetch_all(engine)
        .await?),
    )
}

/// The descriptions of the editions that match a filter, the earliest first.
pub async fn descriptions(
    connection: &mut Connection,
    filter: &Filter,
    most: i64,
) -> Result<Vec<Description>, Error> {
    const DESCRIPTIONS: &str = over_filtered!(
        "SELECT edition.id, description",
        " ORDER BY starts_at, edition.id LIMIT $13"
    );
    Ok(
        on!(connection, engine => filtered!(sqlx::query_as(DESCRIPTIONS), filter)
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
        " ORDER BY starts_at, edition.id LIMIT $13"
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
