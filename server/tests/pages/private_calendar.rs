//! Calendars behind secret addresses.

use axum::http::StatusCode;
use calcard::icalendar::ICalendarProperty as Property;
use domain::{instant::Seconds, language::Language};
use scraper::Selector;

use crate::{
    document::flaws,
    feeds::{calendar, events, text},
    pages::{book, history, person},
    support::{Answer, BASE, Site, Visitor},
};

const ACCOUNT: &str = "/it/account/calendar";
const STAFF: &str = "/it/staff/calendar-address";

/// The address that a page shows, without the host.
fn shown(answer: &Answer) -> Option<String> {
    let document = answer.document();
    let field = document
        .select(&Selector::parse("#address").unwrap())
        .next()?;
    let address: String = field.text().collect();
    let path = address.trim().strip_prefix(BASE)?;
    Some(path.to_owned())
}

/// Creates an address and returns it.
async fn create(visitor: &Visitor<'_>, page: &str) -> String {
    let answer = visitor
        .post(page, &[("act", "create")])
        .await
        .expect(StatusCode::OK);
    assert_eq!(flaws(&answer, Language::It), Vec::<String>::new());
    assert_eq!(answer.header("cache-control"), "no-store");
    shown(&answer).unwrap()
}

#[tokio::test]
async fn the_calendar_holds_what_its_person_booked() {
    let site = Site::open().await;
    let anna = person(&site).await;
    history(&anna).await;
    let marco = Visitor::signed_in(&site, "marco@example.org").await;
    book(&marco, "campi-e-vigne").await;
    let address = create(&anna, ACCOUNT).await;
    let answer = site.visitor().get(&address).await.expect(StatusCode::OK);
    assert_eq!(answer.header("cache-control"), "private, no-cache");
    assert_eq!(answer.header("x-robots-tag"), "noindex");
    let calendar = calendar(&answer);
    assert_eq!(
        text(&calendar.components[0], &Property::Name),
        "Prenotazioni e colloqui – Ufficio di prova"
    );
    let found: Vec<_> = events(&calendar)
        .into_iter()
        .map(|event| {
            (
                text(event, &Property::Status),
                text(event, &Property::Summary),
            )
        })
        .collect();
    let [(confirmed, place), (waiting, queue), (booked, _)] = found.as_slice() else {
        panic!("{found:?}");
    };
    assert_eq!(
        [confirmed.as_str(), waiting, booked],
        ["CONFIRMED", "TENTATIVE", "CONFIRMED"]
    );
    assert!(
        !place.contains("Lista") && queue.starts_with("Lista d’attesa: "),
        "{queue}"
    );
    let url = &events(&calendar)[0]
        .property(&Property::Description)
        .unwrap()
        .values[0];
    assert!(url.as_text().unwrap().contains("/it/bookings/PRE-"));
}

/// A calendar that imported the file of a mail and also subscribes shows each session once.
#[tokio::test]
async fn an_event_is_the_one_of_the_mail() {
    let site = Site::open().await;
    let anna = person(&site).await;
    let booking = book(&anna, "magazzini-e-consegne").await;
    let file = anna
        .get(&format!("/it/bookings/{booking}/calendar.ics"))
        .await;
    let address = create(&anna, ACCOUNT).await;
    let feed = site.visitor().get(&address).await.expect(StatusCode::OK);
    let uid = |answer: &Answer| {
        let lines: Vec<_> = crate::feeds::lines(&answer.body, "UID:").collect();
        lines
    };
    assert_eq!(uid(&file), uid(&feed));
    assert_eq!(uid(&file).len(), 1);
}

#[tokio::test]
async fn an_unknown_or_revoked_address_leads_nowhere() {
    let site = Site::open().await;
    let anna = person(&site).await;
    let visitor = site.visitor();
    let zeros = "0".repeat(64);
    for token in [
        &zeros,
        "x",
        "%00",
        "..%2f..",
        "'%20OR%201=1",
        "%F0%9F%98%80",
    ] {
        let path = format!("/it/feeds/{token}/calendar.ics");
        visitor.get(&path).await.expect(StatusCode::NOT_FOUND);
    }
    let first = create(&anna, ACCOUNT).await;
    visitor.get(&first).await.expect(StatusCode::OK);
    let second = create(&anna, ACCOUNT).await;
    visitor.get(&first).await.expect(StatusCode::NOT_FOUND);
    visitor.get(&second).await.expect(StatusCode::OK);
    let revoked = anna
        .post(ACCOUNT, &[("act", "revoke")])
        .await
        .expect(StatusCode::OK);
    assert_eq!(flaws(&revoked, Language::It), Vec::<String>::new());
    visitor.get(&second).await.expect(StatusCode::NOT_FOUND);
    anna.post(ACCOUNT, &[("act", "'")])
        .await
        .expect(StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn a_form_sent_twice_acts_once_and_shows_the_address_once() {
    let site = Site::open().await;
    let anna = person(&site).await;
    let request = store::new_id::<domain::id::RequestId>().to_string();
    let fields = [("act", "create"), ("request_id", request.as_str())];
    let first = anna
        .post_exactly(ACCOUNT, &fields)
        .await
        .expect(StatusCode::OK);
    let address = shown(&first).unwrap();
    let again = anna
        .post_exactly(ACCOUNT, &fields)
        .await
        .expect(StatusCode::OK);
    assert_eq!(shown(&again), None);
    assert_eq!(flaws(&again, Language::It), Vec::<String>::new());
    anna.get(&address).await.expect(StatusCode::OK);
    let page = anna.get(ACCOUNT).await.expect(StatusCode::OK);
    let token = address.split('/').nth(3).unwrap();
    assert!(
        !page.body.contains(token),
        "the page shows the address again"
    );
}

#[tokio::test]
async fn the_page_says_when_a_calendar_last_asked() {
    let site = Site::open().await;
    let anna = person(&site).await;
    let address = create(&anna, ACCOUNT).await;
    let page = anna.get(ACCOUNT).await;
    assert!(
        page.text("main")
            .contains("Nessun calendario lo ha ancora chiesto.")
    );
    site.pass(Seconds::days(3));
    site.visitor().get(&address).await.expect(StatusCode::OK);
    let page = anna.get(ACCOUNT).await;
    assert!(
        page.text("main").contains("25 novembre 2026"),
        "{}",
        page.text("main")
    );
}

#[tokio::test]
async fn staff_see_the_editions_and_their_own_appointments() {
    let site = Site::open().await;
    let operator = Visitor::operator(&site).await;
    let address = create(&operator, STAFF).await;
    let answer = site.visitor().get(&address).await.expect(StatusCode::OK);
    let calendar = calendar(&answer);
    let leading_to = |page: &str| {
        let events = events(&calendar).into_iter();
        events
            .filter(|event| text(event, &Property::Description).contains(page))
            .count()
    };
    assert_eq!(leading_to("/it/staff/editions/"), 20);
    assert_eq!(leading_to("/it/staff/counselling/appointments/"), 2);
}

#[tokio::test]
async fn nobody_creates_an_address_for_others() {
    let site = Site::open().await;
    let anna = person(&site).await;
    let create = [("act", "create")];
    anna.post(STAFF, &create)
        .await
        .expect(StatusCode::NOT_FOUND);
    let anonymous = site.visitor().post(ACCOUNT, &create).await;
    let operator = Visitor::operator(&site).await;
    for answer in [anonymous, operator.post(ACCOUNT, &create).await] {
        let asked = answer.expect(StatusCode::OK);
        assert_eq!(
            asked.attribute("main form", "action").unwrap(),
            "/it/sign-in"
        );
    }
}
