//! Before and without WASM a page shows what the server rendered: every island contains all of it.

use std::sync::Arc;

use hydration_context::SsrSharedContext;
use islands::{FieldCheck, FieldKind, LiveFilter, PlacesLeft, SelfCheck, SlotCalendar};
use leptos::prelude::*;
use reactive_graph::owner::Owner;

/// The HTML that a page would send.
fn html<View: IntoView + 'static>(view: impl FnOnce() -> View) -> String {
    let owner = Owner::new_root(Some(Arc::new(SsrSharedContext::new_islands())));
    // The hydration markers between nodes are for the browser.
    let html = owner.with(|| view().to_html()).replace("<!>", "");
    owner.unset_with_forced_cleanup();
    html
}

/// The children are where the browser's part of the island looks for them, next to an empty live
/// region that is read, not seen.
fn assert_wraps(html: &str, children: &str) {
    assert_wraps_beside(html, children, "visually-hidden");
}

/// The same with the class of the live region.
fn assert_wraps_beside(html: &str, children: &str, class: &str) {
    assert!(html.starts_with("<leptos-island "), "{html}");
    let wrapped = format!("<leptos-children>{children}</leptos-children>");
    assert!(html.contains(&wrapped), "{html}");
    assert!(
        html.ends_with(&format!(
            "<p role=\"status\" class=\"{class}\"> </p></leptos-island>"
        )),
        "{html}"
    );
}

#[test]
fn the_self_check_wraps_the_form_of_the_server() {
    let html = html(|| {
        view! {
            <SelfCheck
                on="2026-11-22".parse().unwrap()
                captions=vec!["One left".into()]
                icons="/assets/icons.svg".into()
            >
                <form method="post"></form>
            </SelfCheck>
        }
    });
    assert_wraps(&html, "<form method=\"post\"></form>");
}

#[test]
fn a_checked_field_is_the_field() {
    let html = html(|| {
        view! {
            <FieldCheck
                kind=FieldKind::Email
                name="email".into()
                words=vec!["\"><script>".into()]
                on="2026-11-22".parse().unwrap()
                icons="/assets/icons.svg".into()
            >
                <div class="field"></div>
            </FieldCheck>
        }
    });
    assert_wraps(&html, "<div class=\"field\"></div>");
    assert!(!html.contains("<script>"), "{html}");
}

#[test]
fn the_filter_is_a_plain_form() {
    let html = html(|| view! { <LiveFilter><form method="get"></form></LiveFilter> });
    assert_wraps_beside(&html, "<form method=\"get\"></form>", "filters-found");
}

#[test]
fn the_places_are_those_of_the_page() {
    let html = html(|| {
        view! { <PlacesLeft stream="/it/x/places".into()><p class="places"></p></PlacesLeft> }
    });
    assert_wraps(&html, "<p class=\"places\"></p>");
}

#[test]
fn the_calendar_of_slots_is_a_table_of_links() {
    let html = html(|| view! { <SlotCalendar><table></table></SlotCalendar> });
    assert_wraps(&html, "<table></table>");
}
