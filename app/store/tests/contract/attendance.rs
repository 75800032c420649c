//! Who attended which session.

use domain::{
    attendance::Attendance,
    booking::{BookingState, PlaceGroup, Reservation, Reservations},
    edition::Capacity,
    id::{SessionId, StaffId},
    instant::Seconds,
};
use store::{
    attendance::{self, Noted},
    booking::{self, Booking},
    edition::{self, Edition},
    edition_list::{self, Filter},
    places,
};
use store_testing::{
    TestDatabase, on_both_engines,
    sample::{self, NOW, insert_edition, insert_person},
};

on_both_engines!(
    the_last_word_on_a_person_counts,
    only_a_presence_is_forgotten,
    participants_are_those_with_a_place,
    a_changed_edition_keeps_its_attendance,
    sessions_are_found_by_their_day,
    an_edition_is_filled_by_those_who_have_a_place_and_those_who_are_offered_one
);

struct Scene {
    edition: Edition,
    session: SessionId,
    booking: Booking,
    staff: StaffId,
}

async fn scene(database: &TestDatabase) -> Scene {
    let mut transaction = database.write().await.unwrap();
    let edition = insert_edition(&mut transaction, "cucina", 10).await;
    let person = insert_person(&mut transaction, "anna@example.org", "Rossi").await;
    let booking = sample::booking(edition.id, person, BookingState::Confirmed, 1);
    booking::insert(&mut transaction, &booking).await.unwrap();
    let staff = sample::staff("giulia@example.org");
    store::staff::insert(&mut transaction, &staff, NOW)
        .await
        .unwrap();
    let sessions = edition::sessions(&mut transaction, edition.id)
        .await
        .unwrap();
    transaction.commit().await.unwrap();
    Scene {
        session: sessions[0].id,
        edition,
        booking,
        staff: staff.id,
    }
}

async fn note(database: &TestDatabase, scene: &Scene, attendance: Attendance, after: i64) -> Noted {
    let noted = Noted {
        booking_id: scene.booking.id,
        session_id: scene.session,
        attendance,
        noted_at: NOW + Seconds::hours(after),
    };
    let mut transaction = database.write().await.unwrap();
    attendance::note(&mut transaction, &noted, scene.staff)
        .await
        .unwrap();
    transaction.commit().await.unwrap();
    noted
}

async fn the_last_word_on_a_person_counts(database: TestDatabase) {
    let scene = scene(&database).await;
    let mut reader = database.read().await.unwrap();
    let found = attendance::noted(&mut reader, scene.booking.id, scene.session).await;
    assert_eq!(found.unwrap(), None);
    let edition = scene.edition.id;
    let is_noted = attendance::is_noted_in(&mut reader, edition).await;
    assert!(!is_noted.unwrap());
    drop(reader);
    note(&database, &scene, Attendance::Absent, 0).await;
    let last = note(&database, &scene, Attendance::Present, 1).await;
    let mut reader = database.read().await.unwrap();
    let found = attendance::noted(&mut reader, scene.booking.id, scene.session).await;
    assert_eq!(found.unwrap(), Some(last));
    let of_booking = attendance::of_booking(&mut reader, scene.booking.id).await;
    assert_eq!(of_booking.unwrap(), [last]);
    let of_edition = attendance::of_edition(&mut reader, scene.edition.id).await;
    assert_eq!(of_edition.unwrap(), [last]);
    let is_noted = attendance::is_noted_in(&mut reader, edition).await;
    assert!(is_noted.unwrap());
    let of_person = attendance::of_person(&mut reader, scene.booking.person_id).await;
    let expected = attendance::OfPerson {
        reference: scene.booking.reference,
        starts_at: scene.edition.starts_at,
        attendance: Attendance::Present,
        noted_at: last.noted_at,
    };
    assert_eq!(of_person.unwrap(), [expected]);
}

