//! What somebody typed into a field of several lines, as it stands on a page.

use leptos::prelude::*;

/// A paragraph for each line, in the direction of its own script; empty lines separate and are not shown.
pub fn typed_paragraphs(text: &str) -> AnyView {
    text.lines()
        .filter(|line| !line.is_empty())
        .map(|line| view! { <p dir="auto">{line.to_owned()}</p> })
        .collect_view()
        .into_any()
}
