//! A part of a page, sent alone to the island that puts it in the place of the old one.

use axum::{
    http::{HeaderMap, HeaderValue, header},
    response::{Html, IntoResponse, Response},
};

use crate::visit::Visit;

/// With this header only the part that it names is sent.
const PARTIAL: &str = "x-partial";

/// The part alone where the request asks for it by that name, else the page. Whoever keeps answers is
/// told that the two have one address.
pub fn part_or_page(
    visit: &Visit,
    headers: &HeaderMap,
    name: &str,
    part: impl FnOnce() -> String,
    page: impl FnOnce() -> Response,
) -> Response {
    let mut response = if headers.get(PARTIAL).is_some_and(|value| value == name) {
        // As of the page: what only its visitor may see is kept by nobody.
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
