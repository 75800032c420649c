//! A QR code on a page.

use leptos::prelude::*;

/// A QR code of so many squares a side, the dark ones as a path of SVG.
pub fn qr_code(side: usize, path: String, words: String) -> AnyView {
    view! {
        <svg
            class="qr-code"
            viewBox=format!("0 0 {side} {side}")
            role="img"
            aria-label=words
            shape-rendering="crispEdges"
        >
            <rect width=side.to_string() height=side.to_string() fill="#fff"></rect>
            <path d=path fill="#000"></path>
        </svg>
    }
    .into_any()
}
