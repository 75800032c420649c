//! Secrets that the portal generates.

use domain::instant::Seconds;
use store::secret::{self, RetiredSecret};
use store_testing::{TestDatabase, on_both_engines, sample::NOW};

on_both_engines!(
    a_replaced_secret_is_stored_with_the_moment,
    a_secret_that_is_put_takes_the_place_of_the_one_before,
);

async fn a_secret_that_is_put_takes_the_place_of_the_one_before(database: TestDatabase) {
    let mut transaction = database.write().await.unwrap();
    let found = secret::find(&mut transaction, "first").await.unwrap();
    assert_eq!(found, None);
    for value in [1, 2] {
        secret::put(&mut transaction, "first", &[value])
            .await
            .unwrap();
        let found = secret::find(&mut transaction, "first").await.unwrap();
        assert_eq!(found, Some(vec![value]));
    }
    secret::put(&mut transaction, "other", &[3]).await.unwrap();
    for expected in [true, false] {
        let removed = secret::remove(&mut transaction, "first").await;
        assert_eq!(removed.unwrap(), expected);
    }
    let other = secret::find(&mut transaction, "other").await.unwrap();
    assert_eq!(other, Some(vec![3]));
}

async fn a_replaced_secret_is_stored_with_the_moment(database: TestDatabase) {
    let found = async |fresh: u8| secret::find_or_insert(&database, "signing", &[fresh]).await;
    assert_eq!(found(1).await.unwrap(), [1]);
    assert_eq!(found(9).await.unwrap(), [1]);
    let later = NOW + Seconds::days(1);
    for (fresh, now) in [(2, NOW), (3, later)] {
        let mut transaction = database.write().await.unwrap();
        secret::replace(&mut transaction, "signing", &[fresh], now)
            .await
            .unwrap();
        transaction.commit().await.unwrap();
    }
    assert_eq!(found(9).await.unwrap(), [3]);
    let retired = |value, retired_at| RetiredSecret {
        value: vec![value],
        retired_at,
    };
    let mut reader = database.read().await.unwrap();
    let before = NOW - Seconds::new(1);
    let all = secret::retired_since(&mut reader, "signing", before).await;
    assert_eq!(all.unwrap(), [retired(2, later), retired(1, NOW)]);
    let some = secret::retired_since(&mut reader, "signing", NOW).await;
    assert_eq!(some.unwrap(), [retired(2, later)]);
    let other = secret::retired_since(&mut reader, "sign", before).await;
    assert_eq!(other.unwrap(), []);
}
