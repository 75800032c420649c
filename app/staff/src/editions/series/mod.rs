//! Planning and moving the sessions of an edition as a series.

pub(super) mod fields;
pub(super) mod plan;
pub(super) mod shift;

use axum::response::Response;
use domain::{edition::EditionSlug, holiday::national_holiday, id::SessionId};
use leptos::prelude::*;
use services::{
    Failure,
    access::visitor::StaffMember,
    editions::{
        EditionPlan, EditionProblem, EditionRefusal, Effect, ManagedEdition, change, check,
    },
    places::PlaceRefusal,
};
use ui::{Form, Icon, Visit, errors::Stop};

use super::{
    effect::{self, Words},
    resources,
};
use crate::{frame::edition_address, preview::Step, telling};

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

/// Shows the sessions as they would be, with the consequences, and asks for confirmation.
fn preview(
    visit: &Visit,
    form: &Form,
    managed: &ManagedEdition,
    (plan, effect): (&EditionPlan, &Effect),
    title: String,
    fields: &[&str],
    confirm: String,
) -> Response {
    let t = visit.texts;
    let (before, after) = (&managed.edition.details, &effect.after.edition.details);
    let deadlines_change = before.enrolment_closes_at != after.enrolment_closes_at
        || before.cancellable_until != after.cancellable_until;
    let deadlines = deadlines_change.then(|| view! { <p>{t.bulk_series_terms()}</p> });
    let words = Words {
        title,
        confirm,
        fields,
        besides: || {
            view! {
                <p>{t.bulk_series_preview_count(plan.sessions.len())}</p>
                {deadlines}
                {sessions(visit, managed, plan)}
            }
            .into_any()
        },
    };
    effect::preview(visit, form, managed, effect, words)
}

/// What a change would do, or `None` once it is made: where it is confirmed, its questions are answered, and nobody
/// whom staff did not see has booked meanwhile.
async fn check_or_change(
    visit: &Visit,
    staff: &StaffMember,
    form: &mut Form,
    slug: &EditionSlug,
    plan: &EditionPlan,
    step: Step,
) -> Result<Option<Effect>, Failure<EditionRefusal>> {
    const BOOKED_MEANWHILE: EditionRefusal = EditionRefusal::Places(PlaceRefusal::ReachChanged);
    let revision = form.value("revision").parse().unwrap_or(-1);
    let telling = telling::read(visit, form, revision);
    if let Some(telling) = telling.filter(|_| step == Step::Confirm) {
        let request = form.request();
        match change(&visit.portal, staff, slug, plan, telling, request).await {
            Err(Failure::Refused(BOOKED_MEANWHILE)) => telling::refuse_stale(visit, form),
            changed => return changed.map(|()| None),
        }
    }
    check(&visit.portal, staff, slug, plan).await.map(Some)
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
