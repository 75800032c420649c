//! One appointment: person, subject, outcome.

use axum::{
    extract::Path,
    response::{IntoResponse, Redirect, Response},
};
use domain::counselling::AppointmentState;
use leptos::prelude::*;
use services::{Failure, counselling, counselling::AppointmentView};
use ui::{Form, Posted, Visit, errors::Stop, state_tag};

use super::{address, found};
use crate::{communication::notice, frame::page, people};

/// Shows it.
pub(crate) async fn show(
    visit: Visit,
    Path((_, reference)): Path<(String, String)>,
) -> Result<Response, Stop> {
    let view = found(&visit, &reference).await?;
    render(&visit, &Form::new(), &view).await
}

/// Records the outcome.
pub(crate) async fn submit(
    visit: Visit,
    Path((_, reference)): Path<(String, String)>,
    Posted(mut form): Posted,
) -> Result<Response, Stop> {
    let view = found(&visit, &reference).await?;
    let reference = view.appointment.reference;
    let came = form.value("outcome") == "attended";
    match counselling::note(&visit.portal, visit.staff()?, &reference, came).await {
        Ok(()) => Ok(Redirect::to(&address(&visit, reference)).into_response()),
        Err(Failure::Refused(_)) => {
            form.refuse("outcome", visit.texts.counselling_staff_not_begun());
            render(&visit, &form, &view).await
        }
        Err(failure) => Err(failure.into()),
    }
}

async fn render(visit: &Visit, form: &Form, view: &AppointmentView) -> Result<Response, Stop> {
    let t = visit.texts;
    let notice = notice(visit, view.email.as_ref()).await?;
    let day = texts::rome(view.appointment.starts_at).date();
    let back = visit.to(&format!("/staff/counselling?day={day}"));
    let page = page(t.counselling_service(view.appointment.service)).status(form.status());
    Ok(page.render(visit, || {
        view! {
            {form.summary(visit)}
            <a class="back-link" href=back>{t.action_back()}</a>
            <div class="toolbar">
                <h1>
                    {t.counselling_service(view.appointment.service)} " "
                    {state_tag::appointment(visit, view.appointment.state).view()}
                </h1>
                {changes(visit, view)}
            </div>
            {notice}
            <dl class="summary-list">{rows(visit, view)}</dl>
            {outcome(visit, form, view)}
        }
    }))
}

fn changes(visit: &Visit, view: &AppointmentView) -> Option<AnyView> {
    let t = visit.texts;
    let here = address(visit, view.appointment.reference);
    (view.appointment.state == AppointmentState::Booked).then(|| {
        view! {
            <div class="button-row">
                <a class="btn btn-outline-primary btn-sm" href=format!("{here}/move")>
                    {t.counselling_staff_move()}
                </a>
                <a class="btn btn-outline-danger btn-sm" href=format!("{here}/cancel")>
                    {t.counselling_staff_cancel()}
                </a>
            </div>
        }
        .into_any()
    })
}

/// Person, time, place and subject, for staff.
pub(super) fn rows(visit: &Visit, view: &AppointmentView) -> AnyView {
    let t = visit.texts;
    let appointment = &view.appointment;
    let place = match &view.site {
        Some(site) => view! { <bdi>{site.name.clone()}</bdi> }.into_any(),
        None => t.counselling_mode(appointment.mode).into_any(),
    };
    let email = match &view.email {
        Some(email) => view! { <bdi dir="ltr">{email.to_string()}</bdi> }.into_any(),
        None if view.phone.is_some() => t.desk_to_call().into_any(),
        None => t.desk_unreachable().into_any(),
    };
    let person_phone = view.phone.as_ref().map(|phone| phone.as_str().to_owned());
    let phone = appointment.phone.clone().or(person_phone);
    let phone = phone.map(|phone| view! { <br/> <bdi dir="ltr">{phone}</bdi> });
    let made_by = view.made_by.as_ref().map(|staff| {
        view! { <br/> <span class="hint">{t.desk_made_by(staff)}</span> }
    });
    let about = (!appointment.about.is_empty()).then(|| {
        view! {
            <div>
                <dt>{t.counselling_about()}</dt>
                <dd dir="auto">{appointment.about.clone()}</dd>
            </div>
        }
    });
    let needs = (!appointment.needs.is_none()).then(|| {
        let words = t.needs(&appointment.needs);
        view! { <div><dt>{t.needs_title()}</dt><dd>{words}</dd></div> }
    });
    let earlier = (!view.moves.is_empty()).then(|| {
        let moments = view
            .moves
            .iter()
            .map(|earlier| view! { <p class="mb-0">{t.moment(earlier.starts_at)}</p> })
            .collect_view();
        view! { <div><dt>{t.counselling_earlier()}</dt><dd>{moments}</dd></div> }
    });
    let reference = appointment.reference.to_string();
    view! {
        <div>
            <dt>{t.counselling_staff_person()}</dt>
            <dd>
                <a href=people::address(visit, appointment.person_id)><bdi>{view.name.clone()}</bdi></a>
                {made_by}
            </dd>
        </div>
        <div>
            <dt>{t.counselling_staff_contact()}</dt>
            <dd>{email} {phone}</dd>
        </div>
        <div><dt>{t.counselling_when()}</dt><dd>{t.moment(appointment.starts_at)}</dd></div>
        <div><dt>{t.counselling_where()}</dt><dd>{place}</dd></div>
        <div>
            <dt>{t.counselling_staff_operator()}</dt>
            <dd><bdi>{view.operator.clone()}</bdi></dd>
        </div>
        <div>
            <dt>{t.counselling_language()}</dt>
            <dd>{t.spoken_language(&appointment.language)}</dd>
        </div>
        {about}
        {needs}
        {earlier}
        <div>
            <dt>{t.counselling_staff_reference()}</dt>
            <dd><bdi class="code">{reference}</bdi></dd>
        </div>
    }
    .into_any()
}

/// The two buttons that record the outcome.
fn outcome(visit: &Visit, form: &Form, view: &AppointmentView) -> Option<AnyView> {
    let t = visit.texts;
    let appointment = &view.appointment;
    if appointment.state == AppointmentState::Cancelled {
        return None;
    }
    let can_be_noted = appointment
        .state
        .can_be_noted(appointment.starts_at, visit.portal.now());
    if !can_be_noted {
        return Some(
            view! { <p class="hint" id="outcome">{t.counselling_staff_not_begun()}</p> }.into_any(),
        );
    }
    Some(
        view! {
            <form method="post" class="button-row" id="outcome">
                {form.hidden_request()}
                <button class="btn btn-primary" type="submit" name="outcome" value="attended">
                    {t.counselling_staff_came()}
                </button>
                <button class="btn btn-outline-primary" type="submit" name="outcome" value="missed">
                    {t.counselling_staff_did_not_come()}
                </button>
            </form>
        }
        .into_any(),
    )
}
