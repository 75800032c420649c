//! The rule of a programme with the outcome of each part.

use domain::eligibility::{Explanation, Outcome, Test};
use leptos::prelude::*;
use ui::{Icon, Visit, translated_text};

/// The rule with its outcome, as a tree. `year` is the reference year of the facts.
pub(super) fn tree(visit: &Visit, explanation: &Explanation<'_>, year: i16) -> AnyView {
    view! { <ul class="explanation">{part(visit, explanation, year)}</ul> }.into_any()
}

fn part(visit: &Visit, explanation: &Explanation<'_>, year: i16) -> AnyView {
    let t = visit.texts;
    let (class, icon) = match explanation.outcome {
        Outcome::Met => ("met", "it-check"),
        Outcome::NotMet => ("unmet", "it-close"),
        Outcome::Unknown => ("unknown", "it-help"),
    };
    let note = explanation.rule.note.as_ref().map(|note| {
        view! { <strong>{translated_text::line(note, visit.language)}</strong> ": " }
    });
    let asked = match &explanation.rule.test {
        Test::All(_) => t.rule_all(),
        Test::Any(_) => t.rule_any(),
        Test::Not(_) => t.rule_not(),
        Test::Comparison(comparison) => t.condition(comparison, year),
    };
    let declared = explanation.value.map(|value| {
        view! { <span class="because">{t.staff_application_declared(t.answer(value))}</span> }
    });
    let parts = explanation
        .parts
        .iter()
        .map(|inner| part(visit, inner, year))
        .collect::<Vec<_>>();
    let parts = (!parts.is_empty()).then(|| view! { <ul>{parts}</ul> });
    view! {
        <li class=class>
            <p>
                <Icon name=icon/>
                <span>
                    <strong class="verdict">{t.outcome(explanation.outcome)} ":"</strong> " "
                    {note} {asked} " " {declared}
                </span>
            </p>
            {parts}
        </li>
    }
    .into_any()
}
