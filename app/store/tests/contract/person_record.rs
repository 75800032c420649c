//! What staff see of one person.

use domain::{
    attendance::Attendance, booking::BookingState, call::CallReason, id::JobId, instant::Seconds,
    phone::PhoneNumber,
};
use store::{
    appointment,
    attendance::{self, Noted},
    booking,
    call_owed::{self, About, NewCall},
    edition,
    job::{self, Lane, NewJob},
    person, person_record, staff,
};
use store_testing::{
    TestDatabase, on_both_engines,
    sample::{self, NOW, insert_edition, insert_person, insert_staff, with},
};

on_both_engines!(
    what_is_coming_and_past_is_listed_within_sites,
    mails_that_are_not_delivered_are_found_by_whom_they_are_about,
    calls_to_a_person_are_listed_within_sites,
);

async fn what_is_coming_and_past_is_listed_within_sites(database: TestDatabase) {
    let mut transaction = database.write().await.unwrap();
    let ada = insert_person(&mut transaction, "ada@example.org", "Rossi").await;
    let coming = insert_edition(&mut transaction, "cucina", 5).await;
    let cancelled = insert_edition(&mut transaction, "sala", 5).await;
    let operator = insert_staff(&mut transaction, "o@example.org").await;
    let coordinator = insert_staff(&mut transaction, "c@example.org").await;
    staff::add_site(&mut transaction, coordinator, coming.details.site_id)
        .await
        .unwrap();
    let booked = sample::booking(coming.id, ada, BookingState::Confirmed, 1);
    let given_up = sample::booking(cancelled.id, ada, BookingState::Cancelled, 1);
    for booking in [&booked, &given_up] {
        booking::insert(&mut transaction, booking).await.unwrap();
    }
    let met = with(sample::appointment(operator, ada, 2), |met| {
        met.language = "uk".to_owned()
    });
    appointment::insert(&mut transaction, &met).await.unwrap();

    let next = person_record::coming(&mut transaction, ada, None, NOW, 10).await;
    let next = next.unwrap();
    assert_eq!(next.len(), 2);
    assert_eq!(next[0].appointment, Some(met.reference));
    assert_eq!(next[0].operator.as_deref(), Some("Giulia Operatrice"));
    assert_eq!(next[1].booking, Some(booked.reference));
    assert_eq!(next[1].site.as_deref(), Some("Sede cucina"));
    let theirs = person_record::coming(&mut transaction, ada, Some(coordinator), NOW, 10).await;
    let theirs: Vec<_> = theirs
        .unwrap()
        .iter()
        .map(|booked| booked.booking)
        .collect();
    assert_eq!(theirs, [Some(booked.reference)]);
    let own = person_record::coming(&mut transaction, ada, Some(operator), NOW, 10).await;
    assert_eq!(own.unwrap().len(), 1);

    let sessions = edition::sessions(&mut transaction, coming.id)
        .await
        .unwrap();
    let noted = Noted {
        booking_id: booked.id,
        session_id: sessions[0].id,
        attendance: Attendance::Present,
        noted_at: NOW,
    };
    attendance::note(&mut transaction, &noted, operator)
        .await
        .unwrap();
    let later = NOW + Seconds::days(30);
    let past = person_record::past(&mut transaction, ada, None, later, 0, 10).await;
    let past = past.unwrap();
    assert_eq!(past.len(), 3);
    let attended = past
        .iter()
        .find(|past| past.booking == Some(booked.reference));
    let attended = attended.unwrap();
    assert_eq!((attended.present, attended.absent), (1, 0));
    let page = person_record::past(&mut transaction, ada, None, later, 2, 10).await;
    assert_eq!(page.unwrap().len(), 1);
    let spoken = person_record::spoken(&mut transaction, ada).await;
    assert_eq!(spoken.unwrap(), ["uk"]);
}

async fn mails_that_are_not_delivered_are_found_by_whom_they_are_about(database: TestDatabase) {
    let mut transaction = database.write().await.unwrap();
    let ada = insert_person(&mut transaction, "ada@example.org", "Rossi").await;
    let bo = insert_person(&mut transaction, "bo@example.org", "Verdi").await;
    let edition = insert_edition(&mut transaction, "cucina", 5).await;
    let booked = sample::booking(edition.id, ada, BookingState::Confirmed, 1);
    booking::insert(&mut transaction, &booked).await.unwrap();
    let mut queued: Vec<JobId> = Vec::new();
    for (kind, payload) in [
        ("mail", format!("{{\"person\":\"{ada}\"}}")),
        ("booking", format!("{{\"booking\":\"{}\"}}", booked.id)),
        ("mail", format!("{{\"person\":\"{bo}\"}}")),
        ("mail", "{\"person\":null}".to_owned()),
        ("reminders", "{\"person\":\"no id\"}".to_owned()),
    ] {
        let id = store::new_id();
        let new = NewJob {
            id,
            kind,
            lane: Lane::Service,
            payload,
        };
        job::queue(&mut transaction, &new, NOW, NOW).await.unwrap();
        queued.push(id);
    }
    let none = person_record::undelivered_to(&mut transaction, ada, 10).await;
    assert_eq!(none.unwrap(), []);
    transaction.commit().await.unwrap();
    let failed = "UPDATE job SET state = 'failed', last_error = 'no'";
    database.execute(failed).await.unwrap();
    let mut transaction = database.write().await.unwrap();
    let found = person_record::undelivered_to(&mut transaction, ada, 10).await;
    let mut found: Vec<_> = found.unwrap().iter().map(|mail| mail.id).collect();
    found.sort();
    assert_eq!(found, queued[..2]);
    let one = person_record::undelivered_to(&mut transaction, ada, 1).await;
    assert_eq!(one.unwrap().len(), 1);
}

async fn calls_to_a_person_are_listed_within_sites(database: TestDatabase) {
    let mut transaction = database.write().await.unwrap();
    let ada = insert_person(&mut transaction, "ada@example.org", "Rossi").await;
    let mut details = person::by_id(&mut transaction, ada).await.unwrap().unwrap();
    details.details.phone = PhoneNumber::parse("333 1234567").ok();
    person::update(&mut transaction, ada, &details.details)
        .await
        .unwrap();
    let edition = insert_edition(&mut transaction, "cucina", 5).await;
    let coordinator = insert_staff(&mut transaction, "c@example.org").await;
    staff::add_site(&mut transaction, coordinator, edition.details.site_id)
        .await
        .unwrap();
    for site in [Some(edition.details.site_id), None] {
        let call = NewCall {
            person: ada,
            reason: CallReason::DetailsCorrected,
            about: About::Nothing,
            note: None,
            site,
            due_at: NOW,
            expires_at: None,
        };
        assert!(
            call_owed::owe(&mut transaction, &call, true, NOW)
                .await
                .unwrap()
        );
    }
    for (seen_by, most, expected) in [(None, 5, 2), (None, 1, 1), (Some(coordinator), 5, 1)] {
        let calls = call_owed::latest_to(&mut transaction, ada, seen_by, most).await;
        assert_eq!(calls.unwrap().len(), expected);
    }
}
