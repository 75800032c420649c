//! The offer of a place. A GET request changes nothing; only the form answers.

use axum::{
    extract::{Path, Query},
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use domain::{booking::BookingState, reference::BookingReference};
use leptos::prelude::*;
use services::{
    Failure, Overlap,
    bookings::{self, BookingView, OfferAnswer},
    places::PlaceRefusal,
};
use ui::{Form, Icon, Page, Posted, Visit, errors::Stop};

use super::{super::summary_rows, Found, Link, find, next::BookingStatus};
use crate::booked::refused;

/// Shows the offer and its deadline, and asks.
pub(crate) async fn show(
    visit: Visit,
    Path((_, reference)): Path<(String, String)>,
    Query(link): Query<Link>,
) -> Result<Response, Stop> {
    let view = match find(&visit, &reference, &link, "/offer").await? {
        Found::View(view) => view,
        Found::Elsewhere(response) => return Ok(response),
    };
    Ok(match BookingStatus::of(&visit, &view) {
        BookingStatus::Offered => page(&visit, &link, &view, &Form::new()),
        // After an answer, redirects to its result.
        _ if view.booking.state == BookingState::Confirmed => {
            Redirect::to(&link.to(&visit, view.booking.reference, "")).into_response()
        }
        _ => gone(&visit, &link, &view, StatusCode::OK),
    })
}

/// Accepts or declines the place. Idempotent for the same answer.
pub(crate) async fn submit(
    visit: Visit,
    Path((_, typed)): Path<(String, String)>,
    Query(link): Query<Link>,
    Posted(mut form): Posted,
) -> Result<Response, Stop> {
    let t = visit.texts;
    let reference = BookingReference::parse(&typed).map_err(|_| Stop::NotFound)?;
    let answer = match form.value("answer") {
        "accept" => Some(OfferAnswer::Accept),
        "decline" => Some(OfferAnswer::Decline),
        _ => None,
    };
    let refusal = match answer {
        Some(answer) => {
            let (portal, visitor) = (&visit.portal, &visit.visitor);
            let key = link.key();
            match bookings::answer_offer(portal, visitor, &reference, key, answer).await {
                Ok(()) => {
                    let back = link.to(&visit, reference, "");
                    return Ok(Redirect::to(&back).into_response());
                }
                Err(Failure::Refused(refusal)) => Some(refusal),
                Err(failure) => return Err(refused(&visit, failure)),
            }
        }
        None => None,
    };
    let view = match find(&visit, &typed, &link, "/offer").await? {
        Found::View(view) => view,
        Found::Elsewhere(response) => return Ok(response),
    };
    match refusal {
        Some(PlaceRefusal::Overlaps(Overlap::Activity {
            title, starts_at, ..
        })) => {
            let title = title.text(visit.language);
            form.refuse("answer", t.places_offer_overlap(title, t.moment(starts_at)));
        }
        Some(PlaceRefusal::Overlaps(Overlap::Appointment { starts_at, .. })) => {
            form.refuse(
                "answer",
                t.places_offer_overlap_appointment(t.moment(starts_at)),
            );
        }
        None if BookingStatus::of(&visit, &view) == BookingStatus::Offered => {
            form.refuse("answer", t.places_offer_choose());
        }
        _ => return Ok(gone(&visit, &link, &view, StatusCode::UNPROCESSABLE_ENTITY)),
    }
    Ok(page(&visit, &link, &view, &form))
}

/// The question with its two buttons, here and on the page of the booking.
pub(super) fn question(visit: &Visit, link: &Link, view: &BookingView) -> AnyView {
    let t = visit.texts;
    let address = link.to(visit, view.booking.reference, "/offer");
    let until = view
        .booking
        .held_until
        .map(|until| t.places_offer_until(t.until(until)));
    view! {
        <form class="notice notice-warning" method="post" action=address>
            <Icon name="it-clock"/>
            <div>
                <p class="notice-title">{t.places_offer_question()}</p>
                <p>{until}</p>
                <div class="button-row">
                    <button
                        class="btn btn-primary"
                        type="submit"
                        id="answer"
                        name="answer"
                        value="accept"
                    >
                        {t.places_offer_accept()}
                    </button>
                    <button
                        class="btn btn-outline-danger"
                        type="submit"
                        name="answer"
                        value="decline"
                    >
                        {t.places_offer_decline()}
                    </button>
                </div>
            </div>
        </form>
    }
    .into_any()
}

fn page(visit: &Visit, link: &Link, view: &BookingView, form: &Form) -> Response {
    let t = visit.texts;
    let booking = link.to(visit, view.booking.reference, "");
    let page = Page::new(t.places_offer_title())
        .crumb(t.booking_page_title(), booking)
        .private();
    page.status(form.status()).render(visit, || {
        view! {
            {form.summary(visit)}
            <div class="prose">
                <h1>{t.places_offer_title()}</h1>
                <dl class="summary-list">
                    {summary_rows::rows(visit, &view.edition, &view.sessions, &view.site)}
                </dl>
                {question(visit, link, view)}
            </div>
        }
    })
}

fn gone(visit: &Visit, link: &Link, view: &BookingView, status: StatusCode) -> Response {
    let t = visit.texts;
    let booking = link.to(visit, view.booking.reference, "");
    let page = Page::new(t.places_offer_gone())
        .crumb(t.booking_page_title(), booking.clone())
        .private();
    page.status(status).render(visit, || {
        view! {
            <div class="prose">
                <h1>{t.places_offer_gone()}</h1>
                <div class="notice notice-warning">
                    <Icon name="it-warning-circle"/>
                    <p>{t.places_offer_gone_text()}</p>
                </div>
                <a class="btn btn-outline-primary" href=booking>{t.booking_see_booking()}</a>
            </div>
        }
    })
}
