//! What the browser fills the grid of hours with.

use std::sync::Arc;

use domain::instant::Instant;
use jiff::civil::Time;
use services::editions::calendar::{Appointment, CalendarSession, Day};
use staff_islands::{CallError, GridDay, GridEntries, GridEntriesOf, GridEntry, GridMark};
use texts::rome;
use ui::{Tag, Visit, filters::Filters, state_tag, translated_text};

use super::{appointment, asked, entry, found, grid::hours, island::has_grid};
use crate::{
    counselling,
    frame::edition_address,
    server_functions::{caller, failed},
};

/// The entries of a calendar by its query string, for whoever makes the visit.
pub(crate) fn grid_entries(visit: &Visit) -> GridEntriesOf {
    let visit = visit.plain();
    Arc::new(move |query| {
        let visit = visit.clone();
        Box::pin(async move { answer(&visit, &query).await })
    })
}

async fn answer(visit: &Visit, query: &str) -> Result<GridEntries, CallError> {
    let staff = caller(visit)?;
    let filters: Filters = serde_urlencoded::from_str(query).map_err(|_| CallError::NotFound)?;
    let (form, period) = asked(visit, filters);
    if !has_grid(period.view()) {
        return Err(CallError::NotFound);
    }
    let calendar = found(visit, staff, &form, period).await.map_err(failed)?;
    Ok(entries(visit, &calendar.days))
}

fn entries(visit: &Visit, days: &[Day]) -> GridEntries {
    let now = visit.portal.now();
    let (first, last) = hours(days);
    let entries = days.iter().enumerate().flat_map(|(index, day)| {
        let sessions = day.sessions.iter();
        let appointments = day.appointments.iter();
        sessions
            .map(move |session| of_session(visit, index, session, now))
            .chain(appointments.map(move |appointment| of_appointment(visit, index, appointment)))
    });
    GridEntries {
        first_hour: first.into(),
        last_hour: last.into(),
        entries: entries.collect(),
        days: days
            .iter()
            .map(|day| GridDay {
                date: day.date,
                words: visit.texts.date(day.date),
            })
            .collect(),
    }
}

fn of_session(visit: &Visit, day: usize, session: &CalendarSession, now: Instant) -> GridEntry {
    let entry = &session.entry;
    let (title_language, title) = translated_text::words(&entry.title, visit.language);
    // Dragging what goes on beyond midnight would cut it off there.
    let is_within_day = entry.local_start < entry.local_end || entry.local_end == Time::midnight();
    let can_move = is_within_day && entry.state.lets_session_move(entry.starts_at, now);
    let marks = session.marks.iter();
    GridEntry {
        day,
        start: minutes(entry.local_start),
        end: end_minutes(entry.local_start, entry.local_end),
        address: edition_address(visit, &entry.slug),
        session: Some(entry.id),
        movable: can_move.then_some(entry.revision),
        title,
        title_language,
        marks: marks
            .map(|mark| grid_mark(visit, entry::mark_tag(visit, *mark)))
            .collect(),
    }
}

fn of_appointment(visit: &Visit, day: usize, appointment: &Appointment) -> GridEntry {
    let entry = &appointment.entry;
    let conflict = appointment
        .conflicts
        .then(|| appointment::conflict_tag(visit));
    let state = state_tag::appointment(visit, entry.state);
    let starts = rome(entry.starts_at).time();
    let marks = conflict.into_iter().chain([state]);
    GridEntry {
        day,
        start: minutes(starts),
        end: end_minutes(starts, rome(entry.ends_at).time()),
        address: counselling::address(visit, entry.reference),
        session: None,
        movable: None,
        title: visit.texts.counselling_service(entry.service),
        title_language: None,
        marks: marks.map(|tag| grid_mark(visit, tag)).collect(),
    }
}

fn grid_mark(visit: &Visit, tag: Tag) -> GridMark {
    GridMark {
        class: tag.class.to_owned(),
        icon: format!("{}#{}", visit.assets.url("icons.svg"), tag.icon),
        words: tag.words,
    }
}

/// The minutes from midnight to an end, at most to that of the day on which it began.
fn end_minutes(start: Time, end: Time) -> i32 {
    if start < end { minutes(end) } else { 24 * 60 }
}

/// The minutes since midnight.
fn minutes(time: Time) -> i32 {
    i32::from(time.hour()) * 60 + i32::from(time.minute())
}
