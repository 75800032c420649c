//! Who has arrived and how many are missing, and the people whose name was typed.

use domain::instant::Instant;
use leptos::prelude::*;
use services::attendance::{CheckedIn, MOST_FOUND, register_name};
use store::attendance::Participant;
use ui::{Form, Visit};

/// The people of that name, each with a button.
pub(super) fn found(visit: &Visit, state: &CheckedIn, found: &[Participant]) -> Option<AnyView> {
    let t = visit.texts;
    if found.is_empty() {
        return None;
    }
    let items = found
        .iter()
        .map(|participant| {
            let (name, reference) = (register_name(participant), participant.reference.to_string());
            let at = state
                .arrived
                .iter()
                .find(|arrival| arrival.reference == participant.reference)
                .map(|arrival| t.moment(arrival.at));
            let button = match at {
                Some(at) => view! { <span class="hint">{t.attendance_check_in_before(at)}</span> }
                    .into_any(),
                None => view! {
                    <button class="btn btn-primary btn-sm" name="code" value=reference.clone() type="submit">
                        {t.attendance_check_in_submit()}
                        <span class="visually-hidden"><bdi>" " {name.clone()}</bdi></span>
                    </button>
                }
                .into_any(),
            };
            view! {
                <li>
                    <form method="post" class="button-row">
                        {Form::new().hidden_request()}
                        <bdi>{name}</bdi> <bdi class="code">{reference}</bdi> {button}
                    </form>
                </li>
            }
        })
        .collect_view();
    let more = (found.len() == MOST_FOUND).then(|| view! { <p>{t.attendance_check_in_more()}</p> });
    Some(
        view! {
            <section aria-labelledby="found">
                <h2 id="found">{t.attendance_check_in_found()}</h2>
                <ul class="list-unstyled">{items}</ul>
                {more}
            </section>
        }
        .into_any(),
    )
}

/// What changes when somebody arrives or is taken off the list.
pub(super) fn version(arrived: usize, missing: usize, last: Option<Instant>) -> String {
    let last = last.map_or(0, Instant::seconds);
    format!("{arrived}-{missing}-{last}")
}

/// Who has arrived, the latest first, each with a way to take it back. The browser asks for it alone when its version is
/// another one.
pub(super) fn section(visit: &Visit, state: &CheckedIn) -> AnyView {
    let t = visit.texts;
    let items = state
        .arrived
        .iter()
        .map(|arrival| {
            let name = arrival.name.clone();
            view! {
                <li>
                    <form method="post" class="button-row">
                        {Form::new().hidden_request()}
                        <bdi>{name.clone()}</bdi>
                        <span class="hint">{t.moment(arrival.at)}</span>
                        <button
                            class="btn btn-outline-primary btn-sm"
                            name="undo"
                            value=arrival.reference.to_string()
                            type="submit"
                        >
                            {t.attendance_check_in_undo()}
                            <span class="visually-hidden"><bdi>" " {name}</bdi></span>
                        </button>
                    </form>
                </li>
            }
        })
        .collect_view();
    let last = state.arrived.first().map(|arrival| arrival.at);
    let version = version(state.arrived.len(), state.missing, last);
    let arrived = i64::try_from(state.arrived.len()).unwrap_or(i64::MAX);
    let missing = i64::try_from(state.missing).unwrap_or(i64::MAX);
    view! {
        <section id="arrivals" data-version=version aria-labelledby="arrived">
            <h2 id="arrived">{t.attendance_check_in_arrived()}</h2>
            <p>{t.attendance_check_in_count(t.number(arrived), t.number(missing))}</p>
            <ul class="list-unstyled">{items}</ul>
        </section>
    }
    .into_any()
}
