//! A part of a page, sent alone to the island that replaces it.

use axum::{
    http::{HeaderMap, HeaderValue, header},
    response::{Html, IntoResponse, Response},
};

use crate::visit::Visit;

/// The header that requests only the part it names.
const PARTIAL: &str = "x-partial";

/// The part alone if the request asks for it by name, else the page. `Vary` tells caches that both have
/// the same URL.
pub fn part_or_page(
    visit: &Visit,
    headers: &HeaderMap,
    name: &str,
    part: impl FnOnce() -> String,
    page: impl FnOnce() -> Response,
) -> Response {
    let mut response = if headers.get(PARTIAL).is_some_and(|value| value == name) {
        // As for the page: private data must not be cached.
        let cache = if visit.token.is_some() {
            "no-store"
        } else {
            "no-cache"
        };
        ([(header::CACHE_CONTROL, cache)], Html(part())).into_response()
    } else {
        page()
    };
    response
        .headers_mut()
        .append(header::VARY, HeaderValue::from_static(PARTIAL));
    response
}
