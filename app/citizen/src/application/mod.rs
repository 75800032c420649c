//! An application as its applicant sees it: state, next steps, what was declared.

use axum::{
    extract::Path,
    response::{IntoResponse, Redirect, Response},
};
use domain::{
    application::{ApplicationAction, ApplicationState},
    reference::ApplicationReference,
};
use leptos::prelude::*;
use services::applications::{ApplicationView, check, view};
use store::programme::Programme;
use ui::{Icon, Page, Visit, errors::Stop, explanation, state_tag};

mod decision;
mod inquiries;
pub(super) mod reply;
pub(super) mod withdraw;

/// Shows an application.
pub(super) async fn show(
    visit: Visit,
    Path(path): Path<(String, String)>,
) -> Result<Response, Stop> {
    let reference = canonical(&visit, &path.1, "")?;
    let seen = view(&visit.portal, visit.person()?, &reference).await?;
    if seen.application.state == ApplicationState::Draft {
        let apply = visit.to(&format!("/programmes/{}/apply", seen.programme.slug));
        return Ok(Redirect::to(&apply).into_response());
    }
    let others = if seen.application.state == ApplicationState::NotAdmitted {
        let check = check(&visit.portal, &seen.programme.slug).await?;
        let others = check.might_fit(&seen.application.facts);
        others.into_iter().cloned().collect()
    } else {
        Vec::new()
    };
    Ok(page(&visit, &seen, &others))
}

/// The reference in a URL as typed; a redirect if it is not in canonical form.
fn canonical(visit: &Visit, typed: &str, rest: &str) -> Result<ApplicationReference, Stop> {
    let reference = ApplicationReference::parse(typed).map_err(|_| Stop::NotFound)?;
    if typed == reference.to_string() {
        Ok(reference)
    } else {
        Err(Stop::Elsewhere(
            visit.to(&format!("/applications/{reference}{rest}")),
        ))
    }
}

fn page(visit: &Visit, seen: &ApplicationView, others: &[Programme]) -> Response {
    let t = visit.texts;
    let title = t.application_title(seen.programme.content.name.text(visit.language));
    Page::new(title.clone())
        .crumb(t.nav_path(), visit.to("/path"))
        .private()
        .render(visit, || {
            view! {
                {head(visit, seen, title)}
                {inquiries::open(visit, seen)}
                {decision::decided(visit, seen)}
                {next(visit, seen, others)}
                {inquiries::earlier(visit, seen)}
                {history(visit, seen)}
                {declared(visit, seen)}
                {actions(visit, seen)}
            }
        })
}

fn head(visit: &Visit, seen: &ApplicationView, title: String) -> AnyView {
    let t = visit.texts;
    let reference = seen.application.reference.to_string();
    if seen.application.state == ApplicationState::Submitted {
        return view! {
            <div class="confirmation" role="status">
                <Icon name="it-check-circle"/>
                <h1>{t.application_sent_title()}</h1>
                <p>{title}</p>
                <p>{t.application_reference()} <br/> <bdi class="reference">{reference}</bdi></p>
            </div>
        }
        .into_any();
    }
    view! {
        <header class="page-head">
            <h1>{title}</h1>
            <p>{t.application_reference()} " " <bdi class="code">{reference}</bdi></p>
            <p>{t.application_state_label()} " " {state_tag::application(visit, seen.application.state).view()}</p>
        </header>
    }
    .into_any()
}

/// What happens next, and what the person can do.
fn next(visit: &Visit, seen: &ApplicationView, others: &[Programme]) -> AnyView {
    let t = visit.texts;
    let words = match seen.application.state {
        ApplicationState::Draft | ApplicationState::Submitted => {
            view! { <p>{t.application_next_submitted()}</p> }.into_any()
        }
        ApplicationState::UnderReview => {
            view! { <p>{t.application_next_under_review()}</p> }.into_any()
        }
        ApplicationState::AwaitingReply => view! { <p>{t.inquiry_next()}</p> }.into_any(),
        ApplicationState::Withdrawn => view! { <p>{t.application_next_withdrawn()}</p> }.into_any(),
        ApplicationState::Admitted => decision::after_admission(visit, seen),
        ApplicationState::NotAdmitted => decision::after_refusal(visit, seen, others),
    };
    view! {
        <section class="next-step" aria-labelledby="next-title">
            <h2 id="next-title">{t.application_next()}</h2>
            {words}
            <p class="no-print"><a href=visit.to("/path")>{t.application_to_path()}</a></p>
        </section>
    }
    .into_any()
}

fn history(visit: &Visit, seen: &ApplicationView) -> AnyView {
    let t = visit.texts;
    let steps = seen.steps();
    let last = steps.len().saturating_sub(1);
    let waits = matches!(
        seen.application.state,
        ApplicationState::Submitted
            | ApplicationState::UnderReview
            | ApplicationState::AwaitingReply
    );
    let steps = steps
        .into_iter()
        .enumerate()
        .map(|(index, (state, at))| {
            let class = if index == last { "current" } else { "done" };
            view! {
                <li class=class>
                    <time datetime=at.to_string()>{t.moment(at)}</time>
                    <h3>{t.application_state(state)}</h3>
                </li>
            }
        })
        .collect_view();
    let to_come = waits
        .then(|| view! { <li class="upcoming"><h3>{t.application_history_decision()}</h3></li> });
    view! {
        <section aria-labelledby="history-title">
            <h2 id="history-title">{t.application_history()}</h2>
            <ol class="timeline">{steps}{to_come}</ol>
        </section>
    }
    .into_any()
}

/// The facts as declared, and the rule's outcome for them.
fn declared(visit: &Visit, seen: &ApplicationView) -> AnyView {
    let t = visit.texts;
    let year = seen.year();
    let rows = seen
        .application
        .facts
        .iter()
        .map(|(fact, value)| {
            view! { <div><dt>{t.question(fact, year)}</dt><dd>{t.answer(value)}</dd></div> }
        })
        .collect_view();
    // Where the rule is why the person is not admitted, its result stands with the decision.
    let result = (!decision::is_by_rule(seen)).then(|| {
        view! {
            <h3>{t.application_check_result()}</h3>
            {explanation::reasons(visit, &seen.explain(), year)}
        }
    });
    view! {
        <section aria-labelledby="declared-title">
            <h2 id="declared-title">{t.application_declared()}</h2>
            <p>{t.application_declared_on(t.date(seen.application.judged_on))}</p>
            <dl class="summary-list">{rows}</dl>
            {result}
        </section>
    }
    .into_any()
}

fn actions(visit: &Visit, seen: &ApplicationView) -> AnyView {
    let t = visit.texts;
    let application = &seen.application;
    let withdraw = application
        .state
        .allows(ApplicationAction::Withdraw)
        .then(|| {
            let address = visit.to(&format!("/applications/{}/withdraw", application.reference));
            view! { <p><a href=address>{t.application_withdraw()}</a></p> }
        });
    view! {
        <div class="no-print">
            <p class="hint">{t.application_print_hint()}</p>
            {withdraw}
        </div>
    }
    .into_any()
}
