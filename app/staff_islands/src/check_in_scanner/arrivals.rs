//! Who has arrived, kept as it is on the server while the page is open.

use leptos::{prelude::*, task::spawn_local};

/// The part of the page, outside the island, with its `data-version`.
const PART: &str = "arrivals";

/// Takes the version of which the stream tells, and asks for the part where it shows another one.
pub(super) fn heard(version: String) {
    let shown = document().get_element_by_id(PART);
    let shown = shown.and_then(|part| part.get_attribute("data-version"));
    if shown.as_deref() != Some(version.as_str()) {
        spawn_local(refresh());
    }
}

/// Shows the part as it is now. Where it fails the page stays as it is until the next change.
async fn refresh() {
    let Ok(address) = window().location().href() else {
        return;
    };
    let Ok(html) = browser::fetch_part(&address, PART, None).await else {
        return;
    };
    let Some(part) = document().get_element_by_id(PART) else {
        return;
    };
    // A button that somebody is about to press must not go away under their finger.
    let is_used = document()
        .active_element()
        .is_some_and(|focused| part.contains(Some(&focused)));
    if !is_used {
        part.set_outer_html(&html);
    }
}
