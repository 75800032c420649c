//! Staff sign in with password and authenticator.

use std::sync::Arc;

use domain::{instant::Seconds, language::Language, name::Name, staff::Role};
use services::{
    Failure, Scope,
    access::{
        sign_in::NewSession,
        staff::{
            Credentials, NewPassword, NewStaff, SignInRefusal, add_with_secret, current_code,
            sign_in,
        },
        visitor::{Visitor, recognise},
    },
};
use store_testing::{TestDatabase, on_both_engines};

use crate::support::{PASSWORD, SECRET, TestPortal, email};

on_both_engines!(
    password_and_code_together_begin_a_session,
    a_coordinator_signs_in_with_their_sites,
    whatever_is_wrong_the_answer_is_the_same,
    a_code_works_once_and_so_does_every_earlier_one,
    ten_attempts_in_a_quarter_of_an_hour_are_enough_for_one_address,
    one_client_cannot_try_every_address,
    the_demonstrations_password_opens_nothing_but_a_demonstration,
);

const ADDRESS: &str = "marta@example.org";

async fn try_with(
    test: &TestPortal,
    address: &str,
    password: &str,
    code: &str,
    client: &str,
) -> Result<NewSession, Option<SignInRefusal>> {
    let credentials = Credentials {
        email: &email(address),
        password,
        code,
    };
    sign_in(&test.portal, &credentials, client, "a test")
        .await
        .map_err(|failure| match failure {
            Failure::Refused(refusal) => Some(refusal),
            other => panic!("{other}"),
        })
}

async fn portal_with_marta(database: TestDatabase) -> TestPortal {
    let test = TestPortal::new(database).await;
    test.add_staff(ADDRESS, Role::Operator, &[]).await;
    test
}

async fn password_and_code_together_begin_a_session(database: TestDatabase) {
    let test = portal_with_marta(database).await;
    let code = current_code(&SECRET, test.portal.now());
    let session = try_with(&test, "MARTA@example.org", PASSWORD, &code, "192.0.2.1")
        .await
        .unwrap();
    let visitor = recognise(&test.portal, &session.token).await.unwrap();
    let Visitor::Staff(staff) = visitor else {
        panic!("{visitor:?}")
    };
    assert_eq!(
        (staff.role, staff.name.as_str()),
        (Role::Operator, "Marta Rossi")
    );
}

async fn a_coordinator_signs_in_with_their_sites(database: TestDatabase) {
    let test = TestPortal::new(database).await;
    let site = test.site("torino").await;
    test.site("vicenza").await;
    test.add_staff(ADDRESS, Role::Coordinator, &["torino"])
        .await;
    let code = current_code(&SECRET, test.portal.now());
    let session = try_with(&test, ADDRESS, PASSWORD, &code, "192.0.2.1").await;
    let visitor = recognise(&test.portal, &session.unwrap().token).await;
    let Visitor::Staff(staff) = visitor.unwrap() else {
        panic!("not a member of staff")
    };
    assert_eq!(staff.scope, Scope::Sites(vec![site]));
}

async fn whatever_is_wrong_the_answer_is_the_same(database: TestDatabase) {
    let test = portal_with_marta(database).await;
    let code = current_code(&SECRET, test.portal.now());
    let late = current_code(&SECRET, test.portal.now() - Seconds::minutes(2));
    for (address, password, code) in [
        ("nobody@example.org", PASSWORD, code.as_str()),
        (ADDRESS, "una frase lunga e sbagliata", &code),
        (ADDRESS, "", &code),
        (ADDRESS, PASSWORD, &late),
        (ADDRESS, PASSWORD, ""),
        (ADDRESS, PASSWORD, "12345678901234567890"),
    ] {
        let refusal = try_with(&test, address, password, code, "192.0.2.1")
            .await
            .unwrap_err();
        assert_eq!(
            refusal,
            Some(SignInRefusal::NotRecognised),
            "{address} {password} {code}"
        );
    }
    // A wrong password did not use the code up.
    assert!(
        try_with(&test, ADDRESS, PASSWORD, &code, "192.0.2.1")
            .await
            .is_ok()
    );
}

