//! Staff sign in with password and authenticator.

use std::sync::Arc;

use domain::{instant::Seconds, language::Language, name::Name, staff::Role};
use services::{
    Failure, Scope,
    access::{
        BrowserSecret,
        sign_in::{Browser, NewSession},
        staff::{
            Credentials, NewPassword, NewStaff, RequestOrigin, SignInRefusal, StaffSession,
            add_with_secret, current_code, sign_in,
        },
        visitor::{Visitor, recognise},
    },
};
use store_testing::{TestDatabase, on_both_engines};

use crate::support::{PASSWORD, SECRET, TestPortal, email};

on_both_engines!(
    password_and_code_together_begin_a_session,
    a_coordinator_signs_in_with_their_sites,
    a_session_ends_after_thirty_idle_minutes,
    whatever_is_wrong_the_answer_is_the_same,
    a_code_works_once_and_so_does_every_earlier_one,
    strangers_delay_each_other_and_not_the_owner_s_browser,
    wrong_attempts_in_the_own_browser_are_slowed_down_too,
    one_client_cannot_try_every_address,
    the_demonstrations_password_opens_nothing_but_a_demonstration,
    a_new_browser_is_told_by_mail_and_a_known_one_is_not,
    what_failed_is_logged_without_what_was_typed,
);

const ADDRESS: &str = "marta@example.org";

async fn try_with(
    test: &TestPortal,
    address: &str,
    password: &str,
    code: &str,
    client: &str,
) -> Result<NewSession, Option<SignInRefusal>> {
    let from = RequestOrigin {
        client,
        browser: Browser::default(),
        secret: None,
    };
    let signed_in = try_from(test, address, password, code, from).await;
    signed_in.map(|signed_in| signed_in.session).map_err(Some)
}

async fn try_from(
    test: &TestPortal,
    address: &str,
    password: &str,
    code: &str,
    from: RequestOrigin<'_>,
) -> Result<StaffSession, SignInRefusal> {
    let credentials = Credentials {
        email: &email(address),
        password,
        code,
    };
    sign_in(&test.portal, &credentials, &from)
        .await
        .map_err(|failure| match failure {
            Failure::Refused(refusal) => refusal,
            other => panic!("{other}"),
        })
}

/// Marta with the right password and code, in a browser.
async fn marta_in(
    test: &TestPortal,
    secret: Option<BrowserSecret>,
    client: &str,
) -> Result<StaffSession, SignInRefusal> {
    test.pass(Seconds::new(30));
    let code = current_code(&SECRET, test.portal.now());
    let from = RequestOrigin {
        client,
        browser: Browser {
            device: "Firefox\n",
            ..Browser::default()
        },
        secret,
    };
    try_from(test, ADDRESS, PASSWORD, &code, from).await
}

