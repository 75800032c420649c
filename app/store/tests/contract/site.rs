//! Sites.

use store::{
    Error,
    site::{self, Site},
};
use store_testing::{
    TestDatabase, on_both_engines,
    sample::{self, translated},
};

on_both_engines!(
    a_site_is_found_by_its_slug,
    a_site_is_updated_alone_and_keeps_its_slug,
);

async fn a_site_is_found_by_its_slug(database: TestDatabase) {
    let mut transaction = database.write().await.unwrap();
    let ivrea = sample::site("ivrea");
    site::insert(&mut transaction, &ivrea).await.unwrap();
    let found = site::by_slug(&mut transaction, "ivrea").await.unwrap();
    assert_eq!(found, Some(ivrea));
    let nothing = site::by_slug(&mut transaction, "Ivrea").await.unwrap();
    assert_eq!(nothing, None);
    let twin = site::insert(&mut transaction, &sample::site("ivrea")).await;
    assert!(matches!(twin, Err(Error::Duplicate(_))), "{twin:?}");
}

async fn a_site_is_updated_alone_and_keeps_its_slug(database: TestDatabase) {
    let mut transaction = database.write().await.unwrap();
    let [ivrea, torino] = ["ivrea", "torino"].map(sample::site);
    for stored in [&ivrea, &torino] {
        site::insert(&mut transaction, stored).await.unwrap();
    }
    let changed = Site {
        slug: "another".to_owned(),
        name: "A".to_owned(),
        address: "B".to_owned(),
        municipality: "C".to_owned(),
        phone: "1".to_owned(),
        email: "d@example.org".to_owned(),
        access_notes: translated("Gradini.", "Steps."),
        ..ivrea.clone()
    };
    site::update(&mut transaction, &changed).await.unwrap();
    let listed = site::list(&mut transaction).await.unwrap();
    let kept = Site {
        slug: ivrea.slug,
        ..changed
    };
    assert_eq!(listed, [kept, torino]);
}
