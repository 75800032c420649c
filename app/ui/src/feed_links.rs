//! Links to the feeds of the activities.

use crate::visit::Visit;

/// The URL of a feed in one format.
pub struct FeedLink {
    /// The format's media type.
    pub kind: &'static str,
    /// The feed's URL on this portal.
    pub address: String,
    /// The link text.
    pub name: String,
}

/// The feeds of a search of the catalogue, given by its query string with the question mark.
pub fn feed_links(visit: &Visit, query: &str) -> [FeedLink; 3] {
    let t = visit.texts;
    [
        ("text/calendar", "ics", t.feeds_calendar()),
        ("application/rss+xml", "rss", t.feeds_rss()),
        ("application/feed+json", "json", t.feeds_json()),
    ]
    .map(|(kind, ending, name)| FeedLink {
        kind,
        address: visit.to(&format!("/feeds/activities.{ending}{query}")),
        name,
    })
}

/// A URL of the portal with the scheme by which devices subscribe to a calendar.
pub fn webcal(visit: &Visit, path: &str) -> String {
    let base = visit.portal.settings.base_url.as_str();
    let host = base.split_once("://").map_or(base, |(_, host)| host);
    format!("webcal://{host}{path}")
}
