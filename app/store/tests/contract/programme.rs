//! Programmes with their rules, and sites.

use domain::programme::ProgrammeSlug;
use store::{Error, programme, site};
use store_testing::{
    TestDatabase, on_both_engines,
    sample::{self, NOW},
};

on_both_engines!(
    a_programme_is_kept_with_its_rule,
    programmes_come_in_the_offices_order,
    every_version_of_a_rule_is_kept,
    a_slug_is_of_one_programme,
    sites_are_kept_and_come_by_name,
);

fn shown(programme: &programme::Programme) -> String {
    format!("{programme:?}")
}

async fn a_programme_is_kept_with_its_rule(database: TestDatabase) {
    let programme = sample::programme("imprecario");
    let mut transaction = database.write().await.unwrap();
    programme::insert(&mut transaction, &programme, 1, NOW)
        .await
        .unwrap();
    transaction.commit().await.unwrap();
    let mut reader = database.read().await.unwrap();
    let by_id = programme::by_id(&mut reader, programme.id)
        .await
        .unwrap()
        .unwrap();
    let by_slug = programme::by_slug(&mut reader, &programme.slug)
        .await
        .unwrap()
        .unwrap();
    assert_eq!(shown(&by_id), shown(&programme));
    assert_eq!(shown(&by_slug), shown(&programme));
    assert!(
        programme::by_id(&mut reader, store::new_id())
            .await
            .unwrap()
            .is_none()
    );
    let unknown = ProgrammeSlug::parse("unknown").unwrap();
    assert!(
        programme::by_slug(&mut reader, &unknown)
            .await
            .unwrap()
            .is_none()
    );
}

async fn programmes_come_in_the_offices_order(database: TestDatabase) {
    let mut transaction = database.write().await.unwrap();
    for (slug, order) in [("third", 9), ("second", 1), ("first", 1)] {
        let programme = sample::programme(slug);
        programme::insert(&mut transaction, &programme, order, NOW)
            .await
            .unwrap();
    }
    let listed = programme::list(&mut transaction).await.unwrap();
    let slugs: Vec<_> = listed
        .iter()
        .map(|programme| programme.slug.as_str())
        .collect();
    assert_eq!(slugs, ["first", "second", "third"]);
}

async fn every_version_of_a_rule_is_kept(database: TestDatabase) {
    let programme = sample::programme("imprecario");
    let id = programme.id;
    let mut transaction = database.write().await.unwrap();
    programme::insert(&mut transaction, &programme, 1, NOW)
        .await
        .unwrap();
    programme::change_rule(&mut transaction, id, 2, &programme.rule, NOW)
        .await
        .unwrap();
    assert_eq!(
        programme::by_id(&mut transaction, id)
            .await
            .unwrap()
            .unwrap()
            .rule_version,
        2
    );
    assert_eq!(programme::list(&mut transaction).await.unwrap().len(), 1);
    for version in [1, 2] {
        let rule = programme::rule(&mut transaction, id, version)
            .await
            .unwrap();
        assert_eq!(rule.as_ref(), Some(&programme.rule));
    }
    assert_eq!(
        programme::rule(&mut transaction, id, 3).await.unwrap(),
        None
    );
    let again = programme::change_rule(&mut transaction, id, 2, &programme.rule, NOW).await;
    assert!(matches!(again, Err(Error::Duplicate(_))), "{again:?}");
}

async fn a_slug_is_of_one_programme(database: TestDatabase) {
    let mut transaction = database.write().await.unwrap();
    programme::insert(&mut transaction, &sample::programme("one"), 1, NOW)
        .await
        .unwrap();
    let twin = programme::insert(&mut transaction, &sample::programme("one"), 2, NOW).await;
    assert!(matches!(twin, Err(Error::Duplicate(_))), "{twin:?}");
}

async fn sites_are_kept_and_come_by_name(database: TestDatabase) {
    let vicenza = sample::site("vicenza");
    let torino = sample::site("torino");
    let mut transaction = database.write().await.unwrap();
    for site in [&vicenza, &torino] {
        site::insert(&mut transaction, site).await.unwrap();
    }
    let found = site::by_id(&mut transaction, torino.id).await.unwrap();
    assert_eq!(found.as_ref(), Some(&torino));
    assert_eq!(
        site::by_id(&mut transaction, store::new_id())
            .await
            .unwrap(),
        None
    );
    assert_eq!(
        site::list(&mut transaction).await.unwrap(),
        [torino, vicenza]
    );
    let twin = site::insert(&mut transaction, &sample::site("torino")).await;
    assert!(matches!(twin, Err(Error::Duplicate(_))), "{twin:?}");
}
