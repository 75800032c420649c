//! Staff sign in, and look after mails.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "what is not there fails the test"
)]

mod support;

use domain::{instant::Seconds, language::Language, staff::Role};
use services::{
    Failure,
    access::{
        sign_in::{NewSession, request_code},
        staff::{
            AddRefusal, Credentials, NewPassword, NewStaff, SignInRefusal, add, current_code,
            sign_in,
        },
        visitor::{Visitor, recognise},
    },
    communication::undelivered::{send_again, troubled_mails},
    outbox::DeliveryError,
};
use store::job::JobState;

use support::{PASSWORD, SECRET, TestPortal, email};

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

async fn portal_with_marta() -> TestPortal {
    let test = TestPortal::new().await;
    test.add_staff(ADDRESS, Role::Operator).await;
    test
}

#[tokio::test]
async fn password_and_code_together_begin_a_session() {
    let test = portal_with_marta().await;
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

#[tokio::test]
async fn whatever_is_wrong_the_answer_is_the_same() {
    let test = portal_with_marta().await;
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

#[tokio::test]
async fn a_code_works_once_and_so_does_every_earlier_one() {
    let test = portal_with_marta().await;
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

#[tokio::test]
async fn ten_attempts_in_a_quarter_of_an_hour_are_enough_for_one_address() {
    let test = portal_with_marta().await;
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
    // Others are not locked out with them.
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

#[tokio::test]
async fn one_client_cannot_try_every_address() {
    let test = TestPortal::new().await;
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

#[tokio::test]
async fn an_address_belongs_to_one_member_of_staff() {
    let test = portal_with_marta().await;
    let new = NewStaff {
        email: email("Marta@Example.org"),
        name: domain::name::Name::parse("Un’altra Marta").unwrap(),
        role: Role::Administrator,
        sites: Vec::new(),
        language: Language::It,
        password: NewPassword::parse(PASSWORD).unwrap(),
    };
    assert!(matches!(
        add(&test.portal, &new).await,
        Err(Failure::Refused(AddRefusal::EmailTaken))
    ));
}

#[tokio::test]
async fn who_is_added_gets_a_secret_of_their_own_for_their_authenticator() {
    let test = TestPortal::new().await;
    let mut secrets = Vec::new();
    for address in ["one@example.org", "two@example.org"] {
        let new = NewStaff {
            email: email(address),
            name: domain::name::Name::parse("Marta").unwrap(),
            role: Role::Operator,
            sites: Vec::new(),
            language: Language::En,
            password: NewPassword::parse(PASSWORD).unwrap(),
        };
        let added = add(&test.portal, &new).await.unwrap();
        assert!(
            added.address.starts_with("otpauth://totp/"),
            "{}",
            added.address
        );
        assert!(added.address.contains(&added.secret), "{}", added.address);
        secrets.push(added.secret);
    }
    assert_ne!(secrets[0], secrets[1]);
}

#[tokio::test]
async fn a_mail_that_failed_is_seen_and_sent_again_and_the_log_says_by_whom() {
    let test = TestPortal::new().await;
    let staff = test.staff(Role::Operator).await;
    *test.mailbag.failure.lock().unwrap() =
        Some(DeliveryError::Permanent("550 no such user".into()));
    request_code(
        &test.portal,
        &email("ada@example.org"),
        "192.0.2.2",
        Language::It,
    )
    .await
    .unwrap();
    assert!(test.deliver().await.is_empty());

    let mails = troubled_mails(&test.portal, &staff).await.unwrap();
    let [mail] = mails.as_slice() else {
        panic!("{mails:?}")
    };
    assert_eq!(mail.to, Some(email("ada@example.org")));
    assert_eq!(
        (mail.state, mail.reason.as_str()),
        (JobState::Failed, "550 no such user")
    );

    *test.mailbag.failure.lock().unwrap() = None;
    send_again(&test.portal, &staff, mail.id).await.unwrap();
    assert_eq!(test.deliver().await.len(), 1);
    assert!(
        troubled_mails(&test.portal, &staff)
            .await
            .unwrap()
            .is_empty()
    );
    assert!(matches!(
        send_again(&test.portal, &staff, mail.id).await,
        Err(Failure::NotFound)
    ));

    let mut reader = test.portal.database.read().await.unwrap();
    let log = store::audit::about(&mut reader, mail.id.into())
        .await
        .unwrap();
    let [entry] = log.as_slice() else {
        panic!("{log:?}")
    };
    assert_eq!(entry.action, "mail.sent_again");
    assert_eq!(entry.staff_name.as_deref(), Some("Marta Rossi"));
}
