//! Feeds of the activities, for calendars, feed readers and other sites.

mod answer;
mod json;
mod private;
mod rss;
mod sitemap;

use axum::{
    http::{HeaderMap, HeaderValue, header},
    response::Response,
};
use domain::instant::Instant;
use services::communication::feeds::FeedEntry;
use texts::{Texts, rome};
use ui::{Visit, errors::Stop};

use self::answer::answer;
use super::activity::CatalogueQuery;

pub(super) use private::show as private;
pub(super) use sitemap::{index as sitemap_index, show as sitemap};

/// Clients may cache a feed for a quarter of an hour.
pub(super) const CACHE_CONTROL: HeaderValue = HeaderValue::from_static("public, max-age=900");

/// Sends the activities as a calendar (RFC 5545).
pub(super) async fn calendar(visit: Visit, headers: HeaderMap) -> Result<Response, Stop> {
    let search = CatalogueQuery::read(&visit.query).search;
    let feed =
        services::communication::feeds::activities_calendar(&visit.portal, &search, visit.language)
            .await?;
    let answer = answer(&headers, CALENDAR, feed.text, feed.changed_at);
    Ok(for_everybody(answer))
}

/// Sends the activities as RSS 2.0.
pub(super) async fn rss(visit: Visit, headers: HeaderMap) -> Result<Response, Stop> {
    let query = CatalogueQuery::read(&visit.query);
    let entries = services::communication::feeds::activities(&visit.portal, &query.search).await?;
    let text = rss::write(&visit.plain(), &query, &entries);
    let kind = "application/rss+xml; charset=utf-8";
    Ok(for_everybody(answer(
        &headers,
        kind,
        text,
        changed_at(&entries),
    )))
}

/// Sends the activities as a JSON Feed 1.1.
pub(super) async fn json(visit: Visit, headers: HeaderMap) -> Result<Response, Stop> {
    let query = CatalogueQuery::read(&visit.query);
    let entries = services::communication::feeds::activities(&visit.portal, &query.search).await?;
    let text = json::write(&visit.plain(), &query, &entries).to_string();
    let kind = "application/feed+json; charset=utf-8";
    Ok(for_everybody(answer(
        &headers,
        kind,
        text,
        changed_at(&entries),
    )))
}

/// The media type of a calendar (RFC 5545, 8.1).
const CALENDAR: &str = "text/calendar; charset=utf-8";

/// Shared caches may store the response, and scripts of other sites may read it: it is the same for
/// everybody.
fn for_everybody(mut response: Response) -> Response {
    let headers = response.headers_mut();
    headers.insert(header::CACHE_CONTROL, CACHE_CONTROL);
    let any = HeaderValue::from_static("*");
    headers.insert(header::ACCESS_CONTROL_ALLOW_ORIGIN, any);
    response
}

fn changed_at(entries: &[FeedEntry]) -> Option<Instant> {
    entries.iter().map(|entry| entry.changed_at).max()
}

/// When and where an edition takes place, and its summary.
fn about(visit: &Visit, entry: &FeedEntry) -> String {
    let t = visit.texts;
    let place = t.feeds_entry(when(t, &entry.sessions), &entry.site);
    let summary = entry.summary.text(visit.language);
    format!("{place}\n{summary}")
}

fn when(t: &Texts, sessions: &[(Instant, Instant)]) -> String {
    let (Some((starts, _)), Some((_, ends))) = (sessions.first(), sessions.last()) else {
        return String::new();
    };
    if sessions.len() > 1 {
        let (starts, ends) = (rome(*starts).date(), rome(*ends).date());
        return t.activities_from_to(t.short_date(starts), t.short_date(ends));
    }
    let (starts, ends) = (rome(*starts), rome(*ends));
    let hours = t.time_range(starts.time(), ends.time());
    t.mail_session(t.date(starts.date()), hours)
}
