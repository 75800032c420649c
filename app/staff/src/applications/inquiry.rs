//! Asking an applicant for what is missing.

use axum::{
    extract::Path,
    response::{IntoResponse, Redirect, Response},
};
use domain::{
    application::ApplicationAction,
    calendar_date::CalendarDate,
    inquiry::{DAYS_AT_MOST, DueDateError, Question, due_date},
};
use leptos::prelude::*;
use services::{
    Failure,
    applications::{StaffView, ask, staff_view},
};
use ui::{Form, Posted, TextArea, TextField, Visit, errors::Stop};

use super::{address, back, reference};
use crate::frame::page;

/// Days that somebody is usually given to reply.
const USUAL_DAYS: i64 = 10;

/// Asks what is missing.
pub(crate) async fn show(
    visit: Visit,
    Path((_, path)): Path<(String, String)>,
) -> Result<Response, Stop> {
    let reference = reference(&path)?;
    let view = staff_view(&visit.portal, visit.staff()?, &reference).await?;
    if !view.view.application.state.allows(ApplicationAction::Ask) {
        return Ok(Redirect::to(&address(&visit, reference)).into_response());
    }
    let today = CalendarDate::from(visit.portal.today());
    let usual = today.plus_days(USUAL_DAYS).unwrap_or(today);
    let form = Form::new().with("due_on", usual.to_string());
    Ok(question(&visit, &view, &form))
}

/// Sends the question.
pub(crate) async fn submit(
    visit: Visit,
    Path((_, path)): Path<(String, String)>,
    Posted(mut form): Posted,
) -> Result<Response, Stop> {
    let staff = visit.staff()?;
    let reference = reference(&path)?;
    let t = visit.texts;
    let text = form.parse("question", Question::parse, |error| t.problem(error));
    let day = form.parse("due_on", CalendarDate::parse, |error| t.problem(error));
    let today = visit.portal.today().into();
    let due_on = day.and_then(|day| match due_date(day, today) {
        Ok(day) => Some(day),
        Err(DueDateError::Past) => {
            form.refuse("due_on", t.inquiry_ask_due_on_past());
            None
        }
        Err(DueDateError::TooLate) => {
            form.refuse("due_on", t.inquiry_ask_due_on_late(DAYS_AT_MOST));
            None
        }
    });
    if let (Some(text), Some(due_on)) = (text, due_on) {
        match ask(
            &visit.portal,
            staff,
            &reference,
            &text,
            due_on,
            form.request(),
        )
        .await
        {
            Ok(()) => return Ok(Redirect::to(&address(&visit, reference)).into_response()),
            Err(Failure::Refused(refusal)) => {
                let state = t.application_state(refusal.state);
                form.refuse("question", t.staff_application_faster(state));
            }
            Err(failure) => return Err(failure.into()),
        }
    }
    let view = staff_view(&visit.portal, staff, &reference).await?;
    Ok(question(&visit, &view, &form))
}

fn question(visit: &Visit, view: &StaffView, form: &Form) -> Response {
    let t = visit.texts;
    let person = &view.person.details;
    page(t.inquiry_ask_title())
        .status(form.status())
        .render(visit, || {
            view! {
                {form.summary(visit)}
                {back(visit, view.view.application.reference)}
                <div class="toolbar"><h1>{t.inquiry_ask_title()}</h1></div>
                <p class="lead"><bdi>{person.display_name()}</bdi></p>
                <p>{t.inquiry_ask_about()}</p>
                <form class="question" method="post" novalidate>
                    {form.hidden_request()}
                    <TextArea
                        form=form
                        name="question"
                        label=t.inquiry_ask_question()
                        hint=t.staff_decision_explanation_hint(person.language.own_name())
                    />
                    <TextField
                        form=form
                        name="due_on"
                        label=t.inquiry_due_on()
                        hint=t.inquiry_ask_due_on_hint()
                        kind="date"
                    />
                    <button class="btn btn-primary" type="submit">{t.inquiry_ask_send()}</button>
                </form>
            }
        })
}
