//! The activities as a JSON Feed 1.1 (<https://www.jsonfeed.org/version/1.1/>).

use domain::instant::Instant;
use serde_json::{Value, json};
use services::communication::feeds::FeedEntry;
use ui::Visit;

use super::{CatalogueQuery, about};

/// The whole feed. The format has no event dates: they are in an extension of each item.
pub(super) fn write(visit: &Visit, query: &CatalogueQuery, entries: &[FeedEntry]) -> Value {
    let settings = &visit.portal.settings;
    let query = query.of_feed();
    let catalogue = format!("{}{}", settings.base_url, visit.to("/activities"));
    let own = visit.to("/feeds/activities.json");
    let items: Vec<_> = entries
        .iter()
        .map(|entry| {
            let address = format!("{catalogue}/{}", entry.slug);
            json!({
                "id": address,
                "url": address,
                "title": entry.title.text(visit.language),
                "content_text": about(visit, entry),
                "date_modified": moment(entry.changed_at),
                "_activity": {
                    "site": entry.site,
                    "sessions": sessions(&entry.sessions),
                },
            })
        })
        .collect();
    json!({
        "version": "https://jsonfeed.org/version/1.1",
        "title": visit.texts.feeds_calendar_name(&settings.office),
        "description": visit.texts.feeds_lead(),
        "home_page_url": format!("{catalogue}{query}"),
        "feed_url": format!("{}{own}{query}", settings.base_url),
        "language": visit.language.tag(),
        "items": items,
    })
}

fn sessions(sessions: &[(Instant, Instant)]) -> Vec<Value> {
    let session = |(starts, ends): &(Instant, Instant)| json!({ "starts": moment(*starts), "ends": moment(*ends) });
    sessions.iter().map(session).collect()
}

/// RFC 3339, in local time with its UTC offset.
fn moment(moment: Instant) -> String {
    texts::rome(moment)
        .strftime("%Y-%m-%dT%H:%M:%S%:z")
        .to_string()
}
