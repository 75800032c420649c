//! Editions to measure with.

use anyhow::Result;
use domain::{
    booking::Groups,
    calendar_date::CalendarDate,
    edition::{
        ActivityKind, Admission, Capacity, EditionSlug, EditionState, LocalSession, Topic,
        parse_time,
    },
    id::SiteId,
    instant::Seconds,
    language::{Language, Translated},
};
use services::Clock as _;
use store::{
    Transaction,
    edition::{Edition, Session},
};

/// The day on which it is measured, in Europe/Rome.
pub(crate) fn today() -> jiff::civil::Date {
    domain::edition::local_date(services::SystemClock.now()).into()
}

/// Adds an edition with one session of two hours, that begins on a day at a full hour, and to which one
/// can enrol now.
pub(crate) async fn insert(
    transaction: &mut Transaction,
    slug: &str,
    (day, hour): (CalendarDate, usize),
    site: SiteId,
    places: i64,
) -> Result<()> {
    let now = services::SystemClock.now();
    let (start, end) = (format!("{hour}:00"), format!("{}:00", hour + 2));
    let local = LocalSession::new(day, parse_time(&start)?, parse_time(&end)?)?;
    let id = store::new_id();
    let text = |words: &str| -> Translated { [(Language::It, words)].into_iter().collect() };
    let edition = Edition {
        id,
        slug: EditionSlug::parse(slug)?,
        kind: ActivityKind::ThematicEvent,
        topic: Topic::ALL[hour % Topic::ALL.len()],
        state: EditionState::Published,
        title: text(&format!("Raccontare il lavoro, incontro numero {slug}")),
        summary: text("Imprese e persone raccontano un mestiere, dai turni alla busta paga."),
        description: text("Due ore di racconti e domande."),
        access_notes: text("Ingresso senza gradini."),
        site_id: site,
        room: "Sala A".to_owned(),
        languages: ",it,en,".to_owned(),
        enrolment_opens_at: now - Seconds::days(1),
        enrolment_closes_at: local.starts_at() - Seconds::days(1),
        cancellable_until: local.starts_at() - Seconds::days(1),
        starts_at: local.starts_at(),
        ends_at: local.ends_at(),
        revision: 1,
        capacity: Capacity::try_from(places)?,
        admission: Admission::Open,
        programme_id: None,
        minimum: None,
        decide_by: None,
        confirmed: 0,
        held: 0,
        waiting: 0,
        next_ticket: 1,
        reserved_groups: Groups::NONE,
        set_aside: 0,
        activity_id: id.into(),
        prerequisite_id: None,
    };
    let session = Session {
        id: store::new_id(),
        edition_id: id,
        local_date: day.into(),
        local_start: local.start(),
        local_end: local.end(),
        starts_at: local.starts_at(),
        ends_at: local.ends_at(),
    };
    store::edition::insert(transaction, &edition, &[session]).await?;
    Ok(())
}
