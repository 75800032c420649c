//! Jobs that an older version queued are carried out by this one.

use domain::{
    booking::{BookingState, Groups},
    instant::Seconds,
    staff::Role,
};
use services::bookings::register;
use store::{appointment, booking};
use store_testing::{TestDatabase, on_both_engines, sample};

use crate::support::{TestPortal, editions::event_on, email};

on_both_engines!(
    mails_that_were_written_when_they_were_queued_leave,
    notifications_and_what_the_clock_does_to_places_are_carried_out,
    notifications_of_appointments_leave,
);

async fn assert_nothing_is_left(test: &TestPortal) {
    let mut reader = test.portal.database.read().await.unwrap();
    assert_eq!(store::job::troubled(&mut reader).await.unwrap(), []);
}

async fn mails_that_were_written_when_they_were_queued_leave(database: TestDatabase) {
    let test = TestPortal::new(database).await;
    test.queue_raw(
        "mail",
        r#"{"email":"ada@example.org","name":null,"language":"it",
            "mail":{"mail":"sign_in_code","code":"048151","minutes":10}}"#,
    )
    .await;
    test.queue_raw(
        "mail",
        r#"{"email":"bo@example.org","name":"Bo Rossi","language":"en",
            "mail":{"mail":"application_received","name":"Bo Rossi","programme":"Imprecario",
                "reference":"IMP-7K3M-9QXA","submitted":1795338000,
                "url":"https://portal.example/en/applications/IMP-7K3M-9QXA"}}"#,
    )
    .await;
    let mut messages = test.deliver().await;
    messages.sort_by_key(|message| message.to.email.to_string());
    let [code, received] = messages.as_slice() else {
        panic!("{messages:?}")
    };
    assert!(code.subject.contains("048151"), "{}", code.subject);
    assert_eq!(received.to.name.as_deref(), Some("Bo Rossi"));
    assert!(received.text.contains("IMP-7K3M-9QXA"));
    assert_nothing_is_left(&test).await;
}

async fn notifications_and_what_the_clock_does_to_places_are_carried_out(database: TestDatabase) {
    let test = TestPortal::new(database).await;
    let staff = test.staff(Role::Operator).await;
    let site = test.site("torino").await;
    let content = event_on(site, "cucina", "2026-12-04", "10:00", "12:00");
    let slug = test.edition(&staff, &content).await;
    let ada = test.person("ada@example.org", "Ada").await;
    let reference = register(
        &test.portal,
        &ada,
        None,
        &slug,
        Groups::NONE,
        store::new_id(),
    )
    .await
    .unwrap();
    // The jobs that this version queued.
    assert_eq!(test.deliver().await.len(), 1);
    let mut reader = test.portal.database.read().await.unwrap();
    let booking = booking::by_reference(&mut reader, &reference).await;
    let booking = booking.unwrap().unwrap();
    let edition = store::edition::by_slug(&mut reader, &slug).await;
    let edition = edition.unwrap().unwrap();
    drop(reader);

    let id = booking.id;
    test.queue_raw(
        "booking",
        &format!(r#"{{"booking":"{id}","news":"confirmed"}}"#),
    )
    .await;
    let told = test.deliver().await;
    assert_eq!(told.len(), 1);
    assert!(told[0].text.contains(&reference.to_string()));

    // Nothing is offered and nothing reserved: both find nothing to do.
    test.queue_raw("expiry", &format!(r#"{{"booking":"{id}"}}"#))
        .await;
    test.queue_raw("release", &format!(r#"{{"edition":"{}"}}"#, edition.id))
        .await;
    assert_eq!(test.deliver().await.len(), 0);
    let mut reader = test.portal.database.read().await.unwrap();
    let same = booking::by_reference(&mut reader, &reference).await;
    assert_eq!(same.unwrap().unwrap().state, BookingState::Confirmed);
    drop(reader);

    let (starts_at, moment) = (
        edition.starts_at.seconds(),
        edition.starts_at - Seconds::hours(48),
    );
    test.set_to(moment);
    let reminders = format!(
        r#"{{"edition":"{}","starts_at":{starts_at},"moment":{}}}"#,
        edition.id,
        moment.seconds()
    );
    test.queue_raw("reminders", &reminders).await;
    // Those scheduled by this version have the same ids: nobody is reminded twice.
    assert_eq!(test.deliver().await.len(), 1);
    assert_nothing_is_left(&test).await;
}

async fn notifications_of_appointments_leave(database: TestDatabase) {
    let test = TestPortal::new(database).await;
    let staff = test.staff(Role::Operator).await;
    let ada = test.person("ada@example.org", "Ada").await;
    let appointment = sample::appointment(staff.id, ada.person, 48);
    let mut transaction = test.portal.database.write().await.unwrap();
    appointment::insert(&mut transaction, &appointment)
        .await
        .unwrap();
    transaction.commit().await.unwrap();
    let (id, starts_at) = (appointment.id, appointment.starts_at.seconds());
    for payload in [
        format!(r#"{{"appointment":"{id}","news":"booked"}}"#),
        format!(r#"{{"appointment":"{id}","news":"moved","message":"Ci vediamo in sede."}}"#),
        format!(r#"{{"appointment":"{id}","news":"reminder","starts_at":{starts_at}}}"#),
    ] {
        test.queue_raw("appointment", &payload).await;
        let told = test.deliver().await;
        assert_eq!(told.len(), 1, "{payload}");
        assert_eq!(told[0].to.email, email("ada@example.org"));
    }
    assert_nothing_is_left(&test).await;
}
