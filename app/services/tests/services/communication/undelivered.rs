//! Staff look after mails that were not delivered, and after addresses that cannot be reached.

use domain::{instant::Seconds, language::Language, obstacle::Obstacle, staff::Role};
use services::{
    Failure,
    access::{sign_in::request_code, visitor::StaffMember},
    communication::undelivered::{
        TroubledMail, clear_address, mark_arrived, send_again, troubled_mails, unreachable_address,
        unreachable_addresses,
    },
    outbox::{DeliveryError, Lane, finish_and_claim, take_over},
    retention::forget_what_is_old,
};
use store::job::{JobState, LEASE};
use store_testing::{TestDatabase, on_both_engines};
use uuid::Uuid;

use crate::support::{TestPortal, browser, email};

on_both_engines!(
    a_mail_that_failed_says_for_whom_and_about_what,
    the_code_in_a_subject_is_shown_to_nobody,
    a_mail_whose_worker_died_says_for_whom_it_was,
    a_mail_that_may_have_arrived_is_marked_as_arrived,
    an_address_refused_for_good_gets_no_more_mails_but_codes,
    an_address_is_tried_again_when_staff_say_so,
    sending_a_mail_now_tries_its_address_again,
    a_refusal_for_other_reasons_does_not_condemn_the_address,
    addresses_of_nobody_are_not_kept,
);

const UNKNOWN: &str = "550 5.1.1 no such user";

/// A portal on which a mail to Ada is due.
async fn owed(database: TestDatabase) -> (TestPortal, StaffMember) {
    let test = TestPortal::new(database).await;
    let staff = test.staff(Role::Operator).await;
    test.known("ada@example.org", "Ada").await;
    owe(&test, "ada@example.org").await;
    (test, staff)
}

