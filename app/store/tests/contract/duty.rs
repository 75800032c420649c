//! What a member of staff still has to do.

use domain::{counselling::AppointmentState, edition::EditionState, instant::Seconds};
use store::{
    appointment, duty,
    resource::{self, Resources},
};
use store_testing::{
    TestDatabase, on_both_engines,
    sample::{self, NOW, insert_edition, insert_person, insert_staff},
};

on_both_engines!(
    booked_appointments_to_come_are_held,
    editions_that_go_on_are_held,
);

async fn booked_appointments_to_come_are_held(database: TestDatabase) {
    let mut transaction = database.write().await.unwrap();
    let giulia = insert_staff(&mut transaction, "giulia@example.org").await;
    let other = insert_staff(&mut transaction, "other@example.org").await;
    let anna = insert_person(&mut transaction, "anna@example.org", "Rossi").await;
    let next = sample::appointment(giulia, anna, 1);
    let later = sample::appointment(giulia, anna, 48);
    let cancelled = sample::with(sample::appointment(giulia, anna, 24), |appointment| {
        appointment.state = AppointmentState::Cancelled;
    });
    let others = sample::appointment(other, anna, 72);
    for stored in [&later, &next, &cancelled, &others] {
        appointment::insert(&mut transaction, stored).await.unwrap();
    }
    let before_the_end = next.ends_at - Seconds::new(1);
    for (now, expected) in [
        (NOW, vec![next.reference, later.reference]),
        (before_the_end, vec![next.reference, later.reference]),
        (next.ends_at, vec![later.reference]),
        (later.ends_at, vec![]),
    ] {
        let found = duty::appointments(&mut transaction, giulia, now).await;
        let found: Vec<_> = found.unwrap().iter().map(|held| held.reference).collect();
        assert_eq!(found, expected);
    }
}

async fn editions_that_go_on_are_held(database: TestDatabase) {
    let mut transaction = database.write().await.unwrap();
    let giulia = insert_staff(&mut transaction, "giulia@example.org").await;
    let taught = insert_edition(&mut transaction, "cucina", 5).await;
    let resources = Resources {
        teacher_id: Some(giulia),
        ..Resources::default()
    };
    resource::assign(&mut transaction, taught.id, resources)
        .await
        .unwrap();
    assert_ne!(taught.state, EditionState::Cancelled);
    let found = duty::editions(&mut transaction, giulia, NOW).await.unwrap();
    let [held] = &found[..] else {
        panic!("{found:?}")
    };
    assert_eq!(
        (&held.slug, &held.title),
        (&taught.slug, &taught.details.title)
    );
    assert_eq!(held.starts_at, taught.starts_at);
    let over = NOW + Seconds::days(3650);
    let found = duty::editions(&mut transaction, giulia, over).await;
    assert_eq!(found.unwrap(), []);
    let nobody = duty::editions(&mut transaction, store::new_id(), NOW).await;
    assert_eq!(nobody.unwrap(), []);
}
