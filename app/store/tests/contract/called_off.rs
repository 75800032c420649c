//! Why editions do not take place.

use domain::{edition::CallOffCause, id::EditionId};
use store::{
    Error,
    called_off::{self, CalledOff},
};
use store_testing::{TestDatabase, on_both_engines, sample::insert_edition};

on_both_engines!(
    every_cause_is_kept_with_its_reason,
    an_edition_is_called_off_once,
);

async fn insert(
    database: &TestDatabase,
    edition: EditionId,
    cause: CallOffCause,
    reason: &str,
) -> Result<(), Error> {
    let called_off = CalledOff {
        cause,
        reason: reason.to_owned(),
    };
    let mut transaction = database.write().await.unwrap();
    called_off::insert(&mut transaction, edition, &called_off).await?;
    transaction.commit().await
}

async fn every_cause_is_kept_with_its_reason(database: TestDatabase) {
    let mut transaction = database.write().await.unwrap();
    let takes_place = insert_edition(&mut transaction, "sala", 5).await;
    let mut editions = Vec::new();
    for (number, cause) in CallOffCause::ALL.iter().enumerate() {
        let edition = insert_edition(&mut transaction, &format!("cucina-{number}"), 5).await;
        editions.push((edition.id, *cause));
    }
    transaction.commit().await.unwrap();
    for (number, (edition, cause)) in editions.into_iter().enumerate() {
        let reason = ["", "Neve.\nCi dispiace 王", "'; --"][number % 3];
        insert(&database, edition, cause, reason).await.unwrap();
        let mut reader = database.read().await.unwrap();
        let kept = called_off::of_edition(&mut reader, edition).await.unwrap();
        let reason = reason.to_owned();
        assert_eq!(kept, Some(CalledOff { cause, reason }));
    }
    let mut reader = database.read().await.unwrap();
    for edition in [takes_place.id, store::new_id()] {
        let kept = called_off::of_edition(&mut reader, edition).await.unwrap();
        assert_eq!(kept, None);
    }
}

async fn an_edition_is_called_off_once(database: TestDatabase) {
    let mut transaction = database.write().await.unwrap();
    let edition = insert_edition(&mut transaction, "cucina", 5).await.id;
    transaction.commit().await.unwrap();
    insert(&database, edition, CallOffCause::TooFew, "")
        .await
        .unwrap();
    let again = insert(&database, edition, CallOffCause::Office, "Neve").await;
    assert!(matches!(again, Err(Error::Duplicate(_))), "{again:?}");
    let mut reader = database.read().await.unwrap();
    let kept = called_off::of_edition(&mut reader, edition).await.unwrap();
    assert_eq!(kept.unwrap().cause, CallOffCause::TooFew);
    drop(reader);
    let unknown = insert(&database, store::new_id(), CallOffCause::Office, "").await;
    assert!(matches!(unknown, Err(Error::Refused(_))), "{unknown:?}");
}
