//! Before and without WASM a page shows what the server wrote: every island carries it whole.

use std::sync::Arc;

use hydration_context::SsrSharedContext;
use leptos::prelude::*;
use reactive_graph::owner::Owner;
use staff_islands::{CalendarTexts, CheckInScanner, StaffCalendar};

/// The HTML that a page would send.
fn html<View: IntoView + 'static>(view: impl FnOnce() -> View) -> String {
    let owner = Owner::new_root(Some(Arc::new(SsrSharedContext::new_islands())));
    // The marks between nodes are for the browser.
    let html = owner.with(|| view().to_html()).replace("<!>", "");
    owner.unset_with_forced_cleanup();
    html
}

/// The children stand where the browser's half of the island looks for them, and a live region
/// stands beside them, still silent.
fn assert_wraps(html: &str, children: &str) {
    assert!(html.starts_with("<leptos-island "), "{html}");
    let wrapped = format!("<leptos-children>{children}</leptos-children>");
    assert!(html.contains(&wrapped), "{html}");
    assert!(
        html.ends_with("<p role=\"status\" class=\"visually-hidden\"> </p></leptos-island>"),
        "{html}"
    );
}

#[test]
fn the_scanner_wraps_the_form_of_the_door() {
    let html = html(|| {
        view! {
            <CheckInScanner
                session="0199c0de-0000-7000-8000-000000000001".into()
                root="/it".into()
                not_a_code="\"><script>".into()
                icons="/assets/icons.svg".into()
            >
                <form method="post"></form>
            </CheckInScanner>
        }
    });
    assert_wraps(&html, "<form method=\"post\"></form>");
    assert!(!html.contains("<script>"), "{html}");
}

#[test]
fn the_calendar_is_the_table_of_the_page() {
    let html = html(|| {
        view! {
            <StaffCalendar
                query="view=week".into()
                root="/it".into()
                has_grid=true
                texts=CalendarTexts {
                    layouts: "Vista".into(),
                    grid: "Griglia".into(),
                    table: "Tabella".into(),
                    about: "Trascina".into(),
                    keys: "Frecce".into(),
                    updated: "Aggiornato".into(),
                }
            >
                <table></table>
            </StaffCalendar>
        }
    });
    assert_wraps(&html, "<table></table>");
}
