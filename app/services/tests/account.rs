//! People look after what the portal holds about them.

#![allow(
    clippy::unwrap_used,
    reason = "what cannot be unwrapped fails the test"
)]

mod support;

use std::collections::BTreeMap;

use domain::{
    calendar_date::CalendarDate,
    codice_fiscale::CodiceFiscale,
    eligibility::{Fact, Facts},
    language::Language,
    name::{Name, PersonName},
    person::{Detail, Person},
};
use serde_json::Value;
use services::{
    Failure,
    access::{
        sign_in::{NewPerson, request_code, verify_code},
        visitor::{SignedIn, Visitor, recognise},
    },
    applications,
    people::{
        account::{change_details, end_other_sessions, end_session, export, request_erasure, view},
        path::{Milestone, path},
    },
};
use support::{TestPortal, email, six_digits};

const IMPRECARIO: &str = include_str!("../../../demo/programmes/imprecario.json");

async fn exported(test: &TestPortal, person: &SignedIn) -> Value {
    serde_json::to_value(export(&test.portal, person).await.unwrap()).unwrap()
}

fn date(text: &str) -> CalendarDate {
    text.parse().unwrap()
}

#[tokio::test]
async fn a_change_is_kept_once_and_the_log_names_the_details_only() {
    let test = TestPortal::new().await;
    let anna = test.person("anna@example.org", "Anna").await;
    let request = store::new_id();
    let born = |day| move |person: &mut Person| person.birth_date = Some(date(day));
    change_details(&test.portal, &anna, request, born("1998-03-27"))
        .await
        .unwrap();
    change_details(&test.portal, &anna, request, born("1999-09-09"))
        .await
        .unwrap();
    let account = view(&test.portal, &anna).await.unwrap();
    assert_eq!(account.person.details.birth_date, Some(date("1998-03-27")));
    let log = exported(&test, &anna).await["log"].clone();
    assert_eq!(log[0]["action"], "person.changed");
    assert_eq!(
        log[0]["details"],
        serde_json::json!({ "changed": ["birth_date"] })
    );
    assert!(!log.to_string().contains("1998"));
}

#[tokio::test]
async fn the_proved_address_cannot_be_changed() {
    let test = TestPortal::new().await;
    let anna = test.person("anna@example.org", "Anna").await;
    let change = |person: &mut Person| {
        person.email = Some(email("bo@example.org"));
        person.language = Language::En;
    };
    change_details(&test.portal, &anna, store::new_id(), change)
        .await
        .unwrap();
    let details = view(&test.portal, &anna).await.unwrap().person.details;
    assert_eq!(details.email, Some(email("anna@example.org")));
    assert_eq!(details.language, Language::En);
}

#[tokio::test]
async fn a_fiscal_code_that_tells_another_birth_is_refused() {
    let test = TestPortal::new().await;
    let mario = test.person("mario@example.org", "Rossi").await;
    // Mario Rossi, born in Turin on 1 January 1980.
    let code = CodiceFiscale::parse("RSSMRA80A01L219M").unwrap();
    let told = |born: &'static str| {
        let code = code.clone();
        move |person: &mut Person| {
            let name = |text| Name::parse(text).unwrap();
            person.name = Some(PersonName {
                given: Some(name("Mario")),
                family: name("Rossi"),
            });
            person.birth_date = Some(date(born));
            person.codice_fiscale = Some(code);
        }
    };
    match change_details(&test.portal, &mario, store::new_id(), told("1981-01-01")).await {
        Err(Failure::Refused(details)) => assert_eq!(details, [Detail::BirthDate]),
        other => panic!("not refused: {other:?}"),
    }
    let details = view(&test.portal, &mario).await.unwrap().person.details;
    assert_eq!((details.birth_date, details.codice_fiscale), (None, None));
    change_details(&test.portal, &mario, store::new_id(), told("1980-01-01"))
        .await
        .unwrap();
}

/// One more session of a person who is known.
async fn another_session(test: &TestPortal, address: &str) -> SignedIn {
    let email = email(address);
    request_code(&test.portal, &email, "192.0.2.4", Language::It)
        .await
        .unwrap();
    let code = six_digits(&test.deliver().await.last().unwrap().text);
    let person = NewPerson {
        email,
        name: None,
        language: Language::It,
    };
    let session = verify_code(&test.portal, &person, &code, "another device")
        .await
        .unwrap();
    match recognise(&test.portal, &session.token).await.unwrap() {
        Visitor::Person(person) => person,
        other => panic!("not a person: {other:?}"),
    }
}

