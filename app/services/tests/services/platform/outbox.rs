//! Staff handle undelivered mails.

use domain::{language::Language, staff::Role};
use services::{
    Failure,
    access::{BrowserSecret, sign_in::request_code},
    communication::undelivered::{send_again, troubled_mails},
};
use store::job::JobState;
use store_testing::{TestDatabase, on_both_engines};

use crate::support::{TestPortal, email};

on_both_engines!(a_mail_that_failed_is_seen_and_sent_again_and_the_log_says_by_whom);

async fn a_mail_that_failed_is_seen_and_sent_again_and_the_log_says_by_whom(
    database: TestDatabase,
) {
    let test = TestPortal::new(database).await;
    let staff = test.staff(Role::Operator).await;
    test.mailbag.refuse("550 no such user");
    request_code(
        &test.portal,
        &email("ada@example.org"),
        BrowserSecret::random(),
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
        (mail.state, mail.answer.as_str()),
        (JobState::Failed, "550 no such user")
    );

    test.mailbag.accept();
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