async fn an_edition_is_filled_by_those_who_have_a_place_and_those_who_are_offered_one(
    database: TestDatabase,
) {
    let scene = scene(&database).await;
    let id = scene.edition.id;
    let mut transaction = database.write().await.unwrap();
    let offered = Some(NOW + Seconds::hours(24));
    for (ticket, state, held_until) in [
        (2, BookingState::Offered, offered),
        (3, BookingState::Waiting, None),
        (4, BookingState::Waiting, None),
        (5, BookingState::Cancelled, None),
    ] {
        let address = format!("person.{ticket}@example.org");
        let person = insert_person(&mut transaction, &address, "Bianchi").await;
        let booking = Booking {
            held_until,
            ..sample::booking(id, person, state, ticket)
        };
        booking::insert(&mut transaction, &booking).await.unwrap();
    }
    let reserved = [(PlaceGroup::CareDuties, 2), (PlaceGroup::SocialServices, 1)];
    let reserved = reserved.map(|(group, places)| Reservation {
        group,
        places: Capacity::try_from(places).unwrap(),
        released_at: None,
    });
    let reserved = Reservations::new(reserved.to_vec(), scene.edition.details.capacity).unwrap();
    places::reserve(&mut transaction, id, &reserved)
        .await
        .unwrap();
    insert_edition(&mut transaction, "vuota", 3).await;
    transaction.commit().await.unwrap();
    note(&database, &scene, Attendance::Present, 0).await;
    let mut reader = database.read().await.unwrap();
    let mut found: Vec<_> = edition_list::occupancies(&mut reader, &Filter::default())
        .await
        .unwrap()
        .into_iter()
        .map(|edition| {
            let people = [edition.confirmed, edition.offered, edition.waiting];
            let noted = [edition.present, edition.noted];
            let slug = edition.slug.to_string();
            (slug, people, edition.reserved, noted)
        })
        .collect();
    found.sort();
    assert_eq!(
        found,
        [
            ("cucina".to_owned(), [1, 1, 2], 3, [1, 1]),
            ("vuota".to_owned(), [0, 0, 0], 0, [0, 0]),
        ]
    );
}

async fn participants_are_those_with_a_place(database: TestDatabase) {
    let scene = scene(&database).await;
    let mut transaction = database.write().await.unwrap();
    for (ticket, state) in [(2, BookingState::Waiting), (3, BookingState::Cancelled)] {
        let address = format!("{state}@example.org");
        let person = insert_person(&mut transaction, &address, "Bianchi").await;
        let booking = sample::booking(scene.edition.id, person, state, ticket);
        booking::insert(&mut transaction, &booking).await.unwrap();
    }
    transaction.commit().await.unwrap();
    let mut reader = database.read().await.unwrap();
    let participants = attendance::participants(&mut reader, scene.edition.id)
        .await
        .unwrap();
    assert_eq!(participants.len(), 1);
    assert_eq!(participants[0].reference, scene.booking.reference);
    assert_eq!(
        participants[0].email.as_ref().unwrap().as_str(),
        "anna@example.org"
    );
}

async fn a_changed_edition_keeps_its_attendance(database: TestDatabase) {
    let scene = scene(&database).await;
    let noted = note(&database, &scene, Attendance::Excused, 0).await;
    let mut transaction = database.write().await.unwrap();
    let sessions = edition::sessions(&mut transaction, scene.edition.id)
        .await
        .unwrap();
    let read_at = scene.edition.revision;
    let updated = edition::update(&mut transaction, &scene.edition, &sessions, read_at).await;
    assert!(updated.unwrap());
    transaction.commit().await.unwrap();
    let mut reader = database.read().await.unwrap();
    let kept = attendance::of_edition(&mut reader, scene.edition.id).await;
    assert_eq!(kept.unwrap(), [noted]);
}

async fn sessions_are_found_by_their_day(database: TestDatabase) {
    let scene = scene(&database).await;
    let mut reader = database.read().await.unwrap();
    let day = domain::edition::local_date(scene.edition.starts_at).into();
    let found = attendance::sessions_on(&mut reader, day).await.unwrap();
    assert_eq!(found.len(), 1);
    assert_eq!(
        (found[0].id, &found[0].edition),
        (scene.session, &scene.edition.slug)
    );
    for other in [day.yesterday().unwrap(), day.tomorrow().unwrap()] {
        assert_eq!(
            attendance::sessions_on(&mut reader, other).await.unwrap(),
            []
        );
    }
    let edition = attendance::edition_of(&mut reader, scene.session).await;
    assert_eq!(edition.unwrap(), Some(scene.edition.id));
    let unknown = attendance::edition_of(&mut reader, store::new_id()).await;
    assert_eq!(unknown.unwrap(), None);
}

async fn only_a_presence_is_forgotten(database: TestDatabase) {
    let scene = scene(&database).await;
    for (attendance, is_forgotten) in [
        (Attendance::Absent, false),
        (Attendance::Excused, false),
        (Attendance::Present, true),
    ] {
        let noted = note(&database, &scene, attendance, 0).await;
        let mut transaction = database.write().await.unwrap();
        let (booking, session) = (scene.booking.id, scene.session);
        let elsewhere = attendance::forget(&mut transaction, booking, store::new_id()).await;
        assert!(!elsewhere.unwrap());
        for expected in [is_forgotten, false] {
            let forgotten = attendance::forget(&mut transaction, booking, session).await;
            assert_eq!(forgotten.unwrap(), expected, "{attendance:?}");
        }
        let left = attendance::noted(&mut transaction, booking, session).await;
        assert_eq!(left.unwrap(), (!is_forgotten).then_some(noted));
        transaction.commit().await.unwrap();
    }
}
