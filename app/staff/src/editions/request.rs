//! Deciding on a request for a place.

use axum::{
    extract::Path,
    response::{IntoResponse, Redirect, Response},
};
use domain::{booking::BookingState, edition::EnrolmentStatus};
use leptos::prelude::*;
use services::{
    Failure,
    bookings::{BookingView, NotApprovedReason, RequestDecision, decide_request},
    places::PlaceRefusal,
};
use ui::{Choice, Choices, Form, Posted, TextField, Visit, errors::Stop};

use super::cancel_booking::{found, who};
use crate::frame::{edition_address, page};

/// Asks for the decision.
pub(crate) async fn show(
    visit: Visit,
    Path((_, name, reference)): Path<(String, String, String)>,
) -> Result<Response, Stop> {
    let booking = found(&visit, &name, &reference).await?;
    if booking.booking.state != BookingState::Requested {
        return Ok(back(&visit, &booking));
    }
    Ok(question(&visit, &Form::new(), &booking))
}

/// Decides.
pub(crate) async fn submit(
    visit: Visit,
    Path((_, name, reference)): Path<(String, String, String)>,
    Posted(mut form): Posted,
) -> Result<Response, Stop> {
    let t = visit.texts;
    let booking = found(&visit, &name, &reference).await?;
    let Some(decision) = read(&visit, &mut form) else {
        return Ok(question(&visit, &form, &booking));
    };
    let reference = booking.booking.reference;
    match decide_request(&visit.portal, visit.staff()?, &reference, &decision).await {
        Ok(()) => Ok(back(&visit, &booking)),
        Err(Failure::Refused(refusal)) => {
            let words = match refusal {
                PlaceRefusal::Overlaps(_) => t.places_staff_request_overlap(),
                PlaceRefusal::Full => t.places_staff_request_full(),
                PlaceRefusal::Enrolment(
                    EnrolmentStatus::Started | EnrolmentStatus::Cancelled | EnrolmentStatus::Closed,
                ) => t.places_staff_request_closed(),
                _ => t.places_staff_request_decided(),
            };
            form.refuse("decision", words);
            Ok(question(&visit, &form, &booking))
        }
        Err(failure) => Err(failure.into()),
    }
}

fn read(visit: &Visit, form: &mut Form) -> Option<RequestDecision> {
    let t = visit.texts;
    match form.value("decision") {
        "approve" => Some(RequestDecision::Approve),
        "refuse" => {
            if form.value("reason").trim().is_empty() {
                form.refuse("reason", t.places_staff_request_reason_missing());
                return None;
            }
            let reason =
                form.parse("reason", NotApprovedReason::parse, |error| t.problem(error))?;
            Some(RequestDecision::Refuse(reason))
        }
        _ => {
            form.refuse("decision", t.places_staff_request_choose());
            None
        }
    }
}

fn back(visit: &Visit, booking: &BookingView) -> Response {
    let address = edition_address(visit, &booking.edition.slug);
    Redirect::to(&format!("{address}#bookings")).into_response()
}

fn question(visit: &Visit, form: &Form, booking: &BookingView) -> Response {
    let t = visit.texts;
    let back = edition_address(visit, &booking.edition.slug);
    let answers = vec![
        Choice::new("approve", t.places_staff_request_yes()),
        Choice::new("refuse", t.form_no()),
    ];
    let page = page(t.places_staff_request_title()).status(form.status());
    page.render(visit, || {
        view! {
            {form.summary(visit)}
            <a class="back-link" href=back>{t.action_back()}</a>
            <div class="toolbar"><h1>{t.places_staff_request_title()}</h1></div>
            {who(visit, booking)}
            <p>{t.places_staff_request_about()}</p>
            <form method="post" class="question" novalidate>
                {form.hidden_request()}
                <Choices
                    form=form
                    name="decision"
                    label=t.places_staff_request_question()
                    choices=answers
                />
                <TextField
                    form=form
                    name="reason"
                    label=t.places_staff_request_reason()
                    hint=t.places_staff_request_reason_hint()
                />
                <button class="btn btn-primary" type="submit">{t.places_staff_request_decide()}</button>
            </form>
        }
    })
}
