//! Cancelling a booking on somebody's behalf.

use axum::{
    extract::Path,
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use domain::{booking::CancelError, reference::BookingReference};
use leptos::prelude::*;
use services::{
    Failure,
    bookings::{BookingView, CancellationReason, cancel_by_staff, view_for_staff},
    places::PlaceRefusal,
};
use ui::{Form, Posted, TextField, Visit, errors::Stop, translated_text};

use super::{impossible, slug};
use crate::{
    frame::{edition_address, page},
    reach,
};

/// Asks for the reason.
pub(crate) async fn show(
    visit: Visit,
    Path((_, name, reference)): Path<(String, String, String)>,
) -> Result<Response, Stop> {
    let booking = found(&visit, &name, &reference).await?;
    Ok(match booking.by_staff {
        Some(CancelError::AlreadyCancelled) => back(&visit, &booking),
        Some(error) => impossible(&visit, &booking, error, StatusCode::OK),
        None => question(&visit, &Form::new(), &booking),
    })
}

/// Cancels it.
pub(crate) async fn submit(
    visit: Visit,
    Path((_, name, reference)): Path<(String, String, String)>,
    Posted(mut form): Posted,
) -> Result<Response, Stop> {
    let t = visit.texts;
    let booking = found(&visit, &name, &reference).await?;
    let Some(reason) = form.parse("reason", CancellationReason::parse, |error| {
        t.problem(error)
    }) else {
        return Ok(question(&visit, &form, &booking));
    };
    let reference = booking.booking.reference;
    let (staff, heard) = (visit.staff()?, reach::heard(&form));
    match cancel_by_staff(&visit.portal, staff, &reference, &reason, heard).await {
        // The booking has been cancelled already.
        Ok(()) | Err(Failure::Refused(PlaceRefusal::AlreadyCancelled)) => {
            Ok(back(&visit, &booking))
        }
        Err(Failure::Refused(PlaceRefusal::Attended)) => Ok(impossible(
            &visit,
            &booking,
            CancelError::Attended,
            StatusCode::UNPROCESSABLE_ENTITY,
        )),
        Err(Failure::Refused(PlaceRefusal::Over)) => Ok(impossible(
            &visit,
            &booking,
            CancelError::Over,
            StatusCode::UNPROCESSABLE_ENTITY,
        )),
        Err(failure) => Err(failure.into()),
    }
}

/// Leads to the bookings of the edition.
fn back(visit: &Visit, booking: &BookingView) -> Response {
    let address = edition_address(visit, &booking.edition.slug);
    Redirect::to(&format!("{address}#bookings")).into_response()
}

/// Says why it cannot be cancelled.
fn impossible(
    visit: &Visit,
    booking: &BookingView,
    error: CancelError,
    status: StatusCode,
) -> Response {
    let t = visit.texts;
    impossible::impossible(
        visit,
        t.staff_cancel_booking_not_title(),
        || who(visit, booking),
        t.problem(error),
        edition_address(visit, &booking.edition.slug),
        status,
    )
}

/// The booking, if it belongs to that edition.
pub(super) async fn found(visit: &Visit, name: &str, reference: &str) -> Result<BookingView, Stop> {
    let staff = visit.staff()?;
    let reference = BookingReference::parse(reference).map_err(|_| Stop::NotFound)?;
    let booking = view_for_staff(&visit.portal, staff, &reference).await?;
    if booking.edition.slug == slug(name)? {
        Ok(booking)
    } else {
        Err(Stop::NotFound)
    }
}

/// The person and the activity of a booking.
pub(super) fn who(visit: &Visit, booking: &BookingView) -> AnyView {
    let t = visit.texts;
    let groups = booking.booking.groups;
    let groups = (!groups.is_empty()).then(|| {
        view! { <div><dt>{t.places_staff_groups()}</dt><dd>{t.place_groups(groups)}</dd></div> }
    });
    view! {
        <dl class="summary-list">
            <div>
                <dt>{t.staff_applications_person()}</dt>
                <dd><bdi>{booking.name.clone()}</bdi></dd>
            </div>
            <div>
                <dt>{t.staff_edition_title()}</dt>
                <dd>{translated_text::line(&booking.edition.details.title, visit.language)}</dd>
            </div>
            <div>
                <dt>{t.staff_applications_reference()}</dt>
                <dd><bdi class="code">{booking.booking.reference.to_string()}</bdi></dd>
            </div>
            {groups}
        </dl>
    }
    .into_any()
}

fn question(visit: &Visit, form: &Form, booking: &BookingView) -> Response {
    let t = visit.texts;
    let back = edition_address(visit, &booking.edition.slug);
    page(t.staff_cancel_booking_title())
        .status(form.status())
        .render(visit, || {
            view! {
                {form.summary(visit)}
                <a class="back-link" href=back>{t.action_back()}</a>
                <div class="toolbar"><h1>{t.staff_cancel_booking_title()}</h1></div>
                {who(visit, booking)}
                <p>{reach::words(visit, booking.channel)}</p>
                <p>{t.staff_cancel_booking_about()}</p>
                <form method="post" class="question" novalidate>
                    {form.hidden_request()}
                    <TextField
                        form=form
                        name="reason"
                        label=t.staff_cancel_booking_reason()
                        hint=t.staff_cancel_booking_reason_hint()
                    />
                    {reach::question(visit, form, booking.channel)}
                    <button class="btn btn-danger" type="submit">
                        {t.staff_cancel_booking_confirm()}
                    </button>
                </form>
            }
        })
}
