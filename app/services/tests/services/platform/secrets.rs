//! Sent and deleted data must not be readable in the database's files.

use domain::{instant::Seconds, language::Language, staff::Role};
use services::{
    access::{BrowserSecret, sign_in::request_code},
    communication::undelivered::troubled_mails,
    outbox::DeliveryError,
    retention::forget_what_is_old,
};
use store_testing::{Engine, TestDatabase, run};

use crate::support::{TestPortal, email, six_digits};

/// The bytes of the database file and its log. The files of PostgreSQL are its server's.
fn files(test: &TestPortal) -> Vec<u8> {
    let file = test.database.address.trim_start_matches("sqlite:");
    let mut bytes = std::fs::read(file).unwrap();
    bytes.extend(std::fs::read(format!("{file}-wal")).unwrap());
    bytes
}

fn is_readable(test: &TestPortal, secret: &str) -> bool {
    let needle = secret.as_bytes();
    files(test)
        .windows(needle.len())
        .any(|found| found == needle)
}

/// A mail with a link whose key allows cancelling a booking. Some are short, some too long for the page
/// that contains their row.
fn mail_with_key(number: usize) -> String {
    let reason = "Chiuso. ".repeat(number % 7 * 120);
    format!(
        r#"{{"email":"secret-{number}@example.org","name":"Segreta {number}","language":"it",
            "mail":{{"mail":"booking_not_approved","name":"Segreta {number}","reason":"{reason}",
                "activities_url":"https://portal.example/it/activities",
                "booking":{{"reference":"IMP-7K3M-9QXA","title":"Cucina","place":"Sede","note":null,
                    "sessions":[],"revision":1,
                    "url":"https://portal.example/it/bookings/IMP-7K3M-9QXA?key=key-{number}-end"}}}}}}"#
    )
}

#[test]
fn a_code_is_readable_neither_before_nor_after_it_was_sent() {
    run(
        Engine::Sqlite,
        a_code_is_readable_neither_before_nor_after_it_was_sent_in,
    );
}

async fn a_code_is_readable_neither_before_nor_after_it_was_sent_in(database: TestDatabase) {
    let test = TestPortal::new(database).await;
    request_code(
        &test.portal,
        &email("ada@example.org"),
        BrowserSecret::random(),
        "192.0.2.1",
        Language::It,
    )
    .await
    .unwrap();
    let before = files(&test);
    let sent = test.deliver().await;
    let code = six_digits(&sent[0].text);
    assert!(!before.windows(6).any(|found| found == code.as_bytes()));
    assert!(!is_readable(&test, &code));
}

#[test]
fn what_a_sent_mail_carried_is_gone_after_the_next_retention() {
    run(
        Engine::Sqlite,
        what_a_sent_mail_carried_is_gone_after_the_next_retention_in,
    );
}

async fn what_a_sent_mail_carried_is_gone_after_the_next_retention_in(database: TestDatabase) {
    let test = TestPortal::new(database).await;
    let count = 400;
    for number in 0..count {
        test.queue_raw("mail", &mail_with_key(number)).await;
        // Rows come and go in between, so that the pages are filled, split and emptied.
        if number % 50 == 49 {
            assert_eq!(test.deliver().await.len(), 50);
        }
    }
    forget_what_is_old(&test.portal).await.unwrap();
    let bytes = String::from_utf8_lossy(&files(&test)).into_owned();
    for number in 0..count {
        for secret in [format!("secret-{number}@"), format!("key-{number}-end")] {
            assert!(!bytes.contains(&secret), "{secret} is still there");
        }
    }
    assert!(!bytes.contains("Segreta"));
}

#[test]
fn a_newcomer_who_never_came_is_gone_after_a_day() {
    run(
        Engine::Sqlite,
        a_newcomer_who_never_came_is_gone_after_a_day_in,
    );
}

async fn a_newcomer_who_never_came_is_gone_after_a_day_in(database: TestDatabase) {
    let test = TestPortal::new(database).await;
    request_code(
        &test.portal,
        &email("ada@example.org"),
        BrowserSecret::random(),
        "192.0.2.1",
        Language::It,
    )
    .await
    .unwrap();
    test.deliver().await;
    test.pass(Seconds::hours(27));
    forget_what_is_old(&test.portal).await.unwrap();
    assert!(!is_readable(&test, "ada@example.org"));
    assert!(!is_readable(&test, "192.0.2.1"));
}

#[test]
fn a_failed_mail_is_forgotten_after_thirty_days() {
    run(
        Engine::Sqlite,
        a_failed_mail_is_forgotten_after_thirty_days_in,
    );
}

async fn a_failed_mail_is_forgotten_after_thirty_days_in(database: TestDatabase) {
    let test = TestPortal::new(database).await;
    let staff = test.staff(Role::Operator).await;
    for failure in [
        DeliveryError::Permanent("550 no mailbox secret-1@example.org".into()),
        DeliveryError::Uncertain("nothing more was heard".into()),
    ] {
        test.mailbag.fail(failure);
        test.queue_raw("mail", &mail_with_key(1)).await;
        assert!(test.deliver().await.is_empty());
    }
    test.pass(Seconds::days(30));
    forget_what_is_old(&test.portal).await.unwrap();
    assert_eq!(troubled_mails(&test.portal, &staff).await.unwrap().len(), 2);
    assert!(is_readable(&test, "secret-1@example.org"));

    test.pass(Seconds::new(1));
    forget_what_is_old(&test.portal).await.unwrap();
    assert!(
        troubled_mails(&test.portal, &staff)
            .await
            .unwrap()
            .is_empty()
    );
    for secret in ["secret-1@example.org", "key-1-end", "Segreta"] {
        assert!(!is_readable(&test, secret), "{secret} is still there");
    }
}
