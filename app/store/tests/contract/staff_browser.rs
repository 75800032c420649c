//! The browsers of members of staff.

use domain::instant::Seconds;
use store::staff_browser;
use store_testing::{
    TestDatabase, on_both_engines,
    sample::{NOW, insert_staff},
};

on_both_engines!(a_browser_is_known_to_whoever_signed_in_with_it_until_it_is_forgotten);

async fn a_browser_is_known_to_whoever_signed_in_with_it_until_it_is_forgotten(
    database: TestDatabase,
) {
    let mut transaction = database.write().await.unwrap();
    let marta = insert_staff(&mut transaction, "marta@example.org").await;
    let luca = insert_staff(&mut transaction, "luca@example.org").await;
    let desk = [1; 32];
    for (member, at) in [(marta, NOW), (luca, NOW), (marta, NOW + Seconds::days(1))] {
        staff_browser::remember(&mut transaction, member, &desk, at)
            .await
            .unwrap();
    }
    for (member, browser, is_known) in [
        (marta, desk, true),
        (luca, desk, true),
        (marta, [2; 32], false),
    ] {
        let found = staff_browser::is_known(&mut transaction, member, &browser).await;
        assert_eq!(found.unwrap(), is_known);
    }
    let border = NOW + Seconds::new(1);
    staff_browser::forget_before(&mut transaction, border)
        .await
        .unwrap();
    for (member, is_known) in [(marta, true), (luca, false)] {
        let found = staff_browser::is_known(&mut transaction, member, &desk).await;
        assert_eq!(found.unwrap(), is_known);
    }
    staff_browser::forget_of(&mut transaction, marta)
        .await
        .unwrap();
    let found = staff_browser::is_known(&mut transaction, marta, &desk).await;
    assert!(!found.unwrap());
}
