//! What search engines should not even ask for (RFC 9309).

use std::fmt::Write as _;

use axum::{
    extract::State,
    http::header,
    response::{IntoResponse as _, Response},
};
use domain::language::Language;
use ui::AppState;

use super::feed;

/// Paths below a language that lead nowhere without signing in, begin something, or never end.
///
/// A page behind a key in a mail is not among them: a search engine that may not read the page would not see
/// that it is not to be found, and list the address with its key where somebody has published it.
const NOT_ASKED_FOR: [&str; 8] = [
    "/staff",
    "/account",
    "/path",
    "/sign-in",
    "/feeds/",
    "/activities/*/book$",
    "/activities/*/places$",
    "/programmes/*/apply",
];

/// Sends the rules, and where the list of pages is.
pub(super) async fn show(State(state): State<AppState>) -> Response {
    let mut text = String::from("User-agent: *\n");
    for language in Language::ALL {
        for path in NOT_ASKED_FOR {
            // Writing to a string cannot fail.
            let _ = writeln!(text, "Disallow: /{language}{path}");
        }
    }
    let base = &state.portal.settings.base_url;
    let _ = writeln!(text, "\nSitemap: {base}/sitemap.xml");
    let mut response = text.into_response();
    response
        .headers_mut()
        .insert(header::CACHE_CONTROL, feed::CACHE_CONTROL);
    response
}