async fn sessions(test: &TestPortal, person: &SignedIn) -> Vec<(uuid::Uuid, bool)> {
    let account = view(&test.portal, person).await.unwrap();
    account
        .sessions
        .iter()
        .map(|own| (own.session.id, own.is_this))
        .collect()
}

#[tokio::test]
async fn sessions_elsewhere_can_be_ended_and_other_people_s_cannot() {
    let test = TestPortal::new().await;
    let here = test.person("anna@example.org", "Anna").await;
    let there = another_session(&test, "anna@example.org").await;
    let bo = test.person("bo@example.org", "Bo").await;
    assert_eq!(sessions(&test, &here).await.len(), 2);
    end_session(&test.portal, &bo, there.session).await.unwrap();
    assert_eq!(sessions(&test, &here).await.len(), 2);
    end_session(&test.portal, &here, there.session)
        .await
        .unwrap();
    assert_eq!(sessions(&test, &here).await, [(here.session, true)]);
    another_session(&test, "anna@example.org").await;
    end_other_sessions(&test.portal, &here).await.unwrap();
    assert_eq!(sessions(&test, &here).await, [(here.session, true)]);
    assert_eq!(sessions(&test, &bo).await, [(bo.session, true)]);
}

#[tokio::test]
async fn the_export_holds_what_was_told_and_nothing_of_others() {
    let test = TestPortal::new().await;
    let anna = test.person("anna@example.org", "O’Brien-D’Angelo").await;
    test.person("bo@example.org", "Bo").await;
    let export = exported(&test, &anna).await;
    assert_eq!(export["person"]["email"], "anna@example.org");
    assert_eq!(export["person"]["name"]["family"], "O’Brien-D’Angelo");
    assert_eq!(export["sessions"][0]["device"], "a test");
    assert_eq!(export["log"][0]["action"], "person.created");
    assert!(!export.to_string().contains("bo@example.org"));
}

#[tokio::test]
async fn the_export_holds_what_was_declared() {
    let test = TestPortal::new().await;
    let programme = test.programme(IMPRECARIO).await;
    let anna = test.person("anna@example.org", "Anna").await;
    let income = Facts::try_from(
        [(Fact::Income, "9000.50".to_owned())]
            .into_iter()
            .collect::<BTreeMap<_, _>>(),
    );
    applications::start(&test.portal, &anna, &programme.slug, &income.unwrap())
        .await
        .unwrap();
    let export = exported(&test, &anna).await;
    let application = &export["applications"][0];
    assert_eq!(application["programme"], programme.slug.as_str());
    assert_eq!(application["state"], "draft");
    assert_eq!(
        application["facts"],
        serde_json::json!({ "income": "9000.50" })
    );
    let path = path(&test.portal, &anna).await.unwrap();
    assert!(matches!(path.next, Milestone::CompleteApplication(_)));
    assert_eq!(path.events.len(), 1);
}

#[tokio::test]
async fn erasure_is_asked_for_once() {
    let test = TestPortal::new().await;
    let anna = test.person("anna@example.org", "Anna").await;
    let asked_at = test.portal.now();
    request_erasure(&test.portal, &anna, store::new_id())
        .await
        .unwrap();
    let messages = test.deliver().await;
    let reference = services::people::account::erasure_reference(anna.person).to_string();
    assert_eq!(messages.len(), 1);
    assert!(
        messages[0].text.contains(&reference),
        "{}",
        messages[0].text
    );
    test.pass(domain::instant::Seconds::days(1));
    request_erasure(&test.portal, &anna, store::new_id())
        .await
        .unwrap();
    assert!(test.deliver().await.is_empty());
    let account = view(&test.portal, &anna).await.unwrap();
    assert_eq!(account.person.erasure_requested_at, Some(asked_at));
    let log = exported(&test, &anna).await["log"].clone();
    assert_eq!(log[0]["action"], "person.erasure_requested");
    assert_eq!(log[0]["details"]["reference"], reference);
}

#[tokio::test]
async fn a_new_person_s_path_begins() {
    let test = TestPortal::new().await;
    let anna = test.person("anna@example.org", "Anna").await;
    let path = path(&test.portal, &anna).await.unwrap();
    assert_eq!(path.next, Milestone::Begin);
    assert!(path.events.is_empty());
}
