//! What search engines and other programs read of the portal.

use axum::{
    body::Body,
    http::{Request, StatusCode, header},
};
use domain::language::Language;
use roxmltree::Document;
use serde_json::Value;

use crate::{
    pages::{book, person},
    support::{Answer, BASE, Site, Visitor, mail_link},
};

/// The structured data of a page.
fn metadata(answer: &Answer) -> Value {
    serde_json::from_str(&answer.text("script[type='application/ld+json']")).unwrap()
}

/// The addresses that a list of pages names, with when each changed.
fn listed(answer: &Answer) -> Vec<(String, Option<String>)> {
    let document = Document::parse(&answer.body).unwrap();
    let entries = document.root_element().children();
    entries
        .filter(roxmltree::Node::is_element)
        .map(|entry| {
            let child = |name| {
                let child = entry.children().find(|child| child.has_tag_name(name));
                child.and_then(|child| child.text()).map(ToOwned::to_owned)
            };
            let namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";
            (
                child((namespace, "loc")).unwrap(),
                child((namespace, "lastmod")),
            )
        })
        .collect()
}

#[tokio::test]
async fn every_listed_page_may_be_indexed_under_that_address() {
    let site = Site::open().await;
    let visitor = site.visitor();
    let index = visitor.get("/sitemap.xml").await.expect(StatusCode::OK);
    let lists = listed(&index);
    assert_eq!(lists.len(), Language::ALL.len());
    for (list, _) in lists {
        let answer = visitor.get(list.strip_prefix(BASE).unwrap()).await;
        let answer = answer.expect(StatusCode::OK);
        assert_eq!(answer.header("cache-control"), "public, max-age=900");
        let pages = listed(&answer);
        assert!(pages.len() > 20, "{}", pages.len());
        for (page, changed_at) in pages {
            let shown = visitor.get(page.strip_prefix(BASE).unwrap()).await;
            let canonical = shown.attribute("link[rel=canonical]", "href");
            assert_eq!(canonical.as_ref(), Some(&page));
            let is_activity = page.contains("/activities/");
            assert_eq!(changed_at.is_some(), is_activity, "{page}");
            let moment = changed_at.map(|moment| moment.parse::<jiff::Timestamp>());
            assert!(moment.is_none_or(|moment| moment.is_ok()), "{page}");
        }
    }
}

#[tokio::test]
async fn an_unchanged_list_of_pages_is_not_sent_again() {
    let site = Site::open().await;
    let visitor = site.visitor();
    let first = visitor.get("/it/sitemap.xml").await.expect(StatusCode::OK);
    let request = Request::get("/it/sitemap.xml")
        .header(header::IF_NONE_MATCH, first.header("etag"))
        .body(Body::empty());
    let again = visitor.send(request.unwrap()).await;
    assert_eq!(again.status, StatusCode::NOT_MODIFIED);
}

#[tokio::test]
async fn search_engines_are_told_what_not_to_ask_for() {
    let site = Site::open().await;
    let robots = site.visitor().get("/robots.txt").await;
    let robots = robots.expect(StatusCode::OK);
    assert!(robots.header("content-type").starts_with("text/plain"));
    for line in [
        "User-agent: *",
        "Disallow: /it/staff",
        "Disallow: /en/activities/*/places$",
        "Sitemap: https://portal.example/sitemap.xml",
    ] {
        assert!(robots.body.lines().any(|found| found == line), "{line}");
    }
    // They must see that it is not to be found.
    assert!(!robots.body.contains("/bookings"), "{}", robots.body);
}

/// The key of a mail's link is in no address that a page tells search engines.
#[tokio::test]
async fn a_page_behind_a_key_is_not_to_be_found() {
    let site = Site::open().await;
    let anna = person(&site).await;
    book(&anna, "magazzini-e-consegne").await;
    let mail = site.mail("anna@example.org").await;
    let link = mail_link(&mail, "key=");
    let (_, key) = link.split_once("key=").unwrap();
    let answer = site.visitor().get(link).await.expect(StatusCode::OK);
    assert_eq!(
        answer.attribute("meta[name=robots]", "content").as_deref(),
        Some("noindex")
    );
    let head = answer.body.split("</head>").next().unwrap();
    assert!(!head.contains(key), "{head}");
}

