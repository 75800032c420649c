//! People end their sessions on other devices.

use domain::{instant::Seconds, language::Language};
use services::{
    access::{
        shared_address::Identity,
        sign_in::{Browser, CodeProof, NewPerson, NewSession, request_code, verify_code},
        visitor::{SignedIn, Visitor, goes_on, recognise},
    },
    people::account::{end_other_sessions, end_session, view},
};
use store_testing::{TestDatabase, on_both_engines};

use crate::support::{TestPortal, browser, email, proof, six_digits};

on_both_engines!(
    sessions_elsewhere_can_be_ended_and_other_people_s_cannot,
    signing_in_ends_the_session_that_the_browser_had,
    a_session_in_a_shared_browser_ends_after_two_idle_hours,
);

/// One more session of an existing person.
async fn another_session(test: &TestPortal, address: &str) -> SignedIn {
    let email = email(address);
    request_code(&test.portal, &email, browser(), "192.0.2.4", Language::It)
        .await
        .unwrap();
    let code = six_digits(&test.deliver().await.last().unwrap().text);
    let person = NewPerson {
        email,
        name: None,
        language: Language::It,
        identity: Identity::default(),
    };
    let session = verify_code(&test.portal, &person, &proof(&code), store::new_id())
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

/// Signs in with a browser, and returns the session.
async fn sign_in_with(test: &TestPortal, browser: Browser<'_>) -> NewSession {
    let (anna, code) = test.newcomer("anna@example.org", "Anna").await;
    let proof = CodeProof {
        browser,
        ..proof(&code)
    };
    verify_code(&test.portal, &anna, &proof, store::new_id())
        .await
        .unwrap()
}

async fn is_signed_in(test: &TestPortal, session: &NewSession) -> bool {
    let visitor = recognise(&test.portal, &session.token).await.unwrap();
    visitor != Visitor::Anonymous
}

async fn signing_in_ends_the_session_that_the_browser_had(database: TestDatabase) {
    let test = TestPortal::new(database).await;
    let first = sign_in_with(&test, Browser::default()).await;
    let elsewhere = sign_in_with(&test, Browser::default()).await;
    let again = Browser {
        session: Some(&first.token),
        ..Browser::default()
    };
    let second = sign_in_with(&test, again).await;
    assert!(!is_signed_in(&test, &first).await);
    assert!(is_signed_in(&test, &second).await);
    assert!(is_signed_in(&test, &elsewhere).await);
}

async fn a_session_in_a_shared_browser_ends_after_two_idle_hours(database: TestDatabase) {
    let test = TestPortal::new(database).await;
    let shared = Browser {
        is_shared: true,
        ..Browser::default()
    };
    let shared = sign_in_with(&test, shared).await;
    let own = sign_in_with(&test, Browser::default()).await;
    assert!(shared.ends_with_browser && !own.ends_with_browser);
    test.pass(Seconds::minutes(119));
    assert!(is_signed_in(&test, &shared).await, "it counts as used");
    test.pass(Seconds::minutes(119));
    // To ask whether it goes on is no use of it.
    assert!(goes_on(&test.portal, &shared.token).await.unwrap());
    test.pass(Seconds::minutes(1));
    assert!(!goes_on(&test.portal, &shared.token).await.unwrap());
    assert!(!is_signed_in(&test, &shared).await);
    assert!(is_signed_in(&test, &own).await);
}
