//! What every page of the self-check has.

use domain::eligibility::{EligibilityRule, RuleSet};
use leptos::prelude::*;
use services::applications::Check;
use ui::{Icon, Page, Visit};

use super::Asking;

/// What a programme's self-check asks.
pub(super) fn asking<'check>(visit: &Visit, check: &'check Check) -> Asking<'check> {
    let programme = &check.programme;
    let before = visit.to(&format!("/programmes/{}", programme.slug));
    Asking {
        rules: RuleSet::new([&programme.rule]),
        context: check.context(),
        year: check.year(),
        version: programme.rule_version.to_string(),
        name: name(visit, check),
        address: format!("{before}/check"),
        before,
        ends_early: false,
    }
}

/// A page of the self-check with its breadcrumb.
pub(super) fn crumbs(visit: &Visit, check: &Check, title: String) -> Page {
    let programme = visit.to(&format!("/programmes/{}", check.programme.slug));
    Page::new(title)
        .crumb(visit.texts.nav_programmes(), visit.to("/programmes"))
        .crumb(name(visit, check), programme)
}

/// The name of the programme.
pub(super) fn name(visit: &Visit, check: &Check) -> String {
    check.programme.content.name.text(visit.language).to_owned()
}

/// The notice that the rule changed while the person was answering.
pub(super) fn changed_notice(visit: &Visit) -> AnyView {
    let t = visit.texts;
    view! {
        <div class="notice notice-warning" role="status">
            <Icon name="it-warning-circle"/>
            <div>
                <p class="notice-title">{t.check_rule_changed_title()}</p>
                <p>{t.check_rule_changed_text()}</p>
            </div>
        </div>
    }
    .into_any()
}

/// A rule as JSON for the browser.
pub(super) fn json(rule: &EligibilityRule) -> Option<String> {
    serde_json::to_string(rule).ok()
}
