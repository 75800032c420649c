//! A week as a table. A day is a row, so that a phone can show the same table as an agenda.

use domain::calendar_view::CalendarView;
use jiff::civil::Time;
use leptos::prelude::*;
use services::editions::calendar::Day;
use ui::{Form, Visit};

use super::{address::address, appointment, day_notes, entry};

/// When the afternoon and the evening begin, in Rome time.
const AFTERNOON: Time = Time::constant(13, 0, 0, 0);
const EVENING: Time = Time::constant(18, 0, 0, 0);

/// The table of seven days.
pub(super) fn table(visit: &Visit, form: &Form, days: &[Day]) -> AnyView {
    let t = visit.texts;
    let parts = [
        t.calendar_morning(),
        t.calendar_afternoon(),
        t.calendar_evening(),
    ];
    let headings = parts
        .iter()
        .map(|part| view! { <th scope="col" role="columnheader">{part.clone()}</th> })
        .collect_view();
    let rows = days
        .iter()
        .map(|day| row(visit, form, &parts, day))
        .collect::<Vec<_>>();
    view! {
        <table class="table table-cards table-dense calendar-table calendar-week" role="table">
            <caption class="visually-hidden">{t.calendar_week()}</caption>
            <thead role="rowgroup">
                <tr role="row">
                    <th scope="col" role="columnheader">{t.calendar_day()}</th>
                    {headings}
                </tr>
            </thead>
            <tbody role="rowgroup">{rows}</tbody>
        </table>
    }
    .into_any()
}

fn row(visit: &Visit, form: &Form, parts: &[String; 3], day: &Day) -> AnyView {
    let t = visit.texts;
    let cells = if day.is_empty() {
        view! { <td role="cell" colspan="3" class="calendar-nothing">{t.calendar_nothing()}</td> }
            .into_any()
    } else {
        parts
            .iter()
            .enumerate()
            .map(|(index, part)| {
                let sessions = day
                    .sessions
                    .iter()
                    .filter(|session| part_of(session.entry.local_start) == index);
                let appointments = day.appointments.iter().filter(|appointment| {
                    part_of(texts::rome(appointment.entry.starts_at).time()) == index
                });
                let sessions = entry::list(visit, sessions);
                let appointments = appointment::list(visit, appointments);
                // Cards on a phone omit the label of an empty part.
                let label = (sessions.is_some() || appointments.is_some()).then(|| part.clone());
                view! { <td role="cell" data-label=label>{sessions} {appointments}</td> }.into_any()
            })
            .collect::<Vec<_>>()
            .into_any()
    };
    let here = address(visit, form, CalendarView::Day, Some(day.date));
    view! {
        <tr role="row">
            <th scope="row" role="rowheader">
                <a href=here>{t.date(day.date)}</a> {day_notes(visit, day)}
            </th>
            {cells}
        </tr>
    }
    .into_any()
}

/// The column for a start time.
fn part_of(start: Time) -> usize {
    usize::from(start >= AFTERNOON) + usize::from(start >= EVENING)
}

#[cfg(test)]
mod tests {
    use jiff::civil::time;

    use super::*;

    #[test]
    fn a_session_stands_where_it_begins() {
        for (hour, minute, part) in [
            (0, 0, 0),
            (12, 59, 0),
            (13, 0, 1),
            (17, 59, 1),
            (18, 0, 2),
            (23, 59, 2),
        ] {
            assert_eq!(part_of(time(hour, minute, 0, 0)), part);
        }
    }
}
