//! Addresses that people had before.

use domain::{email::EmailAddress, instant::Seconds};
use store::address_change::{self, AddressChange};
use store_testing::{
    TestDatabase, on_both_engines,
    sample::{NOW, insert_person},
};

on_both_engines!(changes_are_kept_until_they_are_undone_or_old);

async fn changes_are_kept_until_they_are_undone_or_old(database: TestDatabase) {
    let email = |text: &str| EmailAddress::parse(text).unwrap();
    let mut transaction = database.write().await.unwrap();
    let ada = insert_person(&mut transaction, "ada@example.org", "Rossi").await;
    let bo = insert_person(&mut transaction, "bo@example.org", "Verdi").await;
    let change = |hours: i64, before: &str, after: &str| AddressChange {
        id: store::new_id(),
        person_id: ada,
        before: email(before),
        after: email(after),
        left_care_of: (hours == 1).then_some(bo),
        changed_at: NOW + Seconds::hours(hours),
    };
    let first = change(0, "a@example.org", "b@example.org");
    let second = change(1, "b@example.org", "Ada@example.org");
    for change in [&first, &second] {
        address_change::insert(&mut transaction, change)
            .await
            .unwrap();
    }
    let kept = address_change::of_person(&mut transaction, ada).await;
    assert_eq!(kept.unwrap(), [second.clone(), first.clone()]);
    let none = address_change::of_person(&mut transaction, bo).await;
    assert_eq!(none.unwrap(), []);
    for expected in [true, false] {
        let deleted = address_change::delete(&mut transaction, second.id).await;
        assert_eq!(deleted.unwrap(), expected);
    }
    for (moment, expected) in [(NOW, vec![first]), (NOW + Seconds::new(1), Vec::new())] {
        address_change::forget_before(&mut transaction, moment)
            .await
            .unwrap();
        let kept = address_change::of_person(&mut transaction, ada).await;
        assert_eq!(kept.unwrap(), expected);
    }
}
