//! People end their sessions on other devices.

use domain::language::Language;
use services::{
    access::{
        sign_in::{NewPerson, request_code, verify_code},
        visitor::{SignedIn, Visitor, recognise},
    },
    people::account::{end_other_sessions, end_session, view},
};
use store_testing::{TestDatabase, on_both_engines};

use crate::support::{TestPortal, email, six_digits};

on_both_engines!(sessions_elsewhere_can_be_ended_and_other_people_s_cannot);

/// One more session of an existing person.
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

async fn sessions_elsewhere_can_be_ended_and_other_people_s_cannot(database: TestDatabase) {
    let test = TestPortal::new(database).await;
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
