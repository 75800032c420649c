//! The notices that the programme's rule, or what the person declares, changed while they were applying.

use leptos::prelude::*;
use services::applications::Draft;
use ui::{Icon, Visit};

/// The notice that the rule changed since the last answer, and what is new in it.
pub(super) fn changed_notice(visit: &Visit, draft: &Draft) -> AnyView {
    let t = visit.texts;
    let Some(earlier) = &draft.earlier_rule else {
        return ().into_any();
    };
    let earlier_comparisons = earlier.rule().comparisons();
    let rule = draft.programme.rule.rule();
    let new: Vec<_> = rule
        .comparisons()
        .into_iter()
        .filter(|comparison| !earlier_comparisons.contains(comparison))
        .map(|comparison| view! { <li>{t.condition(comparison, draft.year())}</li> })
        .collect();
    let new = (!new.is_empty())
        .then(|| view! { <p>{t.application_rule_changed_new()}</p> <ul>{new}</ul> });
    view! {
        <div class="notice notice-warning" role="status">
            <Icon name="it-warning-circle"/>
            <div>
                <p class="notice-title">{t.application_rule_changed_title()}</p>
                <p>{t.application_rule_changed_text()}</p>
                {new}
            </div>
        </div>
    }
    .into_any()
}

/// The notice that what would be declared is not what the page showed before.
pub(super) fn declared_changed(visit: &Visit) -> AnyView {
    let t = visit.texts;
    view! {
        <div class="notice notice-warning" role="status">
            <Icon name="it-warning-circle"/>
            <div>
                <p class="notice-title">{t.application_declared_changed_title()}</p>
                <p>{t.application_declared_changed_text()}</p>
            </div>
        </div>
    }
    .into_any()
}