fn too_many(seconds: i64) -> SignInRefusal {
    let wait = Seconds::new(seconds);
    SignInRefusal::TooManyAttempts { wait }
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

async fn a_session_ends_after_thirty_idle_minutes(database: TestDatabase) {
    let test = portal_with_marta(database).await;
    let code = current_code(&SECRET, test.portal.now());
    let session = try_with(&test, ADDRESS, PASSWORD, &code, "192.0.2.1")
        .await
        .unwrap();
    for _ in 0..3 {
        test.pass(Seconds::minutes(29));
        let visitor = recognise(&test.portal, &session.token).await.unwrap();
        assert!(matches!(visitor, Visitor::Staff(_)), "{visitor:?}");
    }
    test.pass(Seconds::minutes(30));
    let visitor = recognise(&test.portal, &session.token).await.unwrap();
    assert_eq!(visitor, Visitor::Anonymous);
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

async fn strangers_delay_each_other_and_not_the_owner_s_browser(database: TestDatabase) {
    let test = portal_with_marta(database).await;
    let own = marta_in(&test, None, "192.0.2.1").await.unwrap().secret;
    for attempt in 0..8 {
        let refusal = try_with(&test, ADDRESS, "wrong", "000000", "198.51.100.99").await;
        let expected = Some(SignInRefusal::NotRecognised);
        assert_eq!(refusal.unwrap_err(), expected, "attempt {attempt}");
    }
    for seconds in [5, 15, 60, 180, 300, 300] {
        let refusal = try_with(&test, ADDRESS, "wrong", "000000", "198.51.100.99").await;
        assert_eq!(refusal.unwrap_err(), Some(too_many(seconds)));
        // Other accounts do not wait.
        let refusal = try_with(
            &test,
            "other@example.org",
            "wrong",
            "000000",
            "198.51.100.99",
        )
        .await;
        assert_eq!(refusal.unwrap_err(), Some(SignInRefusal::NotRecognised));
        test.pass(Seconds::new(seconds));
        let refusal = try_with(&test, ADDRESS, "wrong", "000000", "198.51.100.99").await;
        assert_eq!(refusal.unwrap_err(), Some(SignInRefusal::NotRecognised));
    }
    assert!(marta_in(&test, Some(own), "192.0.2.1").await.is_ok());
    // A cookie that is not hers gives nobody her limit.
    let stranger_s = Some(BrowserSecret::random());
    let refusal = marta_in(&test, stranger_s, "198.51.100.99")
        .await
        .unwrap_err();
    assert!(matches!(refusal, SignInRefusal::TooManyAttempts { .. }));
}

async fn wrong_attempts_in_the_own_browser_are_slowed_down_too(database: TestDatabase) {
    let test = portal_with_marta(database).await;
    let own = marta_in(&test, None, "192.0.2.1").await.unwrap().secret;
    let from = RequestOrigin {
        client: "192.0.2.1",
        browser: Browser::default(),
        secret: Some(own),
    };
    for _ in 0..8 {
        let refusal = try_from(&test, ADDRESS, "wrong", "000000", from).await;
        assert_eq!(refusal.unwrap_err(), SignInRefusal::NotRecognised);
    }
    let refusal = try_from(&test, ADDRESS, "wrong", "000000", from).await;
    assert_eq!(refusal.unwrap_err(), too_many(5));
    // Who succeeds begins anew.
    assert!(marta_in(&test, Some(own), "192.0.2.1").await.is_ok());
    let refusal = try_from(&test, ADDRESS, "wrong", "000000", from).await;
    assert_eq!(refusal.unwrap_err(), SignInRefusal::NotRecognised);
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
    assert_eq!(refusal.unwrap_err(), Some(too_many(5)));
}

async fn a_new_browser_is_told_by_mail_and_a_known_one_is_not(database: TestDatabase) {
    let test = portal_with_marta(database).await;
    let own = marta_in(&test, None, "192.0.2.1").await.unwrap().secret;
    let told = test.deliver().await;
    assert_eq!(told.len(), 1);
    assert_eq!(told[0].subject, "Accesso da un browser nuovo");
    assert_eq!(told[0].to.email, email(ADDRESS));
    for part in ["Marta Rossi", "Firefox", "192.0.2.1"] {
        assert!(told[0].text.contains(part), "{part}: {}", told[0].text);
    }
    marta_in(&test, Some(own), "192.0.2.7").await.unwrap();
    assert!(test.deliver().await.is_empty());
    // A colleague at the same desk is told as well, and both are known there then.
    test.add_staff("luca@example.org", Role::Operator, &[])
        .await;
    let code = current_code(&SECRET, test.portal.now());
    let from = RequestOrigin {
        client: "192.0.2.1",
        browser: Browser::default(),
        secret: Some(own),
    };
    let luca = try_from(&test, "luca@example.org", PASSWORD, &code, from).await;
    assert_eq!(luca.unwrap().secret, own);
    assert_eq!(test.deliver().await.len(), 1);
    marta_in(&test, Some(own), "192.0.2.1").await.unwrap();
    assert!(test.deliver().await.is_empty());
}

async fn what_failed_is_logged_without_what_was_typed(database: TestDatabase) {
    let test = portal_with_marta(database).await;
    for address in [ADDRESS, "nobody@example.org"] {
        let refusal = try_with(&test, address, "my secret", "000000", "192.0.2.1").await;
        assert!(refusal.is_err());
    }
    let failed = "SELECT count(*) FROM audit WHERE action = 'staff.sign_in_failed'
        AND details = '{\"client\":\"192.0.2.1\"}'";
    assert_eq!(test.database.number(failed).await, 2);
    let hers = "SELECT count(*) FROM audit JOIN staff ON staff.id = audit.subject_id
        WHERE action = 'staff.sign_in_failed'";
    assert_eq!(test.database.number(hers).await, 1);
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
