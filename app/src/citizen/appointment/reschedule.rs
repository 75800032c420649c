//! Moving an appointment to another slot. Until one is chosen it stays where it is.

use axum::{
    extract::{Path, Query},
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use domain::{calendar_date::CalendarDate, counselling::AppointmentState, edition::local_date};
use leptos::prelude::*;
use services::{
    Failure, Overlap, counselling,
    counselling::{AppointmentRefusal, AppointmentView, Week},
    store::site::Site,
};

use super::{Found, Link, find, page_of, rows, too_late};
use crate::{
    citizen::counselling::{calendar, elsewhere, leaf, place, place_value, slot, slots},
    ui::{Form, Posted, errors::Stop},
    visit::Visit,
};

/// Shows the free slots of a week.
pub(in crate::citizen) async fn show(
    visit: Visit,
    Path((_, reference)): Path<(String, String)>,
    Query(link): Query<Link>,
) -> Result<Response, Stop> {
    let view = match find(&visit, &reference, &link, "/reschedule").await? {
        Found::Appointment(view) => view,
        Found::Elsewhere(response) => return Ok(response),
    };
    if view.appointment.state != AppointmentState::Booked {
        let address = link.to(&visit, view.appointment.reference, "");
        return Ok(Redirect::to(&address).into_response());
    }
    if !view.changeable {
        let page = page_of(&visit, &link, &view, visit.texts.counselling_late_title());
        return Ok(too_late(&visit, &link, &view, page));
    }
    let week = link.week.as_deref();
    let day = week.and_then(|day| CalendarDate::parse(day).ok());
    question(&visit, &link, &view, &Form::new(), day).await
}

/// Moves it. The same form sent twice moves it once.
pub(in crate::citizen) async fn submit(
    visit: Visit,
    Path((_, reference)): Path<(String, String)>,
    Query(link): Query<Link>,
    Posted(mut form): Posted,
) -> Result<Response, Stop> {
    let t = visit.texts;
    let view = match find(&visit, &reference, &link, "/reschedule").await? {
        Found::Appointment(view) => view,
        Found::Elsewhere(_) => return Err(Stop::NotFound),
    };
    let sites = services::site::list(&visit.portal).await?;
    let reference = view.appointment.reference;
    let Some(chosen) = slot(form.value("slot"), &sites) else {
        form.refuse("slot", t.counselling_missing_slot());
        let day = CalendarDate::parse(form.value("week")).ok();
        return question(&visit, &link, &view, &form, day).await;
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
        Err(failure) => return Err(failure.into()),
    };
    form.refuse("slot", slot_refused(&visit, &refusal));
    let day = Some(local_date(chosen.starts_at));
    question(&visit, &link, &view, &form, day).await
}

/// Why an appointment cannot be at a slot.
pub(crate) fn slot_refused(visit: &Visit, refusal: &AppointmentRefusal) -> String {
    let t = visit.texts;
    match refusal {
        AppointmentRefusal::Overlaps(Overlap::Appointment { starts_at, .. }) => {
            t.counselling_overlaps_appointment(t.moment(*starts_at))
        }
        AppointmentRefusal::Overlaps(Overlap::Activity {
            title, starts_at, ..
        }) => t.counselling_overlaps_activity(title.text(visit.language), t.moment(*starts_at)),
        _ => t.counselling_taken(),
    }
}

async fn question(
    visit: &Visit,
    link: &Link,
    view: &AppointmentView,
    form: &Form,
    day: Option<CalendarDate>,
) -> Result<Response, Stop> {
    let t = visit.texts;
    let reference = view.appointment.reference;
    let (portal, visitor) = (&visit.portal, &visit.visitor);
    let sites = services::site::list(portal).await?;
    let place = link.place.as_deref().and_then(|slug| place(slug, &sites));
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
        let elsewhere = elsewhere(visit, &view.appointment, &sites, &next, place, |place| {
            here(&[at(place)])
        });
        view! {
            {form.summary(visit)}
            <form class="question" method="post" novalidate>
                <h1>{t.counselling_move_title()}</h1>
                <dl class="summary-list">{rows(visit, view)}</dl>
                <p>{t.counselling_move_about(t.moment(view.appointment.starts_at))}</p>
                {form.hidden_request()}
                {calendar(visit, &week, address)}
                {choices(visit, form, &week, &sites)}
                <a class="btn btn-link" href=back>{t.counselling_move_keep()}</a>
            </form>
            {leaf(visit, &week, address)}
            {elsewhere}
        }
    }))
}

/// The free slots of a week and the button that takes one, where there are any.
pub(crate) fn choices(visit: &Visit, form: &Form, week: &Week, sites: &[Site]) -> Option<AnyView> {
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