#[tokio::test]
async fn pages_that_are_not_there_and_doors_are_not_to_be_found() {
    let site = Site::open().await;
    let visitor = site.visitor();
    for path in [
        "/it/nowhere",
        "/it/sign-in",
        "/it/staff/sign-in",
        "/it/activities/magazzini-e-consegne/book",
        "/it/certificates",
    ] {
        let answer = visitor.get(path).await;
        let robots = answer.attribute("meta[name=robots]", "content");
        assert_eq!(robots.as_deref(), Some("noindex"), "{path}");
    }
}

#[tokio::test]
async fn what_is_called_off_is_called_so_for_programs_too() {
    let site = Site::open().await;
    let visitor = site.visitor();
    let page = "/it/activities/magazzini-e-consegne";
    let before = metadata(&visitor.get(page).await);
    assert_eq!(before["eventStatus"], "https://schema.org/EventScheduled");
    assert_eq!(before.get("subEvent"), None);

    let operator = Visitor::operator(&site).await;
    let call_off = "/it/staff/editions/magazzini-e-consegne/call-off";
    let revision = operator.get(call_off).await.typed("revision").unwrap();
    let fields = [
        ("revision", revision.as_str()),
        ("reason", "La docente è malata."),
    ];
    let answer = operator.post(call_off, &fields).await;
    answer.expect(StatusCode::SEE_OTHER);

    let after = metadata(&visitor.get(page).await.expect(StatusCode::OK));
    assert_eq!(after["eventStatus"], "https://schema.org/EventCancelled");
    assert_eq!(
        after["offers"]["availability"],
        "https://schema.org/SoldOut"
    );
}

#[tokio::test]
async fn the_sessions_of_a_course_are_events_of_their_own() {
    let site = Site::open().await;
    let page = "/it/activities/dire-di-no-e-dire-di-si";
    let course = metadata(&site.visitor().get(page).await);
    let sessions = course["subEvent"].as_array().unwrap();
    assert!(sessions.len() > 1);
    assert_eq!(sessions[0]["startDate"], course["startDate"]);
    let last = sessions.last().unwrap();
    assert_eq!(last["endDate"], course["endDate"]);
    for session in sessions {
        assert_eq!(session["@type"], "Event");
        assert_eq!(session["location"], course["location"]);
    }
}

#[tokio::test]
async fn whoever_finds_a_vulnerability_learns_whom_to_tell() {
    let site = Site::open().await;
    let answer = site.visitor().get("/.well-known/security.txt").await;
    let answer = answer.expect(StatusCode::OK);
    assert_eq!(answer.header("content-type"), "text/plain; charset=utf-8");
    let field = |name: &str| {
        let lines = answer.body.lines().filter_map(|line| line.split_once(": "));
        let mut found = lines.filter(|(found, _)| *found == name);
        let value = found.next().unwrap().1;
        assert_eq!(found.next(), None, "{name}");
        value
    };
    assert_eq!(field("Contact"), "mailto:office@example.org");
    assert_eq!(
        field("Preferred-Languages"),
        "it, en, fr, es, ro, sq, uk, ar, zh-Hans"
    );
    assert_eq!(
        field("Canonical"),
        format!("{BASE}/.well-known/security.txt")
    );
    let expires: jiff::Timestamp = field("Expires").parse().unwrap();
    let days = (expires.as_second() - site.portal.now().seconds()) / 86_400;
    assert!((1..365).contains(&days), "{days} days");
}

#[tokio::test]
async fn the_picture_that_old_programs_ask_for_is_there() {
    let site = Site::open().await;
    let answer = site
        .visitor()
        .get("/favicon.ico")
        .await
        .expect(StatusCode::OK);
    assert_eq!(answer.header("content-type"), "image/x-icon");
}

#[tokio::test]
async fn a_site_is_an_office_with_its_contacts_and_nothing_of_hours() {
    let site = Site::open().await;
    let visitor = site.visitor();
    let page = visitor.get("/it/sites/ivrea").await.expect(StatusCode::OK);
    let office = metadata(&page);
    assert_eq!(office["@type"], "GovernmentOffice");
    assert_eq!(office["url"], "https://portal.example/it/sites/ivrea");
    assert_eq!(office["address"]["addressLocality"], "Ivrea");
    assert_eq!(office["telephone"], "+39 000 1000105");
    assert_eq!(office.get("openingHours"), None);
    for nowhere in ["/it/sites/nowhere", "/it/sites/%00", "/it/sites/IVREA"] {
        visitor.get(nowhere).await.expect(StatusCode::NOT_FOUND);
    }
}
