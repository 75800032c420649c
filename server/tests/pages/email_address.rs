//! People change their e-mail address.

use axum::http::StatusCode;
use domain::{id::PersonId, instant::Seconds};

use crate::{
    pages::person,
    support::{Site, Visitor},
};

const PAGE: &str = "/it/account/email";

/// The code in the newest mail to an address.
async fn code(site: &Site, address: &str) -> String {
    let mail = site.mail(address).await;
    mail.subject.split(' ').next().unwrap().to_owned()
}

/// The people at an address.
async fn people(site: &Site, address: &str) -> Vec<PersonId> {
    let mut reader = site.database.read().await.unwrap();
    let people = store::person::by_address(&mut reader, address)
        .await
        .unwrap();
    people.iter().map(|person| person.id).collect()
}

#[tokio::test]
async fn a_person_changes_their_address_with_a_code_sent_there() {
    let site = Site::open().await;
    let anna = person(&site).await;
    let before = people(&site, "anna@example.org").await;
    assert_eq!(before.len(), 1);
    let account = anna.get("/it/account").await;
    let link = format!("main a[href='{PAGE}']");
    assert!(account.attribute(&link, "href").is_some());
    for (typed, problem) in [
        ("", "email"),
        ("anna", "email"),
        // Their own, in other letters.
        ("ANNA@example.org", "email"),
    ] {
        let page = anna.post(PAGE, &[("email", typed)]).await;
        let page = page.expect(StatusCode::UNPROCESSABLE_ENTITY);
        let summary = format!(".error-summary a[href='#{problem}']");
        assert!(page.attribute(&summary, "href").is_some(), "{typed}");
        assert_eq!(page.attribute("#email", "value").unwrap_or_default(), typed);
    }
    let asked = anna
        .ask_for_code(PAGE, &[("email", "nuova@example.org")])
        .await;
    assert!(asked.text("form.question").contains("nuova@example.org"));
    // Nothing about the browser: it has its session.
    assert!(asked.attribute("input[name=shared]", "name").is_none());
    let code = code(&site, "nuova@example.org").await;
    let wrong = if code == "000000" { "000001" } else { "000000" };
    let refused = anna.post(&asked.path, &[("code", wrong)]).await;
    let refused = refused.expect(StatusCode::UNPROCESSABLE_ENTITY);
    assert!(
        refused
            .attribute(".error-summary a[href='#code']", "href")
            .is_some()
    );
    let changed = anna.post(&asked.path, &[("code", &code)]).await;
    let there = changed.expect(StatusCode::SEE_OTHER).location().to_owned();
    assert_eq!(there, "/it/account?done=email");
    let account = anna.get(&there).await.expect(StatusCode::OK);
    assert!(account.text("[role=status]").contains("indirizzo"));
    assert!(account.body.contains("nuova@example.org"));
    let notice = site.mail("anna@example.org").await;
    assert_eq!(notice.subject, "Il tuo indirizzo e-mail è cambiato");
    assert_eq!(people(&site, "nuova@example.org").await, before);
    assert_eq!(people(&site, "anna@example.org").await, []);
}

#[tokio::test]
async fn the_page_looks_the_same_for_an_address_that_is_known() {
    let site = Site::open().await;
    Visitor::signed_in(&site, "bo@example.org").await;
    let anna = person(&site).await;
    let mut both = people(&site, "bo@example.org").await;
    both.extend(people(&site, "anna@example.org").await);
    let mut pages = Vec::new();
    for address in ["bo@example.org", "zo@example.org"] {
        let asked = anna.ask_for_code(PAGE, &[("email", address)]).await;
        let text = asked.text("main");
        pages.push(text.replace(address, ""));
    }
    assert_eq!(pages[0], pages[1]);
    // Others may share it: whoever has proved both has it from now on as well.
    let asked = anna
        .ask_for_code(PAGE, &[("email", "bo@example.org")])
        .await;
    let code = code(&site, "bo@example.org").await;
    let fields = [("code", code.as_str())];
    // Who has told no date of birth is asked for it, with the same code.
    let page = anna.post(&asked.path, &fields).await;
    let page = page.expect(StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(page.typed("code").as_deref(), Some(code.as_str()));
    let born = [
        ("birth_date_day", "28"),
        ("birth_date_month", "2"),
        ("birth_date_year", "1990"),
    ];
    let wrong = [&fields[..], &[("birth_date_day", "31"), born[1], born[2]]].concat();
    let page = anna.post(&asked.path, &wrong).await;
    let page = page.expect(StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(page.typed("birth_date_day").as_deref(), Some("31"));
    let shared = anna
        .post(&asked.path, &[&fields[..], &born[..]].concat())
        .await;
    shared.expect(StatusCode::SEE_OTHER);
    assert_eq!(people(&site, "bo@example.org").await, both);
    assert_eq!(people(&site, "anna@example.org").await, []);
}

#[tokio::test]
async fn an_open_browser_alone_is_not_enough() {
    let site = Site::open().await;
    let anna = person(&site).await;
    site.pass(Seconds::minutes(15));
    let asked = anna.get(PAGE).await.expect(StatusCode::SEE_OTHER);
    assert!(
        asked.location().contains("/sign-in"),
        "{}",
        asked.location()
    );
    // What was typed is kept until they have proved that it is them.
    let kept = anna.post(PAGE, &[("email", "nuova@example.org")]).await;
    let kept = kept.expect(StatusCode::OK);
    assert!(kept.body.contains("carry"), "{}", kept.body);
    assert!(kept.body.contains("nuova"), "{}", kept.body);
}
