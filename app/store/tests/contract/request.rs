//! One-time ids of forms, counted attempts, and secrets.

use domain::{
    id::RequestId,
    instant::Seconds,
    pace::{GROWING, Pace},
};
use store::{
    attempt,
    request::{self, Claim},
    secret,
};
use store_testing::{
    TestDatabase, on_both_engines,
    sample::{NOW, PACE},
};

on_both_engines!(
    a_form_is_claimed_once,
    a_claim_that_came_to_nothing_is_free_again,
    of_many_at_once_one_is_first,
    old_claims_are_forgotten,
    attempts_are_counted_per_scope_and_part_of_the_span,
    a_wait_is_not_counted_and_ends_as_told,
    attempts_of_many_at_once_are_all_counted,
    old_windows_are_forgotten,
    a_secret_is_made_once,
    of_many_secrets_made_at_once_one_is_kept,
);

async fn a_form_is_claimed_once(database: TestDatabase) {
    let form: RequestId = store::new_id();
    let other: RequestId = store::new_id();
    let mut transaction = database.write().await.unwrap();
    assert_eq!(
        request::earlier(&mut transaction, form).await.unwrap(),
        None
    );
    let first = request::claim(&mut transaction, form, "/it/one", NOW)
        .await
        .unwrap();
    assert_eq!(first, Claim::First);
    transaction.commit().await.unwrap();

    let mut transaction = database.write().await.unwrap();
    let again = request::claim(&mut transaction, form, "/it/two", NOW)
        .await
        .unwrap();
    assert_eq!(
        again,
        Claim::Repeated {
            location: "/it/one".to_owned()
        }
    );
    for (form, is_repeated) in [(form, true), (other, false), (other, true)] {
        let repeated = request::is_repeated(&mut transaction, form, "/it/two", NOW).await;
        assert_eq!(repeated.unwrap(), is_repeated);
    }
    let earlier = request::earlier(&mut transaction, form).await.unwrap();
    assert_eq!(earlier.as_deref(), Some("/it/one"));
}

async fn a_claim_that_came_to_nothing_is_free_again(database: TestDatabase) {
    let form: RequestId = store::new_id();
    let mut transaction = database.write().await.unwrap();
    request::claim(&mut transaction, form, "/it/one", NOW)
        .await
        .unwrap();
    drop(transaction);
    let mut transaction = database.write().await.unwrap();
    let claim = request::claim(&mut transaction, form, "/it/two", NOW)
        .await
        .unwrap();
    assert_eq!(claim, Claim::First);
}

async fn of_many_at_once_one_is_first(database: TestDatabase) {
    let form: RequestId = store::new_id();
    let claim = |database: TestDatabase, number: usize| async move {
        let mut transaction = database.write().await.unwrap();
        let location = format!("/it/{number}");
        let claim = request::claim(&mut transaction, form, &location, NOW)
            .await
            .unwrap();
        tokio::task::yield_now().await;
        transaction.commit().await.unwrap();
        (location, claim)
    };
    let tasks: Vec<_> = (0..20)
        .map(|number| tokio::spawn(claim(database.clone(), number)))
        .collect();
    let mut claims = Vec::new();
    for task in tasks {
        claims.push(task.await.unwrap());
    }
    let first: Vec<_> = claims
        .iter()
        .filter(|(_, claim)| *claim == Claim::First)
        .collect();
    let [(winner, _)] = first[..] else {
        panic!("{} were first", first.len())
    };
    for (_, claim) in &claims {
        assert!(match claim {
            Claim::First => true,
            Claim::Repeated { location } => location == winner,
        });
    }
}

async fn old_claims_are_forgotten(database: TestDatabase) {
    let old: RequestId = store::new_id();
    let new: RequestId = store::new_id();
    let mut transaction = database.write().await.unwrap();
    request::claim(&mut transaction, old, "/old", NOW - Seconds::new(1))
        .await
        .unwrap();
    request::claim(&mut transaction, new, "/new", NOW)
        .await
        .unwrap();
    request::forget_before(&mut transaction, NOW).await.unwrap();
    assert_eq!(request::earlier(&mut transaction, old).await.unwrap(), None);
    assert!(
        request::earlier(&mut transaction, new)
            .await
            .unwrap()
            .is_some()
    );
}

