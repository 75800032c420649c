//! Staff say that many people share the network address that they come from.

use domain::{instant::Seconds, language::Language, staff::Role};
use services::{
    Failure,
    access::{BrowserSecret, SharingReason, share_client, shared_client, sign_in::request_code},
};
use store_testing::{TestDatabase, on_both_engines};

use crate::support::{TestPortal, email};

on_both_engines!(
    a_lab_on_one_address_gets_its_codes_for_an_hour,
    operators_cannot_raise_a_limit,
);

const LAB: &str = "192.0.2.9";

/// How many codes a client gets at once.
async fn codes(test: &TestPortal, client: &str) -> usize {
    for number in 0..400 {
        let address = email(&format!(
            "{}-{number}@example.org",
            test.portal.now().seconds()
        ));
        let secret = BrowserSecret::random();
        let asked = request_code(&test.portal, &address, secret, client, Language::It).await;
        if asked.is_err() {
            return number;
        }
    }
    400
}

async fn a_lab_on_one_address_gets_its_codes_for_an_hour(database: TestDatabase) {
    let test = TestPortal::new(database).await;
    let staff = test.staff(Role::Administrator).await;
    assert_eq!(codes(&test, LAB).await, 30);
    let reason = SharingReason::parse("Laboratorio in aula 2").unwrap();
    let form = store::new_id();
    for _ in 0..2 {
        share_client(&test.portal, &staff, LAB, &reason, form)
            .await
            .unwrap();
    }
    let log = "SELECT count(*) FROM audit WHERE action = 'client.shared'
        AND details LIKE '%Laboratorio in aula 2%'";
    assert_eq!(test.database.number(log).await, 1);
    let shared = shared_client(&test.portal, &staff, LAB).await.unwrap();
    let shared = shared.unwrap();
    assert_eq!(shared.reason, "Laboratorio in aula 2");
    assert_eq!(shared.ends_at, test.portal.now() + Seconds::hours(1));
    test.pass(Seconds::new(1));
    assert_eq!(codes(&test, LAB).await, 270);
    assert_eq!(codes(&test, "198.51.100.1").await, 30);
    test.pass(Seconds::hours(1));
    assert_eq!(codes(&test, LAB).await, 30);
    let shared = shared_client(&test.portal, &staff, LAB).await.unwrap();
    assert_eq!(shared, None);
}

async fn operators_cannot_raise_a_limit(database: TestDatabase) {
    let test = TestPortal::new(database).await;
    let operator = test.staff(Role::Operator).await;
    let reason = SharingReason::parse("So").unwrap();
    let shared = share_client(&test.portal, &operator, LAB, &reason, store::new_id()).await;
    assert!(matches!(shared, Err(Failure::NotFound)));
    let shared = shared_client(&test.portal, &operator, LAB).await;
    assert!(matches!(shared, Err(Failure::NotFound)));
}
