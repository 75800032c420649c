//! Moving an appointment on behalf of the office, with a message to the person.

use axum::{
    extract::{Path, Query},
    response::{IntoResponse, Redirect, Response},
};
use domain::{calendar_date::CalendarDate, edition::local_date, id::SiteId, instant::Instant};
use leptos::prelude::*;
use services::{
    Failure,
    counselling::{
        AppointmentRefusal, AppointmentView, Chosen, next_free, reschedule_by_staff,
        week_to_reschedule_by_staff,
    },
    notifications::Word,
};
use store::site::Site;
use ui::{
    Form, Posted, TextField, Visit,
    errors::Stop,
    filters::{Filters, filled},
    slots::{
        elsewhere, leaf_through_weeks, place_value, read_place, slot, slot_choices, slot_refused,
    },
};

use super::{
    address,
    detail::rows,
    found,
    told::{is_stale, person_notice, seen},
};
use crate::{
    frame::page,
    preview::{Preview, Step},
    reach, telling,
};

/// Shows the free slots of a week.
pub(crate) async fn show(
    visit: Visit,
    Path((_, reference)): Path<(String, String)>,
    Query(filters): Query<Filters>,
) -> Result<Response, Stop> {
    let view = found(&visit, &reference).await?;
    let form = filled(filters);
    let day = CalendarDate::parse(form.value("week")).ok();
    question(&visit, &Form::new(), &view, form.value("place"), day).await
}

/// Previews the move, or performs it.
pub(crate) async fn submit(
    visit: Visit,
    Path((_, reference)): Path<(String, String)>,
    Query(filters): Query<Filters>,
    Posted(mut form): Posted,
) -> Result<Response, Stop> {
    let t = visit.texts;
    let view = found(&visit, &reference).await?;
    let reference = view.appointment.reference;
    let sites = services::sites::list(&visit.portal).await?;
    let chosen = slot(form.value("slot"), &sites);
    if chosen.is_none() {
        form.refuse("slot", t.counselling_missing_slot());
    }
    let message = form.parse_optional("message", Word::parse, |error| t.problem(error));
    let day = CalendarDate::parse(form.value("week")).ok();
    let filters = filled(filters);
    let place = filters.value("place");
    let (Some(chosen), Some(message)) = (chosen, message) else {
        return question(&visit, &form, &view, place, day).await;
    };
    let step = Step::of(&form);
    if step == Step::Change {
        return question(&visit, &form, &view, place, day).await;
    }
    if step == Step::Confirm && is_stale(&form, &view) {
        form.refuse("seen", t.closure_changed_meanwhile());
    }
    if step == Step::Preview || form.has_problems() {
        return Ok(preview(&visit, &form, &view, chosen, &sites));
    }
    let (portal, staff) = (&visit.portal, visit.staff()?);
    let (request, heard) = (form.request(), reach::heard(&form));
    let moved = reschedule_by_staff(portal, staff, &reference, chosen, message, request, heard);
    match moved.await {
        Ok(()) | Err(Failure::Refused(AppointmentRefusal::NotBooked)) => {
            Ok(Redirect::to(&address(&visit, reference)).into_response())
        }
        Err(Failure::Refused(refusal)) => {
            form.refuse("slot", slot_refused(&visit, &refusal));
            let day = Some(local_date(chosen.starts_at));
            question(&visit, &form, &view, place, day).await
        }
        Err(failure) => Err(failure.into()),
    }
}

/// Shows from where to where it moves, and how its person is told.
fn preview(
    visit: &Visit,
    form: &Form,
    view: &AppointmentView,
    chosen: Chosen,
    sites: &[Site],
) -> Response {
    let t = visit.texts;
    let words = |moment: Instant, id: Option<SiteId>| {
        let site = sites.iter().find(|site| Some(site.id) == id);
        match site {
            Some(site) => t.closure_moment_at_site(t.moment(moment), site.name.clone()),
            None => t.moment(moment),
        }
    };
    let appointment = &view.appointment;
    let was = words(appointment.starts_at, appointment.site_id);
    let is = words(chosen.starts_at, chosen.site);
    let changes = vec![(t.staff_edition_when(), was, is)];
    let preview = Preview {
        title: t.counselling_staff_move_title(),
        lead: None,
        content: || {
            view! {
                <dl class="summary-list">{rows(visit, view)}</dl>
                {person_notice(visit, view, reach::heard(form))}
                {telling::was_is(visit, changes)}
            }
            .into_any()
        },
        fields: &["slot", "message", reach::HEARD, "week"],
        confirm: t.closure_move_confirm(),
        is_final: false,
        is_upload: false,
    };
    preview.page_asking(visit, form, || seen(view))
}

async fn question(
    visit: &Visit,
    form: &Form,
    view: &AppointmentView,
    place: &str,
    day: Option<CalendarDate>,
) -> Result<Response, Stop> {
    let t = visit.texts;
    let (portal, staff) = (&visit.portal, visit.staff()?);
    let reference = view.appointment.reference;
    let sites = services::editions::sites(portal, staff).await?;
    let place = read_place(place, &sites);
    let week = week_to_reschedule_by_staff(portal, staff, &reference, place, day).await?;
    let next = next_free(portal).await?;
    let here = address(visit, reference);
    let page = page(t.counselling_staff_move_title()).status(form.status());
    Ok(page.render(visit, || {
        let at = |place| format!("{here}/move?place={}", place_value(place, &sites));
        let leaf = leaf_through_weeks(visit, &week, |day| match place {
            Some(place) => format!("{}&week={day}", at(place)),
            None => format!("{here}/move?week={day}"),
        });
        let elsewhere = elsewhere(visit, &view.appointment, &sites, &next, place, at);
        view! {
            {form.summary(visit)}
            <a class="back-link" href=here.clone()>{t.action_back()}</a>
            <div class="toolbar"><h1>{t.counselling_staff_move_title()}</h1></div>
            <dl class="summary-list">{rows(visit, view)}</dl>
            {elsewhere}
            <form method="post" class="question" novalidate>
                {form.hidden_request()}
                <TextField
                    form=form
                    name="message"
                    label=t.counselling_staff_message()
                    hint=t.counselling_staff_message_hint()
                    optional=t.form_optional()
                />
                {reach::question(visit, form, view.channel)}
                {slot_choices(visit, form, &week, &sites, leaf)}
            </form>
        }
    }))
}
