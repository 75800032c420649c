//! A database from a backup.

use domain::{booking::Groups, instant::Seconds, staff::Role};
use services::{
    access::{
        sign_in::verify_code,
        visitor::{Visitor, recognise},
    },
    bookings::register,
    communication::undelivered::{send_again, troubled_mails},
    editions::create,
    restored::set_right,
};
use store_testing::{TestDatabase, on_both_engines};

use crate::support::{TestPortal, editions::event, proof};

on_both_engines!(
    nobody_hears_twice_of_what_was_due_and_everybody_of_what_was_not,
    whoever_was_signed_in_signs_in_again,
);

async fn nobody_hears_twice_of_what_was_due_and_everybody_of_what_was_not(database: TestDatabase) {
    let test = TestPortal::new(database).await;
    let staff = test.staff(Role::Operator).await;
    let content = event(test.site("torino").await, 2);
    let slug = create(&test.portal, &staff, &content, store::new_id())
        .await
        .unwrap();
    let anna = test.person("anna@example.org", "Anna").await;
    register(
        &test.portal,
        &anna,
        None,
        &slug,
        Groups::NONE,
        store::new_id(),
    )
    .await
    .unwrap();

    // The confirmation may have left after the backup was made.
    test.pass(Seconds::hours(3));
    let set = set_right(&test.portal).await.unwrap();
    assert_eq!(set.jobs, 1);
    assert!(test.deliver().await.is_empty());
    let mails = troubled_mails(&test.portal, &staff).await.unwrap();
    let [mail] = mails.as_slice() else {
        panic!("{mails:?}")
    };
    send_again(&test.portal, &staff, mail.id).await.unwrap();
    assert_eq!(test.deliver().await.len(), 1);

    // Half past five in the afternoon of 4 December, less 48 hours.
    test.set("2026-12-02T16:31:00Z");
    let reminders = test.deliver().await;
    assert_eq!(reminders.len(), 1);
    assert!(reminders[0].subject.starts_with("Promemoria"));
}

async fn whoever_was_signed_in_signs_in_again(database: TestDatabase) {
    let test = TestPortal::new(database).await;
    let (newcomer, code) = test.newcomer("anna@example.org", "Anna").await;
    let session = verify_code(&test.portal, &newcomer, &proof(&code), store::new_id())
        .await
        .unwrap();
    let recognised = recognise(&test.portal, &session.token).await.unwrap();
    assert!(matches!(recognised, Visitor::Person(_)), "{recognised:?}");

    assert_eq!(set_right(&test.portal).await.unwrap().sessions, 1);
    let recognised = recognise(&test.portal, &session.token).await.unwrap();
    assert!(matches!(recognised, Visitor::Anonymous), "{recognised:?}");
}
