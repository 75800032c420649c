//! The calls that staff owe to people whom no mail reaches.

mod closed;
mod say;

pub(crate) use closed::outcome;
pub(crate) use say::words as to_say;

use axum::response::{IntoResponse, Redirect, Response};
use domain::{call::CallReason, id::CallId, name::joined};
use leptos::prelude::*;
use services::{
    Failure,
    communication::calls::{CallRefusal, CallResult, Calls, calls, settle, undo},
};
use store::call_owed::CallOwed;
use ui::{
    Form, Icon, Posted, Visit,
    errors::Stop,
    table::{Column, table},
};

use crate::{frame::page, people};

const PATH: &str = "/staff/calls";

/// Shows them.
pub(super) async fn show(visit: Visit) -> Result<Response, Stop> {
    list(&visit, &Form::new()).await
}

/// Records what came of a call, or takes it back.
pub(super) async fn submit(visit: Visit, Posted(mut form): Posted) -> Result<Response, Stop> {
    let staff = visit.staff()?;
    let (portal, request) = (&visit.portal, form.request());
    let call: CallId = form.value("call").parse().map_err(|_| Stop::NotFound)?;
    let result = match form.value("action") {
        "accepted" => CallResult::Accepted,
        "declined" => CallResult::Declined,
        "told" => CallResult::Told,
        "not_reached" => CallResult::NotReached,
        "undo" => {
            undo(portal, staff, call, request).await?;
            return Ok(Redirect::to(&visit.to(PATH)).into_response());
        }
        _ => return Err(Stop::NotFound),
    };
    match settle(portal, staff, call, result, request).await {
        Ok(()) => Ok(Redirect::to(&visit.to(PATH)).into_response()),
        Err(Failure::Refused(refusal)) => {
            let t = visit.texts;
            let words = match refusal {
                CallRefusal::NotOpen | CallRefusal::NeedsAnswer | CallRefusal::NoOffer => {
                    t.calls_not_open()
                }
                CallRefusal::Place(_) => t.calls_no_place(),
            };
            form.refuse("calls", words);
            list(&visit, &form).await
        }
        Err(failure) => Err(failure.into()),
    }
}

async fn list(visit: &Visit, form: &Form) -> Result<Response, Stop> {
    let calls = calls(&visit.portal, visit.staff()?).await?;
    let t = visit.texts;
    Ok(page(t.calls_title())
        .status(form.status())
        .render(visit, || {
            view! {
                {form.summary(visit)}
                <div class="toolbar"><h1 id="calls">{t.calls_title()}</h1></div>
                <p class="prose">{t.calls_about()}</p>
                {open(visit, &calls)}
                {closed::section(visit, &calls.closed)}
            }
        }))
}

fn open(visit: &Visit, calls: &Calls) -> AnyView {
    let t = visit.texts;
    if calls.open.is_empty() {
        return view! {
            <div class="empty-state">
                <Icon name="it-check-circle"/>
                <h2>{t.calls_none_title()}</h2>
                <p>{t.calls_none_text()}</p>
            </div>
        }
        .into_any();
    }
    let columns = [
        Column::words(t.calls_person()),
        Column::words(t.calls_due()),
        Column::words(t.calls_say()),
        Column::words(t.calls_tries()),
        Column::words(t.calls_result()),
    ];
    let rows = calls.open.iter().map(|call| {
        vec![
            person(visit, call),
            t.until(call.due_at).into_any(),
            say::words(visit, call),
            tries(visit, call),
            results(visit, call),
        ]
    });
    let shown = i64::try_from(calls.open.len()).unwrap_or(i64::MAX);
    let more = (calls.count > shown)
        .then(|| view! { <p>{t.calls_more(t.number(shown), t.number(calls.count))}</p> });
    view! { {table(t.calls_title(), false, &columns, rows)} {more} }.into_any()
}

/// The name, the number to call, and the language to speak.
fn person(visit: &Visit, call: &CallOwed) -> AnyView {
    let t = visit.texts;
    let phone = match &call.phone {
        Some(phone) => {
            let number = phone.to_string();
            let link = format!("tel:{number}");
            view! { <a href=link><bdi dir="ltr">{number}</bdi></a> }.into_any()
        }
        None => t.calls_no_phone().into_any(),
    };
    view! {
        <a href=people::address(visit, call.person_id)><bdi>{name(call)}</bdi></a> <br/> {phone} <br/>
        <span class="hint">{call.language.own_name()}</span>
    }
    .into_any()
}

/// The name as on Italian documents.
fn name(call: &CallOwed) -> String {
    joined([call.given_name.as_ref(), call.family_name.as_ref()]).unwrap_or_default()
}

fn tries(visit: &Visit, call: &CallOwed) -> AnyView {
    let t = visit.texts;
    let Some(at) = call.tried_at else {
        return t.calls_not_tried().into_any();
    };
    let words = t.calls_tried(call.tries.cast_unsigned(), t.moment(at));
    view! {
        <span>{words}</span>
        <form method="post">
            {Form::new().hidden_request()}
            <input type="hidden" name="call" value=call.id.to_string()/>
            {button("undo", "btn btn-link btn-sm", t.calls_take_back_try(), call)}
        </form>
    }
    .into_any()
}

fn results(visit: &Visit, call: &CallOwed) -> AnyView {
    let t = visit.texts;
    let (first, other) = ("btn btn-primary btn-sm", "btn btn-outline-primary btn-sm");
    let reached = if call.reason == CallReason::Offer {
        view! {
            {button("accepted", first, t.calls_accepted(), call)}
            {button("declined", other, t.calls_declined(), call)}
        }
        .into_any()
    } else {
        button("told", first, t.calls_told(), call)
    };
    view! {
        <form method="post" class="button-row">
            {Form::new().hidden_request()}
            <input type="hidden" name="call" value=call.id.to_string()/>
            {reached}
            {button("not_reached", other, t.calls_not_reached(), call)}
        </form>
    }
    .into_any()
}

/// A button that says for a screen reader whose call it is about.
fn button(action: &'static str, class: &'static str, words: String, call: &CallOwed) -> AnyView {
    view! {
        <button class=class name="action" value=action type="submit">
            {words} <span class="visually-hidden"><bdi>" " {name(call)}</bdi></span>
        </button>
    }
    .into_any()
}
