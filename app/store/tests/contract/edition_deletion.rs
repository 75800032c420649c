//! Deleting editions.

use domain::{
    booking::{BookingState, PlaceGroup, Reservation, Reservations},
    edition::Capacity,
    id::EditionId,
    instant::Seconds,
};
use store::{
    Error, Transaction, booking,
    edition::{self, Edition},
    places,
    resource::{self, Resources},
    room,
};
use store_testing::{
    TestDatabase, on_both_engines,
    sample::{self, insert_edition, insert_person, insert_staff, session},
};

on_both_engines!(
    an_edition_goes_with_everything_of_its_own,
    copies_stay_editions_of_one_activity,
    deleting_a_copy_leaves_the_activity,
    what_others_refer_to_stays,
    deleting_nothing_changes_nothing,
);

async fn kept(transaction: &mut Transaction, id: EditionId) -> Edition {
    edition::by_id(transaction, id).await.unwrap().unwrap()
}

async fn is_there(transaction: &mut Transaction, id: EditionId) -> bool {
    let found = edition::by_id(transaction, id).await.unwrap();
    found.is_some()
}

/// Inserts an edition that begins some days later than another one at its site.
async fn insert(
    transaction: &mut Transaction,
    slug: &str,
    like: &Edition,
    days_later: i64,
    change: impl FnOnce(&mut Edition),
) -> EditionId {
    let later = Seconds::days(days_later);
    let mut edition = sample::edition(slug, like.details.site_id, 5);
    edition.starts_at = edition.starts_at + later;
    edition.ends_at = edition.ends_at + later;
    change(&mut edition);
    edition::insert(transaction, &edition, &[session(&edition, 0)])
        .await
        .unwrap();
    edition.id
}

async fn an_edition_goes_with_everything_of_its_own(database: TestDatabase) {
    let mut transaction = database.write().await.unwrap();
    let edition = insert_edition(&mut transaction, "cucina", 5).await;
    let other = insert_edition(&mut transaction, "sala", 5).await;
    let hall = sample::room(edition.details.site_id, "Sala A", 20);
    room::insert(&mut transaction, &hall).await.unwrap();
    let resources = Resources {
        room_id: Some(hall.id),
        teacher_id: Some(insert_staff(&mut transaction, "giulia@example.org").await),
    };
    let capacity = Capacity::try_from(5).unwrap();
    let reserved = Reservation {
        group: PlaceGroup::CareDuties,
        places: Capacity::try_from(2).unwrap(),
        released_at: None,
    };
    let reserved = Reservations::new(vec![reserved], capacity).unwrap();
    for edition in [&edition, &other] {
        resource::assign(&mut transaction, edition.id, resources)
            .await
            .unwrap();
        places::reserve(&mut transaction, edition.id, &reserved)
            .await
            .unwrap();
    }
    edition::delete(&mut transaction, edition.id).await.unwrap();
    transaction.commit().await.unwrap();

    for table in [
        "edition_session",
        "edition_room",
        "edition_teacher",
        "edition_reservation",
    ] {
        let everything = format!("SELECT count(*) FROM {table}");
        let of_the_other =
            format!("{everything} WHERE edition_id = (SELECT id FROM edition WHERE slug = 'sala')");
        for rows in [everything, of_the_other] {
            assert_eq!(database.number(&rows).await, 1, "{rows}");
        }
    }
    let mut transaction = database.write().await.unwrap();
    assert!(!is_there(&mut transaction, edition.id).await);
    assert!(is_there(&mut transaction, other.id).await);
    // Its name is free again.
    let again = sample::edition("cucina", edition.details.site_id, 5);
    edition::insert(&mut transaction, &again, &[])
        .await
        .unwrap();
}

