//! Client addresses that many share.

use domain::instant::Seconds;
use store::shared_client::{self, SharedClient};
use store_testing::{
    TestDatabase, on_both_engines,
    sample::{NOW, insert_staff},
};

on_both_engines!(a_client_address_is_shared_until_its_hour_ends);

async fn a_client_address_is_shared_until_its_hour_ends(database: TestDatabase) {
    let mut transaction = database.write().await.unwrap();
    let marta = insert_staff(&mut transaction, "marta@example.org").await;
    let until = |hours| SharedClient {
        reason: format!("{hours} hours"),
        ends_at: NOW + Seconds::hours(hours),
    };
    for hours in [2, 1] {
        let shared = until(hours);
        shared_client::insert(&mut transaction, "192.0.2.1", &shared, marta, NOW)
            .await
            .unwrap();
    }
    for (client, after, found) in [
        ("192.0.2.1", 0, Some(until(2))),
        ("192.0.2.1", 7_199, Some(until(2))),
        ("192.0.2.1", 7_200, None),
        ("192.0.2.2", 0, None),
    ] {
        let at = NOW + Seconds::new(after);
        let shared = shared_client::at(&mut transaction, client, at).await;
        assert_eq!(shared.unwrap(), found, "{client} after {after} seconds");
    }
    shared_client::forget_before(&mut transaction, NOW + Seconds::hours(3))
        .await
        .unwrap();
    let shared = shared_client::at(&mut transaction, "192.0.2.1", NOW).await;
    assert_eq!(shared.unwrap(), None);
}
