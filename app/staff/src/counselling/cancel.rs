//! Cancelling an appointment on behalf of the office, with a message to the person.

use axum::{
    extract::Path,
    response::{IntoResponse, Redirect, Response},
};
use domain::text::TextError;
use leptos::prelude::*;
use services::{
    Failure,
    counselling::{AppointmentRefusal, AppointmentView, cancel_by_staff},
    notifications::Word,
    places::Heard,
};
use ui::{Form, Posted, TextField, Visit, errors::Stop};

use super::{
    address,
    detail::rows,
    found,
    told::{is_stale, person_notice, seen},
};
use crate::{frame::page, reach};

/// Asks for the message.
pub(crate) async fn show(
    visit: Visit,
    Path((_, reference)): Path<(String, String)>,
) -> Result<Response, Stop> {
    let view = found(&visit, &reference).await?;
    Ok(question(&visit, &Form::new(), &view))
}

/// Cancels it.
pub(crate) async fn submit(
    visit: Visit,
    Path((_, reference)): Path<(String, String)>,
    Posted(mut form): Posted,
) -> Result<Response, Stop> {
    let t = visit.texts;
    let view = found(&visit, &reference).await?;
    let reference = view.appointment.reference;
    let message = form.parse("message", Word::parse, |error| match error {
        TextError::Empty => t.counselling_staff_cancel_missing(),
        TextError::TooLong { .. } => t.problem(error),
    });
    if is_stale(&form, &view) {
        form.refuse("seen", t.closure_changed_meanwhile());
    }
    let Some(message) = message.filter(|_| !form.has_problems()) else {
        return Ok(question(&visit, &form, &view));
    };
    let (staff, request) = (visit.staff()?, form.request());
    let heard = reach::heard(&form);
    match cancel_by_staff(&visit.portal, staff, &reference, &message, request, heard).await {
        // It has been cancelled already or is over.
        Ok(()) | Err(Failure::Refused(AppointmentRefusal::NotBooked)) => {
            Ok(Redirect::to(&address(&visit, reference)).into_response())
        }
        Err(failure) => Err(failure.into()),
    }
}

fn question(visit: &Visit, form: &Form, view: &AppointmentView) -> Response {
    let t = visit.texts;
    page(t.counselling_staff_cancel_title())
        .status(form.status())
        .render(visit, || {
            let back = address(visit, view.appointment.reference);
            view! {
                {form.summary(visit)}
                <a class="back-link" href=back>{t.action_back()}</a>
                <div class="toolbar"><h1>{t.counselling_staff_cancel_title()}</h1></div>
                <dl class="summary-list">{rows(visit, view)}</dl>
                <p>{t.counselling_staff_cancel_about()}</p>
                {person_notice(visit, view, Heard::NotYet)}
                <form method="post" class="question" novalidate>
                    {form.hidden_request()}
                    {seen(view)}
                    <TextField
                        form=form
                        name="message"
                        label=t.counselling_staff_message()
                        hint=t.counselling_staff_message_hint()
                    />
                    {reach::question(visit, form, view.channel)}
                    <button class="btn btn-danger" type="submit">
                        {t.counselling_staff_cancel_act()}
                    </button>
                </form>
            }
        })
}
