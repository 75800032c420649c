//! A month as a table: a row per week and a column per weekday. On a phone the days are stacked.

use domain::{
    calendar_date::CalendarDate,
    calendar_view::{CalendarView, Period},
};
use leptos::prelude::*;
use services::editions::calendar::Day;
use ui::{Form, Visit};

use super::{address::address, appointment, day_notes, entry};

/// The table of the weeks that overlap the month.
pub(super) fn table(visit: &Visit, form: &Form, period: Period, days: &[Day]) -> AnyView {
    let t = visit.texts;
    let weeks: Vec<&[Day]> = days.chunks(7).collect();
    let weekdays = weeks
        .first()
        .into_iter()
        .flat_map(|week| week.iter())
        .map(|day| {
            let weekday = t.day_block(day.date).weekday;
            view! { <th scope="col" role="columnheader">{weekday}</th> }
        })
        .collect_view();
    let rows = weeks
        .into_iter()
        .map(|week| row(visit, form, period.date(), week))
        .collect::<Vec<_>>();
    view! {
        <table class="table table-cards table-dense calendar-table calendar-month" role="table">
            <caption class="visually-hidden">{t.month(period.date())}</caption>
            <thead role="rowgroup">
                <tr role="row">
                    <th scope="col" role="columnheader">{t.calendar_week()}</th>
                    {weekdays}
                </tr>
            </thead>
            <tbody role="rowgroup">{rows}</tbody>
        </table>
    }
    .into_any()
}

fn row(visit: &Visit, form: &Form, month: CalendarDate, week: &[Day]) -> AnyView {
    let t = visit.texts;
    let heading = week.first().zip(week.last()).map(|(first, last)| {
        let words = t.calendar_week_of(leaf(visit, first.date), leaf(visit, last.date));
        let here = address(visit, form, CalendarView::Week, Some(first.date));
        view! { <a href=here>{words}</a> }
    });
    let cells = week
        .iter()
        .map(|day| cell(visit, form, month, day))
        .collect::<Vec<_>>();
    view! {
        <tr role="row">
            <th scope="row" role="rowheader">{heading}</th>
            {cells}
        </tr>
    }
    .into_any()
}

fn cell(visit: &Visit, form: &Form, month: CalendarDate, day: &Day) -> AnyView {
    let t = visit.texts;
    let here = address(visit, form, CalendarView::Day, Some(day.date));
    let class = if day.date.month() == month.month() {
        "calendar-day"
    } else {
        "calendar-day calendar-other-month"
    };
    let weekday = t.day_block(day.date).weekday;
    view! {
        <td role="cell" class=class>
            <a class="calendar-date" href=here>
                <span class="calendar-weekday">{weekday} " "</span>
                {leaf(visit, day.date)}
            </a>
            {day_notes(visit, day)}
            {entry::list(visit, day.sessions.iter())}
            {appointment::list(visit, day.appointments.iter())}
        </td>
    }
    .into_any()
}

/// The day and the abbreviated month.
fn leaf(visit: &Visit, date: CalendarDate) -> String {
    let leaf = visit.texts.day_block(date);
    format!("{} {}", leaf.day, leaf.month)
}
