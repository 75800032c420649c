//! The days with free slots, month by month. Each links to its week; with script,
//! [`SlotCalendar`] shows its slots without loading a page.

use std::cmp::Ordering;

use domain::calendar_date::CalendarDate;
use islands::SlotCalendar;
use jiff::{ToSpan as _, civil::Date};
use leptos::prelude::*;
use services::counselling::Week;
use ui::{Icon, Visit};

const DAYS_OF_A_WEEK: usize = 7;

/// The months in which appointments can be booked, with the month of the selected day visible;
/// `None` if no slot is free. `address` returns the URL of a day's week.
pub(crate) fn calendar(
    visit: &Visit,
    week: &Week,
    address: impl Fn(CalendarDate) -> String,
) -> Option<AnyView> {
    if week.free.is_empty() {
        return None;
    }
    let t = visit.texts;
    let months = months(week)
        .into_iter()
        .map(|first| month(visit, week, first, &address))
        .collect::<Vec<_>>();
    let parts = view! {
        <div class="slot-calendar">
            <h2 class="h5">{t.counselling_days()}</h2>
            <p class="hint">{t.counselling_days_about()}</p>
            {months}
            <p data-chosen="" hidden>
                <Icon name="it-check-circle"/>
                {t.counselling_chosen()} ": " <strong></strong>
                <input type="hidden" name="slot" disabled/>
            </p>
        </div>
    }
    .into_any();
    Some(view! { <SlotCalendar>{parts}</SlotCalendar> }.into_any())
}

/// The first day of each month in which appointments can be booked.
fn months(week: &Week) -> Vec<Date> {
    let last = Date::from(*week.bookable.end());
    let first = Date::from(*week.bookable.start()).first_of_month();
    first
        .series(1.month())
        .take_while(|month| *month <= last)
        .collect()
}

fn month(
    visit: &Visit,
    week: &Week,
    first: Date,
    address: &impl Fn(CalendarDate) -> String,
) -> AnyView {
    let t = visit.texts;
    let id = format!("month-{}", first.strftime("%Y-%m"));
    let named_by = id.clone();
    let table = table(visit, week, first, id.clone(), address);
    let is_shown = Date::from(week.day).first_of_month() == first;
    let day_before = first.saturating_sub(1.day());
    let earlier = (*week.bookable.start() <= day_before.into()).then(|| {
        let here = address(day_before.first_of_month().into());
        let words = t.counselling_month_earlier();
        view! {
            <a class="btn btn-outline-primary btn-sm" href=here rel="prev" aria-label=words>
                <Icon name="it-chevron-left" direction=true/>
            </a>
        }
    });
    let month_after = first.last_of_month().saturating_add(1.day());
    let later = (*week.bookable.end() >= month_after.into()).then(|| {
        let words = t.counselling_month_later();
        view! {
            <a
                class="btn btn-outline-primary btn-sm"
                href=address(month_after.into())
                rel="next"
                aria-label=words
            >
                <Icon name="it-chevron-right" direction=true/>
            </a>
        }
    });
    view! {
        <section aria-labelledby=named_by hidden=!is_shown>
            <div class="slot-month">
                <h3 class="h6" id=id>{t.month(first)}</h3>
                <div class="button-row">{earlier} {later}</div>
            </div>
            {table}
        </section>
    }
    .into_any()
}

/// The days of a month, one week per row; weeks without a bookable day are omitted. The last row goes on into the next
/// month, and another row follows where few days of the month are left.
fn table(
    visit: &Visit,
    week: &Week,
    first: Date,
    named_by: String,
    address: &impl Fn(CalendarDate) -> String,
) -> AnyView {
    let monday = Date::from(services::counselling::monday_of(first.into()));
    let headings = monday
        .series(1.day())
        .take(DAYS_OF_A_WEEK)
        .map(|date| view! { <th scope="col">{visit.texts.weekday_column(date)}</th> })
        .collect_view();
    let last = first.last_of_month();
    let is_nearly_over = Date::from(*week.bookable.start()) > last.saturating_sub(6.days());
    let until = if is_nearly_over {
        last.saturating_add(6.days())
    } else {
        last
    };
    let rows = monday
        .series(1.week())
        .take_while(|monday| *monday <= until)
        .filter(|monday| {
            let sunday = monday.saturating_add(6.days());
            *week.bookable.start() <= sunday.into() && *week.bookable.end() >= (*monday).into()
        })
        .map(|monday| {
            let cells = monday
                .series(1.day())
                .take(DAYS_OF_A_WEEK)
                .map(|date| {
                    let cell = match date.first_of_month().cmp(&first) {
                        Ordering::Less => None,
                        Ordering::Equal => Some(day(visit, week, date.into(), address)),
                        Ordering::Greater => next_day(visit, week, date.into(), address),
                    };
                    view! { <td>{cell}</td> }
                })
                .collect_view();
            view! { <tr>{cells}</tr> }
        })
        .collect_view();
    view! {
        <table aria-labelledby=named_by>
            <thead>
                <tr>{headings}</tr>
            </thead>
            <tbody>{rows}</tbody>
        </table>
    }
    .into_any()
}

/// A day of the next month with the number of its free slots, which the grid does not hold; `None` without any.
fn next_day(
    visit: &Visit,
    week: &Week,
    date: CalendarDate,
    address: &impl Fn(CalendarDate) -> String,
) -> Option<AnyView> {
    let count = week.free.get(&date)?;
    let here = format!("{}#day-{date}", address(date));
    let link = view! {
        <a class="slot-date" href=here data-next="">
            {free(visit, date, *count)}
        </a>
    };
    Some(link.into_any())
}

/// A day with the number of its free slots; a day without any is a disabled link, so that screen
/// readers still read it in the grid.
fn day(
    visit: &Visit,
    week: &Week,
    date: CalendarDate,
    address: &impl Fn(CalendarDate) -> String,
) -> AnyView {
    let t = visit.texts;
    let today = (date == *week.bookable.start()).then_some("date");
    if let Some(count) = week.free.get(&date) {
        let here = format!("{}#day-{date}", address(date));
        view! {
            <a class="slot-date" href=here aria-current=today data-day=date.to_string()>
                {free(visit, date, *count)}
            </a>
        }
        .into_any()
    } else {
        view! {
            <a
                class="slot-date"
                role="link"
                aria-disabled="true"
                aria-current=today
                data-day=date.to_string()
            >
                <span class="visually-hidden">{t.counselling_day_none(t.date(date))}</span>
                <span aria-hidden="true">{t.day_block(date).day}</span>
            </a>
        }
        .into_any()
    }
}

/// The number of a day and of its free slots.
fn free(visit: &Visit, date: CalendarDate, count: u32) -> AnyView {
    let t = visit.texts;
    view! {
        <span class="visually-hidden">{t.counselling_day_free(count, t.date(date))}</span>
        <span aria-hidden="true">{t.day_block(date).day}</span>
        <small aria-hidden="true">{t.number(count)}</small>
    }
    .into_any()
}
