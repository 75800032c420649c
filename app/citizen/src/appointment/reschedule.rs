//! Moving an appointment to another slot. It keeps its slot until another one is chosen.

use axum::{
    extract::{Path, Query},
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use domain::{calendar_date::CalendarDate, counselling::AppointmentState, edition::local_date};
use leptos::prelude::*;
use serde::Deserialize;
use services::{
    Failure, counselling,
    counselling::{AppointmentRefusal, AppointmentView},
};
use ui::{
    Form, Posted, Visit,
    errors::Stop,
    page_form,
    slots::{
        elsewhere, leaf_through_weeks, place_value, read_place, slot, slot_choices, slot_refused,
    },
};

use super::{Found, Link, find, page_of, rows, too_late};
use crate::booked::refused;
use crate::counselling::calendar;

/// The place and week whose slots are shown.
#[derive(Deserialize)]
pub(crate) struct Shown {
    place: Option<String>,
    week: Option<String>,
}

/// Shows the free slots of a week.
pub(crate) async fn show(
    visit: Visit,
    Path((_, reference)): Path<(String, String)>,
    Query(link): Query<Link>,
    Query(shown): Query<Shown>,
) -> Result<Response, Stop> {
    let view = match find(&visit, &reference, &link, "/reschedule").await? {
        Found::View(view) => view,
        Found::Elsewhere(response) => return Ok(response),
    };
    let is_over = visit.portal.now() >= view.appointment.ends_at;
    if view.appointment.state != AppointmentState::Booked || is_over {
        let address = link.to(&visit, view.appointment.reference, "");
        return Ok(Redirect::to(&address).into_response());
    }
    if !view.changeable {
        let page = page_of(&visit, &link, &view, visit.texts.counselling_late_title());
        return Ok(too_late(&visit, &link, &view, page));
    }
    let form = visit.typed_or(Form::new());
    // The week of the chosen slot is shown, though another one was asked for first.
    let sites = services::sites::list(&visit.portal).await?;
    let chosen = slot(form.value("slot"), &sites).map(|chosen| local_date(chosen.starts_at));
    let week = shown.week.as_deref();
    let asked = || week.and_then(|day| CalendarDate::parse(day).ok());
    question(&visit, &link, &shown, &view, &form, chosen.or_else(asked)).await
}

/// Moves it. Idempotent for the same form.
pub(crate) async fn submit(
    visit: Visit,
    Path((_, reference)): Path<(String, String)>,
    Query(link): Query<Link>,
    Query(shown): Query<Shown>,
    Posted(mut form): Posted,
) -> Result<Response, Stop> {
    let t = visit.texts;
    let view = match find(&visit, &reference, &link, "/reschedule").await? {
        Found::View(view) => view,
        Found::Elsewhere(_) => return Err(Stop::NotFound),
    };
    let sites = services::sites::list(&visit.portal).await?;
    let reference = view.appointment.reference;
    let Some(chosen) = slot(form.value("slot"), &sites) else {
        form.refuse("slot", t.counselling_missing_slot());
        let day = CalendarDate::parse(form.value("week")).ok();
        return question(&visit, &link, &shown, &view, &form, day).await;
    };
    let moved = counselling::reschedule(
        &visit.portal,
        &visit.visitor,
        &reference,
        link.key(),
        chosen,
        form.request(),
    );
    let refusal = match moved.await {
        Ok(()) | Err(Failure::Refused(AppointmentRefusal::NotBooked)) => {
            return Ok(Redirect::to(&link.to(&visit, reference, "")).into_response());
        }
        Err(Failure::Refused(AppointmentRefusal::TooLateToChange)) => {
            let page = page_of(&visit, &link, &view, t.counselling_late_title());
            let page = page.status(StatusCode::UNPROCESSABLE_ENTITY);
            return Ok(too_late(&visit, &link, &view, page));
        }
        Err(Failure::Refused(refusal)) => refusal,
        Err(failure) => return Err(refused(&visit, failure)),
    };
    form.refuse("slot", slot_refused(&visit, &refusal));
    let day = Some(local_date(chosen.starts_at));
    question(&visit, &link, &shown, &view, &form, day).await
}

async fn question(
    visit: &Visit,
    link: &Link,
    shown: &Shown,
    view: &AppointmentView,
    form: &Form,
    day: Option<CalendarDate>,
) -> Result<Response, Stop> {
    let t = visit.texts;
    let reference = view.appointment.reference;
    let (portal, visitor) = (&visit.portal, &visit.visitor);
    let sites = services::sites::list(portal).await?;
    let place = shown
        .place
        .as_deref()
        .and_then(|slug| read_place(slug, &sites));
    let key = link.key();
    let week =
        counselling::week_to_reschedule(portal, visitor, &reference, key, place, day).await?;
    let next = counselling::next_free(portal).await?;
    let page = page_of(visit, link, view, t.counselling_move_title());
    let page = page.status(form.status()).with_islands();
    Ok(page.render(visit, || {
        let back = link.to(visit, reference, "");
        let here = |fields: &[_]| link.with(visit, reference, "/reschedule", fields);
        let at = |place| ("place", place_value(place, &sites));
        let address = |day: CalendarDate| {
            let place = place.map(at);
            let week = ("week", day.to_string());
            here(&place.into_iter().chain([week]).collect::<Vec<_>>())
        };
        let leaf = leaf_through_weeks(visit, &week, address);
        let elsewhere = elsewhere(visit, &view.appointment, &sites, &next, place, |place| {
            here(&[at(place)])
        });
        view! {
            {form.summary(visit)}
            <form class="question" id=page_form() method="post" novalidate>
                <h1>{t.counselling_move_title()}</h1>
                <dl class="summary-list">{rows(visit, view)}</dl>
                <p>{t.counselling_move_about(t.moment(view.appointment.starts_at))}</p>
                {form.hidden_request()}
                {calendar(visit, &week, address)}
                {slot_choices(visit, form, &week, &sites, leaf)}
                <a class="btn btn-link" href=back>{t.counselling_move_keep()}</a>
            </form>
            {elsewhere}
        }
    }))
}
