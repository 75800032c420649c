//! What would be declared, part by part, each with a link to change it.

use leptos::prelude::*;
use services::applications::Draft;
use ui::Visit;

use super::steps::{Step, step_address};

/// A list of parts.
pub(super) fn summary(visit: &Visit, draft: &Draft, steps: Vec<Box<dyn Step>>) -> AnyView {
    let t = visit.texts;
    let rows = steps
        .into_iter()
        .map(|step| {
            let words = step.words(visit, draft);
            let address = format!("{}?from=declaration", step_address(visit, draft, &*step));
            let value = step
                .value(visit, draft)
                .unwrap_or_else(|| t.application_none().into_any());
            view! {
                <div>
                    <dt>{words.clone()}</dt>
                    <dd>{value}</dd>
                    <dd class="actions">
                        <a href=address>
                            <span aria-hidden="true">{t.action_change()}</span>
                            <span class="visually-hidden">{t.application_change(words)}</span>
                        </a>
                    </dd>
                </div>
            }
        })
        .collect_view();
    view! { <dl class="summary-list">{rows}</dl> }.into_any()
}
