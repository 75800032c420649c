//! The list of tasks of an application.

use axum::{http::StatusCode, response::Response};
use leptos::prelude::*;
use services::applications::Draft;
use ui::{Icon, Visit};

use super::{
    address,
    changed::changed_notice,
    page as framed,
    steps::{self, Step, StepState, step_address},
};

/// The page with the list. A status other than 200 means that something was missing.
pub(super) fn page(visit: &Visit, draft: &Draft, status: StatusCode) -> Response {
    let t = visit.texts;
    let (details, questions) = (steps::details(), steps::questions(draft));
    let needed: Vec<_> = details
        .iter()
        .chain(&questions)
        .map(|step| step.state(draft))
        .filter(|state| *state != StepState::Optional)
        .collect();
    let done = needed.iter().filter(|state| **state == StepState::Done);
    let done = done.count();
    let title = t.application_title(draft.programme.content.name.text(visit.language));
    framed(visit, &draft.programme, title).status(status).render(visit, || {
        view! {
            <p class="question-caption">{draft.programme.content.name.text(visit.language).to_owned()}</p>
            <h1>{t.application_tasks_title()}</h1>
            {(status != StatusCode::OK).then(|| incomplete(visit))}
            {changed_notice(visit, draft)}
            <p>{t.application_tasks_progress(done, needed.len())}</p>
            <h2>{t.application_tasks_person()}</h2>
            {list(visit, draft, &details)}
            <h2>{t.application_tasks_work()}</h2>
            {if questions.is_empty() {
                view! { <p>{t.application_tasks_no_questions()}</p> }.into_any()
            } else {
                list(visit, draft, &questions)
            }}
            <h2>{t.application_tasks_send()}</h2>
            {last(visit, draft)}
            {give_up(visit, draft)}
        }
    })
}

fn incomplete(visit: &Visit) -> AnyView {
    view! {
        <div class="notice notice-warning" role="status">
            <Icon name="it-warning-circle"/>
            <div><p>{visit.texts.application_tasks_incomplete()}</p></div>
        </div>
    }
    .into_any()
}

fn list(visit: &Visit, draft: &Draft, steps: &[Box<dyn Step>]) -> AnyView {
    let items = steps
        .iter()
        .map(|step| {
            let id = format!("{}-status", step.name());
            view! {
                <li>
                    <a href=step_address(visit, draft, &**step) aria-describedby=id.clone()>
                        {step.words(visit, draft)}
                    </a>
                    " "
                    {tag(visit, step.state(draft), id)}
                </li>
            }
        })
        .collect_view();
    view! { <ul class="task-list">{items}</ul> }.into_any()
}

fn tag(visit: &Visit, state: StepState, id: String) -> AnyView {
    let t = visit.texts;
    let (class, icon, words) = match state {
        StepState::Done => (
            "tag tag-success",
            Some("it-check"),
            t.application_status_done(),
        ),
        StepState::ToDo => ("tag tag-info", None, t.application_status_to_do()),
        StepState::ToCorrect => (
            "tag tag-warning",
            Some("it-warning-circle"),
            t.application_status_to_correct(),
        ),
        StepState::Optional => ("tag tag-neutral", None, t.application_status_optional()),
    };
    let icon = icon.map(|name| view! { <Icon name=name/> });
    view! { <span class=class id=id>{icon}{words}</span> }.into_any()
}

/// The link to the declaration, once everything else is complete.
fn last(visit: &Visit, draft: &Draft) -> AnyView {
    let t = visit.texts;
    let words = t.application_check_title();
    if draft.is_complete() {
        let address = format!("{}/declaration", address(visit, &draft.programme.slug));
        let status = tag(visit, StepState::ToDo, "declaration-status".to_owned());
        view! {
            <ul class="task-list">
                <li><a href=address aria-describedby="declaration-status">{words}</a> " " {status}</li>
            </ul>
        }
        .into_any()
    } else {
        view! {
            <ul class="task-list">
                <li>
                    <span>{words}</span> " "
                    <span class="tag tag-neutral">{t.application_status_not_yet()}</span>
                </li>
            </ul>
        }
        .into_any()
    }
}

fn give_up(visit: &Visit, draft: &Draft) -> AnyView {
    let address = visit.to(&format!(
        "/applications/{}/withdraw",
        draft.application.reference
    ));
    view! { <p class="mt-4"><a href=address>{visit.texts.application_give_up()}</a></p> }.into_any()
}
