//! The appointments of a day.

use axum::{extract::Query, response::Response};
use domain::{calendar_date::CalendarDate, edition::local_date};
use jiff::{ToSpan as _, civil::Date};
use leptos::prelude::*;
use store::appointment::OfDay;
use ui::{
    Choice, Form, Select, TextField, Visit,
    errors::Stop,
    filters::{Filters, bar, filled},
    state_tag,
    table::{Column, table},
};

use super::{address, person, place};
use crate::frame::page;

/// The filter's value for everybody's appointments.
const ALL: &str = "all";

/// Shows one's own appointments, or everybody's.
pub(crate) async fn show(visit: Visit, Query(filters): Query<Filters>) -> Result<Response, Stop> {
    let staff = visit.staff()?;
    let form = filled(filters);
    let today = local_date(visit.portal.now());
    let day = CalendarDate::parse(form.value("day")).unwrap_or(today);
    let of_everybody = form.value("of") == ALL;
    let appointments = services::counselling::day(&visit.portal, staff, day, of_everybody).await?;
    let form = form.with("day", day.to_string());
    let closes_sites = staff.coordinates();
    let t = visit.texts;
    let title = t.counselling_staff_day_title(t.date(day));
    Ok(page(t.counselling_staff_nav()).render(&visit, || {
        view! {
            <div class="toolbar">
                <h1>{title}</h1>
                {ways(&visit, closes_sites)}
            </div>
            {filters_bar(&visit, &form)}
            {leaf(&visit, &form, day)}
            {list(&visit, &appointments)}
        }
    }))
}

fn ways(visit: &Visit, closes_sites: bool) -> AnyView {
    let t = visit.texts;
    let closures = (
        "/staff/counselling/closures",
        t.counselling_staff_closures_link(),
    );
    let links = [
        ("/staff/counselling/desk", t.desk_link()),
        ("/staff/counselling/hours", t.counselling_staff_hours_link()),
        (
            "/staff/counselling/absences",
            t.counselling_staff_absences_link(),
        ),
    ]
    .into_iter()
    .chain(closes_sites.then_some(closures))
    .map(|(path, words)| {
        view! { <a class="btn btn-outline-primary btn-sm" href=visit.to(path)>{words}</a> }
    })
    .collect_view();
    view! { <div class="button-row">{links}</div> }.into_any()
}

fn filters_bar(visit: &Visit, form: &Form) -> AnyView {
    let t = visit.texts;
    let choices = vec![
        Choice::new("", t.counselling_staff_mine()),
        Choice::new(ALL, t.counselling_staff_all()),
    ];
    let fields = view! {
        <TextField form=form name="day" label=t.counselling_staff_day() kind="date"/>
        <Select form=form name="of" label=t.counselling_staff_whose() choices=choices/>
    };
    bar(visit, fields.into_any())
}

/// The previous and the next day: form buttons, because crawlers would follow endless links.
fn leaf(visit: &Visit, form: &Form, day: CalendarDate) -> AnyView {
    let t = visit.texts;
    let button = |days: i32, words: String| {
        let other = Date::from(day).saturating_add(days.days()).to_string();
        view! {
            <button class="btn btn-outline-primary btn-sm" type="submit" name="day" value=other>
                {words}
            </button>
        }
    };
    view! {
        <form class="button-row" method="get" aria-label=t.counselling_staff_days()>
            <input type="hidden" name="of" value=form.value("of").to_owned()/>
            {button(-1, t.counselling_staff_day_before())}
            {button(1, t.counselling_staff_day_after())}
        </form>
    }
    .into_any()
}

fn list(visit: &Visit, appointments: &[OfDay]) -> AnyView {
    let t = visit.texts;
    if appointments.is_empty() {
        return view! { <p>{t.counselling_staff_none()}</p> }.into_any();
    }
    let columns = [
        Column::words(t.counselling_staff_time()),
        Column::words(t.counselling_staff_person()),
        Column::words(t.counselling_what()),
        Column::words(t.counselling_where()),
        Column::words(t.counselling_staff_operator()),
        Column::words(t.counselling_staff_state()),
    ];
    let rows = appointments.iter().map(|appointment| {
        let (starts, ends) = (
            texts::rome(appointment.starts_at).time(),
            texts::rome(appointment.ends_at).time(),
        );
        let here = address(visit, appointment.reference);
        vec![
            view! { <a href=here>{t.time_range(starts, ends)}</a> }.into_any(),
            person_and_needs(visit, appointment),
            t.counselling_service(appointment.service).into_any(),
            place(visit, appointment),
            view! { <bdi>{appointment.operator.clone()}</bdi> }.into_any(),
            state_tag::appointment(visit, appointment.state).view(),
        ]
    });
    table(t.counselling_staff_nav(), false, &columns, rows)
}

/// The person, and what they need: whoever receives them prepares it.
fn person_and_needs(visit: &Visit, appointment: &OfDay) -> AnyView {
    let needs = (!appointment.needs.is_none()).then(|| {
        let words = visit.texts.needs(&appointment.needs);
        view! { <br/> <span class="hint">{words}</span> }
    });
    view! { {person(appointment)} {needs} }.into_any()
}
