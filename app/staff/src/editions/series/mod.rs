//! Planning and moving the sessions of an edition as a series.

pub(super) mod fields;
pub(super) mod plan;
pub(super) mod shift;

use axum::response::Response;
use domain::{holiday::national_holiday, id::SessionId};
use leptos::prelude::*;
use services::editions::{EditionPlan, EditionProblem, EditionRefusal, ManagedEdition};
use ui::{Form, Icon, Visit, errors::Stop, translated_text};

use super::resources;
use crate::{frame::edition_address, preview::Preview};

/// The URL of the page that plans an edition's sessions.
pub(super) fn plan_address(visit: &Visit, managed: &ManagedEdition) -> String {
    format!("{}/series", edition_address(visit, &managed.edition.slug))
}

/// The URL of the page that moves a session.
pub(super) fn shift_address(visit: &Visit, managed: &ManagedEdition, session: SessionId) -> String {
    let edition = edition_address(visit, &managed.edition.slug);
    format!("{edition}/sessions/{session}/move")
}

/// An edition with its sessions, as an editable plan.
pub(super) fn plan_of(managed: &ManagedEdition) -> Result<EditionPlan, Stop> {
    let (edition, sessions) = (&managed.edition, &managed.sessions);
    let resources = managed.assigned.resources();
    EditionPlan::of(edition, sessions, &managed.reservations, resources).map_err(|error| {
        tracing::error!(%error, "a session that is kept cannot be");
        Stop::Defect
    })
}

/// Sessions as a list, with holidays marked.
pub(super) fn sessions(visit: &Visit, managed: &ManagedEdition, plan: &EditionPlan) -> AnyView {
    let t = visit.texts;
    let items = plan
        .sessions
        .iter()
        .map(|session| {
            let begun = (!session.times.is_to_come(managed.now)).then(|| {
                let words = t.bulk_series_past();
                view! { " " <span class="tag tag-neutral"><Icon name="it-clock"/> {words}</span> }
            });
            let holiday = holiday(visit, session.times.date());
            view! { <li>{t.session(session.times)} {holiday} {begun}</li> }
        })
        .collect_view();
    view! { <ol>{items}</ol> }.into_any()
}

/// The holiday on a day, as a tag.
pub(crate) fn holiday(visit: &Visit, date: domain::calendar_date::CalendarDate) -> Option<AnyView> {
    let words = visit.texts.national_holiday(national_holiday(date)?);
    let tag =
        view! { " " <span class="tag tag-warning"><Icon name="it-warning-circle"/> {words}</span> };
    Some(tag.into_any())
}

/// How many people are notified, and whether any deadlines change.
fn consequences(visit: &Visit, managed: &ManagedEdition, plan: &EditionPlan) -> AnyView {
    let t = visit.texts;
    let edition = &managed.edition;
    let notified = edition.confirmed + edition.waiting;
    let deadlines_change = edition.details.enrolment_closes_at != plan.details.enrolment_closes_at
        || edition.details.cancellable_until != plan.details.cancellable_until;
    let deadlines = deadlines_change.then(|| view! { <p>{t.bulk_series_terms()}</p> });
    view! {
        <div class="notice notice-info">
            <Icon name="it-info-circle"/>
            <div>
                <p>{t.bulk_series_preview_count(plan.sessions.len())}</p>
                <p>{t.bulk_series_tell(notified)}</p>
                {deadlines}
            </div>
        </div>
    }
    .into_any()
}

/// Shows the sessions as they would be, with the consequences, and asks for confirmation.
fn preview(
    visit: &Visit,
    form: &Form,
    managed: &ManagedEdition,
    plan: &EditionPlan,
    title: String,
    fields: &[&str],
    confirm: String,
) -> Response {
    let edition_title = translated_text::line(&managed.edition.details.title, visit.language);
    let preview = Preview {
        title,
        lead: Some(edition_title),
        content: || {
            view! {
                {consequences(visit, managed, plan)}
                {sessions(visit, managed, plan)}
            }
            .into_any()
        },
        fields,
        confirm,
        is_final: false,
        is_upload: false,
    };
    preview.page(visit, form)
}

/// Why an edition with these sessions is rejected, one message for each problem.
pub(super) fn refusal_words(
    visit: &Visit,
    plan: &EditionPlan,
    refusal: &EditionRefusal,
) -> Vec<String> {
    let t = visit.texts;
    match refusal {
        EditionRefusal::Problems(problems) => problems
            .iter()
            .map(|problem| problem_words(visit, plan, *problem))
            .collect(),
        EditionRefusal::Resources(refusal) => resources::refusal_words(visit, refusal)
            .into_iter()
            .map(|(_, words)| words)
            .collect(),
        EditionRefusal::CalledOff => vec![t.staff_edition_is_called_off()],
        EditionRefusal::CallOff(error) => vec![t.problem(*error)],
        EditionRefusal::NotADraft => vec![t.staff_edition_not_a_draft()],
        EditionRefusal::Places(_) => vec![t.staff_edition_changed_meanwhile()],
    }
}

/// The message for a problem, with the session it concerns.
fn problem_words(visit: &Visit, plan: &EditionPlan, problem: EditionProblem) -> String {
    let t = visit.texts;
    let words = t.problem(problem);
    let (EditionProblem::SessionInThePast(index) | EditionProblem::SessionsOverlap(index)) =
        problem
    else {
        return words;
    };
    match plan.sessions.get(index) {
        Some(session) => t.bulk_session_problem(t.session(session.times), words),
        None => words,
    }
}
