//! Cancelling an appointment. A GET request changes nothing; only the form cancels.

use axum::{
    extract::{Path, Query},
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use domain::{counselling::AppointmentState, reference::AppointmentReference};
use leptos::prelude::*;
use services::{
    Failure, counselling,
    counselling::{AppointmentRefusal, AppointmentView},
};
use ui::{Posted, Visit, errors::Stop};

use super::{Found, Link, find, page_of, rows, too_late};
use crate::booked::refused;

/// Explains the effects and the deadline, and asks for confirmation.
pub(crate) async fn show(
    visit: Visit,
    Path((_, reference)): Path<(String, String)>,
    Query(link): Query<Link>,
) -> Result<Response, Stop> {
    let view = match find(&visit, &reference, &link, "/cancel").await? {
        Found::View(view) => view,
        Found::Elsewhere(response) => return Ok(response),
    };
    let is_over = visit.portal.now() >= view.appointment.ends_at;
    Ok(
        if view.appointment.state != AppointmentState::Booked || is_over {
            Redirect::to(&link.to(&visit, view.appointment.reference, "")).into_response()
        } else if view.changeable {
            question(&visit, &link, &view)
        } else {
            let page = page_of(&visit, &link, &view, visit.texts.counselling_late_title());
            too_late(&visit, &link, &view, page)
        },
    )
}

/// Cancels. Idempotent. The form has no fields, and is read so that it is kept where its session has ended.
pub(crate) async fn submit(
    visit: Visit,
    Path((_, typed)): Path<(String, String)>,
    Query(link): Query<Link>,
    Posted(_): Posted,
) -> Result<Response, Stop> {
    let reference = AppointmentReference::parse(&typed).map_err(|_| Stop::NotFound)?;
    let (portal, visitor) = (&visit.portal, &visit.visitor);
    match counselling::cancel(portal, visitor, &reference, link.key()).await {
        Ok(()) | Err(Failure::Refused(AppointmentRefusal::NotBooked)) => {
            Ok(Redirect::to(&link.to(&visit, reference, "")).into_response())
        }
        Err(Failure::Refused(_)) => {
            let view = counselling::view(portal, visitor, &reference, link.key()).await?;
            let page = page_of(&visit, &link, &view, visit.texts.counselling_late_title());
            let page = page.status(StatusCode::UNPROCESSABLE_ENTITY);
            Ok(too_late(&visit, &link, &view, page))
        }
        Err(failure) => Err(refused(&visit, failure)),
    }
}

fn question(visit: &Visit, link: &Link, view: &AppointmentView) -> Response {
    let t = visit.texts;
    page_of(visit, link, view, t.counselling_cancel_title()).render(visit, || {
        let back = link.to(visit, view.appointment.reference, "");
        view! {
            <form class="question" method="post">
                <h1>{t.counselling_cancel_title()}</h1>
                <dl class="summary-list">{rows(visit, view)}</dl>
                <p>{t.counselling_cancel_what()}</p>
                <p class="hint">{t.booking_cancel_until(t.until(view.deadline()))}</p>
                <div class="button-row">
                    <button class="btn btn-danger" type="submit">{t.counselling_cancel_act()}</button>
                    <a class="btn btn-outline-primary" href=back>{t.counselling_cancel_keep()}</a>
                </div>
            </form>
        }
    })
}
