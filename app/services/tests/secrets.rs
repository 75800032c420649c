//! What was sent, and what was forgotten, is not to be read in the database's files.

#![allow(clippy::unwrap_used, reason = "what is not there fails the test")]

mod support;

use domain::{instant::Seconds, language::Language, staff::Role};
use services::{
    access::sign_in::request_code, communication::undelivered::troubled_mails,
    outbox::DeliveryError, retention::forget_what_is_old,
};
use support::{TestPortal, email, queue_raw, six_digits};

/// Everything that stands in the database file and in its log.
fn files(test: &TestPortal) -> Vec<u8> {
    let mut bytes = std::fs::read(test.file()).unwrap();
    let log = test.file().with_extension("sqlite-wal");
    bytes.extend(std::fs::read(log).unwrap_or_default());
    bytes
}

fn is_readable(test: &TestPortal, secret: &str) -> bool {
    let needle = secret.as_bytes();
    files(test)
        .windows(needle.len())
        .any(|found| found == needle)
}

/// A mail to somebody with a link whose key lets whoever has it cancel a booking. Some are short, some too long for
/// the page on which their row stands.
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

#[tokio::test]
async fn a_code_is_readable_neither_before_nor_after_it_was_sent() {
    let test = TestPortal::new().await;
    request_code(
        &test.portal,
        &email("ada@example.org"),
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

#[tokio::test]
async fn what_a_sent_mail_carried_is_gone_after_the_next_retention() {
    let test = TestPortal::new().await;
    let count = 400;
    for number in 0..count {
        queue_raw(&test, "mail", &mail_with_key(number)).await;
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

#[tokio::test]
async fn a_newcomer_who_never_came_is_gone_after_a_day() {
    let test = TestPortal::new().await;
    request_code(
        &test.portal,
        &email("ada@example.org"),
        "192.0.2.1",
        Language::It,
    )
    .await
    .unwrap();
    test.deliver().await;
    test.pass(Seconds::days(1));
    test.pass(Seconds::new(1));
    forget_what_is_old(&test.portal).await.unwrap();
    assert!(!is_readable(&test, "ada@example.org"));
    assert!(!is_readable(&test, "192.0.2.1"));
}

#[tokio::test]
async fn a_failed_mail_is_forgotten_after_thirty_days() {
    let test = TestPortal::new().await;
    let staff = test.staff(Role::Operator).await;
    for failure in [
        DeliveryError::Permanent("550 no mailbox secret-1@example.org".into()),
        DeliveryError::Uncertain("nothing more was heard".into()),
    ] {
        *test.mailbag.failure.lock().unwrap() = Some(failure);
        queue_raw(&test, "mail", &mail_with_key(1)).await;
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
