//! The numbers of certificates.

use domain::{
    booking::BookingState,
    id::BookingId,
    instant::{Instant, Seconds},
};
use store::{
    Error, booking,
    certificate::{self, Issued},
};
use store_testing::{
    TestDatabase, on_both_engines,
    sample::{self, NOW, insert_edition, insert_person},
};

on_both_engines!(
    a_certificate_is_issued_once,
    a_number_belongs_to_one_certificate,
    every_year_begins_at_one,
    a_number_that_was_not_used_is_drawn_again,
    numbers_have_no_gaps_whoever_draws_at_once,
    two_requests_for_one_certificate_issue_one,
);

/// That many people with a place in one edition.
async fn bookings(database: &TestDatabase, count: i64) -> Vec<BookingId> {
    let mut transaction = database.write().await.unwrap();
    let edition = insert_edition(&mut transaction, "cucina", 50).await;
    let mut bookings = Vec::new();
    for ticket in 1..=count {
        let address = format!("person{ticket}@example.org");
        let person = insert_person(&mut transaction, &address, "Rossi").await;
        let booking = sample::booking(edition.id, person, BookingState::Confirmed, ticket);
        booking::insert(&mut transaction, &booking).await.unwrap();
        bookings.push(booking.id);
    }
    transaction.commit().await.unwrap();
    bookings
}

const fn issued(serial: i64, issued_at: Instant) -> Issued {
    Issued {
        year: 2026,
        serial,
        issued_at,
    }
}

/// Issues a certificate under that number, in a transaction of its own.
async fn issue(database: &TestDatabase, booking: BookingId, issued: Issued) -> Result<(), Error> {
    let mut transaction = database.write().await.unwrap();
    certificate::insert(&mut transaction, booking, &issued).await?;
    transaction.commit().await
}

async fn found(database: &TestDatabase, booking: BookingId) -> Option<Issued> {
    let mut reader = database.read().await.unwrap();
    certificate::of_booking(&mut reader, booking).await.unwrap()
}

async fn a_certificate_is_issued_once(database: TestDatabase) {
    let bookings = bookings(&database, 2).await;
    assert_eq!(found(&database, bookings[0]).await, None);
    let first = issued(1, NOW);
    issue(&database, bookings[0], first).await.unwrap();
    let again = issue(&database, bookings[0], issued(2, NOW + Seconds::days(1))).await;
    assert!(matches!(again, Err(Error::Duplicate(_))), "{again:?}");
    assert_eq!(found(&database, bookings[0]).await, Some(first));
    assert_eq!(found(&database, bookings[1]).await, None);
    let mut reader = database.read().await.unwrap();
    for (booking, count) in [(bookings[0], 1), (bookings[1], 0)] {
        let booking = booking::by_id(&mut reader, booking).await.unwrap().unwrap();
        let own = certificate::of_person(&mut reader, booking.person_id)
            .await
            .unwrap();
        assert_eq!(own.len(), count);
        assert!(
            own.iter()
                .all(|own| own.booking == booking.reference && own.serial == 1)
        );
    }
}

async fn a_number_belongs_to_one_certificate(database: TestDatabase) {
    let bookings = bookings(&database, 2).await;
    issue(&database, bookings[0], issued(1, NOW)).await.unwrap();
    let twin = issue(&database, bookings[1], issued(1, NOW)).await;
    assert!(matches!(twin, Err(Error::Duplicate(_))), "{twin:?}");
    let next_year = Issued {
        year: 2027,
        ..issued(1, NOW)
    };
    issue(&database, bookings[1], next_year).await.unwrap();
    let nobodys = issue(&database, store::new_id(), issued(2, NOW)).await;
    assert!(matches!(nobodys, Err(Error::Refused(_))), "{nobodys:?}");
}

async fn every_year_begins_at_one(database: TestDatabase) {
    let mut transaction = database.write().await.unwrap();
    for (year, expected) in [(2026, 1), (2026, 2), (2027, 1), (2026, 3), (2027, 2)] {
        let drawn = certificate::draw(&mut transaction, year).await.unwrap();
        assert_eq!(drawn, expected, "{year}");
    }
}

async fn a_number_that_was_not_used_is_drawn_again(database: TestDatabase) {
    for (is_kept, expected) in [(false, 1), (true, 1), (false, 2), (false, 2), (true, 2)] {
        let mut transaction = database.write().await.unwrap();
        let drawn = certificate::draw(&mut transaction, 2026).await.unwrap();
        assert_eq!(drawn, expected);
        if is_kept {
            transaction.commit().await.unwrap();
        }
    }
}

async fn numbers_have_no_gaps_whoever_draws_at_once(database: TestDatabase) {
    let bookings = bookings(&database, 20).await;
    let draw = |database: TestDatabase, booking, is_kept| async move {
        let mut transaction = database.write().await.unwrap();
        let serial = certificate::draw(&mut transaction, 2026).await.unwrap();
        tokio::task::yield_now().await;
        certificate::insert(&mut transaction, booking, &issued(serial, NOW))
            .await
            .unwrap();
        // Who is dropped here gives the number back.
        if is_kept {
            transaction.commit().await.unwrap();
        }
    };
    let tasks: Vec<_> = bookings
        .iter()
        .enumerate()
        .map(|(place, booking)| tokio::spawn(draw(database.clone(), *booking, place % 4 != 1)))
        .collect();
    for task in tasks {
        task.await.unwrap();
    }
    let mut numbers = Vec::new();
    for booking in bookings {
        numbers.extend(found(&database, booking).await.map(|issued| issued.serial));
    }
    numbers.sort_unstable();
    assert_eq!(numbers, (1..=15).collect::<Vec<_>>());
}

/// The year's row is held before anybody looks whether the certificate is there.
async fn two_requests_for_one_certificate_issue_one(database: TestDatabase) {
    let booking = bookings(&database, 1).await[0];
    let ask = |database: TestDatabase| async move {
        let mut transaction = database.write().await.unwrap();
        let serial = certificate::draw(&mut transaction, 2026).await.unwrap();
        let earlier = certificate::of_booking(&mut transaction, booking)
            .await
            .unwrap();
        if earlier.is_none() {
            certificate::insert(&mut transaction, booking, &issued(serial, NOW))
                .await
                .unwrap();
            transaction.commit().await.unwrap();
        }
        earlier.map_or(serial, |earlier| earlier.serial)
    };
    let tasks: Vec<_> = (0..20)
        .map(|_| tokio::spawn(ask(database.clone())))
        .collect();
    for task in tasks {
        assert_eq!(task.await.unwrap(), 1);
    }
    let mut transaction = database.write().await.unwrap();
    let next = certificate::draw(&mut transaction, 2026).await.unwrap();
    assert_eq!(next, 2);
}
