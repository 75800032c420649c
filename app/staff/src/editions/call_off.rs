//! Calling an edition off.

use axum::{
    extract::Path,
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use domain::edition::{CallOffCause, CallOffError, EditionState};
use leptos::prelude::*;
use services::{
    Failure,
    editions::{
        CallOffReason, CallingOff, EditionRefusal, ManagedEdition, call_off, view_for_staff,
    },
};
use ui::{Choice, Choices, Form, Icon, Posted, TextArea, Visit, errors::Stop, translated_text};

use super::{form, slug};
use crate::frame::{edition_address, page};

/// The field of the cause, which is asked for only where a minimum is not reached.
const CAUSE: &str = "cause";
/// The field of the reason.
const REASON: &str = "reason";

/// Explains the effects and asks for the reason.
pub(crate) async fn show(
    visit: Visit,
    Path((_, name)): Path<(String, String)>,
) -> Result<Response, Stop> {
    let managed = view_for_staff(&visit.portal, visit.staff()?, &slug(&name)?).await?;
    if managed.edition.state == EditionState::Cancelled {
        return Ok(Redirect::to(&edition_address(&visit, &managed.edition.slug)).into_response());
    }
    Ok(match managed.check_call_off() {
        Ok(()) => confirmation(&visit, &Form::new(), &managed),
        Err(error) => impossible(&visit, &managed, error, StatusCode::OK),
    })
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
    let Some(why) = read(&visit, &mut form) else {
        let managed = view_for_staff(&visit.portal, staff, &slug).await?;
        return Ok(match managed.check_call_off() {
            Ok(()) => confirmation(&visit, &form, &managed),
            Err(error) => impossible(&visit, &managed, error, StatusCode::UNPROCESSABLE_ENTITY),
        });
    };
    let request = form.request();
    match call_off(&visit.portal, staff, &slug, revision, &why, request).await {
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
            Ok(confirmation(&visit, &form, &managed))
        }
        Err(failure) => Err(failure.into()),
    }
}

/// Parses cause and reason. Too few people are reason enough.
fn read(visit: &Visit, form: &mut Form) -> Option<CallingOff> {
    let cause = match form.value(CAUSE) {
        "too_few" => CallOffCause::TooFew,
        _ => CallOffCause::Office,
    };
    let words = |error| visit.texts.problem(error);
    let reason = if cause == CallOffCause::TooFew {
        form.parse_optional(REASON, CallOffReason::parse, words)?
    } else {
        Some(form.parse(REASON, CallOffReason::parse, words)?)
    };
    Some(CallingOff { cause, reason })
}

fn confirmation(visit: &Visit, form: &Form, managed: &ManagedEdition) -> Response {
    let t = visit.texts;
    let edition = &managed.edition;
    let here = edition_address(visit, &edition.slug);
    let minimum = edition.details.minimum;
    let is_below = minimum.is_some_and(|minimum| edition.confirmed < i64::from(minimum.number));
    page(t.staff_call_off_title()).status(form.status()).render(visit, || {
        let cause = is_below.then(|| {
            let choices = vec![
                Choice::new("too_few", t.staff_call_off_too_few()),
                Choice::new("office", t.staff_call_off_other()),
            ];
            view! {
                <Choices form=form name=CAUSE label=t.staff_call_off_cause() choices=choices/>
            }
        });
        let optional = if is_below { t.staff_call_off_optional() } else { String::new() };
        view! {
            {form.summary(visit)}
            <div class="toolbar"><h1>{t.staff_call_off_title()}</h1></div>
            {lead(visit, managed)}
            <div class="notice notice-warning">
                <Icon name="it-warning-circle"/>
                <div>
                    <p>{t.staff_call_off_places(edition.held)}</p>
                    <p>{t.staff_call_off_waiting(edition.waiting)}</p>
                    {reach(visit, managed)}
                    <p>{t.staff_call_off_final()}</p>
                </div>
            </div>
            <form method="post" class="prose" id="differences" novalidate>
                {form.hidden_request()}
                <input type="hidden" name="revision" value=edition.revision.to_string()/>
                {cause}
                <TextArea
                    form=form
                    name=REASON
                    label=t.staff_call_off_reason()
                    hint=t.staff_call_off_reason_hint()
                    optional=optional
                />
                <div class="button-row">
                    <button class="btn btn-danger" type="submit">{t.staff_call_off_confirm()}</button>
                    <a class="btn btn-outline-primary" href=here>{t.staff_call_off_keep()}</a>
                </div>
            </form>
        }
    })
}

/// How many of them get a mail, how many must be called, and how many hear nothing from us.
fn reach(visit: &Visit, managed: &ManagedEdition) -> AnyView {
    let t = visit.texts;
    let live = managed.bookings.iter();
    let live = live.filter(|booking| !booking.state.is_final());
    let (mut mailed, mut called, mut neither) = (0_i64, 0_i64, 0_i64);
    for booking in live {
        match (&booking.email, &booking.phone) {
            (Some(_), _) => mailed += 1,
            (None, Some(_)) => called += 1,
            (None, None) => neither += 1,
        }
    }
    [
        (mailed, t.reach_mailed(mailed)),
        (called, t.reach_called(called)),
        (neither, t.reach_neither(neither)),
    ]
    .into_iter()
    .filter(|(count, _)| *count > 0)
    .map(|(_, words)| view! { <p>{words}</p> })
    .collect_view()
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
    let here = edition_address(visit, &managed.edition.slug);
    page(t.staff_call_off_not_title())
        .status(status)
        .render(visit, || {
            view! {
                <div class="toolbar"><h1>{t.staff_call_off_not_title()}</h1></div>
                {lead(visit, managed)}
                <div class="notice notice-warning" role="status">
                    <Icon name="it-warning-circle"/>
                    <div><p>{t.problem(error)}</p></div>
                </div>
                <p><a class="btn btn-outline-primary" href=here>{t.action_back()}</a></p>
            }
        })
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