async fn owe(test: &TestPortal, to: &str) {
    let mail = r#""mail":"erasure_requested","name":"Ada","reference":"IMP-7K3M-9QXA","requested":0,"url":"https://portal.example/it""#;
    let payload = format!(r#"{{"email":"{to}","name":null,"language":"it","mail":{{{mail}}}}}"#);
    test.queue_raw("mail", &payload).await;
}

async fn mails(test: &TestPortal, staff: &StaffMember) -> Vec<TroubledMail> {
    troubled_mails(&test.portal, staff).await.unwrap()
}

/// The one mail that needs attention.
async fn only(test: &TestPortal, staff: &StaffMember) -> TroubledMail {
    let mails = mails(test, staff).await;
    assert_eq!(mails.len(), 1, "{mails:?}");
    mails.into_iter().next().unwrap()
}

async fn is_unreachable(test: &TestPortal) -> bool {
    let found = unreachable_address(&test.portal, &email("ada@example.org")).await;
    found.unwrap().is_some()
}

async fn log_of(test: &TestPortal, subject: Uuid) -> Vec<String> {
    let mut reader = test.portal.database.read().await.unwrap();
    let log = store::audit::about(&mut reader, subject).await.unwrap();
    log.into_iter().map(|entry| entry.action).collect()
}

async fn a_mail_that_failed_says_for_whom_and_about_what(database: TestDatabase) {
    let (test, staff) = owed(database).await;
    test.mailbag.refuse("552 5.2.2 over quota");
    test.deliver().await;
    let mail = only(&test, &staff).await;
    assert_eq!(mail.to, Some(email("ada@example.org")));
    assert_eq!(mail.obstacle, Obstacle::MailboxFull);
    assert_eq!(mail.answer, "552 5.2.2 over quota");
    assert!(!mail.is_code);
    test.mailbag.accept();
    send_again(&test.portal, &staff, mail.id).await.unwrap();
    assert_eq!(test.subjects().await, [mail.subject.unwrap()]);
}

async fn the_code_in_a_subject_is_shown_to_nobody(database: TestDatabase) {
    let test = TestPortal::new(database).await;
    let staff = test.staff(Role::Operator).await;
    test.mailbag.refuse("554 no");
    let ada = email("ada@example.org");
    request_code(&test.portal, &ada, browser(), "192.0.2.2", Language::It)
        .await
        .unwrap();
    test.deliver().await;
    let mail = only(&test, &staff).await;
    assert_eq!(
        (mail.to, mail.subject, mail.is_code),
        (Some(ada), None, true)
    );
}

/// The mail is claimed by a worker that is never heard of again.
async fn die_with_it(test: &TestPortal) {
    let lanes = [(Lane::Service, 1)];
    let claimed = finish_and_claim(&test.portal, &[], &lanes, 1).await;
    assert_eq!(claimed.unwrap().len(), 1);
    test.pass(LEASE);
    test.pass(Seconds::new(1));
    take_over(&test.portal, &test.mailbag).await.unwrap();
}

async fn a_mail_whose_worker_died_says_for_whom_it_was(database: TestDatabase) {
    let (test, staff) = owed(database).await;
    die_with_it(&test).await;
    let mail = only(&test, &staff).await;
    assert_eq!(mail.state, JobState::Uncertain);
    assert_eq!(mail.to, Some(email("ada@example.org")));
    assert!(mail.subject.is_some());
    assert_eq!(mail.obstacle, Obstacle::Interrupted);
    // Reading it has sent nothing.
    assert_eq!(test.deliver().await, []);
}

async fn a_mail_that_may_have_arrived_is_marked_as_arrived(database: TestDatabase) {
    let (test, staff) = owed(database).await;
    test.mailbag
        .fail(DeliveryError::Uncertain("nothing more was heard".into()));
    test.deliver().await;
    test.mailbag.accept();
    let mail = only(&test, &staff).await;
    let coordinator = test.staff(Role::Coordinator).await;
    let hidden = mark_arrived(&test.portal, &coordinator, mail.id).await;
    assert!(matches!(hidden, Err(Failure::NotFound)), "{hidden:?}");
    mark_arrived(&test.portal, &staff, mail.id).await.unwrap();
    assert!(mails(&test, &staff).await.is_empty());
    assert_eq!(test.deliver().await, []);
    assert_eq!(log_of(&test, mail.id.into()).await, ["mail.marked_arrived"]);
    let again = mark_arrived(&test.portal, &staff, mail.id).await;
    assert!(matches!(again, Err(Failure::NotFound)), "{again:?}");
}

async fn an_address_refused_for_good_gets_no_more_mails_but_codes(database: TestDatabase) {
    let (test, staff) = owed(database).await;
    test.mailbag.refuse_address(UNKNOWN);
    test.deliver().await;
    let addresses = unreachable_addresses(&test.portal, &staff).await.unwrap();
    let [address] = addresses.as_slice() else {
        panic!("{addresses:?}")
    };
    assert_eq!(address.email, email("ada@example.org"));
    assert_eq!(address.answer, UNKNOWN);
    let mut reader = test.portal.database.read().await.unwrap();
    let people = store::person::by_address(&mut reader, "ada@example.org").await;
    drop(reader);
    let ada = people.unwrap()[0].id;
    let log = log_of(&test, ada.into()).await;
    assert_eq!(log, ["person.address_refused"]);

    test.mailbag.accept();
    owe(&test, "Ada@example.org").await;
    owe(&test, "bo@example.org").await;
    let ada = email("ada@example.org");
    request_code(&test.portal, &ada, browser(), "192.0.2.2", Language::It)
        .await
        .unwrap();
    let messages = test.deliver().await;
    let sent: Vec<_> = messages.iter().map(|mail| mail.to.email.as_str()).collect();
    assert_eq!(sent.len(), 2, "{sent:?}");
    assert!(sent.contains(&"bo@example.org"), "{sent:?}");
    let obstacles: Vec<_> = mails(&test, &staff)
        .await
        .iter()
        .map(|mail| mail.obstacle)
        .collect();
    assert_eq!(obstacles, [Obstacle::NotTried, Obstacle::NoMailbox]);
}

async fn an_address_is_tried_again_when_staff_say_so(database: TestDatabase) {
    let (test, staff) = owed(database).await;
    test.mailbag.refuse_address(UNKNOWN);
    test.deliver().await;
    test.mailbag.accept();
    let ada = email("ada@example.org");
    let coordinator = test.staff(Role::Coordinator).await;
    let hidden = clear_address(&test.portal, &coordinator, &ada).await;
    assert!(matches!(hidden, Err(Failure::NotFound)), "{hidden:?}");
    assert!(
        unreachable_addresses(&test.portal, &coordinator)
            .await
            .is_err()
    );
    clear_address(&test.portal, &staff, &ada).await.unwrap();
    let again = clear_address(&test.portal, &staff, &ada).await;
    assert!(matches!(again, Err(Failure::NotFound)), "{again:?}");
    owe(&test, "ada@example.org").await;
    assert_eq!(test.deliver().await.len(), 1);
}

async fn sending_a_mail_now_tries_its_address_again(database: TestDatabase) {
    let (test, staff) = owed(database).await;
    test.mailbag.refuse_address(UNKNOWN);
    test.deliver().await;
    let mail = only(&test, &staff).await;
    send_again(&test.portal, &staff, mail.id).await.unwrap();
    assert!(!is_unreachable(&test).await);
    test.deliver().await;
    assert!(is_unreachable(&test).await);

    test.mailbag.accept();
    send_again(&test.portal, &staff, mail.id).await.unwrap();
    assert_eq!(test.deliver().await.len(), 1);
    assert!(!is_unreachable(&test).await);
}

async fn a_refusal_for_other_reasons_does_not_condemn_the_address(database: TestDatabase) {
    let (test, _) = owed(database).await;
    test.mailbag.refuse("550 5.7.1 looks like spam");
    test.deliver().await;
    assert!(!is_unreachable(&test).await);
}

async fn addresses_of_nobody_are_not_kept(database: TestDatabase) {
    let (test, staff) = owed(database).await;
    test.mailbag.refuse_address(UNKNOWN);
    owe(&test, "stranger@example.org").await;
    test.deliver().await;
    let addresses = unreachable_addresses(&test.portal, &staff).await.unwrap();
    assert_eq!(addresses.len(), 1);
    let nobodys = "UPDATE person SET email = 'new@example.org', email_key = 'new@example.org'";
    test.database.execute(nobodys).await.unwrap();
    assert!(!is_unreachable(&test).await);
    forget_what_is_old(&test.portal).await.unwrap();
    test.database
        .execute("UPDATE person SET email = 'ada@example.org', email_key = 'ada@example.org'")
        .await
        .unwrap();
    assert!(!is_unreachable(&test).await);
}
