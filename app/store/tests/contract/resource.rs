//! Rooms and teachers of editions.

use domain::{
    edition::EditionState,
    id::EditionId,
    instant::{Instant, Seconds},
};
use store::{
    Transaction,
    edition::{self, Edition},
    resource::{self, Resources, Taught},
    room, staff,
};
use store_testing::{
    TestDatabase, on_both_engines,
    sample::{self, NOW, insert_edition, session},
};

on_both_engines!(
    an_edition_has_one_room_and_one_teacher_at_most,
    occupied_are_other_published_sessions_of_the_room_or_the_teacher,
    taught_are_sessions_of_published_editions,
);

/// A room, a teacher and an edition that takes place in ten places for two hours.
async fn scene(transaction: &mut Transaction) -> (Edition, Resources) {
    let edition = insert_edition(transaction, "cucina", 5).await;
    let hall = sample::room(edition.details.site_id, "Sala A", 20);
    room::insert(transaction, &hall).await.unwrap();
    let giulia = sample::staff("giulia@example.org");
    staff::insert(transaction, &giulia, NOW).await.unwrap();
    let resources = Resources {
        room_id: Some(hall.id),
        teacher_id: Some(giulia.id),
    };
    (edition, resources)
}

async fn an_edition_has_one_room_and_one_teacher_at_most(database: TestDatabase) {
    let mut transaction = database.write().await.unwrap();
    let (edition, both) = scene(&mut transaction).await;
    let other = sample::room(edition.details.site_id, "Sala B", 9);
    room::insert(&mut transaction, &other).await.unwrap();
    let none = Resources::default();
    let kept = resource::of_edition(&mut transaction, edition.id).await;
    assert_eq!(kept.unwrap(), none);
    let other_room = Resources {
        room_id: Some(other.id),
        teacher_id: None,
    };
    for resources in [both, both, other_room, none, both] {
        resource::assign(&mut transaction, edition.id, resources)
            .await
            .unwrap();
        let kept = resource::of_edition(&mut transaction, edition.id).await;
        assert_eq!(kept.unwrap(), resources);
    }
}

async fn occupied_are_other_published_sessions_of_the_room_or_the_teacher(database: TestDatabase) {
    let mut transaction = database.write().await.unwrap();
    let (edition, both) = scene(&mut transaction).await;
    resource::assign(&mut transaction, edition.id, both)
        .await
        .unwrap();
    let draft = sample::with(
        sample::edition("bozza", edition.details.site_id, 5),
        |edition| edition.state = EditionState::Draft,
    );
    edition::insert(&mut transaction, &draft, &[session(&draft, 0)])
        .await
        .unwrap();
    resource::assign(&mut transaction, draft.id, both)
        .await
        .unwrap();

    let mut found = async |resources: Resources, from: Instant, until: Instant, except| {
        resource::occupied(&mut transaction, resources, from, until, except)
            .await
            .unwrap()
    };
    let nobody: EditionId = store::new_id();
    let (start, end) = (edition.starts_at, edition.ends_at);
    let room = Resources {
        teacher_id: None,
        ..both
    };
    let teacher = Resources {
        room_id: None,
        ..both
    };
    for resources in [room, teacher, both] {
        let occupied = found(resources, start, end, nobody).await;
        let [one] = occupied.as_slice() else {
            panic!("{occupied:?}")
        };
        assert_eq!(
            (&one.slug, &one.title),
            (&edition.slug, &edition.details.title)
        );
        assert_eq!(
            (one.room_id, one.teacher_id),
            (both.room_id, both.teacher_id)
        );
        assert_eq!((one.starts_at, one.ends_at), (start, end));
        assert_eq!(found(resources, start, end, edition.id).await, []);
    }
    let none = Resources::default();
    assert_eq!(found(none, start, end, nobody).await, []);
    // A period that only touches another one does not overlap it.
    let hour = Seconds::hours(1);
    for (from, until, meets) in [
        (start - hour, start, false),
        (end, end + hour, false),
        (start - hour, start + Seconds::new(1), true),
        (end - Seconds::new(1), end + hour, true),
        (start + hour, start + hour, true),
    ] {
        let occupied = found(both, from, until, nobody).await;
        assert_eq!(!occupied.is_empty(), meets, "{from} to {until}");
    }
}

async fn taught_are_sessions_of_published_editions(database: TestDatabase) {
    let mut transaction = database.write().await.unwrap();
    let (edition, both) = scene(&mut transaction).await;
    let later = session(&edition, 24);
    let draft = sample::with(
        sample::edition("bozza", edition.details.site_id, 5),
        |edition| edition.state = EditionState::Draft,
    );
    let untaught = sample::edition("altra", edition.details.site_id, 5);
    for (edition, resources) in [(&draft, both), (&untaught, Resources::default())] {
        let sessions = [session(edition, 0)];
        edition::insert(&mut transaction, edition, &sessions)
            .await
            .unwrap();
        resource::assign(&mut transaction, edition.id, resources)
            .await
            .unwrap();
    }
    let first = edition::sessions(&mut transaction, edition.id)
        .await
        .unwrap();
    let sessions: Vec<_> = first.into_iter().chain([later]).collect();
    edition::update(&mut transaction, &edition, &sessions, edition.revision)
        .await
        .unwrap();
    resource::assign(&mut transaction, edition.id, both)
        .await
        .unwrap();
    let all: Vec<_> = sessions
        .iter()
        .map(|session| Taught {
            staff_id: both.teacher_id.unwrap(),
            starts_at: session.starts_at,
            ends_at: session.ends_at,
        })
        .collect();
    let found = resource::taught(&mut transaction, edition.starts_at).await;
    assert_eq!(found.unwrap(), all);
    let rest = resource::taught(&mut transaction, sessions[0].ends_at).await;
    assert_eq!(rest.unwrap(), all[1..]);
}
