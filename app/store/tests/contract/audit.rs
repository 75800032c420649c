//! The audit log.

use domain::{audit::Action, booking::BookingState, instant::Seconds};
use serde_json::json;
use store::{
    application,
    audit::{self, Actor},
    booking, programme, staff,
};
use store_testing::{
    TestDatabase, on_both_engines,
    sample::{self, NOW, insert_edition, insert_person},
};
use uuid::Uuid;

on_both_engines!(
    a_reading_is_noted_once_within_its_time,
    lines_come_newest_first_and_changes_first_to_last,
    a_person_sees_the_lines_about_all_that_is_theirs,
);

async fn lines_come_newest_first_and_changes_first_to_last(database: TestDatabase) {
    let giulia = sample::staff("giulia@example.org");
    let mut transaction = database.write().await.unwrap();
    staff::insert(&mut transaction, &giulia, NOW).await.unwrap();
    let person = insert_person(&mut transaction, "chiara@example.org", "Rossi").await;
    let subject = Uuid::now_v7();
    let lines = [
        (Actor::Person(person), Action::ApplicationSubmitted, 0),
        (Actor::Staff(giulia.id), Action::ApplicationViewed, 1),
        // Within one second, in the order in which they were written.
        (Actor::Staff(giulia.id), Action::ApplicationAdmitted, 1),
        (Actor::System, Action::ApplicationWithdrawn, 2),
    ];
    for (actor, action, seconds) in lines {
        let at = NOW + Seconds::new(seconds);
        let subject = ("application", subject);
        let details = json!({ "reason": "perché «sì» \\ \u{1F600}" });
        audit::record(&mut transaction, actor, action, subject, &details, at)
            .await
            .unwrap();
    }
    let elsewhere = ("application", Uuid::now_v7());
    audit::record(
        &mut transaction,
        Actor::System,
        Action::RoomAdded,
        elsewhere,
        &json!({}),
        NOW,
    )
    .await
    .unwrap();

    let about = audit::about(&mut transaction, subject).await.unwrap();
    let actions = |entries: &[audit::Entry]| {
        entries
            .iter()
            .map(|entry| entry.action.clone())
            .collect::<Vec<_>>()
    };
    assert_eq!(
        actions(&about),
        [
            "application.withdrawn",
            "application.admitted",
            "application.viewed",
            "application.submitted"
        ]
    );
    let who = |entry: &audit::Entry| (entry.actor_kind.clone(), entry.staff_name.clone());
    assert_eq!(who(&about[0]), ("system".to_owned(), None));
    assert_eq!(who(&about[1]), ("staff".to_owned(), Some(giulia.name)));
    assert_eq!(who(&about[3]), ("person".to_owned(), None));
    assert_eq!(about[3].at, NOW);
    let details: serde_json::Value = serde_json::from_str(&about[0].details).unwrap();
    assert_eq!(details, json!({ "reason": "perché «sì» \\ \u{1F600}" }));
}

async fn a_person_sees_the_lines_about_all_that_is_theirs(database: TestDatabase) {
    let mut transaction = database.write().await.unwrap();
    let chiara = insert_person(&mut transaction, "chiara@example.org", "Rossi").await;
    let other = insert_person(&mut transaction, "other@example.org", "Verdi").await;
    let edition = insert_edition(&mut transaction, "cucina", 5).await;
    let programme = sample::programme("imprecario");
    programme::insert(&mut transaction, &programme, 1, NOW)
        .await
        .unwrap();
    let mut subjects = Vec::new();
    for (ticket, person) in (1..).zip([chiara, other]) {
        let booking = sample::booking(edition.id, person, BookingState::Confirmed, ticket);
        booking::insert(&mut transaction, &booking).await.unwrap();
        let application = sample::application(person, programme.id);
        application::insert(&mut transaction, &application)
            .await
            .unwrap();
        subjects.push([person.into(), application.id.into(), booking.id.into()]);
    }
    let theirs = [
        (0, "person", Action::PersonChanged),
        (1, "application", Action::ApplicationSubmitted),
        (2, "booking", Action::BookingApproved),
    ];
    for (seconds, kind, theirs) in theirs {
        for (action, of_owner) in [theirs, Action::BookingCancelled]
            .into_iter()
            .zip(&subjects)
        {
            let subject = (kind, of_owner[usize::try_from(seconds).unwrap()]);
            let at = NOW + Seconds::new(seconds);
            audit::record(
                &mut transaction,
                Actor::System,
                action,
                subject,
                &json!({}),
                at,
            )
            .await
            .unwrap();
        }
    }
    let entries = audit::about_person(&mut transaction, chiara).await.unwrap();
    let actions: Vec<_> = entries.iter().map(|entry| entry.action.as_str()).collect();
    assert_eq!(
        actions,
        [
            "booking.approved",
            "application.submitted",
            "person.changed"
        ]
    );
    let readings = audit::readings_of(&mut transaction, chiara, 30).await;
    assert_eq!(readings.unwrap(), [], "nobody of the staff has read it");
}

async fn a_reading_is_noted_once_within_its_time(database: TestDatabase) {
    let mut transaction = database.write().await.unwrap();
    let chiara = insert_person(&mut transaction, "chiara@example.org", "Rossi").await;
    let other = insert_person(&mut transaction, "other@example.org", "Verdi").await;
    let [giulia, marta] = ["giulia@example.org", "marta@example.org"].map(sample::staff);
    for member in [&giulia, &marta] {
        staff::insert(&mut transaction, member, NOW).await.unwrap();
    }
    let hour = Seconds::hours(1);
    let read = [Uuid::from(chiara), other.into()];
    for (by, seconds) in [
        (giulia.id, 0),
        (giulia.id, 3_599),
        (marta.id, 0),
        (giulia.id, 3_600),
    ] {
        let now = NOW + Seconds::new(seconds);
        let action = Action::PersonErasureViewed;
        audit::record_reading(
            &mut transaction,
            by,
            action,
            "person",
            &read,
            now - hour,
            now,
        )
        .await
        .unwrap();
    }
    let about = audit::about(&mut transaction, chiara.into()).await.unwrap();
    let actions: Vec<_> = about.iter().map(|entry| entry.action.as_str()).collect();
    assert_eq!(actions, ["person.erasure_viewed"; 3]);
    assert!(about.iter().all(|entry| entry.staff_name.is_some()));
    for limit in [2, 30] {
        let readings = audit::readings_of(&mut transaction, chiara, limit).await;
        let newest: Vec<_> = about.iter().take(limit.try_into().unwrap()).collect();
        assert_eq!(readings.unwrap().iter().collect::<Vec<_>>(), newest);
    }

    let later = NOW + Seconds::new(1);
    audit::forget_before(&mut transaction, Action::PersonChanged, later)
        .await
        .unwrap();
    assert_eq!(
        audit::about(&mut transaction, chiara.into())
            .await
            .unwrap()
            .len(),
        3
    );
    audit::forget_before(&mut transaction, Action::PersonErasureViewed, later)
        .await
        .unwrap();
    assert_eq!(
        audit::about(&mut transaction, chiara.into())
            .await
            .unwrap()
            .len(),
        1
    );
}
