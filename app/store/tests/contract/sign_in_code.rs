//! Sign-in codes.

use domain::instant::Seconds;
use store::sign_in_code;
use store_testing::{TestDatabase, on_both_engines, sample::NOW};
use uuid::Uuid;

on_both_engines!(
    only_the_newest_code_counts,
    a_used_code_is_told_from_an_unused_one,
    tries_are_counted_up_to_the_most,
    a_code_is_used_once_whoever_comes_at_once,
    old_codes_are_forgotten,
);

const KEY: &str = "chiara@example.org";

async fn insert(database: &TestDatabase, key: &str, minutes: i64) -> Uuid {
    let id = Uuid::now_v7();
    let made_at = NOW + Seconds::minutes(minutes);
    let expires_at = made_at + Seconds::minutes(10);
    let mut transaction = database.write().await.unwrap();
    sign_in_code::insert(&mut transaction, id, key, &[7; 32], expires_at, made_at)
        .await
        .unwrap();
    transaction.commit().await.unwrap();
    id
}

async fn only_the_newest_code_counts(database: TestDatabase) {
    insert(&database, KEY, 0).await;
    // Within the same second the later one counts.
    insert(&database, KEY, 1).await;
    let newest = insert(&database, KEY, 1).await;
    insert(&database, "other@example.org", 2).await;
    let mut reader = database.read().await.unwrap();
    let kept = sign_in_code::newest(&mut reader, KEY)
        .await
        .unwrap()
        .unwrap();
    assert_eq!((kept.id, kept.tries), (newest, 0));
    assert_eq!(kept.code_hash, [7; 32]);
    assert_eq!(kept.expires_at, NOW + Seconds::minutes(11));
    assert_eq!(
        sign_in_code::newest(&mut reader, "nobody@example.org")
            .await
            .unwrap(),
        None
    );
    assert_eq!(
        sign_in_code::newest_used(&mut reader, KEY).await.unwrap(),
        None
    );
}

async fn a_used_code_is_told_from_an_unused_one(database: TestDatabase) {
    let earlier = insert(&database, KEY, 0).await;
    let newest = insert(&database, KEY, 1).await;
    let mut transaction = database.write().await.unwrap();
    assert!(
        sign_in_code::use_up(&mut transaction, newest, NOW)
            .await
            .unwrap()
    );
    assert!(
        !sign_in_code::use_up(&mut transaction, newest, NOW)
            .await
            .unwrap()
    );
    // The earlier one does not become valid again.
    assert_eq!(
        sign_in_code::newest(&mut transaction, KEY).await.unwrap(),
        None
    );
    let used = sign_in_code::newest_used(&mut transaction, KEY)
        .await
        .unwrap()
        .unwrap();
    assert_eq!(used.id, newest);
    assert!(
        !sign_in_code::count_try(&mut transaction, newest, 5)
            .await
            .unwrap()
    );
    assert!(
        sign_in_code::count_try(&mut transaction, earlier, 5)
            .await
            .unwrap()
    );
}

async fn tries_are_counted_up_to_the_most(database: TestDatabase) {
    let id = insert(&database, KEY, 0).await;
    let mut transaction = database.write().await.unwrap();
    for _ in 0..5 {
        assert!(
            sign_in_code::count_try(&mut transaction, id, 5)
                .await
                .unwrap()
        );
    }
    assert!(
        !sign_in_code::count_try(&mut transaction, id, 5)
            .await
            .unwrap()
    );
    let kept = sign_in_code::newest(&mut transaction, KEY)
        .await
        .unwrap()
        .unwrap();
    assert_eq!(kept.tries, 5);
}

async fn a_code_is_used_once_whoever_comes_at_once(database: TestDatabase) {
    let id = insert(&database, KEY, 0).await;
    let take = |database: TestDatabase| async move {
        let mut transaction = database.write().await.unwrap();
        let used = sign_in_code::use_up(&mut transaction, id, NOW)
            .await
            .unwrap();
        transaction.commit().await.unwrap();
        used
    };
    let tasks: Vec<_> = (0..10)
        .map(|_| tokio::spawn(take(database.clone())))
        .collect();
    let mut used = 0;
    for task in tasks {
        used += i32::from(task.await.unwrap());
    }
    assert_eq!(used, 1);
}

async fn old_codes_are_forgotten(database: TestDatabase) {
    insert(&database, "old@example.org", 0).await;
    insert(&database, "new@example.org", 1).await;
    let mut transaction = database.write().await.unwrap();
    let border = NOW + Seconds::minutes(1);
    sign_in_code::forget_before(&mut transaction, border)
        .await
        .unwrap();
    assert_eq!(
        sign_in_code::newest(&mut transaction, "old@example.org")
            .await
            .unwrap(),
        None
    );
    assert!(
        sign_in_code::newest(&mut transaction, "new@example.org")
            .await
            .unwrap()
            .is_some()
    );
}
