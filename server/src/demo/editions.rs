//! The demonstration's activities.

use std::collections::BTreeMap;

use anyhow::{Context as _, Result};
use domain::{
    audit::Action,
    calendar_date::CalendarDate,
    edition::{
        ActivityKind, Capacity, EditionDetails, EditionSlug, EditionState, EditionText,
        LocalSession, Topic, parse_time,
    },
    id::{EditionId, SiteId},
    instant::{Instant, Seconds},
    language::Translated,
    spoken_languages::SpokenLanguages,
};
use jiff::ToSpan as _;
use serde::Deserialize;
use store::{
    Transaction,
    audit::{self, Actor},
    edition,
};

const EDITIONS: &str = include_str!("../../../demo/editions.json");

/// An edition as defined in the demo data: days count from the day of loading.
#[derive(Deserialize)]
struct EditionDefinition {
    slug: EditionSlug,
    kind: ActivityKind,
    topic: Topic,
    site: String,
    room: String,
    languages: Vec<String>,
    capacity: Capacity,
    /// An earlier activity of the list that must have been attended.
    prerequisite: Option<EditionSlug>,
    /// Days from today on which enrolment opens.
    enrolment_opens: i64,
    /// Days before the start on which enrolment closes.
    enrolment_closes_before: i64,
    /// Days before the start until which a booking can be cancelled.
    cancellable_before: i64,
    sessions: Vec<SessionDefinition>,
    /// Its texts, under their names.
    #[serde(flatten)]
    texts: BTreeMap<EditionText, Translated>,
    /// How many invented people have booked.
    demo_bookings: usize,
}

#[derive(Deserialize)]
struct SessionDefinition {
    day: i64,
    start: String,
    end: String,
}

/// A loaded edition, and how many invented people will book it.
pub(super) struct Loaded {
    pub(super) id: EditionId,
    pub(super) capacity: Capacity,
    pub(super) bookings: usize,
}

/// Loads the activities.
pub(super) async fn load(
    transaction: &mut Transaction,
    sites: &[(String, SiteId)],
    now: Instant,
) -> Result<Vec<Loaded>> {
    let definitions: Vec<EditionDefinition> =
        serde_json::from_str(EDITIONS).context("demo/editions.json")?;
    let mut loaded = Vec::new();
    for definition in definitions {
        let slug = definition.slug.clone();
        loaded.push(
            insert(transaction, sites, definition, now)
                .await
                .with_context(|| format!("demo/editions.json: {slug}"))?,
        );
    }
    Ok(loaded)
}

async fn insert(
    transaction: &mut Transaction,
    sites: &[(String, SiteId)],
    definition: EditionDefinition,
    now: Instant,
) -> Result<Loaded> {
    let prerequisite = match &definition.prerequisite {
        Some(slug) => Some(
            edition::by_slug(transaction, slug)
                .await?
                .context("no such prerequisite")?
                .activity_id,
        ),
        None => None,
    };
    let (_, site_id) = sites
        .iter()
        .find(|(slug, _)| *slug == definition.site)
        .context("no such site")?;
    let id: EditionId = store::new_id();
    let mut sessions = Vec::new();
    for session in &definition.sessions {
        let day = jiff::civil::Date::from(domain::edition::local_date(now))
            .checked_add(session.day.days())?;
        let local = LocalSession::new(
            CalendarDate::from(day),
            parse_time(&session.start)?,
            parse_time(&session.end)?,
        )?;
        sessions.push(edition::ClassSession {
            id: store::new_id(),
            edition_id: id,
            local_date: day,
            local_start: local.start(),
            local_end: local.end(),
            starts_at: local.starts_at(),
            ends_at: local.ends_at(),
        });
    }
    let starts_at = sessions.first().context("no session")?.starts_at;
    let ends_at = sessions.last().context("no session")?.ends_at;
    let opens = now + Seconds::days(definition.enrolment_opens);
    let closes = starts_at - Seconds::days(definition.enrolment_closes_before);
    let mut details = EditionDetails {
        room: definition.room,
        languages: SpokenLanguages::new(definition.languages.iter().map(String::as_str))?,
        cancellable_until: starts_at - Seconds::days(definition.cancellable_before),
        prerequisite_id: prerequisite,
        ..EditionDetails::new(
            definition.kind,
            definition.topic,
            Translated::default(),
            *site_id,
            definition.capacity,
            opens..closes,
        )
    };
    for (text, words) in definition.texts {
        *details.text_mut(text) = words;
    }
    let (slug, state) = (definition.slug, EditionState::Published);
    let edition = edition::Edition::new(id, slug, state, details, (starts_at, ends_at), now);
    edition::insert(transaction, &edition, &sessions).await?;
    let subject = ("edition", id.into());
    let details = serde_json::json!({ "published": true });
    let action = Action::EditionCreated;
    audit::record(transaction, Actor::System, action, subject, &details, now).await?;
    Ok(Loaded {
        id,
        capacity: definition.capacity,
        bookings: definition.demo_bookings,
    })
}
