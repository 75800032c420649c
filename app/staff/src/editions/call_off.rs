//! Calling an edition off.

use axum::{
    extract::Path,
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use domain::{
    edition::{CallOffCause, CallOffError, Concern, EditionState},
    text::TextError,
};
use leptos::prelude::*;
use services::{
    Failure,
    editions::{EditionRefusal, ManagedEdition, call_off, reach, view_for_staff},
    places::{Reach, Telling},
};
use ui::{Choice, Choices, Form, Icon, Posted, TextField, Visit, errors::Stop, translated_text};

use super::{form, impossible, slug};
use crate::{
    frame::{edition_address, page},
    telling,
};

/// The field of the cause, which is asked for only where a minimum is not reached.
const CAUSE: &str = "cause";

/// Explains the effects and asks for the reason.
pub(crate) async fn show(
    visit: Visit,
    Path((_, name)): Path<(String, String)>,
) -> Result<Response, Stop> {
    let managed = view_for_staff(&visit.portal, visit.staff()?, &slug(&name)?).await?;
    if managed.edition.state == EditionState::Cancelled {
        return Ok(Redirect::to(&edition_address(&visit, &managed.edition.slug)).into_response());
    }
    match managed.check_call_off() {
        Ok(()) => confirmation(&visit, &Form::new(), &managed).await,
        Err(error) => Ok(impossible(&visit, &managed, error, StatusCode::OK)),
    }
}

/// Calls it off.
pub(crate) async fn submit(
    visit: Visit,
    Path((_, name)): Path<(String, String)>,
    Posted(mut form): Posted,
) -> Result<Response, Stop> {
    let staff = visit.staff()?;
    let slug = slug(&name)?;
    let revision = form.value("revision").parse().unwrap_or(-1);
    let Some((cause, telling)) = read(&visit, &mut form, revision) else {
        let managed = view_for_staff(&visit.portal, staff, &slug).await?;
        return match managed.check_call_off() {
            Ok(()) => confirmation(&visit, &form, &managed).await,
            Err(error) => {
                let status = StatusCode::UNPROCESSABLE_ENTITY;
                Ok(impossible(&visit, &managed, error, status))
            }
        };
    };
    let request = form.request();
    match call_off(&visit.portal, staff, &slug, cause, telling, request).await {
        Ok(()) | Err(Failure::Refused(EditionRefusal::CallOff(CallOffError::CalledOff))) => {
            Ok(Redirect::to(&edition_address(&visit, &slug)).into_response())
        }
        Err(Failure::Refused(EditionRefusal::CallOff(error))) => {
            let managed = view_for_staff(&visit.portal, staff, &slug).await?;
            let status = StatusCode::UNPROCESSABLE_ENTITY;
            Ok(impossible(&visit, &managed, error, status))
        }
        Err(Failure::Refused(refusal)) => {
            form::refuse(&visit, &mut form, &refusal);
            let managed = view_for_staff(&visit.portal, staff, &slug).await?;
            confirmation(&visit, &form, &managed).await
        }
        Err(failure) => Err(failure.into()),
    }
}

/// Parses the cause, and the answers of the preview. Too few people are reason enough; otherwise staff say why.
fn read(visit: &Visit, form: &mut Form, revision: i64) -> Option<(CallOffCause, Telling)> {
    let cause = match form.value(CAUSE) {
        "too_few" => CallOffCause::TooFew,
        _ => CallOffCause::Office,
    };
    let telling = telling::read(visit, form, revision)?;
    if cause != CallOffCause::TooFew && telling.word.is_none() {
        form.refuse(telling::WORD, visit.texts.problem(TextError::Empty));
        return None;
    }
    Some((cause, telling))
}

async fn confirmation(
    visit: &Visit,
    form: &Form,
    managed: &ManagedEdition,
) -> Result<Response, Stop> {
    let t = visit.texts;
    let edition = &managed.edition;
    let reach = reach(&visit.portal, visit.staff()?, &edition.slug).await?;
    let page = page(t.staff_call_off_title()).status(form.status());
    Ok(page.render(visit, || {
        view! {
            {form.summary(visit)}
            <div class="toolbar"><h1>{t.staff_call_off_title()}</h1></div>
            {lead(visit, managed)}
            <div class="notice notice-warning">
                <Icon name="it-warning-circle"/>
                <div><p>{t.staff_call_off_final()}</p></div>
            </div>
            {telling::who(visit, Concern::Everybody, &reach)}
            <form method="post" class="prose" id="differences" novalidate>
                {form.hidden_request()}
                <input type="hidden" name="revision" value=edition.revision.to_string()/>
                {questions(visit, form, managed, &reach)}
                <div class="button-row">
                    <button class="btn btn-danger" type="submit">{t.staff_call_off_confirm()}</button>
                    <a class="btn btn-outline-primary" href=edition_address(visit, &edition.slug)>{t.staff_call_off_keep()}</a>
                </div>
            </form>
        }
    }))
}

/// Why, in a choice where its minimum is not reached, and in the words of staff.
fn questions(visit: &Visit, form: &Form, managed: &ManagedEdition, reach: &Reach) -> AnyView {
    let t = visit.texts;
    let edition = &managed.edition;
    let minimum = edition.details.minimum;
    let is_below = minimum.is_some_and(|minimum| edition.confirmed < i64::from(minimum.number));
    let cause = is_below.then(|| {
        let choices = vec![
            Choice::new("too_few", t.staff_call_off_too_few()),
            Choice::new("office", t.staff_call_off_other()),
        ];
        view! { <Choices form=form name=CAUSE label=t.staff_call_off_cause() choices=choices/> }
    });
    let optional = if is_below {
        t.staff_call_off_optional()
    } else {
        String::new()
    };
    view! {
        {telling::seen(reach)}
        {cause}
        <TextField
            form=form
            name=telling::WORD
            label=t.staff_call_off_reason()
            hint=t.staff_call_off_reason_hint()
            optional=optional
        />
    }
    .into_any()
}

/// Says why it cannot be called off.
fn impossible(
    visit: &Visit,
    managed: &ManagedEdition,
    error: CallOffError,
    status: StatusCode,
) -> Response {
    let t = visit.texts;
    impossible::impossible(
        visit,
        t.staff_call_off_not_title(),
        || lead(visit, managed),
        t.problem(error),
        edition_address(visit, &managed.edition.slug),
        status,
    )
}

/// Which edition it is.
pub(super) fn lead(visit: &Visit, managed: &ManagedEdition) -> AnyView {
    let edition = &managed.edition;
    view! {
        <p class="lead">
            {translated_text::line(&edition.details.title, visit.language)} " · "
            {visit.texts.moment(edition.starts_at)}
        </p>
    }
    .into_any()
}