async fn a_code_works_once_and_so_does_every_earlier_one(database: TestDatabase) {
    let test = portal_with_marta(database).await;
    let earlier = current_code(&SECRET, test.portal.now() - Seconds::new(30));
    let code = current_code(&SECRET, test.portal.now());
    assert!(
        try_with(&test, ADDRESS, PASSWORD, &code, "192.0.2.1")
            .await
            .is_ok()
    );
    for used in [&code, &earlier] {
        let refusal = try_with(&test, ADDRESS, PASSWORD, used, "192.0.2.1")
            .await
            .unwrap_err();
        assert_eq!(refusal, Some(SignInRefusal::NotRecognised));
    }
    test.pass(Seconds::new(30));
    let next = current_code(&SECRET, test.portal.now());
    assert!(
        try_with(&test, ADDRESS, PASSWORD, &next, "192.0.2.1")
            .await
            .is_ok()
    );
}

async fn ten_attempts_in_a_quarter_of_an_hour_are_enough_for_one_address(database: TestDatabase) {
    let test = portal_with_marta(database).await;
    for attempt in 0..10 {
        let client = format!("192.0.2.{attempt}");
        let refusal = try_with(&test, ADDRESS, "wrong", "000000", &client)
            .await
            .unwrap_err();
        assert_eq!(
            refusal,
            Some(SignInRefusal::NotRecognised),
            "attempt {attempt}"
        );
    }
    let code = current_code(&SECRET, test.portal.now());
    let refusal = try_with(&test, ADDRESS, PASSWORD, &code, "192.0.2.99")
        .await
        .unwrap_err();
    assert_eq!(refusal, Some(SignInRefusal::TooManyAttempts));
    // Other accounts are not locked out.
    let refusal = try_with(&test, "other@example.org", "wrong", "000000", "192.0.2.99").await;
    assert_eq!(refusal.unwrap_err(), Some(SignInRefusal::NotRecognised));
    test.pass(Seconds::minutes(15));
    let code = current_code(&SECRET, test.portal.now());
    assert!(
        try_with(&test, ADDRESS, PASSWORD, &code, "192.0.2.99")
            .await
            .is_ok()
    );
}

async fn one_client_cannot_try_every_address(database: TestDatabase) {
    let test = TestPortal::new(database).await;
    for attempt in 0..50 {
        let address = format!("person{attempt}@example.org");
        let refusal = try_with(&test, &address, "wrong", "000000", "192.0.2.1")
            .await
            .unwrap_err();
        assert_eq!(
            refusal,
            Some(SignInRefusal::NotRecognised),
            "attempt {attempt}"
        );
    }
    let refusal = try_with(&test, "last@example.org", "wrong", "000000", "192.0.2.1").await;
    assert_eq!(refusal.unwrap_err(), Some(SignInRefusal::TooManyAttempts));
}

async fn the_demonstrations_password_opens_nothing_but_a_demonstration(database: TestDatabase) {
    let mut test = TestPortal::new(database).await;
    let new = NewStaff {
        email: email(ADDRESS),
        name: Name::parse("Marta").unwrap(),
        role: Role::Operator,
        sites: Vec::new(),
        language: Language::It,
        password: NewPassword::of_demonstration(),
    };
    add_with_secret(&test.portal, &new, &SECRET).await.unwrap();
    for (demo, may_enter) in [(false, false), (true, true)] {
        Arc::make_mut(&mut test.portal.settings).demo = demo;
        let code = current_code(&SECRET, test.portal.now());
        let outcome = try_with(&test, ADDRESS, "demonstration only", &code, "192.0.2.1").await;
        assert_eq!(outcome.is_ok(), may_enter);
    }
}
