//! Days as a list, each with its sessions and appointments.

use domain::calendar_date::CalendarDate;
use leptos::prelude::*;
use services::editions::calendar::{CalendarSession, Day};
use ui::{
    Icon, Visit,
    table::{Column, table},
};

use super::{appointment, day_notes, entry};
use crate::frame::edition_address;

/// The days with entries, holidays, and today.
pub(super) fn list(visit: &Visit, days: &[Day]) -> AnyView {
    let t = visit.texts;
    if days.iter().all(Day::is_empty) {
        return view! {
            {notes_alone(visit, days)}
            <div class="empty-state">
                <Icon name="it-calendar"/>
                <h2>{t.calendar_none_title()}</h2>
                <p>{t.calendar_none_text()}</p>
            </div>
        }
        .into_any();
    }
    let today = CalendarDate::from(visit.portal.today());
    days.iter()
        .filter(|day| {
            !day.is_empty() || day.holiday.is_some() || !day.closed.is_empty() || day.date == today
        })
        .map(|day| {
            view! {
                <h2>{t.date(day.date)} {day_notes(visit, day)}</h2>
                {lines(visit, day)}
            }
        })
        .collect::<Vec<_>>()
        .into_any()
}

/// Why a single day may be empty: it is a holiday, or a site is closed.
fn notes_alone(visit: &Visit, days: &[Day]) -> AnyView {
    match days {
        [day] => view! { <p>{day_notes(visit, day)}</p> }.into_any(),
        _ => ().into_any(),
    }
}

fn lines(visit: &Visit, day: &Day) -> AnyView {
    let t = visit.texts;
    if day.is_empty() {
        return view! { <p>{t.calendar_nothing()}</p> }.into_any();
    }
    let columns = [
        Column::words(t.calendar_when()),
        Column::words(t.calendar_activity()),
        Column::words(t.calendar_where()),
        Column::words(t.calendar_operator()),
        Column::words(t.calendar_places()),
        Column::words(t.calendar_marks()),
    ];
    let sessions = day
        .sessions
        .iter()
        .map(|session| (session.entry.starts_at, row(visit, session)));
    let appointments = day.appointments.iter().map(|appointment| {
        let starts_at = appointment.entry.starts_at;
        (starts_at, appointment::row(visit, appointment))
    });
    let mut rows: Vec<_> = sessions.chain(appointments).collect();
    rows.sort_by_key(|(starts_at, _)| *starts_at);
    let rows = rows.into_iter().map(|(_, row)| row);
    let table = table(t.date(day.date), false, &columns, rows);
    view! { <div class="calendar-agenda">{table}</div> }.into_any()
}

fn row(visit: &Visit, session: &CalendarSession) -> Vec<AnyView> {
    let t = visit.texts;
    let entry = &session.entry;
    let teacher = match &entry.teacher_name {
        Some(name) => view! { <bdi>{name.clone()}</bdi> }.into_any(),
        None => "–".into_any(),
    };
    let marks = if session.marks.is_empty() {
        "–".into_any()
    } else {
        entry::marks(visit, &session.marks)
    };
    vec![
        t.time_range(entry.local_start, entry.local_end).into_any(),
        view! {
            <a id=entry::link_id(entry) href=edition_address(visit, &entry.slug)>
                {entry::title(visit, session)}
            </a>
        }
        .into_any(),
        entry::place(session),
        teacher,
        entry::taken(visit, session).into_any(),
        marks,
    ]
}
