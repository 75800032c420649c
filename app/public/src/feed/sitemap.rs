//! The pages that search engines should know (<https://www.sitemaps.org/protocol.html>), a list for each language.

use std::fmt::Write as _;

use axum::{
    extract::State,
    http::{HeaderMap, header},
    response::{IntoResponse as _, Response},
};
use domain::{instant::Instant, language::Language};
use jiff::Timestamp;
use services::editions::Search;
use ui::{AppState, Visit, errors::Stop};

use super::{CACHE_CONTROL, answer::answer, changed_at, for_everybody, rss::escaped};

/// The pages that are always there, without their language.
const PAGES: [&str; 11] = [
    "",
    "/programmes",
    "/activities",
    "/counselling",
    "/counselling/next",
    "/sites",
    "/help",
    "/privacy",
    "/legal-notes",
    "/accessibility",
    "/embed",
];

const KIND: &str = "application/xml; charset=utf-8";
const NAMESPACE: &str = "http://www.sitemaps.org/schemas/sitemap/0.9";

/// Sends the pages in one language: those that are always there, all programmes and sites, and as many activities as
/// a feed has.
pub(crate) async fn show(visit: Visit, headers: HeaderMap) -> Result<Response, Stop> {
    let programmes = services::programmes::list(&visit.portal).await?;
    let sites = services::sites::list(&visit.portal).await?;
    let search = Search::default();
    let editions = services::communication::feeds::activities(&visit.portal, &search).await?;
    let mut entries = String::new();
    let mut write = |path: &str, changed_at: Option<Instant>| {
        let address = format!("{}{}", visit.portal.settings.base_url, visit.to(path));
        element(&mut entries, "url", &address, changed_at);
    };
    for path in PAGES {
        write(path, None);
    }
    for found in &programmes {
        write(&format!("/programmes/{}", found.programme.slug), None);
    }
    for site in sites.iter() {
        write(&format!("/sites/{}", site.slug), None);
    }
    for edition in &editions {
        let path = format!("/activities/{}", edition.slug);
        write(&path, Some(edition.changed_at));
    }
    let text = document("urlset", &entries);
    let answer = answer(&headers, KIND, text, changed_at(&editions));
    Ok(for_everybody(answer))
}

/// Sends the addresses of the lists of all languages.
pub(crate) async fn index(State(state): State<AppState>) -> Response {
    let mut entries = String::new();
    for language in Language::ALL {
        let address = format!("{}/{language}/sitemap.xml", state.portal.settings.base_url);
        element(&mut entries, "sitemap", &address, None);
    }
    let text = document("sitemapindex", &entries);
    let kind = [(header::CONTENT_TYPE, KIND)];
    let mut response = (kind, text).into_response();
    response
        .headers_mut()
        .insert(header::CACHE_CONTROL, CACHE_CONTROL);
    response
}

fn document(root: &str, entries: &str) -> String {
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<{root} xmlns=\"{NAMESPACE}\">\n{entries}</{root}>\n"
    )
}

fn element(entries: &mut String, name: &str, address: &str, changed_at: Option<Instant>) {
    let changed_at = changed_at
        .and_then(|moment| Timestamp::from_second(moment.seconds()).ok())
        .map(|moment| format!("<lastmod>{moment}</lastmod>"))
        .unwrap_or_default();
    // Writing to a string cannot fail.
    let _ = writeln!(
        entries,
        "<{name}><loc>{}</loc>{changed_at}</{name}>",
        escaped(address)
    );
}
