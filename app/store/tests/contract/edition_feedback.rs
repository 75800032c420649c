//! Participants' feedback on editions.

use domain::{
    booking::BookingState,
    feedback::{Comment, Rating},
    id::{BookingId, EditionId},
};
use store::{
    Error, booking,
    edition_feedback::{self, Said},
};
use store_testing::{
    TestDatabase, on_both_engines,
    sample::{self, insert_edition, insert_person},
};

on_both_engines!(everybody_says_it_once, what_was_said_is_counted);

fn said(stars: &str, comment: &str) -> Said {
    Said {
        rating: Rating::parse(stars).unwrap(),
        comment: Comment::parse(comment).ok(),
    }
}

async fn bookings(database: &TestDatabase, count: i64) -> (EditionId, Vec<BookingId>) {
    let mut transaction = database.write().await.unwrap();
    let edition = insert_edition(&mut transaction, "cucina", 10).await;
    let mut bookings = Vec::new();
    for ticket in 1..=count {
        let address = format!("person{ticket}@example.org");
        let person = insert_person(&mut transaction, &address, "Rossi").await;
        let booking = sample::booking(edition.id, person, BookingState::Confirmed, ticket);
        booking::insert(&mut transaction, &booking).await.unwrap();
        bookings.push(booking.id);
    }
    transaction.commit().await.unwrap();
    (edition.id, bookings)
}

async fn give(
    database: &TestDatabase,
    booking: BookingId,
    edition: EditionId,
    said: &Said,
) -> Result<(), Error> {
    let mut transaction = database.write().await.unwrap();
    let id = store::new_id();
    edition_feedback::give(&mut transaction, booking, edition, id, said).await?;
    transaction.commit().await
}

async fn everybody_says_it_once(database: TestDatabase) {
    let (edition, bookings) = bookings(&database, 1).await;
    let mut reader = database.read().await.unwrap();
    assert!(
        !edition_feedback::is_given(&mut reader, bookings[0])
            .await
            .unwrap()
    );
    drop(reader);
    give(&database, bookings[0], edition, &said("4", ""))
        .await
        .unwrap();
    let again = give(&database, bookings[0], edition, &said("1", "")).await;
    assert!(matches!(again, Err(Error::Duplicate(_))));
    let mut reader = database.read().await.unwrap();
    assert!(
        edition_feedback::is_given(&mut reader, bookings[0])
            .await
            .unwrap()
    );
    let ratings = edition_feedback::ratings(&mut reader, edition).await;
    assert_eq!(ratings.unwrap(), [0, 0, 0, 1, 0]);
    let booking = booking::by_id(&mut reader, bookings[0]).await.unwrap();
    let booking = booking.unwrap();
    let given = edition_feedback::given_by(&mut reader, booking.person_id).await;
    assert_eq!(given.unwrap(), [booking.reference.to_string()]);
}

async fn what_was_said_is_counted(database: TestDatabase) {
    let (edition, bookings) = bookings(&database, 3).await;
    for (booking, said) in bookings.iter().zip([
        said("1", "Troppo in fretta"),
        said("5", ""),
        said("5", "很好"),
    ]) {
        give(&database, *booking, edition, &said).await.unwrap();
    }
    let mut reader = database.read().await.unwrap();
    let ratings = edition_feedback::ratings(&mut reader, edition).await;
    assert_eq!(ratings.unwrap(), [1, 0, 0, 0, 2]);
    let mut comments = edition_feedback::comments(&mut reader, edition)
        .await
        .unwrap();
    comments.sort();
    assert_eq!(comments, ["Troppo in fretta", "很好"]);
}
