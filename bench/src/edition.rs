//! Editions for measurements.

use anyhow::Result;
use domain::{
    calendar_date::CalendarDate,
    edition::{
        ActivityKind, Capacity, EditionDetails, EditionSlug, EditionState, LocalSession, Topic,
        parse_time,
    },
    id::SiteId,
    instant::Seconds,
    language::{Language, Translated},
    spoken_languages::SpokenLanguages,
};
use services::Clock as _;
use store::{
    Transaction,
    edition::{ClassSession, Edition},
};

/// The day of the measurement, in Europe/Rome.
pub(crate) fn today() -> jiff::civil::Date {
    domain::edition::local_date(services::SystemClock.now()).into()
}

/// Adds an edition with one session of two hours that begins on a day at a full hour. Enrolment is open.
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
    let closes = local.starts_at() - Seconds::days(1);
    let details = EditionDetails {
        summary: text("Imprese e persone raccontano un mestiere, dai turni alla busta paga."),
        description: text("Due ore di racconti e domande."),
        access_notes: text("Ingresso senza gradini."),
        room: "Sala A".to_owned(),
        languages: SpokenLanguages::new(["it", "en"])?,
        ..EditionDetails::new(
            ActivityKind::ThematicEvent,
            Topic::ALL[hour % Topic::ALL.len()],
            text(&format!("Raccontare il lavoro, incontro numero {slug}")),
            site,
            Capacity::try_from(places)?,
            now - Seconds::days(1)..closes,
        )
    };
    let edition = Edition::new(
        id,
        EditionSlug::parse(slug)?,
        EditionState::Published,
        details,
        (local.starts_at(), local.ends_at()),
        now,
    );
    let session = ClassSession {
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
