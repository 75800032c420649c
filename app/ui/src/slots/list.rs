//! Free slots as radio buttons, grouped by day, and the links to previous and next weeks.

use domain::{calendar_date::CalendarDate, counselling::HORIZON};
use jiff::{ToSpan as _, civil::Date};
use leptos::prelude::*;
use services::counselling::{OpenSlot, Week};
use store::site::Site;
use texts::rome;

use super::slot_value;
use crate::{Closed, Form, Icon, closed_days, visit::Visit};

/// The free slots of a week as choices of one question, which is the page's heading or a label;
/// `above` is placed between the two.
pub fn slots(
    visit: &Visit,
    form: &Form,
    week: &Week,
    sites: &[Site],
    legend: AnyView,
    above: Option<AnyView>,
) -> AnyView {
    let problem = form.problem("slot").map(|words| {
        view! {
            <p class="error-text" id="slot-error"><Icon name="it-error"/> {words.to_owned()}</p>
        }
    });
    let class = if problem.is_some() {
        "field slots invalid"
    } else {
        "field slots"
    };
    let described = problem.is_some().then_some("slot-error");
    let mut number = 0;
    let days = week
        .days
        .iter()
        .map(|(date, slots)| day(visit, form, *date, slots, sites, &mut number))
        .collect::<Vec<_>>();
    view! {
        <fieldset class=class aria-describedby=described>
            <legend>{legend}</legend>
            {above}
            {problem}
            <div id="slots">{days}</div>
        </fieldset>
    }
    .into_any()
}

fn day(
    visit: &Visit,
    form: &Form,
    date: CalendarDate,
    slots: &[OpenSlot],
    sites: &[Site],
    number: &mut usize,
) -> AnyView {
    let choices = slots
        .iter()
        .map(|open| {
            let id = if *number == 0 {
                "slot".to_owned()
            } else {
                format!("slot-{number}")
            };
            *number += 1;
            let value = slot_value(open, sites);
            let invalid = form.problem("slot").map(|_| "true");
            let checked = form.value("slot") == value;
            view! {
                <div class="choice">
                    <input
                        type="radio"
                        id=id.clone()
                        name="slot"
                        value=value
                        checked=checked
                        aria-invalid=invalid
                    />
                    <label for=id>{words(visit, open, sites)}</label>
                </div>
            }
        })
        .collect::<Vec<_>>();
    let heading = format!("day-{date}");
    let named_by = heading.clone();
    view! {
        <div role="group" aria-labelledby=named_by>
            <h2 class="slot-day h5" id=heading>{visit.texts.date(date)}</h2>
            <div class="choices choices-inline">{choices}</div>
        </div>
    }
    .into_any()
}

/// The time of a slot, and its site if there are several.
fn words(visit: &Visit, open: &OpenSlot, sites: &[Site]) -> AnyView {
    let ends = rome(open.slot.ends_at).time();
    let hours = visit.texts.time_range(open.slot.start, ends);
    let site = sites
        .iter()
        .find(|site| Some(site.id) == open.site)
        .map(|site| view! { <br/> <bdi>{site.name.clone()}</bdi> });
    view! { {hours} {site} }.into_any()
}

/// The links to the previous and next week; `address` returns the URL of a day's week.
pub fn leaf(visit: &Visit, week: &Week, address: impl Fn(CalendarDate) -> String) -> AnyView {
    let t = visit.texts;
    let link = |day: CalendarDate, words: String| {
        view! { <a class="btn btn-outline-primary btn-sm" href=address(day)>{words}</a> }
    };
    let earlier = week
        .earlier
        .map(|day| link(day, t.counselling_week_earlier()));
    let later = week.later.map(|day| link(day, t.counselling_week_later()));
    let sunday = Date::from(week.monday).saturating_add(6.days());
    let shown = t.counselling_week(t.short_date(week.monday), t.short_date(sunday));
    let closed = week.closed.iter();
    let closed = closed.map(|closure| Closed {
        days: closure.days,
        reason: &closure.reason,
        site: None,
    });
    view! {
        {closed_days(visit, t.public_site_closed_title(), closed)}
        <nav class="week-nav" aria-label=t.counselling_weeks()>
            <p>{shown}</p>
            <div class="button-row">{earlier} {later}</div>
        </nav>
        {empty(visit, week, &address)}
    }
    .into_any()
}

/// The message for a week without free slots.
fn empty(visit: &Visit, week: &Week, address: &impl Fn(CalendarDate) -> String) -> Option<AnyView> {
    let t = visit.texts;
    week.days.is_empty().then(|| match &week.first {
        Some(first) => view! {
            <div class="notice notice-info">
                <Icon name="it-info-circle"/>
                <div>
                    <p>{t.counselling_week_none()}</p>
                    <p>
                        <a href=address(first.slot.date)>
                            {t.counselling_week_first(t.date(first.slot.date))}
                        </a>
                    </p>
                </div>
            </div>
        }
        .into_any(),
        None => view! {
            <div class="notice notice-warning">
                <Icon name="it-warning-circle"/>
                <div>
                    <p>{t.counselling_none(HORIZON.days_ahead)}</p>
                    <p><a href=visit.to("/sites")>{t.counselling_to_sites()}</a></p>
                </div>
            </div>
        }
        .into_any(),
    })
}

/// The free slots of a week and the submit button, if there are any.
pub fn slot_choices(visit: &Visit, form: &Form, week: &Week, sites: &[Site]) -> Option<AnyView> {
    let t = visit.texts;
    (!week.days.is_empty()).then(|| {
        let legend = t.counselling_choose_slot().into_any();
        view! {
            <input type="hidden" name="week" value=week.monday.to_string()/>
            {slots(visit, form, week, sites, legend, None)}
            <button class="btn btn-primary" type="submit">{t.counselling_move_act()}</button>
        }
        .into_any()
    })
}