async fn attempts_are_counted_per_scope_and_part_of_the_span(database: TestDatabase) {
    let part = PACE.part();
    let mut transaction = database.write().await.unwrap();
    // NOW is the beginning of a part.
    let last = NOW + Seconds::new(part.get() - 1);
    for (scope, now, expected) in [
        ("a", NOW, 1),
        ("a", NOW, 2),
        ("a", last, 3),
        ("b", NOW, 1),
        ("a", last + Seconds::new(1), 1),
        ("a", NOW - Seconds::new(1), 1),
    ] {
        assert_eq!(
            attempt::count(&mut transaction, scope, &PACE, now)
                .await
                .unwrap(),
            expected
        );
    }
}

async fn a_wait_is_not_counted_and_ends_as_told(database: TestDatabase) {
    let pace = Pace {
        free: 2,
        waits: GROWING,
        ..PACE
    };
    let mut transaction = database.write().await.unwrap();
    for (after, wait) in [
        (0, None),
        (1, None),
        (2, Some(4)),
        (3, Some(3)),
        (6, None),
        (7, Some(14)),
    ] {
        let now = NOW + Seconds::new(after);
        let taken = attempt::take(&mut transaction, "a", &pace, now)
            .await
            .unwrap();
        assert_eq!(taken, wait.map(Seconds::new), "after {after} seconds");
        assert_eq!(
            attempt::wait(&mut transaction, "b", &pace, now)
                .await
                .unwrap(),
            None
        );
    }
    attempt::forget(&mut transaction, "a").await.unwrap();
    let now = NOW + Seconds::new(8);
    assert_eq!(
        attempt::wait(&mut transaction, "a", &pace, now)
            .await
            .unwrap(),
        None
    );
}

async fn attempts_of_many_at_once_are_all_counted(database: TestDatabase) {
    let count = |database: TestDatabase| async move {
        let mut transaction = database.write().await.unwrap();
        let count = attempt::count(&mut transaction, "all", &PACE, NOW)
            .await
            .unwrap();
        transaction.commit().await.unwrap();
        count
    };
    let tasks: Vec<_> = (0..20)
        .map(|_| tokio::spawn(count(database.clone())))
        .collect();
    let mut counts = Vec::new();
    for task in tasks {
        counts.push(task.await.unwrap());
    }
    counts.sort_unstable();
    assert_eq!(counts, (1..=20).collect::<Vec<_>>());
}

async fn old_windows_are_forgotten(database: TestDatabase) {
    let part = PACE.part();
    let mut transaction = database.write().await.unwrap();
    for now in [NOW - part, NOW] {
        attempt::count(&mut transaction, "a", &PACE, now)
            .await
            .unwrap();
    }
    attempt::forget_before(&mut transaction, NOW).await.unwrap();
    let old = attempt::count(&mut transaction, "a", &PACE, NOW - part)
        .await
        .unwrap();
    assert_eq!(old, 1);
    assert_eq!(
        attempt::count(&mut transaction, "a", &PACE, NOW)
            .await
            .unwrap(),
        2
    );
}

async fn a_secret_is_made_once(database: TestDatabase) {
    let made = secret::find_or_insert(&database, "signing", &[1, 0, 255])
        .await
        .unwrap();
    assert_eq!(made, [1, 0, 255]);
    assert_eq!(
        secret::find_or_insert(&database, "signing", &[2])
            .await
            .unwrap(),
        made
    );
    assert_eq!(
        secret::find_or_insert(&database, "other", &[2])
            .await
            .unwrap(),
        [2]
    );
}

async fn of_many_secrets_made_at_once_one_is_kept(database: TestDatabase) {
    let find = |database: TestDatabase, number: u8| async move {
        secret::find_or_insert(&database, "signing", &[number])
            .await
            .unwrap()
    };
    // More than the pool has connections: no task may hold one while waiting for another.
    let tasks: Vec<_> = (0..40)
        .map(|number| tokio::spawn(find(database.clone(), number)))
        .collect();
    let mut found = Vec::new();
    for task in tasks {
        found.push(task.await.unwrap());
    }
    found.dedup();
    assert_eq!(found.len(), 1);
}
