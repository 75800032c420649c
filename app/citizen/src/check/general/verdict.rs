//! What the check says of one programme.

use domain::eligibility::{Explanation, Facts, Outcome};
use leptos::prelude::*;
use store::programme::Programme;
use ui::{Visit, explanation, translated_text};

use super::super::{Answers, Asking, question_form::again, result::carry};

/// A programme with the reasons for its result, and what the person can do now; and the result.
pub(super) fn verdict(
    visit: &Visit,
    asking: &Asking<'_>,
    answers: &Answers,
    programme: &Programme,
) -> (Outcome, AnyView) {
    let rule = &programme.rule;
    let facts = rule.facts_from_set(&answers.facts());
    let explained = rule.evaluate(&facts, asking.context);
    let reasons = match explained.outcome {
        Outcome::Met => met(visit, asking, &explained),
        Outcome::Unknown => missing(visit, asking, answers, programme, &facts),
        Outcome::NotMet => not_met(visit, asking, programme, &explained),
    };
    let carry = (explained.outcome != Outcome::NotMet).then(|| {
        let own = answers.of_rule(rule);
        carry(visit, &programme.slug, &own, explained.outcome)
    });
    let address = visit.to(&format!("/programmes/{}", programme.slug));
    let name = translated_text::line(&programme.content.name, visit.language);
    let summary = translated_text::line(&programme.content.summary, visit.language);
    let card = view! {
        <li>
            <article class="card">
                <h3 class="h5"><a href=address>{name}</a></h3>
                <p>{summary}</p>
                {reasons}
                {carry}
            </article>
        </li>
    };
    (explained.outcome, card.into_any())
}

fn met(visit: &Visit, asking: &Asking<'_>, explained: &Explanation<'_>) -> AnyView {
    view! {
        <details class="disclosure">
            <summary>{visit.texts.check_reasons()}</summary>
            {explanation::reasons(visit, explained, asking.year)}
        </details>
    }
    .into_any()
}

fn not_met(
    visit: &Visit,
    asking: &Asking<'_>,
    programme: &Programme,
    explained: &Explanation<'_>,
) -> AnyView {
    let advice = &programme.content.not_eligible_next_step;
    view! {
        {explanation::reasons(visit, explained, asking.year)}
        <details class="disclosure">
            <summary>{visit.texts.check_next()}</summary>
            {translated_text::paragraphs(advice, visit.language)}
        </details>
    }
    .into_any()
}

/// The questions that have no answer and that decide, each to be answered now.
fn missing(
    visit: &Visit,
    asking: &Asking<'_>,
    answers: &Answers,
    programme: &Programme,
    facts: &Facts,
) -> AnyView {
    let t = visit.texts;
    let questions = programme
        .rule
        .open_questions(facts, asking.context)
        .into_iter()
        .map(|fact| {
            let words = t.question(fact, asking.year);
            view! { <li>{again(asking, answers, fact, None, "btn-link", words)}</li> }
        })
        .collect_view();
    view! { <p>{t.check_every_missing()}</p> <ul>{questions}</ul> }.into_any()
}
