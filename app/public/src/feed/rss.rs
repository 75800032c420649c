//! The activities as RSS 2.0.

use std::fmt::Write as _;

use services::communication::feeds::FeedEntry;
use ui::Visit;

use super::{CatalogueQuery, about, answer::http_date, changed_at};

/// Minutes for which a feed reader may cache the feed.
const TIME_TO_LIVE: &str = "240";

/// The whole document.
pub(super) fn write(visit: &Visit, query: &CatalogueQuery, entries: &[FeedEntry]) -> String {
    let t = visit.texts;
    let base = &visit.portal.settings.base_url;
    let query = query.of_feed();
    let catalogue = format!("{base}{}", visit.to("/activities"));
    let own = format!("{base}{}{query}", visit.to("/feeds/activities.rss"));
    let mut rss = String::from(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
         <rss version=\"2.0\" xmlns:atom=\"http://www.w3.org/2005/Atom\"><channel>\n",
    );
    let name = t.feeds_calendar_name(&visit.portal.settings.office);
    element(&mut rss, "title", &name);
    element(&mut rss, "link", &format!("{catalogue}{query}"));
    element(&mut rss, "description", &t.feeds_lead());
    element(&mut rss, "language", visit.language.tag());
    element(&mut rss, "ttl", TIME_TO_LIVE);
    if let Some(changed) = changed_at(entries).and_then(http_date) {
        element(&mut rss, "lastBuildDate", &changed);
    }
    // Writing to a string cannot fail.
    let _ = writeln!(
        rss,
        "<atom:link rel=\"self\" type=\"application/rss+xml\" href=\"{}\"/>",
        escaped(&own)
    );
    for entry in entries {
        let address = format!("{catalogue}/{}", entry.slug);
        rss.push_str("<item>\n");
        element(&mut rss, "title", entry.title.text(visit.language));
        element(&mut rss, "link", &address);
        element(&mut rss, "guid", &address);
        element(&mut rss, "description", &paragraphs(&about(visit, entry)));
        if let Some(changed) = http_date(entry.changed_at) {
            element(&mut rss, "pubDate", &changed);
        }
        rss.push_str("</item>\n");
    }
    rss.push_str("</channel></rss>\n");
    rss
}

fn element(rss: &mut String, name: &str, text: &str) {
    let _ = writeln!(rss, "<{name}>{}</{name}>", escaped(text));
}

/// A text as HTML, since feed readers interpret a description as HTML.
fn paragraphs(text: &str) -> String {
    let lines: Vec<_> = text.lines().map(escaped).collect();
    format!("<p>{}</p>", lines.join("</p><p>"))
}

/// A text with XML markup escaped and without the characters that XML forbids (XML 1.0, 2.2).
pub(super) fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\n' | '\t' => escaped.push(character),
            '\u{FFFE}' | '\u{FFFF}' => {}
            character if character.is_control() => {}
            character => escaped.push(character),
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::escaped;

    #[test]
    fn nothing_in_a_text_is_markup() {
        assert_eq!(
            escaped("<b a=\"1\">&amp;\u{0}\u{B}\u{FFFF}</b>\n"),
            "&lt;b a=&quot;1&quot;&gt;&amp;amp;&lt;/b&gt;\n"
        );
    }
}
