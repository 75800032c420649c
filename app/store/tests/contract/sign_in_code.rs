//! Sign-in codes.

use domain::{email::EmailAddress, id::RequestId, instant::Seconds};
use store::sign_in_code::{self, NewCode, SignInCode};
use store_testing::{TestDatabase, on_both_engines, sample::NOW};
use uuid::Uuid;

on_both_engines!(
    the_newest_code_of_a_browser_counts,
    a_used_code_is_the_form_s_that_used_it,
    a_code_that_is_sent_once_more_works_longer,
    tries_are_counted_up_to_the_most,
    a_code_is_used_once_whoever_comes_at_once,
    old_codes_are_forgotten,
);

const CHIARA: &str = "chiara@example.org";
const HERS: [u8; 32] = [1; 32];
const ANOTHER: [u8; 32] = [2; 32];

fn email(address: &str) -> EmailAddress {
    EmailAddress::parse(address).unwrap()
}

async fn insert(database: &TestDatabase, address: &str, browser: [u8; 32], minutes: i64) -> Uuid {
    let id = Uuid::now_v7();
    let made_at = NOW + Seconds::minutes(minutes);
    let new = NewCode {
        id,
        email: &email(address),
        browser_hash: &browser,
        code_hash: &[7; 32],
        key_hash: Some(&[8; 32]),
        is_long: false,
        expires_at: made_at + Seconds::minutes(10),
    };
    let mut transaction = database.write().await.unwrap();
    sign_in_code::insert(&mut transaction, new, made_at)
        .await
        .unwrap();
    transaction.commit().await.unwrap();
    id
}

async fn newest(database: &TestDatabase, address: &str, browser: [u8; 32]) -> Option<SignInCode> {
    let mut reader = database.read().await.unwrap();
    sign_in_code::newest(&mut reader, &email(address), &browser)
        .await
        .unwrap()
}

async fn use_up(database: &TestDatabase, id: Uuid, form: RequestId) -> bool {
    let mut transaction = database.write().await.unwrap();
    let is_theirs = sign_in_code::use_up(&mut transaction, id, form, NOW)
        .await
        .unwrap();
    transaction.commit().await.unwrap();
    is_theirs
}

async fn the_newest_code_of_a_browser_counts(database: TestDatabase) {
    insert(&database, CHIARA, HERS, 0).await;
    // Within the same second the later one counts.
    insert(&database, CHIARA, HERS, 1).await;
    let hers = insert(&database, CHIARA, HERS, 1).await;
    insert(&database, "other@example.org", HERS, 2).await;
    let stranger_s = insert(&database, CHIARA, ANOTHER, 2).await;
    let kept = newest(&database, CHIARA, HERS).await.unwrap();
    assert_eq!((kept.id, kept.tries, kept.used_at), (hers, 0, None));
    assert_eq!(kept.code_hash, [7; 32]);
    assert_eq!(kept.key_hash.as_deref(), Some(&[8; 32][..]));
    assert_eq!(kept.expires_at, NOW + Seconds::minutes(11));
    let kept = newest(&database, "Chiara@Example.org", ANOTHER).await;
    assert_eq!(kept.unwrap().id, stranger_s);
    assert_eq!(newest(&database, CHIARA, [3; 32]).await, None);
    assert_eq!(newest(&database, "nobody@example.org", HERS).await, None);
}

async fn a_used_code_is_the_form_s_that_used_it(database: TestDatabase) {
    let id = insert(&database, CHIARA, HERS, 0).await;
    let (form, another) = (store::new_id(), store::new_id());
    assert!(use_up(&database, id, form).await);
    assert!(!use_up(&database, id, another).await);
    assert!(use_up(&database, id, form).await);
    let used = newest(&database, CHIARA, HERS).await.unwrap();
    assert_eq!((used.used_at, used.used_by), (Some(NOW), Some(form.into())));
}

async fn a_code_that_is_sent_once_more_works_longer(database: TestDatabase) {
    let id = insert(&database, CHIARA, HERS, 0).await;
    insert(&database, CHIARA, ANOTHER, 0).await;
    let later = NOW + Seconds::minutes(19);
    let mut transaction = database.write().await.unwrap();
    sign_in_code::extend(&mut transaction, id, later)
        .await
        .unwrap();
    transaction.commit().await.unwrap();
    let hers = newest(&database, CHIARA, HERS).await.unwrap();
    assert_eq!(hers.expires_at, later);
    let other = newest(&database, CHIARA, ANOTHER).await.unwrap();
    assert_eq!(other.expires_at, NOW + Seconds::minutes(10));
}

async fn tries_are_counted_up_to_the_most(database: TestDatabase) {
    let id = insert(&database, CHIARA, HERS, 0).await;
    let mut transaction = database.write().await.unwrap();
    for is_allowed in [true, true, true, true, true, false] {
        let counted = sign_in_code::count_try(&mut transaction, id, 5).await;
        assert_eq!(counted.unwrap(), is_allowed);
    }
    transaction.commit().await.unwrap();
    assert_eq!(newest(&database, CHIARA, HERS).await.unwrap().tries, 5);
}

async fn a_code_is_used_once_whoever_comes_at_once(database: TestDatabase) {
    let id = insert(&database, CHIARA, HERS, 0).await;
    let take = |database: TestDatabase| async move { use_up(&database, id, store::new_id()).await };
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
    insert(&database, "old@example.org", HERS, 0).await;
    insert(&database, "new@example.org", HERS, 1).await;
    let mut transaction = database.write().await.unwrap();
    let border = NOW + Seconds::minutes(1);
    sign_in_code::forget_before(&mut transaction, border)
        .await
        .unwrap();
    transaction.commit().await.unwrap();
    assert_eq!(newest(&database, "old@example.org", HERS).await, None);
    assert!(newest(&database, "new@example.org", HERS).await.is_some());
}
