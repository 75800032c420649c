//! The keys of links in mails.

use domain::instant::Seconds;
use store::{
    link_key::{self, NewLinkKey},
    person,
};
use store_testing::{
    TestDatabase, on_both_engines,
    sample::{self, NOW},
};

on_both_engines!(
    a_key_opens_one_thing_of_one_person_until_it_ends_or_is_revoked,
    who_looks_after_somebody_revokes_their_keys_too,
);

async fn a_key_opens_one_thing_of_one_person_until_it_ends_or_is_revoked(database: TestDatabase) {
    let mut transaction = database.write().await.unwrap();
    let anna = sample::insert_person(&mut transaction, "anna@example.org", "Rossi").await;
    let bo = sample::insert_person(&mut transaction, "bo@example.org", "Verdi").await;
    let expires_at = NOW + Seconds::days(1);
    for (hash, person, opens) in [
        (1, anna, "booking 1"),
        (2, anna, "booking 2"),
        (3, bo, "booking 3"),
    ] {
        let key = NewLinkKey {
            hash: &[hash; 32],
            person,
            opens,
            expires_at,
        };
        link_key::insert(&mut transaction, &key, NOW).await.unwrap();
    }
    for (hash, person, opens, now, expected) in [
        (1, anna, "booking 1", NOW, true),
        (1, anna, "booking 2", NOW, false),
        (1, bo, "booking 1", NOW, false),
        (4, anna, "booking 1", NOW, false),
        (1, anna, "booking 1", expires_at, false),
    ] {
        let does = link_key::does_open(&mut transaction, &[hash; 32], person, opens, now).await;
        assert_eq!(does.unwrap(), expected, "{hash} {opens}");
    }
    for (person, now, expected) in [(anna, NOW, true), (anna, expires_at, false)] {
        let has = link_key::has_any(&mut transaction, person, now).await;
        assert_eq!(has.unwrap(), expected);
    }
    let own = link_key::of_person(&mut transaction, anna).await.unwrap();
    let own: Vec<_> = own
        .iter()
        .map(|key| (&*key.opens, key.expires_at))
        .collect();
    assert_eq!(own, [("booking 1", expires_at), ("booking 2", expires_at)]);
    assert!(link_key::revoke_all(&mut transaction, anna).await.unwrap());
    assert!(!link_key::revoke_all(&mut transaction, anna).await.unwrap());
    assert!(
        !link_key::has_any(&mut transaction, anna, NOW)
            .await
            .unwrap()
    );
    link_key::forget_before(&mut transaction, expires_at)
        .await
        .unwrap();
    assert!(link_key::has_any(&mut transaction, bo, NOW).await.unwrap());
    let again = NewLinkKey {
        hash: &[5; 32],
        person: anna,
        opens: "booking 1",
        expires_at,
    };
    link_key::insert(&mut transaction, &again, NOW)
        .await
        .unwrap();
    link_key::revoke_every(&mut transaction).await.unwrap();
    assert!(
        !link_key::has_any(&mut transaction, anna, NOW)
            .await
            .unwrap()
    );
    assert!(!link_key::has_any(&mut transaction, bo, NOW).await.unwrap());
    link_key::insert(
        &mut transaction,
        &NewLinkKey {
            person: bo,
            ..again
        },
        NOW,
    )
    .await
    .unwrap();
    let later = expires_at + Seconds::new(1);
    link_key::forget_before(&mut transaction, later)
        .await
        .unwrap();
    assert!(!link_key::has_any(&mut transaction, bo, NOW).await.unwrap());
}

async fn who_looks_after_somebody_revokes_their_keys_too(database: TestDatabase) {
    let mut transaction = database.write().await.unwrap();
    let anna = sample::insert_person(&mut transaction, "anna@example.org", "Rossi").await;
    let child = sample::insert_person(&mut transaction, "anna@example.org", "Verdi").await;
    person::place_in_care(&mut transaction, child, anna)
        .await
        .unwrap();
    for (hash, person) in [(1, anna), (2, child)] {
        let key = NewLinkKey {
            hash: &[hash; 32],
            person,
            opens: "booking",
            expires_at: NOW + Seconds::days(1),
        };
        link_key::insert(&mut transaction, &key, NOW).await.unwrap();
    }
    assert!(link_key::revoke_all(&mut transaction, child).await.unwrap());
    let again = NewLinkKey {
        hash: &[2; 32],
        person: child,
        opens: "booking",
        expires_at: NOW + Seconds::days(1),
    };
    let own = link_key::has_any(&mut transaction, anna, NOW).await;
    assert!(own.unwrap(), "the carer's own stays");
    link_key::insert(&mut transaction, &again, NOW)
        .await
        .unwrap();
    assert!(link_key::revoke_all(&mut transaction, anna).await.unwrap());
    for person in [anna, child] {
        let has = link_key::has_any(&mut transaction, person, NOW).await;
        assert!(!has.unwrap());
    }
}