async fn copies_stay_editions_of_one_activity(database: TestDatabase) {
    let mut transaction = database.write().await.unwrap();
    let first = insert_edition(&mut transaction, "cucina", 5).await;
    let activity = first.activity_id;
    // Inserted in another order than they begin in.
    let mut ids = Vec::new();
    for (slug, days) in [("latest", 30), ("earliest", 10), ("middle", 20)] {
        let copy = insert(&mut transaction, slug, &first, days, |edition| {
            edition.activity_id = activity;
        });
        ids.push(copy.await);
    }
    let requires = insert(&mut transaction, "requires", &first, 40, |edition| {
        edition.details.prerequisite_id = Some(activity);
    })
    .await;
    let unrelated = insert_edition(&mut transaction, "sala", 5).await;

    edition::delete(&mut transaction, first.id).await.unwrap();
    assert!(!is_there(&mut transaction, first.id).await);
    let successor = ids[1].into();
    for id in ids {
        assert_eq!(kept(&mut transaction, id).await.activity_id, successor);
    }
    let requires = kept(&mut transaction, requires).await;
    assert_eq!(requires.details.prerequisite_id, Some(successor));
    assert_eq!(requires.activity_id, requires.id.into());
    let unrelated = kept(&mut transaction, unrelated.id).await;
    assert_eq!(unrelated.activity_id, unrelated.id.into());
    assert_eq!(unrelated.details.prerequisite_id, None);
}

async fn deleting_a_copy_leaves_the_activity(database: TestDatabase) {
    let mut transaction = database.write().await.unwrap();
    let first = insert_edition(&mut transaction, "cucina", 5).await;
    let activity = first.activity_id;
    let mut copies = Vec::new();
    for slug in ["gone", "stays"] {
        let copy = insert(&mut transaction, slug, &first, 10, |edition| {
            edition.activity_id = activity;
        });
        copies.push(copy.await);
    }
    let requires = insert(&mut transaction, "requires", &first, 20, |edition| {
        edition.details.prerequisite_id = Some(activity);
    })
    .await;
    edition::delete(&mut transaction, copies[0]).await.unwrap();
    assert!(!is_there(&mut transaction, copies[0]).await);
    for id in [first.id, copies[1]] {
        assert_eq!(kept(&mut transaction, id).await.activity_id, activity);
    }
    let requires = kept(&mut transaction, requires).await;
    assert_eq!(requires.details.prerequisite_id, Some(activity));
}

/// Each case begins with a fresh transaction: after a refusal it can only be dropped.
async fn what_others_refer_to_stays(database: TestDatabase) {
    let mut transaction = database.write().await.unwrap();
    let booked = insert_edition(&mut transaction, "cucina", 5).await;
    let person = insert_person(&mut transaction, "anna@example.org", "Rossi").await;
    let made = sample::booking(booked.id, person, BookingState::Cancelled, 1);
    booking::insert(&mut transaction, &made).await.unwrap();
    let required = insert_edition(&mut transaction, "sala", 5).await;
    insert(&mut transaction, "requires", &required, 20, |edition| {
        edition.details.prerequisite_id = Some(required.activity_id);
    })
    .await;
    transaction.commit().await.unwrap();
    for id in [booked.id, required.id] {
        let mut transaction = database.write().await.unwrap();
        let refused = edition::delete(&mut transaction, id).await;
        assert!(matches!(refused, Err(Error::Refused(_))), "{refused:?}");
        drop(transaction);
        let mut transaction = database.write().await.unwrap();
        assert!(is_there(&mut transaction, id).await);
        let sessions = edition::sessions(&mut transaction, id).await.unwrap();
        assert_eq!(sessions.len(), 1, "nothing is half done");
    }
}

async fn deleting_nothing_changes_nothing(database: TestDatabase) {
    let mut transaction = database.write().await.unwrap();
    let edition = insert_edition(&mut transaction, "cucina", 5).await;
    edition::delete(&mut transaction, store::new_id())
        .await
        .unwrap();
    assert!(is_there(&mut transaction, edition.id).await);
}
