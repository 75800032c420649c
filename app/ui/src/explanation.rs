//! The outcome of a rule with its reasons, for the applicant and for staff.

use domain::{
    eligibility::{Comparison, Explanation, Outcome, Reason, Test},
    language::Translated,
};
use leptos::prelude::*;

use super::Icon;
use crate::{translated_text, visit::Visit};

/// The decisive comparisons, as sentences to the person, each with the answer it is based on.
pub fn reasons(visit: &Visit, explanation: &Explanation<'_>, year: i16) -> AnyView {
    let t = visit.texts;
    let items = explanation
        .reasons()
        .iter()
        .filter(|reason| reason.decisive)
        .map(|reason| {
            let answer = reason
                .value
                .map(|value| because(visit, t.answer(value).into_any()));
            let line = line(
                visit,
                reason.verdict(),
                sentence(visit, reason, year),
                answer,
            );
            view! { <li class=class(reason.verdict())><p>{line}</p></li> }.into_any()
        })
        .collect();
    list_of_reasons(visit, items)
}

/// All possible reasons; the browser shows the decisive ones.
pub fn every_reason(visit: &Visit, explanation: &Explanation<'_>, year: i16) -> AnyView {
    let items = explanation
        .reasons()
        .into_iter()
        .enumerate()
        .flat_map(|(place, reason)| OUTCOMES.map(|outcome| (place, Reason { outcome, ..reason })))
        .map(|(place, reason)| {
            let answer = answer_slot(visit, reason.comparison, reason.outcome);
            let line = line(
                visit,
                reason.verdict(),
                sentence(visit, &reason, year),
                answer,
            );
            view! {
                <li
                    class=class(reason.verdict())
                    data-reason=place.to_string()
                    data-holds=class(reason.outcome)
                >
                    <p>{line}</p>
                </li>
            }
            .into_any()
        })
        .collect();
    list_of_reasons(visit, items)
}

fn list_of_reasons(visit: &Visit, items: Vec<AnyView>) -> AnyView {
    if items.is_empty() {
        view! { <p>{visit.texts.reason_open_to_all()}</p> }.into_any()
    } else {
        view! { <ul class="explanation">{items}</ul> }.into_any()
    }
}

/// The whole rule with the outcome of each part.
pub fn tree(visit: &Visit, explanation: &Explanation<'_>, year: i16) -> AnyView {
    view! { <ul class="explanation">{branch(visit, explanation, year)}</ul> }.into_any()
}

fn branch(visit: &Visit, explanation: &Explanation<'_>, year: i16) -> AnyView {
    let answer = explanation
        .value
        .map(|value| because(visit, visit.texts.answer(value).into_any()));
    let line = line(
        visit,
        explanation.outcome,
        asked(visit, explanation, year),
        answer,
    );
    let parts = explanation
        .parts
        .iter()
        .map(|part| branch(visit, part, year))
        .collect();
    view! { <li class=class(explanation.outcome)><p>{line}</p>{inner(parts)}</li> }.into_any()
}

/// The whole rule with all possible outcomes of each part; the browser shows the actual ones.
pub fn every_outcome(visit: &Visit, explanation: &Explanation<'_>, year: i16) -> AnyView {
    let branch = open_branch(visit, explanation, year, &mut 0);
    view! { <ul class="explanation">{branch}</ul> }.into_any()
}

fn open_branch(
    visit: &Visit,
    explanation: &Explanation<'_>,
    year: i16,
    places: &mut usize,
) -> AnyView {
    let place = places.to_string();
    *places += 1;
    let lines = OUTCOMES
        .map(|outcome| {
            let answer = match &explanation.rule.test {
                Test::Comparison(comparison) => answer_slot(visit, comparison, outcome),
                _ => None,
            };
            let line = line(visit, outcome, asked(visit, explanation, year), answer);
            view! { <p data-holds=class(outcome)>{line}</p> }
        })
        .collect_view();
    let parts = explanation
        .parts
        .iter()
        .map(|part| open_branch(visit, part, year, places))
        .collect();
    view! { <li data-rule=place>{lines} {inner(parts)}</li> }.into_any()
}

fn inner(parts: Vec<AnyView>) -> Option<AnyView> {
    (!parts.is_empty()).then(|| view! { <ul>{parts}</ul> }.into_any())
}

const OUTCOMES: [Outcome; 3] = [Outcome::Met, Outcome::NotMet, Outcome::Unknown];

/// The class of an outcome, which the browser's script uses too.
pub const fn class(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::Met => "met",
        Outcome::NotMet => "unmet",
        Outcome::Unknown => "unknown",
    }
}

/// What a rule requires.
fn asked(visit: &Visit, explanation: &Explanation<'_>, year: i16) -> AnyView {
    let t = visit.texts;
    let asked = match &explanation.rule.test {
        Test::All(parts) if parts.is_empty() => t.reason_open_to_all(),
        Test::All(_) => t.rule_all(),
        Test::Any(_) => t.rule_any(),
        Test::Not(_) => t.rule_not(),
        Test::Comparison(comparison) => t.condition(comparison, year),
    };
    noted(visit, explanation.rule.note.as_ref(), asked)
}

/// What is true of the person.
fn sentence(visit: &Visit, reason: &Reason<'_>, year: i16) -> AnyView {
    noted(visit, reason.note, visit.texts.reason(reason, year))
}

fn noted(visit: &Visit, note: Option<&Translated>, words: String) -> AnyView {
    let note = note.map(|note| {
        view! { <strong>{translated_text::line(note, visit.language)}</strong> ": " }
    });
    view! { {note} {words} }.into_any()
}

fn line(visit: &Visit, verdict: Outcome, words: AnyView, because: Option<AnyView>) -> AnyView {
    let icon = match verdict {
        Outcome::Met => "it-check",
        Outcome::NotMet => "it-close",
        Outcome::Unknown => "it-help",
    };
    view! {
        <Icon name=icon/>
        <span>
            <strong class="verdict">{visit.texts.outcome(verdict)} ":"</strong> " " {words} " " {because}
        </span>
    }
    .into_any()
}

/// The answer that an outcome is based on.
fn because(visit: &Visit, answer: AnyView) -> AnyView {
    view! { <span class="because">{visit.texts.check_answer_given()} " " {answer}</span> }
        .into_any()
}

/// The placeholder for that answer, if there is one.
fn answer_slot(visit: &Visit, comparison: &Comparison, outcome: Outcome) -> Option<AnyView> {
    let slot = || view! { <span data-answer=comparison.fact().to_string()></span> }.into_any();
    (outcome != Outcome::Unknown).then(|| because(visit, slot()))
}
