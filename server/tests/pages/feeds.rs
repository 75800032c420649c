//! The public feeds, parsed by other libraries.

use axum::{
    body::Body,
    http::{HeaderName, Request, StatusCode, header},
};
use calcard::icalendar::{
    ICalendar, ICalendarComponent, ICalendarComponentType, ICalendarProperty as Property,
};
use domain::instant::Seconds;
use roxmltree::{Document, Node};

use crate::support::{Answer, Site, Visitor};

const CALENDAR: &str = "/it/feeds/activities.ics";
const RSS: &str = "/it/feeds/activities.rss";
const JSON: &str = "/it/feeds/activities.json";
const ATOM: &str = "http://www.w3.org/2005/Atom";

/// The calendar in an answer, which the other library parses without errors.
#[track_caller]
pub fn calendar(answer: &Answer) -> ICalendar {
    assert_eq!(
        answer.header("content-type"),
        "text/calendar; charset=utf-8"
    );
    for line in answer.body.split("\r\n") {
        assert!(line.len() <= 75 && !line.contains(['\r', '\n']), "{line}");
    }
    ICalendar::parse(&answer.body).unwrap()
}

pub fn events(calendar: &ICalendar) -> Vec<&ICalendarComponent> {
    let components = calendar.components.iter();
    components
        .filter(|component| component.component_type == ICalendarComponentType::VEvent)
        .collect()
}

/// A property's value as text.
pub fn text(component: &ICalendarComponent, property: &Property) -> String {
    let value = &component.property(property).unwrap().values[0];
    value.as_text().unwrap().to_owned()
}

/// The unfolded lines of an answer that give a property.
pub fn lines<'a>(body: &'a str, property: &'a str) -> impl Iterator<Item = String> + 'a {
    let unfolded = body.replace("\r\n ", "");
    let lines: Vec<_> = unfolded.lines().map(ToOwned::to_owned).collect();
    lines
        .into_iter()
        .filter(move |line| line.starts_with(property))
}

fn child<'a>(node: Node<'a, '_>, name: &str) -> &'a str {
    let child = node.children().find(|child| child.has_tag_name(name));
    child.and_then(|child| child.text()).unwrap_or_default()
}

