//! The decision as its applicant reads it, and what they can do then.

use domain::{
    application::{ApplicationState, DecisionReason, NextStep},
    calendar_date::CalendarDate,
};
use leptos::prelude::*;
use services::applications::{ApplicationView, look_again, way};
use store::programme::Programme;
use ui::{Visit, explanation, state_tag, translated_text, typed_paragraphs};

/// What was decided and why, how it is looked at again, and the appeal; nothing where nothing is decided.
pub(super) fn decided(visit: &Visit, seen: &ApplicationView) -> Option<AnyView> {
    let t = visit.texts;
    let application = &seen.application;
    let state = application.state;
    let reason = application
        .decision_reason
        .map(|reason| view! { <p>{t.decision_reason(reason)}</p> });
    // What is corrected is told, and why: the person has read the decision before.
    let correction = seen.decisions.first().and_then(|made| {
        let words = made.decision.correction.clone()?;
        Some(view! { <p dir="auto">{t.inquiry_mail_corrected(words)}</p> })
    });
    let words = application.decision_text.as_deref().unwrap_or_default();
    state.is_decided().then(|| {
        view! {
            <section aria-labelledby="decision-title">
                <h2 id="decision-title">{t.application_decision()}</h2>
                <p>{state_tag::application(visit, state).view()}</p>
                {correction}
                {reason}
                {typed_paragraphs(words)}
                {unmet(visit, seen)}
                {(state == ApplicationState::NotAdmitted).then(|| against(visit, seen))}
            </section>
        }
        .into_any()
    })
}

/// Whether the person is not admitted because of the rule, and indeed does not meet it.
pub(super) fn is_by_rule(seen: &ApplicationView) -> bool {
    let reason = seen.application.decision_reason;
    reason == Some(DecisionReason::RuleNotMet) && !seen.unmet().is_empty()
}

/// What the rule asks for and the person does not meet, where that is the reason.
fn unmet(visit: &Visit, seen: &ApplicationView) -> Option<AnyView> {
    is_by_rule(seen).then(|| {
        view! {
            <h3>{visit.texts.application_unmet()}</h3>
            {explanation::reasons(visit, &seen.explain(), seen.year())}
        }
        .into_any()
    })
}

/// What somebody can do against the decision.
fn against(visit: &Visit, seen: &ApplicationView) -> AnyView {
    let t = visit.texts;
    let settings = &visit.portal.settings;
    let reference = seen.application.reference.to_string();
    view! {
        <h3>{t.application_look_again()}</h3>
        <p>{look_again(t, settings, &reference)}</p>
        <p class="no-print"><a href=visit.to("/sites")>{t.path_see_sites()}</a></p>
        <h3>{t.inquiry_appeal()}</h3>
        <p dir="auto">{settings.appeal_in(visit.language)}</p>
    }
    .into_any()
}

/// The next step, with its link.
fn step(visit: &Visit, seen: &ApplicationView) -> Option<AnyView> {
    let t = visit.texts;
    let step = seen.application.next_step?;
    let (words, path) = way(t, step);
    let about = (step == NextStep::FirstInterview)
        .then(|| view! { <p>{t.application_first_interview_about()}</p> });
    Some(
        view! {
            <p>{t.next_step(step)}</p>
            {about}
            <p class="no-print"><a class="btn btn-primary" href=visit.to(path)>{words}</a></p>
        }
        .into_any(),
    )
}

/// What somebody does who is admitted.
pub(super) fn after_admission(visit: &Visit, seen: &ApplicationView) -> AnyView {
    view! {
        {step(visit, seen)}
        <h3>{visit.texts.application_to_bring()}</h3>
        {translated_text::paragraphs(&seen.programme.content.to_bring, visit.language)}
    }
    .into_any()
}

/// What somebody can do who is not admitted: the next step, when the rule looks at another year, until when they can
/// apply again, and the other programmes that may be for them.
pub(super) fn after_refusal(
    visit: &Visit,
    seen: &ApplicationView,
    others: &[Programme],
) -> AnyView {
    let t = visit.texts;
    let content = &seen.programme.content;
    let today = CalendarDate::from(visit.portal.today());
    let by_rule =
        (seen.application.decision_reason == Some(DecisionReason::RuleNotMet)).then(|| {
            let other_year = seen.other_year(today).map(|(from, year)| {
                view! { <p>{t.application_other_year(t.date(from), year.to_string())}</p> }
            });
            view! {
                {translated_text::paragraphs(&content.not_eligible_next_step, visit.language)}
                {other_year}
            }
        });
    let opening = content.opening;
    let again = (today <= opening.until()).then(
        || view! { <p>{t.check_closed(t.date(opening.from()), t.date(opening.until()))}</p> },
    );
    view! { {step(visit, seen)} {by_rule} {again} {programmes(visit, others)} }.into_any()
}

fn programmes(visit: &Visit, others: &[Programme]) -> Option<AnyView> {
    let links = others
        .iter()
        .map(|other| {
            let address = visit.to(&format!("/programmes/{}", other.slug));
            let name = translated_text::line(&other.content.name, visit.language);
            view! { <li><a href=address>{name}</a></li> }
        })
        .collect_view();
    (!others.is_empty()).then(|| {
        view! { <h3>{visit.texts.check_others()}</h3> <ul class="prose">{links}</ul> }.into_any()
    })
}
