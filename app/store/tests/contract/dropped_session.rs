//! Sessions that were taken out of editions.

use domain::{
    booking::{BookingState, Ending},
    edition::EditionState,
    id::EditionId,
    instant::{Instant, Seconds},
};
use store::{
    Transaction, booking,
    calendar::{self, CalendarSession, Shown},
    dropped_session::{self, DroppedSession},
    edition::{self, ClassSession},
};
use store_testing::{
    TestDatabase, on_both_engines,
    sample::{self, NOW, insert_edition, insert_person, session},
};

on_both_engines!(
    what_was_taken_out_is_remembered_until_it_is_forgotten,
    calendars_tell_what_was_taken_out_since,
    calendars_of_people_tell_what_was_taken_out_after_they_booked,
    calendars_tell_what_was_called_off_since,
);

fn dropped(session: &ClassSession, dropped_at: Instant) -> DroppedSession {
    DroppedSession {
        id: session.id,
        starts_at: session.starts_at,
        ends_at: session.ends_at,
        dropped_at,
    }
}

async fn insert(transaction: &mut Transaction, sessions: &[&ClassSession], now: Instant) {
    dropped_session::insert(transaction, sessions, now)
        .await
        .unwrap();
}

async fn since(
    transaction: &mut Transaction,
    edition: EditionId,
    moment: Instant,
) -> Vec<DroppedSession> {
    dropped_session::of_edition(transaction, edition, moment)
        .await
        .unwrap()
}

async fn what_was_taken_out_is_remembered_until_it_is_forgotten(database: TestDatabase) {
    let mut transaction = database.write().await.unwrap();
    let edition = insert_edition(&mut transaction, "cucina", 5).await;
    let other = insert_edition(&mut transaction, "sala", 5).await;
    let [first, second, third] = [24, 48, 72].map(|hours| session(&edition, hours));
    let elsewhere = session(&other, 24);
    let later = NOW + Seconds::hours(1);
    insert(&mut transaction, &[], NOW).await;
    assert_eq!(since(&mut transaction, edition.id, NOW).await, []);
    insert(&mut transaction, &[&third, &first], NOW).await;
    insert(&mut transaction, &[&second, &elsewhere], later).await;

    let all = [
        dropped(&first, NOW),
        dropped(&second, later),
        dropped(&third, NOW),
    ];
    assert_eq!(since(&mut transaction, edition.id, NOW).await, all);
    for moment in [NOW + Seconds::new(1), later] {
        assert_eq!(since(&mut transaction, edition.id, moment).await, [all[1]]);
    }
    let after = later + Seconds::new(1);
    assert_eq!(since(&mut transaction, edition.id, after).await, []);
    assert_eq!(since(&mut transaction, store::new_id(), NOW).await, []);

    // What was taken out at that very moment is still remembered.
    for (moment, expected) in [(NOW, &all[..]), (later, &all[1..2]), (after, &[])] {
        dropped_session::forget_before(&mut transaction, moment)
            .await
            .unwrap();
        let left = since(&mut transaction, edition.id, NOW).await;
        assert_eq!(left, expected);
    }
    assert_eq!(since(&mut transaction, other.id, NOW).await, []);
}

fn shown(from: Instant) -> Shown {
    Shown {
        kind: None,
        topic: None,
        site: None,
        language: None,
        from,
        drafts: false,
        staff: None,
        most: 10,
    }
}

fn times<'s>(
    sessions: impl IntoIterator<Item = &'s CalendarSession>,
) -> Vec<(Instant, Option<Instant>)> {
    let times = sessions
        .into_iter()
        .map(|session| (session.starts_at, session.dropped_at));
    times.collect()
}

async fn calendars_tell_what_was_taken_out_since(database: TestDatabase) {
    let mut transaction = database.write().await.unwrap();
    let edition = insert_edition(&mut transaction, "cucina", 5).await;
    let gone = session(&edition, -24);
    insert(&mut transaction, &[&gone], NOW).await;
    let takes_place = (edition.starts_at, None);
    for (from, expected) in [
        (NOW, vec![(gone.starts_at, Some(NOW)), takes_place]),
        (NOW + Seconds::new(1), vec![takes_place]),
    ] {
        let found = calendar::sessions(&mut transaction, &shown(from)).await;
        assert_eq!(times(&found.unwrap()), expected);
    }
}

async fn calendars_of_people_tell_what_was_taken_out_after_they_booked(database: TestDatabase) {
    let mut transaction = database.write().await.unwrap();
    let edition = insert_edition(&mut transaction, "cucina", 5).await;
    let (before, gone) = (session(&edition, -48), session(&edition, -24));
    insert(&mut transaction, &[&before], NOW - Seconds::new(1)).await;
    insert(&mut transaction, &[&gone], NOW).await;
    let person = insert_person(&mut transaction, "anna@example.org", "Rossi").await;
    let made = sample::booking(edition.id, person, BookingState::Confirmed, 1);
    booking::insert(&mut transaction, &made).await.unwrap();
    let takes_place = (edition.starts_at, None);
    for (from, expected) in [
        (
            NOW - Seconds::days(1),
            vec![(gone.starts_at, Some(NOW)), takes_place],
        ),
        (NOW + Seconds::new(1), vec![takes_place]),
    ] {
        let found = calendar::booked_sessions(&mut transaction, person, from, 10).await;
        let found = found.unwrap();
        assert_eq!(times(found.iter().map(|booked| &booked.session)), expected);
    }
}

async fn calendars_tell_what_was_called_off_since(database: TestDatabase) {
    let mut transaction = database.write().await.unwrap();
    let edition = insert_edition(&mut transaction, "cucina", 5).await;
    let person = insert_person(&mut transaction, "anna@example.org", "Rossi").await;
    let made = sample::booking(edition.id, person, BookingState::Confirmed, 1);
    booking::insert(&mut transaction, &made).await.unwrap();
    booking::cancel(&mut transaction, made.id, Ending::EditionCancelled, NOW)
        .await
        .unwrap();
    let called_off = sample::with(edition.clone(), |edition| {
        edition.state = EditionState::Cancelled;
    });
    let sessions = [session(&edition, 0)];
    let is_updated = edition::update(&mut transaction, &called_off, &sessions, 1).await;
    assert!(is_updated.unwrap());
    for (from, count) in [(NOW, 1), (NOW + Seconds::new(1), 0)] {
        let public = calendar::sessions(&mut transaction, &shown(from)).await;
        let public = public.unwrap();
        assert_eq!(public.len(), count);
        for session in public {
            assert_eq!(session.state, EditionState::Cancelled);
        }
        let booked = calendar::booked_sessions(&mut transaction, person, from, 10).await;
        let booked = booked.unwrap();
        assert_eq!(booked.len(), count);
        for session in booked {
            assert_eq!(session.booking_state, BookingState::Cancelled);
        }
    }
}
