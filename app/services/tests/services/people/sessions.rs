//! People end their sessions on other devices.

use domain::{instant::Seconds, language::Language};
use services::{
    access::{
        shared_address::{Identity, WhoTheyAre},
        sign_in::{Browser, CodeProof, NewPerson, NewSession, request_code, verify_code},
        visitor::{SignedIn, Visitor, goes_on, recognise},
    },
    people::account::{end_other_sessions, end_session, revoke_links, view},
};
use store_testing::{TestDatabase, on_both_engines};

use super::in_care;
use crate::support::{TestPortal, browser, email, proof, six_digits};

on_both_engines!(
    sessions_elsewhere_can_be_ended_and_other_people_s_cannot,
    who_looks_after_somebody_ends_their_sessions_and_links_too,
    signing_in_ends_the_session_that_the_browser_had,
    a_session_in_a_shared_browser_ends_after_two_idle_hours,
);

/// One more session of an existing person.
async fn another_session(test: &TestPortal, address: &str, who: WhoTheyAre) -> SignedIn {
    let email = email(address);
    request_code(&test.portal, &email, browser(), "192.0.2.4", Language::It)
        .await
        .unwrap();
    let code = six_digits(&test.deliver().await.last().unwrap().text);
    let person = NewPerson {
        email,
        name: None,
        language: Language::It,
        identity: Identity {
            who,
            birth_date: None,
        },
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
    let unsaid = WhoTheyAre::Unsaid;
    let there = another_session(&test, "anna@example.org", unsaid).await;
    let bo = test.person("bo@example.org", "Bo").await;
    assert_eq!(sessions(&test, &here).await.len(), 2);
    end_session(&test.portal, &bo, there.session).await.unwrap();
    assert_eq!(sessions(&test, &here).await.len(), 2);
    end_session(&test.portal, &here, there.session)
        .await
        .unwrap();
    assert_eq!(sessions(&test, &here).await, [(here.session, true)]);
    another_session(&test, "anna@example.org", unsaid).await;
    end_other_sessions(&test.portal, &here).await.unwrap();
    assert_eq!(sessions(&test, &here).await, [(here.session, true)]);
    assert_eq!(sessions(&test, &bo).await, [(bo.session, true)]);
}

async fn who_looks_after_somebody_ends_their_sessions_and_links_too(database: TestDatabase) {
    let test = TestPortal::new(database).await;
    let anna = test.person("anna@example.org", "Anna").await;
    let giulia = in_care(&test, &anna, "Giulia").await;
    // The lost telephone went on as the child.
    let lost = another_session(&test, "anna@example.org", WhoTheyAre::Known(giulia.person)).await;
    assert_eq!(lost.person, giulia.person);
    let account = view(&test.portal, &anna).await.unwrap();
    let listed = account.sessions.iter();
    let names: Vec<_> = listed
        .filter(|own| own.is_in_care)
        .map(|own| own.session.name.as_str())
        .collect();
    assert_eq!(names, ["Giulia"]);
    end_other_sessions(&test.portal, &anna).await.unwrap();
    assert_eq!(sessions(&test, &anna).await, [(anna.session, true)]);
    assert_eq!(sessions(&test, &giulia).await, []);

    let mut transaction = test.portal.database.write().await.unwrap();
    let key = store::link_key::NewLinkKey {
        hash: b"a key in a mail",
        person: giulia.person,
        opens: "booking",
        expires_at: test.portal.now() + Seconds::days(30),
    };
    store::link_key::insert(&mut transaction, &key, test.portal.now())
        .await
        .unwrap();
    transaction.commit().await.unwrap();
    assert!(view(&test.portal, &anna).await.unwrap().has_links);
    revoke_links(&test.portal, &anna).await.unwrap();
    assert!(!view(&test.portal, &giulia).await.unwrap().has_links);
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
