//! What a calendar shows of sessions.

use domain::instant::Seconds;
use store::{
    edition::{self},
    resource::{self, Resources},
    room, site, staff,
    timetable::{self, SessionOccupancy},
};
use store_testing::{
    TestDatabase, on_both_engines,
    sample::{self, NOW, insert_edition, session},
};

on_both_engines!(
    a_session_comes_with_what_belongs_to_it,
    sessions_are_those_that_begin_within_the_time,
);

async fn a_session_comes_with_what_belongs_to_it(database: TestDatabase) {
    let mut transaction = database.write().await.unwrap();
    let bare = insert_edition(&mut transaction, "bare", 5).await;
    let site = sample::site("torino");
    site::insert(&mut transaction, &site).await.unwrap();
    let full = sample::with(sample::edition("full", site.id, 12), |edition| {
        edition.starts_at = bare.starts_at + Seconds::hours(1);
    });
    let only = session(&full, 0);
    edition::insert(&mut transaction, &full, std::slice::from_ref(&only))
        .await
        .unwrap();
    let hall = sample::room(site.id, "Sala A", 20);
    room::insert(&mut transaction, &hall).await.unwrap();
    let giulia = sample::staff("giulia@example.org");
    staff::insert(&mut transaction, &giulia, NOW).await.unwrap();
    let resources = Resources {
        room_id: Some(hall.id),
        teacher_id: Some(giulia.id),
    };
    resource::assign(&mut transaction, full.id, resources)
        .await
        .unwrap();

    let from = bare.starts_at;
    let entries = timetable::sessions(&mut transaction, from, from + Seconds::days(1))
        .await
        .unwrap();
    let [first, second] = entries.as_slice() else {
        panic!("{entries:?}")
    };
    assert_eq!(first.slug, bare.slug);
    assert_eq!((first.room_id, first.teacher_id), (None, None));
    assert_eq!((&first.room_name, &first.teacher_name), (&None, &None));
    assert_eq!(second.edition_id, full.id);
    assert_eq!((second.site_id, &second.site), (site.id, &site.name));
    assert_eq!(second.room_name.as_deref(), Some("Sala A"));
    assert_eq!(second.room_id, Some(hall.id));
    assert_eq!(second.teacher_id, Some(giulia.id));
    assert_eq!(second.teacher_name.as_ref(), Some(&giulia.name));
    assert_eq!(
        (second.starts_at, second.ends_at),
        (only.starts_at, only.ends_at)
    );
    assert_eq!(
        (second.local_date, second.local_start, second.local_end),
        (only.local_date, only.local_start, only.local_end)
    );
    assert_eq!((second.kind, second.state), (full.details.kind, full.state));
    assert_eq!(second.title, full.details.title);
    assert_eq!(second.room, full.details.room);
    assert_eq!(second.capacity, full.details.capacity);
    let occupancies = timetable::occupancies(&mut transaction, from, from + Seconds::days(1))
        .await
        .unwrap();
    assert_eq!(occupancies.len(), 2);
    assert_eq!(
        occupancies[1],
        SessionOccupancy {
            id: only.id,
            revision: full.revision,
            held: 0,
            waiting: 0
        }
    );
    assert_eq!((second.id, second.revision), (only.id, full.revision));
}

async fn sessions_are_those_that_begin_within_the_time(database: TestDatabase) {
    let mut transaction = database.write().await.unwrap();
    let site = sample::site("torino");
    site::insert(&mut transaction, &site).await.unwrap();
    let edition = sample::edition("cucina", site.id, 12);
    let sessions = [24, 0, 48].map(|hours| session(&edition, hours));
    edition::insert(&mut transaction, &edition, &sessions)
        .await
        .unwrap();
    let begin = edition.starts_at;
    for (from, until, found) in [
        (0, 72, 3),
        (0, 48, 2),
        (1, 48, 1),
        (1, 49, 2),
        (0, 0, 0),
        (49, 100, 0),
    ] {
        let entries = timetable::sessions(
            &mut transaction,
            begin + Seconds::hours(from),
            begin + Seconds::hours(until),
        )
        .await
        .unwrap();
        assert_eq!(entries.len(), found, "{from} to {until}");
        assert!(entries.is_sorted_by_key(|entry| entry.starts_at));
        let occupancies = timetable::occupancies(
            &mut transaction,
            begin + Seconds::hours(from),
            begin + Seconds::hours(until),
        )
        .await
        .unwrap();
        let ids: Vec<_> = entries.iter().map(|entry| entry.id).collect();
        let listed: Vec<_> = occupancies.iter().map(|occupancy| occupancy.id).collect();
        assert_eq!(listed, ids);
    }
}
