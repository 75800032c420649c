//! The choice of what happens to each session.

use std::collections::BTreeMap;

use axum::response::Response;
use domain::{id::SessionId, text::plain_number};
use leptos::prelude::*;
use services::{
    closures::{Affected, Choice as Chosen, ClosingProblem},
    editions::MoveError,
};
use store::site_sessions::SiteSession;
use ui::{Choice, Choices, Form, TextField, Visit, hidden_fields};

use super::form::{FIELDS, outline};
use crate::{editions::resources::refusal_words, frame, preview::continue_button};

/// Maximum days by which a session is moved here.
const MOST_DAYS: i64 = 365;

/// The name of a session's field.
fn field(part: &str, session: SessionId) -> String {
    format!("{part}_{session}")
}

/// The names of every session's fields.
pub(super) fn fields(affected: &Affected) -> Vec<String> {
    let sessions = affected.sessions.iter();
    sessions
        .flat_map(|session| ["choice", "days"].map(|part| field(part, session.id)))
        .collect()
}

/// Parses the choices; errors are recorded at their fields.
pub(super) fn read(
    visit: &Visit,
    form: &mut Form,
    affected: &Affected,
) -> Option<BTreeMap<SessionId, Chosen>> {
    let t = visit.texts;
    let mut choices = BTreeMap::new();
    for session in &affected.sessions {
        let name = field("choice", session.id);
        let choice = match form.value(&name) {
            "move" => days(visit, form, session.id).map(|days| Chosen::Move { days }),
            "call_off" => Some(Chosen::CallOff),
            "leave" => Some(Chosen::Leave),
            _ => {
                form.refuse(&name, t.bulk_close_choice_missing());
                None
            }
        };
        choices.extend(choice.map(|choice| (session.id, choice)));
    }
    (!form.has_problems()).then_some(choices)
}

fn days(visit: &Visit, form: &mut Form, session: SessionId) -> Option<i64> {
    let name = field("days", session);
    let days = plain_number(form.value(&name))
        .parse()
        .ok()
        .filter(|days| (1..=MOST_DAYS).contains(days));
    if days.is_none() {
        form.refuse(&name, visit.texts.bulk_close_days_wrong(MOST_DAYS));
    }
    days
}

/// Records at the sessions' fields why the choices are not possible.
pub(super) fn refuse(visit: &Visit, form: &mut Form, problems: &[(SessionId, ClosingProblem)]) {
    let t = visit.texts;
    for (session, problem) in problems {
        let (part, words) = match problem {
            ClosingProblem::NoChoice => ("choice", t.bulk_close_choice_missing()),
            ClosingProblem::StillClosed => ("days", t.bulk_close_still_closed()),
            ClosingProblem::Move(MoveError::NotToCome) => ("choice", t.bulk_move_not_to_come()),
            ClosingProblem::Move(MoveError::OutOfCalendar) => {
                ("days", t.bulk_close_days_wrong(MOST_DAYS))
            }
            ClosingProblem::Move(MoveError::Session(error)) => ("days", t.problem(*error)),
            ClosingProblem::Resources(refusal) => {
                let words = refusal_words(visit, refusal).into_iter();
                let words: Vec<_> = words.map(|(_, words)| words).collect();
                ("days", words.join(". "))
            }
            ClosingProblem::CallOff(error) => ("choice", t.problem(*error)),
            ClosingProblem::Edition(problem) => ("days", t.problem(*problem)),
        };
        form.refuse(&field(part, *session), words);
    }
}

/// The page that asks for the choices.
pub(super) fn page(visit: &Visit, form: &Form, affected: &Affected) -> Response {
    let t = visit.texts;
    frame::page(t.bulk_close_choose_title())
        .status(form.status())
        .render(visit, || {
            let sessions: Vec<_> = affected
                .sessions
                .iter()
                .map(|session| choice(visit, form, session))
                .collect();
            let nobody = sessions
                .is_empty()
                .then(|| view! { <p>{t.bulk_close_none_affected()}</p> });
            view! {
                {form.summary(visit)}
                <a class="back-link" href=visit.path.clone()>{t.action_back()}</a>
                <div class="toolbar"><h1>{t.bulk_close_choose_title()}</h1></div>
                {outline(visit, form, affected)}
                {nobody}
                <form method="post" class="prose" novalidate>
                    {form.hidden_request()}
                    {hidden_fields(form, &FIELDS)}
                    {sessions}
                    {continue_button(visit)}
                </form>
            }
        })
}

fn choice(visit: &Visit, form: &Form, session: &SiteSession) -> AnyView {
    let t = visit.texts;
    let when = t.format_session(
        t.date(session.local_date),
        t.time_range(session.local_start, session.local_end),
    );
    let label = t.bulk_close_choice(session.title.text(visit.language), when);
    let days = t.bulk_close_days(label.clone());
    let choices = vec![
        Choice::new("move", t.bulk_close_move()),
        Choice::new("call_off", t.bulk_close_call_off()),
        Choice::new("leave", t.bulk_close_leave()),
    ];
    view! {
        <Choices
            form=form
            name=field("choice", session.id)
            label=label
            hint=t.bulk_close_people(session.confirmed, session.waiting)
            choices=choices
        />
        <TextField
            form=form
            name=field("days", session.id)
            label=days
            inputmode="numeric"
            width="width-4"
        />
    }
    .into_any()
}
