//! Where a page stands among those of its way.

use leptos::prelude::*;

use crate::visit::Visit;

/// The line above a question: what it belongs to, and which step of how many it is.
pub fn step(visit: &Visit, of: &str, step: usize, steps: usize) -> AnyView {
    let place = visit.texts.form_step(step, steps);
    let words = if of.is_empty() {
        place
    } else {
        format!("{of} · {place}")
    };
    view! { <p class="question-caption">{words}</p> }.into_any()
}
