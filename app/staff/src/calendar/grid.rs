//! The hours of some days as an empty grid, which the browser fills.

use domain::calendar_view::{CalendarView, Period};
use jiff::civil::Time;
use leptos::prelude::*;
use services::editions::calendar::Day;
use texts::rome;
use ui::{Form, Icon, Visit};

use super::{address::address, day_notes, island::has_grid};

/// The hours that are always shown, in Rome time.
const FIRST_HOUR: i8 = 8;
const LAST_HOUR: i8 = 20;

/// The grid of a day or a week; `None` for other views.
pub(super) fn grid(visit: &Visit, form: &Form, period: Period, days: &[Day]) -> Option<AnyView> {
    if !has_grid(period.view()) {
        return None;
    }
    let (first, last) = hours(days);
    let labels = (first..last)
        .filter_map(|hour| Time::new(hour, 0, 0, 0).ok())
        .map(|time| view! { <span>{visit.texts.time(time)}</span> })
        .collect_view();
    let columns = days
        .iter()
        .map(|day| column(visit, form, day))
        .collect::<Vec<_>>();
    Some(
        view! {
            <div class="time-grid">
                <div class="time-hours" aria-hidden="true">{labels}</div>
                {columns}
            </div>
        }
        .into_any(),
    )
}

/// The first hour and the one after the last, wide enough for all entries.
pub(super) fn hours(days: &[Day]) -> (i8, i8) {
    let sessions = days.iter().flat_map(|day| &day.sessions);
    let sessions = sessions.map(|session| (session.entry.local_start, session.entry.local_end));
    let appointments = days.iter().flat_map(|day| &day.appointments);
    let appointments = appointments.map(|appointment| {
        let entry = &appointment.entry;
        (rome(entry.starts_at).time(), rome(entry.ends_at).time())
    });
    sessions
        .chain(appointments)
        .fold((FIRST_HOUR, LAST_HOUR), |(first, last), (start, end)| {
            let end = if start < end {
                end.hour() + i8::from(end.minute() > 0)
            } else {
                // It ends at midnight or in the night after, of which the day shows the part that is its own.
                24
            };
            (first.min(start.hour()), last.max(end))
        })
}

fn column(visit: &Visit, form: &Form, day: &Day) -> AnyView {
    let t = visit.texts;
    let leaf = t.day_block(day.date);
    let here = address(visit, form, CalendarView::Day, Some(day.date));
    let new = visit.to(&format!("/staff/editions/new?date={}", day.date));
    view! {
        <div class="time-day" data-day=day.date.to_string()>
            <div class="time-head">
                <h2>
                    <a href=here>
                        <span class="visually-hidden">{t.date(day.date)}</span>
                        <span aria-hidden="true">
                            {leaf.weekday} " " {leaf.day} " " {leaf.month}
                        </span>
                    </a>
                </h2>
                {day_notes(visit, day)}
                <a class="time-new" href=new aria-label=t.calendar_new_on(t.date(day.date))>
                    <Icon name="it-plus"/>
                </a>
            </div>
            <ul></ul>
        </div>
    }
    .into_any()
}
