//! Addresses that a mail server refused for good.

use domain::{email::EmailAddress, instant::Seconds};
use store::unreachable_address;
use store_testing::{
    TestDatabase, on_both_engines,
    sample::{NOW, insert_person},
};

on_both_engines!(an_address_is_in_until_it_is_taken_out_or_nobodys);

async fn an_address_is_in_until_it_is_taken_out_or_nobodys(database: TestDatabase) {
    let email = |text: &str| EmailAddress::parse(text).unwrap();
    let (ada, bo) = (email("Ada@example.org"), email("bo@example.org"));
    let mut transaction = database.write().await.unwrap();
    let of_ada = insert_person(&mut transaction, "ada@example.org", "Rossi").await;
    let of_eva = insert_person(&mut transaction, "ada@example.org", "Verdi").await;
    let of_bo = insert_person(&mut transaction, "bo@example.org", "Verdi").await;
    let later = NOW + Seconds::new(1);
    for (address, now, expected) in [
        (&ada, NOW, vec![of_ada, of_eva]),
        (&ada, later, Vec::new()),
        (&bo, later, vec![of_bo]),
        (&email("nobody@example.org"), NOW, Vec::new()),
    ] {
        let noted = unreachable_address::insert(&mut transaction, address, "550 no", now).await;
        assert_eq!(noted.unwrap(), expected, "{address}");
    }
    let found = unreachable_address::of(&mut transaction, &ada).await;
    let found = found.unwrap().unwrap();
    assert_eq!(
        (found.email.as_str(), found.refused_at),
        ("ada@example.org", NOW)
    );
    let listed = unreachable_address::list(&mut transaction, 2)
        .await
        .unwrap();
    let listed: Vec<_> = listed.iter().map(|entry| entry.email.as_str()).collect();
    assert_eq!(listed, ["bo@example.org", "ada@example.org"]);

    for expected in [vec![of_bo], Vec::new()] {
        let taken_out = unreachable_address::delete(&mut transaction, &bo).await;
        assert_eq!(taken_out.unwrap(), expected);
    }
    unreachable_address::forget_nobodys(&mut transaction)
        .await
        .unwrap();
    assert!(
        unreachable_address::of(&mut transaction, &ada)
            .await
            .unwrap()
            .is_some()
    );
    transaction.commit().await.unwrap();
    let changed = "UPDATE person SET email = 'new@example.org', email_key = 'new@example.org'
        WHERE email_key = 'ada@example.org'";
    database.execute(changed).await.unwrap();
    let mut transaction = database.write().await.unwrap();
    unreachable_address::forget_nobodys(&mut transaction)
        .await
        .unwrap();
    transaction.commit().await.unwrap();
    let count = "SELECT count(*) FROM unreachable_address";
    assert_eq!(database.number(count).await, 0);
}