async fn call_off(site: &Site, slug: &str) {
    let operator = Visitor::operator(site).await;
    let page = format!("/it/staff/editions/{slug}/call-off");
    let revision = operator.get(&page).await.typed("revision").unwrap();
    let fields = [
        ("revision", revision.as_str()),
        ("reason", "La docente è malata."),
    ];
    let answer = operator.post(&page, &fields).await;
    answer.expect(StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn every_session_is_an_event_with_its_place_and_page() {
    let site = Site::open().await;
    let answer = site.visitor().get(CALENDAR).await.expect(StatusCode::OK);
    let calendar = calendar(&answer);
    let root = &calendar.components[0];
    let name = "Attività – Ufficio di prova";
    assert_eq!(text(root, &Property::Name), name);
    for line in [
        format!("X-WR-CALNAME:{name}"),
        "REFRESH-INTERVAL;VALUE=DURATION:PT4H".to_owned(),
        "X-PUBLISHED-TTL:PT4H".to_owned(),
    ] {
        assert!(answer.body.contains(&format!("{line}\r\n")), "{line}");
    }
    let events = events(&calendar);
    assert_eq!(
        events.len(),
        20,
        "eleven events, two labs of four and three sessions and a course of two"
    );
    let mut uids: Vec<_> = events.iter().map(|event| event.uid().unwrap()).collect();
    uids.sort_unstable();
    uids.dedup();
    assert_eq!(uids.len(), 20);
    let first = events[0];
    assert_eq!(text(first, &Property::Status), "CONFIRMED");
    assert!(text(first, &Property::Location).ends_with("Ivrea"));
    let address = "https://portal.example/it/activities/magazzini-e-consegne";
    assert!(text(first, &Property::Description).ends_with(address));
    // The other library's own time zone data for Rome agrees.
    let starts = calendar.expand_dates(calcard::common::timezone::Tz::UTC, 100);
    let first = starts
        .events
        .iter()
        .map(|event| event.start.timestamp())
        .min();
    assert_eq!(first, Some(1_796_142_600), "1 December 2026, 17:30 in Rome");
}

#[tokio::test]
async fn feeds_are_narrowed_by_the_filters_of_their_address() {
    let site = Site::open().await;
    let visitor = site.visitor();
    for (query, sessions, editions) in [
        ("", 20, 14),
        ("?kind=lab", 7, 2),
        ("?site=ivrea", 6, 3),
        ("?site=ivrea&kind=lab&language=es", 3, 1),
        ("?topic=digital&site=ivrea", 0, 0),
        ("?kind=counselling", 0, 0),
        // Unknown values do not filter.
        (
            "?kind=party&site=..%2Fetc&language=%27%20OR%201%3D1",
            20,
            14,
        ),
        ("?kind=%FF%00&kind=%0D%0AX:y&month=0000-00&most=-1", 20, 14),
        ("?site=%3Cscript%3Ealert(1)%3C%2Fscript%3E", 20, 14),
        ("?site=nowhere", 0, 0),
    ] {
        let answer = visitor.get(&format!("{CALENDAR}{query}")).await;
        let found = calendar(&answer.expect(StatusCode::OK));
        assert_eq!(events(&found).len(), sessions, "{query}");
        let answer = visitor.get(&format!("{RSS}{query}")).await;
        let rss = Document::parse(&answer.body).unwrap();
        let items = rss.descendants().filter(|node| node.has_tag_name("item"));
        assert_eq!(items.count(), editions, "{query}");
        let answer = visitor.get(&format!("{JSON}{query}")).await;
        let json: serde_json::Value = serde_json::from_str(&answer.body).unwrap();
        assert_eq!(json["items"].as_array().unwrap().len(), editions, "{query}");
    }
}

#[tokio::test]
async fn the_rss_feed_is_whole() {
    let site = Site::open().await;
    let answer = site.visitor().get(&format!("{RSS}?kind=lab")).await;
    assert_eq!(
        answer.header("content-type"),
        "application/rss+xml; charset=utf-8"
    );
    let rss = Document::parse(&answer.body).unwrap();
    assert_eq!(rss.root_element().attribute("version"), Some("2.0"));
    let channel = rss.root_element().first_element_child().unwrap();
    assert_eq!(child(channel, "title"), "Attività – Ufficio di prova");
    assert_eq!(
        child(channel, "link"),
        "https://portal.example/it/activities?kind=lab"
    );
    assert_eq!(child(channel, "language"), "it");
    let own = channel
        .children()
        .find(|child| child.has_tag_name((ATOM, "link")));
    let own = own.unwrap();
    assert_eq!(own.attribute("rel"), Some("self"));
    let address = "https://portal.example/it/feeds/activities.rss?kind=lab";
    assert_eq!(own.attribute("href"), Some(address));
    let item = channel
        .children()
        .find(|child| child.has_tag_name("item"))
        .unwrap();
    assert_eq!(
        child(item, "title"),
        "Dire di no, dire di sì: negoziare sul lavoro"
    );
    let address = "https://portal.example/it/activities/dire-di-no-e-dire-di-si";
    assert_eq!(
        (child(item, "link"), child(item, "guid")),
        (address, address)
    );
    assert_eq!(child(item, "pubDate"), "Sun, 22 Nov 2026 09:00:00 GMT");
    assert!(
        child(item, "description").starts_with("<p>"),
        "{}",
        child(item, "description")
    );
}

#[tokio::test]
async fn the_json_feed_is_whole_in_each_language() {
    let site = Site::open().await;
    for (language, title) in [("it", "Dire di no"), ("en", "Saying no")] {
        let path = format!("/{language}/feeds/activities.json?kind=lab");
        let answer = site.visitor().get(&path).await.expect(StatusCode::OK);
        assert_eq!(
            answer.header("content-type"),
            "application/feed+json; charset=utf-8"
        );
        let json: serde_json::Value = serde_json::from_str(&answer.body).unwrap();
        assert_eq!(json["version"], "https://jsonfeed.org/version/1.1");
        assert_eq!(json["language"], language);
        assert_eq!(json["feed_url"], format!("https://portal.example{path}"));
        let item = &json["items"][0];
        assert_eq!(item["id"], item["url"]);
        assert!(item["title"].as_str().unwrap().starts_with(title), "{item}");
        assert!(
            item["content_text"].as_str().unwrap().contains("Torino"),
            "{item}"
        );
        let session = &item["_activity"]["sessions"][0];
        assert_eq!(session["starts"], "2026-12-04T09:30:00+01:00");
        assert_eq!(session["ends"], "2026-12-04T12:30:00+01:00");
    }
}

#[tokio::test]
async fn what_is_called_off_stays_for_a_while_in_calendars_only() {
    let site = Site::open().await;
    let visitor = site.visitor();
    let before = visitor.get(&format!("{CALENDAR}?site=ivrea")).await;
    let before = calendar(&before);
    call_off(&site, "magazzini-e-consegne").await;
    let after = visitor.get(&format!("{CALENDAR}?site=ivrea")).await;
    let after = calendar(&after);
    let (before, after) = (events(&before)[0], events(&after)[0]);
    assert_eq!(before.uid(), after.uid());
    let sequence = |event: &ICalendarComponent| {
        let sequence = event.property(&Property::Sequence).unwrap();
        sequence.values[0].as_integer().unwrap()
    };
    assert_eq!(sequence(after), sequence(before) + 1);
    assert_eq!(text(after, &Property::Status), "CANCELLED");
    assert_eq!(
        text(after, &Property::Summary),
        format!("Annullata: {}", text(before, &Property::Summary))
    );
    for feed in [RSS, JSON] {
        let answer = visitor.get(feed).await.expect(StatusCode::OK);
        assert!(!answer.body.contains("magazzini-e-consegne"), "{feed}");
    }
    let uid = after.uid().unwrap().to_owned();
    for (days, is_left) in [(30, true), (1, false)] {
        site.pass(Seconds::days(days));
        let answer = visitor.get(&format!("{CALENDAR}?site=ivrea")).await;
        let calendar = calendar(&answer);
        let left = events(&calendar)
            .iter()
            .any(|event| event.uid() == Some(uid.as_str()));
        assert_eq!(left, is_left, "after another {days} days");
    }
}

#[tokio::test]
async fn a_feed_that_did_not_change_is_not_sent_again() {
    let site = Site::open().await;
    let visitor = site.visitor();
    let ask = async |feed: &str, name: HeaderName, value: &str| {
        let request = Request::get(feed).header(name, value).body(Body::empty());
        visitor.send(request.unwrap()).await
    };
    for feed in [CALENDAR, RSS, JSON] {
        let first = visitor.get(feed).await.expect(StatusCode::OK);
        assert_eq!(first.header("cache-control"), "public, max-age=900");
        assert_eq!(first.header("access-control-allow-origin"), "*");
        assert!(!first.headers.contains_key("set-cookie"));
        let (tag, date) = (first.header("etag"), first.header("last-modified"));
        assert_eq!(date, "Sun, 22 Nov 2026 09:00:00 GMT");
        site.pass(Seconds::hours(1));
        for (name, value) in [
            (header::IF_NONE_MATCH, tag),
            (header::IF_MODIFIED_SINCE, date),
        ] {
            let again = ask(feed, name, value)
                .await
                .expect(StatusCode::NOT_MODIFIED);
            assert!(again.body.is_empty());
            assert_eq!(again.header("etag"), tag);
            assert_eq!(again.header("cache-control"), "public, max-age=900");
        }
    }
    let before = visitor.get(CALENDAR).await;
    call_off(&site, "magazzini-e-consegne").await;
    for (name, known) in [
        (header::IF_NONE_MATCH, before.header("etag")),
        (header::IF_MODIFIED_SINCE, before.header("last-modified")),
    ] {
        ask(CALENDAR, name, known).await.expect(StatusCode::OK);
    }
}

#[tokio::test]
async fn the_catalogue_leads_to_the_feeds_of_its_search() {
    let site = Site::open().await;
    let visitor = site.visitor();
    let answer = visitor
        .get("/it/activities?kind=lab&month=2026-12&free=1")
        .await;
    for (kind, ending) in [
        ("text/calendar", "ics"),
        ("application/rss+xml", "rss"),
        ("application/feed+json", "json"),
    ] {
        let address = format!("/it/feeds/activities.{ending}?kind=lab");
        let link = format!("link[rel=alternate][type='{kind}']");
        assert_eq!(answer.attribute(&link, "href").as_deref(), Some(&*address));
        let link = format!(".subscribe a[type='{kind}']");
        assert_eq!(answer.attribute(&link, "href").as_deref(), Some(&*address));
    }
    let webcal = answer.attribute(".subscribe a[href^='webcal:']", "href");
    let address = "webcal://portal.example/it/feeds/activities.ics?kind=lab";
    assert_eq!(webcal.as_deref(), Some(address));
}
