//! Cancelling a booking. A GET request changes nothing; only the form cancels.

use axum::{
    extract::{Path, Query},
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use domain::{
    booking::{BookingState, CancelError},
    reference::BookingReference,
};
use leptos::prelude::*;
use services::{
    Failure,
    bookings::{self, BookingView},
    places::PlaceRefusal,
};
use ui::{Icon, Page, Posted, Visit, errors::Stop};

use super::{super::summary_rows, Found, Link, find};
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
    Ok(match view.by_person {
        None => question(&visit, &link, &view),
        // Its page says so.
        Some(CancelError::AlreadyCancelled | CancelError::Over) => {
            Redirect::to(&link.to(&visit, view.booking.reference, "")).into_response()
        }
        Some(CancelError::TooLate) => {
            let text = too_late(&visit, &view);
            impossible(&visit, &link, &view, text, StatusCode::OK)
        }
        Some(CancelError::Attended) => {
            let text = visit.texts.booking_attended_text();
            impossible(&visit, &link, &view, text, StatusCode::OK)
        }
    })
}

/// Cancels. Idempotent. The form has no fields, and is read so that it is kept where its session has ended.
pub(crate) async fn submit(
    visit: Visit,
    Path((_, typed)): Path<(String, String)>,
    Query(link): Query<Link>,
    Posted(_): Posted,
) -> Result<Response, Stop> {
    let reference = BookingReference::parse(&typed).map_err(|_| Stop::NotFound)?;
    match bookings::cancel(&visit.portal, &visit.visitor, &reference, link.key()).await {
        Ok(()) | Err(Failure::Refused(PlaceRefusal::AlreadyCancelled | PlaceRefusal::Over)) => {
            Ok(Redirect::to(&link.to(&visit, reference, "")).into_response())
        }
        Err(Failure::Refused(refusal)) => {
            let view =
                bookings::view(&visit.portal, &visit.visitor, &reference, link.key()).await?;
            let text = match refusal {
                PlaceRefusal::Attended => visit.texts.booking_attended_text(),
                _ => too_late(&visit, &view),
            };
            let status = StatusCode::UNPROCESSABLE_ENTITY;
            Ok(impossible(&visit, &link, &view, text, status))
        }
        Err(failure) => Err(refused(&visit, failure)),
    }
}

fn page(visit: &Visit, link: &Link, view: &BookingView, title: String) -> Page {
    let booking = link.to(visit, view.booking.reference, "");
    Page::new(title)
        .crumb(visit.texts.booking_page_title(), booking)
        .private()
}

fn question(visit: &Visit, link: &Link, view: &BookingView) -> Response {
    let t = visit.texts;
    let until = t.booking_cancel_until(t.until(view.edition.details.cancellable_until));
    let (title, what, until, act) = match view.booking.state {
        BookingState::Waiting => (
            t.booking_leave_title(),
            t.booking_leave_what(),
            None,
            t.booking_leave_act(),
        ),
        BookingState::Requested => (
            t.places_withdraw_title(),
            t.places_withdraw_what(),
            None,
            t.places_withdraw_act(),
        ),
        BookingState::Offered | BookingState::Confirmed | BookingState::Cancelled => (
            t.booking_cancel_title(),
            t.booking_cancel_what(),
            Some(until),
            t.booking_cancel_act(),
        ),
    };
    page(visit, link, view, title.clone()).render(visit, || {
        let back = link.to(visit, view.booking.reference, "");
        view! {
            <form class="question" method="post">
                <h1>{title}</h1>
                <dl class="summary-list">
                    {summary_rows::rows(visit, &view.edition, &view.sessions, &view.site)}
                </dl>
                <p>{what}</p>
                {until.map(|until| view! { <p class="hint">{until}</p> })}
                <div class="button-row">
                    <button class="btn btn-danger" type="submit">{act}</button>
                    <a class="btn btn-outline-primary" href=back>{t.booking_cancel_keep()}</a>
                </div>
            </form>
        }
    })
}

fn too_late(visit: &Visit, view: &BookingView) -> String {
    let t = visit.texts;
    t.booking_late_text(t.moment(view.edition.details.cancellable_until))
}

/// Says why it cannot be cancelled here, and whom to call.
fn impossible(
    visit: &Visit,
    link: &Link,
    view: &BookingView,
    text: String,
    status: StatusCode,
) -> Response {
    let t = visit.texts;
    let page = page(visit, link, view, t.booking_late_title());
    page.status(status).render(visit, || {
        let back = link.to(visit, view.booking.reference, "");
        view! {
            <div class="prose">
                <h1>{t.booking_late_title()}</h1>
                <div class="notice notice-warning">
                    <Icon name="it-warning-circle"/>
                    <div>
                        <p>{text}</p>
                        {summary_rows::contacts(&view.site)}
                    </div>
                </div>
                <a class="btn btn-outline-primary" href=back>{t.booking_see_booking()}</a>
            </div>
        }
    })
}
