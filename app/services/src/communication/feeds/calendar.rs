//! Converting sessions to a calendar file for subscribers.

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

/// A session as an event of a calendar.
pub(super) struct Event {
    pub uid: String,
    pub session: CalendarSession,
    pub status: Status,
    /// When it, or the subscriber's booking of it, last changed.
    pub changed_at: Instant,
    /// The title, prefixed with the status if needed.
    pub title: String,
    pub url: String,
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
        EditionState::Cancelled => texts::of(language).feeds_cancelled(title),
        EditionState::Draft | EditionState::Published => title.to_owned(),
    }
}

/// The calendar with that name.
pub(super) fn feed(
    portal: &Portal,
    language: Language,
    name: &str,
    events: &[Event],
) -> CalendarFeed {
    let subscription = Subscription {
        name,
        refresh: REFRESH,
    };
    let now = portal.now();
    let calendar_events: Vec<_> = events
        .iter()
        .map(|event| CalendarEvent {
            uid: event.uid.clone(),
            sequence: u32::try_from(event.session.revision).unwrap_or(u32::MAX),
            status: event.status,
            written: event.changed_at.min(now),
            starts: event.session.starts_at,
            ends: event.session.ends_at,
            summary: &event.title,
            location: place(&event.session),
            description: format!("{}\n{}", event.session.summary.text(language), event.url),
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

fn place(session: &CalendarSession) -> String {
    let lines = [
        &session.site,
        &session.room,
        &session.address,
        &session.municipality,
    ];
    let filled = lines.into_iter().filter(|line| !line.is_empty());
    filled.map(String::as_str).collect::<Vec<_>>().join(", ")
}
