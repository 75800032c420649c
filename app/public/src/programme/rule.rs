//! The complete rule of a programme in plain words, so that nobody has to trust a summary.

use domain::eligibility::{EvaluationContext, Rule, Test};
use leptos::prelude::*;
use services::programmes::ProgrammeView;
use ui::{Visit, translated_text};

/// The rule in force, with the reference year of an application made today.
pub(super) fn in_words(visit: &Visit, programme: &ProgrammeView) -> AnyView {
    let rule = &programme.programme.rule;
    let context = EvaluationContext {
        on: visit.portal.today().into(),
    };
    let year = rule.reference_period().year(context);
    // An empty list would not say that a rule without conditions is open to everybody.
    if rule.rule().comparisons().is_empty() {
        return view! { <p>{visit.texts.public_rule_everybody()}</p> }.into_any();
    }
    view! { <ul class="rule">{part(visit, rule.rule(), year)}</ul> }.into_any()
}

fn part(visit: &Visit, rule: &Rule, year: i16) -> AnyView {
    let t = visit.texts;
    let note = rule.note.as_ref().map(|note| {
        view! { <strong>{translated_text::line(note, visit.language)}</strong> ": " }
    });
    let words = match &rule.test {
        Test::All(_) => t.rule_all(),
        Test::Any(_) => t.rule_any(),
        Test::Not(_) => t.rule_not(),
        Test::Comparison(comparison) => t.condition(comparison, year),
    };
    let parts = rule
        .parts()
        .iter()
        .map(|rule| part(visit, rule, year))
        .collect::<Vec<_>>();
    let parts = (!parts.is_empty()).then(|| view! { <ul>{parts}</ul> });
    view! { <li>{note} {words} {parts}</li> }.into_any()
}
