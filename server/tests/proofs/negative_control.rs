//! The proof can fail: without the checks an edition is oversold, and the proof detects it.

use std::sync::Arc;

use domain::{
    booking::{BookingState, Groups, PlaceGroup, Reservation, Reservations},
    edition::Capacity,
    id::EditionId,
};
use store::{Error, booking};
use store_testing::{
    Engine, TestDatabase, on_both_engines,
    sample::{self, insert_edition, insert_person},
};
use tokio::{sync::Barrier, task::JoinSet};

use crate::support::wrongs;

on_both_engines!(
    without_guards_an_edition_is_oversold_and_it_is_noticed,
    without_the_door_the_database_still_refuses,
    a_place_kept_from_who_waits_and_one_of_a_group_given_away_are_noticed,
);

const PEOPLE: i64 = 20;
const PLACES: i64 = 10;

/// A program that counts first and writes later, without locking the edition. The barrier forces the worst
/// case: everybody has counted, nobody has written.
async fn count_then_write(
    database: TestDatabase,
    edition: EditionId,
    ticket: i64,
    everybody_has_counted: Arc<Barrier>,
) -> Result<(), Error> {
    let mut reader = database.read().await?;
    let live = booking::live_in(&mut reader, edition).await?;
    drop(reader);
    let taken = live
        .iter()
        .filter(|booking| booking.state == BookingState::Confirmed)
        .count();
    everybody_has_counted.wait().await;
    let is_free = i64::try_from(taken).unwrap() < PLACES;
    let state = if is_free {
        BookingState::Confirmed
    } else {
        BookingState::Waiting
    };
    let mut transaction = database.write().await?;
    let email = format!("person-{ticket}@example.org");
    let person = insert_person(&mut transaction, &email, "Rossi").await;
    let booking = sample::booking(edition, person, state, ticket);
    booking::insert(&mut transaction, &booking).await?;
    transaction.commit().await
}

async fn everybody_at_once(database: &TestDatabase) -> (EditionId, Vec<Result<(), Error>>) {
    let mut transaction = database.write().await.unwrap();
    let edition = insert_edition(&mut transaction, "cucina", PLACES).await.id;
    transaction.commit().await.unwrap();
    let barrier = Arc::new(Barrier::new(usize::try_from(PEOPLE).unwrap()));
    let people = (1..=PEOPLE)
        .map(|ticket| count_then_write(database.clone(), edition, ticket, barrier.clone()));
    (edition, people.collect::<JoinSet<_>>().join_all().await)
}

async fn without_guards_an_edition_is_oversold_and_it_is_noticed(database: TestDatabase) {
    let triggers = match database.engine {
        Engine::Sqlite => database
            .texts("SELECT 'DROP TRIGGER ' || name FROM sqlite_master WHERE type = 'trigger'"),
        Engine::Postgres => database.texts(
            "SELECT 'DROP TRIGGER ' || tgname || ' ON ' || tgrelid::regclass FROM pg_trigger
             WHERE tgrelid = 'booking'::regclass AND NOT tgisinternal",
        ),
    }
    .await;
    assert!(!triggers.is_empty());
    for trigger in triggers {
        database.execute(&trigger).await.unwrap();
    }
    let (edition, outcomes) = everybody_at_once(&database).await;
    assert!(outcomes.iter().all(Result::is_ok), "{outcomes:?}");
    let wrongs = wrongs(&database, edition).await;
    assert!(
        wrongs
            .iter()
            .any(|wrong| wrong == "oversold: 20 places of 10 are taken"),
        "{wrongs:?}"
    );
}

async fn without_the_door_the_database_still_refuses(database: TestDatabase) {
    let (_, outcomes) = everybody_at_once(&database).await;
    let kept = outcomes.iter().filter(|outcome| outcome.is_ok()).count();
    assert_eq!(i64::try_from(kept).unwrap(), PLACES);
    for outcome in outcomes {
        assert!(
            matches!(outcome, Ok(()) | Err(Error::Refused(_))),
            "{outcome:?}"
        );
    }
    let taken = "SELECT count(*) FROM booking WHERE state = 'confirmed'";
    assert_eq!(database.number(taken).await, PLACES);
}

/// Only the booking code, not the database, checks who is entitled to which place: errors are detected, too.
async fn a_place_kept_from_who_waits_and_one_of_a_group_given_away_are_noticed(
    database: TestDatabase,
) {
    let mut transaction = database.write().await.unwrap();
    let edition = insert_edition(&mut transaction, "cucina", 2).await;
    let kept = Reservation {
        group: PlaceGroup::CareDuties,
        places: Capacity::try_from(2).unwrap(),
        released_at: None,
    };
    let kept = Reservations::new(vec![kept], edition.details.capacity).unwrap();
    store::places::reserve(&mut transaction, edition.id, &kept)
        .await
        .unwrap();
    for (ticket, state, groups) in [
        (1, BookingState::Confirmed, Groups::NONE),
        (2, BookingState::Waiting, PlaceGroup::CareDuties.into()),
    ] {
        let email = format!("person-{ticket}@example.org");
        let person = insert_person(&mut transaction, &email, "Rossi").await;
        let booking = booking::Booking {
            groups,
            ..sample::booking(edition.id, person, state, ticket)
        };
        booking::insert(&mut transaction, &booking).await.unwrap();
    }
    transaction.commit().await.unwrap();
    let given_away = wrongs(&database, edition.id).await;
    assert!(
        given_away.iter().any(|wrong| wrong.starts_with("oversold")),
        "{given_away:?}"
    );

    let sql = "UPDATE booking SET state = 'cancelled', ending = 'by_staff' WHERE ticket = 1";
    database.execute(sql).await.unwrap();
    let kept_back = wrongs(&database, edition.id).await;
    assert!(
        kept_back
            .iter()
            .any(|wrong| wrong.starts_with("a place is free")),
        "{kept_back:?}"
    );
}
