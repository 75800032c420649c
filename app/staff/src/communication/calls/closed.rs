//! The calls of the last week that are no longer owed.

use domain::call::{CallEnding, CallStanding};
use leptos::prelude::*;
use store::call_owed::CallOwed;
use ui::{
    Form, Visit,
    table::{Column, table},
};

use super::{button, name, say};

pub(super) fn section(visit: &Visit, calls: &[CallOwed]) -> Option<AnyView> {
    let t = visit.texts;
    if calls.is_empty() {
        return None;
    }
    let columns = [
        Column::words(t.calls_person()),
        Column::words(t.calls_say()),
        Column::words(t.calls_outcome()),
        Column::words(t.calls_undo()),
    ];
    let rows = calls.iter().map(|call| {
        vec![
            view! { <bdi>{name(call)}</bdi> }.into_any(),
            say::words(visit, call),
            outcome(visit, call),
            undo(visit, call),
        ]
    });
    Some(
        view! {
            <h2>{t.calls_closed_title()}</h2>
            {table(t.calls_closed_title(), false, &columns, rows)}
        }
        .into_any(),
    )
}

/// How a call ended, when and by whom.
pub(crate) fn outcome(visit: &Visit, call: &CallOwed) -> AnyView {
    let t = visit.texts;
    let words = match call.standing(visit.portal.now()) {
        CallStanding::Settled(ending) => t.call_ending(ending),
        CallStanding::Open | CallStanding::Past => t.calls_past(),
    };
    let at = call.ended_at.or(call.expires_at);
    let at = at.map(|at| view! { <br/> {t.moment(at)} });
    let by = call
        .ended_by
        .clone()
        .map(|by| view! { " · " <bdi>{by}</bdi> });
    view! { {words} {at} {by} }.into_any()
}

fn undo(visit: &Visit, call: &CallOwed) -> AnyView {
    if !call.ending.is_some_and(CallEnding::can_be_undone) {
        return "–".into_any();
    }
    view! {
        <form method="post">
            {Form::new().hidden_request()}
            <input type="hidden" name="call" value=call.id.to_string()/>
            {button("undo", "btn btn-outline-primary btn-sm", visit.texts.calls_undo(), call)}
        </form>
    }
    .into_any()
}
