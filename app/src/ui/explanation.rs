//! What came of a rule and why, for the person it is about and for staff.

use domain::eligibility::{Explanation, Outcome, Reason, Test};
use leptos::prelude::*;

use super::Icon;
use crate::{public::written, visit::Visit};

/// The comparisons that decided, as sentences to the person, each with the answer it rests on.
pub fn reasons(visit: &Visit, explanation: &Explanation<'_>, year: i16) -> AnyView {
    let t = visit.texts;
    let reasons = explanation.reasons();
    if reasons.is_empty() {
        return view! { <p>{t.reason_open_to_all()}</p> }.into_any();
    }
    let items = reasons
        .iter()
        .filter(|reason| reason.decisive)
        .map(|reason| {
            let note = reason.note.map(|note| {
                view! { <strong>{written::line(note, visit.language)}</strong> ": " }
            });
            let words = view! { {note} {t.reason(reason, year)} }.into_any();
            item(
                visit,
                reason.verdict(),
                words,
                answer(visit, reason),
                ().into_any(),
            )
        })
        .collect_view();
    view! { <ul class="explanation">{items}</ul> }.into_any()
}

/// The whole rule with what came of each of its parts.
pub fn tree(visit: &Visit, explanation: &Explanation<'_>, year: i16) -> AnyView {
    view! { <ul class="explanation">{branch(visit, explanation, year)}</ul> }.into_any()
}

fn branch(visit: &Visit, explanation: &Explanation<'_>, year: i16) -> AnyView {
    let t = visit.texts;
    let asked = match &explanation.rule.test {
        Test::All(parts) if parts.is_empty() => t.reason_open_to_all(),
        Test::All(_) => t.rule_all(),
        Test::Any(_) => t.rule_any(),
        Test::Not(_) => t.rule_not(),
        Test::Comparison(comparison) => t.condition(comparison, year),
    };
    let note = explanation.rule.note.as_ref().map(|note| {
        view! { <strong>{written::line(note, visit.language)}</strong> ": " }
    });
    let answer = explanation.value.map(|value| t.answer(value));
    let parts: Vec<_> = explanation
        .parts
        .iter()
        .map(|part| branch(visit, part, year))
        .collect();
    let parts = if parts.is_empty() {
        ().into_any()
    } else {
        view! { <ul>{parts}</ul> }.into_any()
    };
    item(
        visit,
        explanation.outcome,
        view! { {note} {asked} }.into_any(),
        answer,
        parts,
    )
}

fn item(
    visit: &Visit,
    verdict: Outcome,
    words: AnyView,
    answer: Option<String>,
    parts: AnyView,
) -> AnyView {
    let t = visit.texts;
    let (class, icon) = match verdict {
        Outcome::Met => ("met", "it-check"),
        Outcome::NotMet => ("unmet", "it-close"),
        Outcome::Unknown => ("unknown", "it-help"),
    };
    let because = answer.map(|answer| {
        view! { <span class="because">{t.check_answer_given()} " " {answer}</span> }
    });
    view! {
        <li class=class>
            <p>
                <Icon name=icon/>
                <span>
                    <strong class="verdict">{t.outcome(verdict)} ":"</strong> " " {words} " " {because}
                </span>
            </p>
            {parts}
        </li>
    }
    .into_any()
}

fn answer(visit: &Visit, reason: &Reason<'_>) -> Option<String> {
    reason.value.map(|value| visit.texts.answer(value))
}
