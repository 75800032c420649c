//! Something changes between the moment in which a page is shown and the one in which its form is sent, or before the
//! page is opened at all: in another tab, at the desk, or because time passes.

use axum::http::StatusCode;
use domain::instant::Seconds;

use crate::{
    pages::{book, person},
    places::edition,
    support::{Answer, Site, Visitor},
};

const DETAILS: &str = "/it/account/details";

/// What the form of somebody's details sends, with these fields typed.
fn filled_in(page: &Answer, typed: &[(&str, &str)]) -> Vec<(String, String)> {
    let fields = ["given_name", "family_name", "address", "phone"];
    let shown = fields.map(|field| format!("shown_{field}"));
    fields
        .iter()
        .map(|field| (*field).to_owned())
        .chain(shown)
        .map(|field| {
            let is = typed.iter().find(|(name, _)| *name == field);
            let value = is.map(|(_, value)| (*value).to_owned());
            let value = value.or_else(|| page.typed(&field)).unwrap_or_default();
            (field, value)
        })
        .collect()
}

async fn save(visitor: &Visitor<'_>, page: &Answer, typed: &[(&str, &str)]) {
    let fields = filled_in(page, typed);
    let fields: Vec<_> = fields
        .iter()
        .map(|(field, value)| (field.as_str(), value.as_str()))
        .collect();
    let saved = visitor.post(DETAILS, &fields).await;
    saved.expect(StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn details_that_changed_meanwhile_stay() {
    let site = Site::open().await;
    let anna = person(&site).await;
    let page = anna.get(DETAILS).await;
    let named = [
        ("family_name", "Bianchi"),
        ("phone", "333 1234567"),
        ("address", "Via Po 1"),
    ];
    save(&anna, &page, &named).await;
    let (one, other) = (anna.get(DETAILS).await, anna.get(DETAILS).await);
    save(&anna, &one, &[("phone", "333 7654321")]).await;
    // The other tab still shows the old number, and empties the address.
    let typed = [("family_name", "Rossi"), ("address", "")];
    save(&anna, &other, &typed).await;
    let now = anna.get(DETAILS).await;
    let phone = now.typed("phone").unwrap().replace(' ', "");
    assert!(phone.ends_with("3337654321"), "{phone}");
    assert_eq!(now.typed("family_name").as_deref(), Some("Rossi"));
    assert_eq!(now.typed("address").unwrap_or_default(), "");
}

#[tokio::test]
async fn a_form_is_for_the_owner_of_its_address_whoever_has_signed_in_since() {
    let site = Site::open().await;
    let anna = person(&site).await;
    // She has a place herself.
    book(&anna, "magazzini-e-consegne").await;
    let page = "/it/activities/magazzini-e-consegne/book";
    let typed = [
        ("given_name", "Bo"),
        ("family_name", "Neri"),
        ("email", "bo@example.org"),
    ];
    anna.ask_for_code(page, &typed).await;
}

#[tokio::test]
async fn who_waits_is_told_when_the_list_is_over() {
    let site = Site::open().await;
    let operator = Visitor::operator(&site).await;
    let more = [("admission", "open"), ("capacity", "1")];
    let course = edition(&operator, "Assistenza familiare", &more).await;
    let bo = Visitor::signed_in(&site, "bo@example.org").await;
    book(&bo, &course).await;
    let anna = person(&site).await;
    let booking = format!("/it/bookings/{}", book(&anna, &course).await);
    assert_eq!(anna.get(&booking).await.text("h1"), "Sei in lista d’attesa");
    let path = anna.get("/it/path").await;
    assert_eq!(path.text("#next-title"), "Aspetta un posto");
    // Enrolment closes on the 8th of December at ten.
    site.pass(Seconds::days(17));
    let anna = person(&site).await;
    let page = anna.get(&booking).await.expect(StatusCode::OK);
    assert_eq!(page.text("h1"), "Non hai avuto un posto");
    assert!(page.text("main").contains("La lista d’attesa è finita"));
    assert!(!page.text("main").contains("lo teniamo per te"));
    let path = anna.get("/it/path").await;
    assert_ne!(path.text("#next-title"), "Aspetta un posto");
    assert!(path.text("main").contains("Non hai avuto un posto"));
}

#[tokio::test]
async fn what_is_over_is_not_said_to_be_too_late() {
    let site = Site::open().await;
    let operator = Visitor::operator(&site).await;
    let more = [("admission", "open"), ("capacity", "1")];
    let course = edition(&operator, "Assistenza familiare", &more).await;
    let anna = person(&site).await;
    let booking = format!("/it/bookings/{}", book(&anna, &course).await);
    site.pass(Seconds::days(30));
    let anna = person(&site).await;
    let cancel = format!("{booking}/cancel");
    for answer in [anna.get(&cancel).await, anna.post(&cancel, &[]).await] {
        assert_eq!(answer.expect(StatusCode::SEE_OTHER).location(), booking);
    }
    assert_eq!(
        anna.get(&booking).await.text("h1"),
        "Questa attività è finita"
    );
}

#[tokio::test]
async fn a_draft_of_a_closed_programme_can_be_given_up() {
    let site = Site::open().await;
    let anna = person(&site).await;
    let apply = "/it/programmes/imprecario/apply";
    anna.post(apply, &[]).await.expect(StatusCode::SEE_OTHER);
    let path = anna.get("/it/path").await;
    assert_eq!(path.text("#next-title"), "Completa la candidatura");
    site.pass(Seconds::days(800));
    let anna = person(&site).await;
    let path = anna.get("/it/path").await;
    assert_ne!(path.text("#next-title"), "Completa la candidatura");
    let closed = anna.get(apply).await.expect(StatusCode::OK);
    let give_up = closed.attribute("main a[href$='/withdraw']", "href");
    let give_up = give_up.unwrap();
    anna.get(&give_up).await.expect(StatusCode::OK);
    let gone = anna.post(&give_up, &[]).await.expect(StatusCode::SEE_OTHER);
    assert_eq!(gone.location(), "/it/path");
    let closed = anna.get(apply).await.expect(StatusCode::OK);
    assert_eq!(closed.attribute("main a[href$='/withdraw']", "href"), None);
}
