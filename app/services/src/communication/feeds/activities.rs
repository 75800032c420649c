//! The catalogue as public feeds for calendars, feed readers and web pages.

use domain::{
    edition::{EditionSlug, EditionState},
    instant::Instant,
    language::{Language, Translated},
};
use store::{
    calendar::{self, CalendarSession, Shown},
    edition_list::{self, Filter, Listed},
};

use super::{
    AFTERWARDS, CalendarFeed, MOST,
    calendar::{Event, feed, of_session, status, title},
};
use crate::{Failure, Portal, editions::Search};

/// An edition as a feed entry.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FeedEntry {
    /// Its slug.
    pub slug: EditionSlug,
    /// Its title.
    pub title: Translated,
    /// One sentence.
    pub summary: Translated,
    /// The site's name.
    pub site: String,
    /// When each session begins and ends, the earliest first.
    pub sessions: Vec<(Instant, Instant)>,
    /// When staff last changed it.
    pub changed_at: Instant,
}

/// The current and future editions of the catalogue, the earliest first.
///
/// Of a search, only kind, topic, site and language apply: a month passes, and free places change faster
/// than feeds are polled.
///
/// # Errors
/// Only where the database fails.
pub async fn activities(portal: &Portal, search: &Search) -> Result<Vec<FeedEntry>, Failure> {
    let now = portal.now();
    let mut reader = portal.database.read().await?;
    let sessions = calendar::sessions(&mut reader, &shown(search, now)).await?;
    let offered = sessions
        .into_iter()
        .filter(|session| session.state == EditionState::Published && session.dropped_at.is_none());
    let mut entries: Vec<FeedEntry> = Vec::new();
    for session in offered {
        let times = (session.starts_at, session.ends_at);
        match entries.last_mut() {
            Some(entry) if entry.slug == session.slug => entry.sessions.push(times),
            _ => entries.push(FeedEntry {
                slug: session.slug,
                title: session.title,
                summary: session.summary,
                site: session.site,
                sessions: vec![times],
                changed_at: session.changed_at.min(now),
            }),
        }
    }
    Ok(entries)
}

/// The sessions of those editions as a calendar, including those that ended, were called off or were taken out in the
/// last 30 days.
/// Filtered like [`activities`].
///
/// # Errors
/// Only where the database fails.
pub async fn activities_calendar(
    portal: &Portal,
    search: &Search,
    language: Language,
) -> Result<CalendarFeed, Failure> {
    let mut reader = portal.database.read().await?;
    let shown = shown(search, portal.now() - AFTERWARDS);
    let sessions = calendar::sessions(&mut reader, &shown).await?;
    let address = format!("{}/{language}/activities", portal.settings.base_url);
    let events: Vec<_> = sessions
        .iter()
        .map(|session| event(portal, session, language, &address))
        .collect();
    let name = texts::of(language).feeds_calendar_name(&portal.settings.office);
    Ok(feed(portal, &name, &events))
}

/// The next editions of the catalogue that have not begun, at most `most`. Filtered like [`activities`].
///
/// # Errors
/// Only where the database fails.
pub async fn next(portal: &Portal, search: &Search, most: i64) -> Result<Vec<Listed>, Failure> {
    let filter = Filter {
        kind: search.kind,
        topic: search.topic,
        site: search.site.clone(),
        language: search.language.clone(),
        from: Some(portal.now()),
        state: Some(EditionState::Published),
        ..Filter::default()
    };
    let mut reader = portal.database.read().await?;
    Ok(edition_list::list(&mut reader, &filter, 0, most).await?)
}

/// A session in a public calendar; `address` is the base address of its page.
pub(super) fn event(
    portal: &Portal,
    session: &CalendarSession,
    language: Language,
    address: &str,
) -> Event {
    let changed_at = session.dropped_at.unwrap_or(session.changed_at);
    of_session(
        session,
        language,
        format!("{}@{}", session.id, portal.host()),
        (status(session.state), changed_at),
        title(session, language),
        format!("{address}/{}", session.slug),
    )
}

fn shown(search: &Search, from: Instant) -> Shown {
    Shown {
        kind: search.kind,
        topic: search.topic,
        site: search.site.clone(),
        language: search.language.clone(),
        from,
        drafts: false,
        staff: None,
        most: MOST,
    }
}
