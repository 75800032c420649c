//! Converting sessions and appointments to a calendar file for subscribers.

use domain::{edition::EditionState, instant::Instant, language::Language};
use store::calendar::CalendarSession;

use super::CalendarFeed;
use crate::{
    Portal,
    notifications::calendar::{CalendarEvent, Status, Subscription, calendar_file},
    outbox::Method,
};

/// Refresh interval of a calendar: places and rooms rarely change within hours.
const REFRESH: &str = "PT4H";

/// An event of a calendar for subscribers.
pub(super) struct Event {
    pub uid: String,
    /// Grows with every change.
    pub sequence: i64,
    pub status: Status,
    /// When it last changed.
    pub changed_at: Instant,
    pub starts_at: Instant,
    pub ends_at: Instant,
    /// The title, prefixed with the status if needed.
    pub title: String,
    pub place: String,
    /// What is told before the address.
    pub description: String,
    pub url: String,
}

/// A session as an event: the uid that its subscriber knows, the status of their booking of it or its own, when that last
/// changed, the title and the address.
pub(super) fn of_session(
    session: &CalendarSession,
    language: Language,
    uid: String,
    (status, changed_at): (Status, Instant),
    title: String,
    url: String,
) -> Event {
    Event {
        uid,
        sequence: session.revision,
        status: if session.dropped_at.is_some() {
            Status::Cancelled
        } else {
            status
        },
        changed_at,
        starts_at: session.starts_at,
        ends_at: session.ends_at,
        title,
        place: place(&[
            &session.site,
            &session.room,
            &session.address,
            &session.municipality,
        ]),
        description: session.summary.text(language).to_owned(),
        url,
    }
}

/// The status of a session in a calendar that shows no booking.
pub(super) const fn status(state: EditionState) -> Status {
    match state {
        EditionState::Draft => Status::Tentative,
        EditionState::Published => Status::Confirmed,
        EditionState::Cancelled => Status::Cancelled,
    }
}

/// The title of a session, prefixed if it does not take place: few calendars show the status.
pub(super) fn title(session: &CalendarSession, language: Language) -> String {
    let title = session.title.text(language);
    match session.state {
        EditionState::Draft | EditionState::Published if session.dropped_at.is_none() => {
            title.to_owned()
        }
        _ => texts::of(language).feeds_cancelled(title),
    }
}

/// The calendar with that name.
pub(super) fn feed(portal: &Portal, name: &str, events: &[Event]) -> CalendarFeed {
    let subscription = Subscription {
        name,
        refresh: REFRESH,
    };
    let now = portal.now();
    let calendar_events: Vec<_> = events
        .iter()
        .map(|event| CalendarEvent {
            uid: event.uid.clone(),
            sequence: u32::try_from(event.sequence).unwrap_or(u32::MAX),
            status: event.status,
            written: event.changed_at.min(now),
            starts: event.starts_at,
            ends: event.ends_at,
            summary: &event.title,
            location: event.place.clone(),
            description: format!("{}\n{}", event.description, event.url),
            url: &event.url,
            taken_off: None,
        })
        .collect();
    CalendarFeed {
        changed_at: calendar_events.iter().map(|event| event.written).max(),
        text: calendar_file(
            Method::Publish,
            Some(subscription),
            &portal.office(),
            &calendar_events,
        ),
    }
}

/// A place on one line, without what is empty.
pub(super) fn place(lines: &[&str]) -> String {
    let filled = lines.iter().copied().filter(|line| !line.is_empty());
    filled.collect::<Vec<_>>().join(", ")
}
