//! Adding and changing sites.

use domain::{
    language::{Language, Translated},
    person::Address,
    place::Municipality,
    programme::SiteSlug,
    staff::Role,
    text::Line,
};
use services::{
    Failure,
    sites::{SiteContent, SitePhone, add, change, list, view},
};
use store_testing::{TestDatabase, on_both_engines};

use crate::support::{TestPortal, email};

on_both_engines!(
    a_site_is_added_and_everybody_sees_it,
    namesakes_have_slugs_of_their_own,
    two_who_add_at_once_both_do,
    a_changed_site_keeps_its_slug,
    only_administrators_keep_sites,
);

fn content(name: &str) -> SiteContent {
    let mut access_notes = Translated::default();
    access_notes.set(Language::It, "Ascensore.".to_owned());
    SiteContent {
        name: Line::parse(name).unwrap(),
        address: Address::parse("Via Bologna 153").unwrap(),
        municipality: Municipality::named("torino").unwrap(),
        phone: SitePhone::parse("011 5550100").unwrap(),
        email: email("torino@example.org"),
        access_notes,
    }
}

async fn a_site_is_added_and_everybody_sees_it(database: TestDatabase) {
    let test = TestPortal::new(database).await;
    let ada = test.staff(Role::Administrator).await;
    assert!(list(&test.portal).await.unwrap().is_empty());
    let request = store::new_id();
    for _ in 0..2 {
        let slug = add(&test.portal, &ada, &content("Torino Centro"), request).await;
        assert_eq!(slug.unwrap().as_str(), "torino-centro");
    }
    let sites = list(&test.portal).await.unwrap();
    let [site] = &*sites else { panic!("{sites:?}") };
    assert_eq!(
        (site.name.as_str(), site.municipality.as_str()),
        ("Torino Centro", "Torino")
    );
    assert_eq!(site.phone, "011 5550100");
    assert_eq!(site.access_notes.text(Language::En), "Ascensore.");
    let mut reader = test.portal.database.read().await.unwrap();
    let log = store::audit::about(&mut reader, site.id.into())
        .await
        .unwrap();
    assert_eq!(log[0].action, "site.added");
}

async fn namesakes_have_slugs_of_their_own(database: TestDatabase) {
    let test = TestPortal::new(database).await;
    let ada = test.staff(Role::Administrator).await;
    for (name, expected) in [
        ("Città", "citta"),
        ("Citta", "citta-2"),
        ("Città!", "citta-3"),
        ("New", "new-2"),
        ("都灵", "site"),
    ] {
        let slug = add(&test.portal, &ada, &content(name), store::new_id()).await;
        assert_eq!(slug.unwrap().as_str(), expected);
    }
}

async fn two_who_add_at_once_both_do(database: TestDatabase) {
    let test = TestPortal::new(database).await;
    let ada = test.staff(Role::Administrator).await;
    let centre = content("Torino Centro");
    let (first, second) = tokio::join!(
        add(&test.portal, &ada, &centre, store::new_id()),
        add(&test.portal, &ada, &centre, store::new_id()),
    );
    let mut slugs = [first.unwrap(), second.unwrap()].map(|slug| slug.to_string());
    slugs.sort();
    assert_eq!(slugs, ["torino-centro", "torino-centro-2"]);
}

async fn a_changed_site_keeps_its_slug(database: TestDatabase) {
    let test = TestPortal::new(database).await;
    let ada = test.staff(Role::Administrator).await;
    let slug = add(
        &test.portal,
        &ada,
        &content("Torino Centro"),
        store::new_id(),
    )
    .await
    .unwrap();
    assert_eq!(list(&test.portal).await.unwrap()[0].name, "Torino Centro");
    let request = store::new_id();
    for name in ["Torino Nord", "Torino Sud"] {
        // The same form twice: the first counts.
        change(&test.portal, &ada, &slug, &content(name), request)
            .await
            .unwrap();
    }
    let site = view(&test.portal, &ada, &slug).await.unwrap();
    assert_eq!(
        (site.name.as_str(), site.slug.as_str()),
        ("Torino Nord", "torino-centro")
    );
    assert_eq!(list(&test.portal).await.unwrap()[0].name, "Torino Nord");
    let nowhere = SiteSlug::parse("nowhere").unwrap();
    let gone = change(&test.portal, &ada, &nowhere, &content("X"), store::new_id()).await;
    assert!(matches!(gone, Err(Failure::NotFound)), "{gone:?}");
}

async fn only_administrators_keep_sites(database: TestDatabase) {
    let test = TestPortal::new(database).await;
    test.site("ivrea").await;
    let coordinator = test
        .coordinator("coordinator@example.org", &["ivrea"])
        .await;
    let operator = test.staff(Role::Operator).await;
    let ivrea = SiteSlug::parse("ivrea").unwrap();
    for by in [&coordinator, &operator] {
        let tried = add(&test.portal, by, &content("X"), store::new_id()).await;
        assert!(matches!(tried, Err(Failure::NotFound)), "{tried:?}");
        let tried = change(&test.portal, by, &ivrea, &content("X"), store::new_id()).await;
        assert!(matches!(tried, Err(Failure::NotFound)), "{tried:?}");
        let tried = view(&test.portal, by, &ivrea).await;
        assert!(matches!(tried, Err(Failure::NotFound)), "{tried:?}");
    }
}
