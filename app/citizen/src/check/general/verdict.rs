//! What the check says of one programme.

use domain::eligibility::{Explanation, Outcome};
use leptos::prelude::*;
use store::programme::Programme;
use ui::{Visit, explanation, translated_text};

use super::super::{Answers, Asking, question_form::again, result::carry};

/// A programme with the reasons for its result, and what the person can do now.
pub(super) fn card(
    visit: &Visit,
    asking: &Asking<'_>,
    answers: &Answers,
    programme: &Programme,
) -> AnyView {
    let rule = &programme.rule;
    let facts = asking.rules.facts_for(rule, &answers.facts());
    let explained = rule.evaluate(&facts, asking.context);
    let next = match explained.outcome {
        Outcome::Met => view! {
            {why(visit, asking, &explained)}
            {carry(visit, &programme.slug, &answers.of_rule(&asking.rules, rule), Outcome::Met)}
        }
        .into_any(),
        Outcome::Unknown => missing(visit, asking, answers, programme),
        Outcome::NotMet => {
            let advice = &programme.content.not_eligible_next_step;
            view! {
                {explanation::reasons(visit, &explained, asking.year)}
                <details class="disclosure">
                    <summary>{visit.texts.check_next()}</summary>
                    {translated_text::paragraphs(advice, visit.language)}
                </details>
            }
            .into_any()
        }
    };
    let address = visit.to(&format!("/programmes/{}", programme.slug));
    let name = translated_text::line(&programme.content.name, visit.language);
    let summary = translated_text::line(&programme.content.summary, visit.language);
    view! {
        <li>
            <article class="card">
                <h3 class="h5"><a href=address>{name}</a></h3>
                <p>{summary}</p>
                {next}
            </article>
        </li>
    }
    .into_any()
}

fn why(visit: &Visit, asking: &Asking<'_>, explained: &Explanation<'_>) -> AnyView {
    view! {
        <details class="disclosure">
            <summary>{visit.texts.check_reasons()}</summary>
            {explanation::reasons(visit, explained, asking.year)}
        </details>
    }
    .into_any()
}

/// The questions that the person could not answer and that decide, each to be answered now.
fn missing(
    visit: &Visit,
    asking: &Asking<'_>,
    answers: &Answers,
    programme: &Programme,
) -> AnyView {
    let t = visit.texts;
    let facts = asking.rules.facts_for(&programme.rule, &answers.facts());
    let questions = programme
        .rule
        .open_questions(&facts, asking.context)
        .into_iter()
        .map(|fact| {
            let words = t.question(fact, asking.year);
            view! { <li>{again(asking, answers, fact, None, "btn-link", words)}</li> }
        })
        .collect_view();
    view! {
        <p>{t.check_every_missing()}</p>
        <ul>{questions}</ul>
        {carry(visit, &programme.slug, &answers.of_rule(&asking.rules, &programme.rule), Outcome::Unknown)}
    }
    .into_any()
}
