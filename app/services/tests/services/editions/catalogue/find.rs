//! The catalogue by words and by distance, and what it can be filtered by.

use domain::{
    edition::{ActivityKind, EditionState, Topic},
    instant::Seconds,
    language::Language,
    place::Municipality,
    search_words::SearchWords,
};
use jiff::civil::date;
use services::editions::{Near, PAGE_SIZE, Search, list, offered};
use store::site::{self, Site};
use store_testing::{TestDatabase, on_both_engines, sample};

use super::{edition, keep};
use crate::support::{TestPortal, moment};

on_both_engines!(
    words_are_looked_for_in_every_text_of_the_page_and_in_italian,
    the_nearest_come_first_and_then_the_earliest,
    what_is_found_by_words_is_a_part_of_all_and_fits_on_pages,
    only_what_the_catalogue_holds_is_offered_as_a_filter,
);

/// A site in a municipality.
async fn site_in(test: &TestPortal, slug: &str, municipality: &str) -> Site {
    let site = Site {
        municipality: municipality.to_owned(),
        ..sample::site(slug)
    };
    let mut transaction = test.portal.database.write().await.unwrap();
    site::insert(&mut transaction, &site).await.unwrap();
    transaction.commit().await.unwrap();
    site
}

async fn found(test: &TestPortal, search: &Search, language: Language) -> Vec<String> {
    let page = list(&test.portal, search, language, 1).await.unwrap();
    let slugs = page.editions.into_iter();
    slugs.map(|edition| edition.slug.to_string()).collect()
}

fn with_words(typed: &str) -> Search {
    Search {
        words: SearchWords::read(typed),
        ..Search::default()
    }
}

fn near(town: &str, within: Option<u16>) -> Search {
    let town = Municipality::named(town).unwrap();
    Search {
        near: Some(Near { town, within }),
        ..Search::default()
    }
}

async fn words_are_looked_for_in_every_text_of_the_page_and_in_italian(database: TestDatabase) {
    let test = TestPortal::new(database).await;
    let site = site_in(&test, "ivrea", "Ivrea").await.id;
    let texts = |it: &str, fr: &str| {
        [(Language::It, it), (Language::Fr, fr)]
            .into_iter()
            .collect()
    };
    keep(
        &test,
        [
            sample::with(edition("uno", site), |edition| {
                edition.details.title = texts("La città che cucina", "La ville");
                edition.details.description =
                    texts("Si prova un mestiere.", "On essaie un métier.");
                edition.details.summary = texts("Una mattina.", "Une matinée.");
            }),
            sample::with(edition("due", site), |edition| {
                edition.details.title = texts("Scaffali", "Étagères");
                edition.details.topic = Topic::Digital;
            }),
        ],
    )
    .await;
    for (typed, language, expected) in [
        ("citta", Language::It, &["uno"][..]),
        ("CUC cit", Language::It, &["uno"]),
        ("mestiere", Language::It, &["uno"]),
        ("mattina", Language::It, &["uno"]),
        ("essaie", Language::Fr, &["uno"]),
        ("essaie", Language::It, &[]),
        // Whoever reads in another language may have the Italian title on a leaflet.
        ("mestiere", Language::Fr, &["uno"]),
        ("etageres", Language::Fr, &["due"]),
        ("digital", Language::It, &["due"]),
        ("sede ivrea", Language::It, &["uno", "due"]),
        ("cucina scaffali", Language::It, &[]),
        ("%", Language::It, &["uno", "due"]),
    ] {
        let mut found = found(&test, &with_words(typed), language).await;
        found.sort_unstable();
        let mut expected = expected.to_vec();
        expected.sort_unstable();
        assert_eq!(found, expected, "{typed} {language}");
    }
}

async fn the_nearest_come_first_and_then_the_earliest(database: TestDatabase) {
    let test = TestPortal::new(database).await;
    let vicenza = site_in(&test, "vicenza", "Vicenza").await.id;
    let nowhere = site_in(&test, "altrove", "Un posto inventato").await.id;
    let ivrea = site_in(&test, "ivrea", "Ivrea").await.id;
    let torino = site_in(&test, "torino", "Torino").await.id;
    let later = |slug, site, days| {
        sample::with(edition(slug, site), |edition| {
            edition.starts_at = edition.starts_at + Seconds::days(days);
            edition.ends_at = edition.ends_at + Seconds::days(days);
        })
    };
    keep(
        &test,
        [
            later("vicenza", vicenza, 0),
            later("inventato", nowhere, 0),
            later("ivrea", ivrea, 1),
            later("torino-dopo", torino, 9),
            later("torino", torino, 3),
        ],
    )
    .await;
    let all = found(&test, &near("Moncalieri", None), Language::It).await;
    assert_eq!(
        all,
        ["torino", "torino-dopo", "ivrea", "vicenza", "inventato"]
    );
    let close = found(&test, &near("Moncalieri", Some(10)), Language::It).await;
    assert_eq!(close, ["torino", "torino-dopo"]);
    let from_vicenza = found(&test, &near("Vicenza", Some(50)), Language::It).await;
    assert_eq!(from_vicenza, ["vicenza"]);

    let page = list(&test.portal, &near("Torino", None), Language::It, 1)
        .await
        .unwrap();
    assert_eq!(page.nearby["Sede torino"].metres, Some(0));
    assert_eq!(page.nearby["Sede altrove"].metres, None);
    let metres: Vec<_> = page
        .editions
        .iter()
        .filter_map(|edition| page.nearby[&edition.site].metres)
        .collect();
    assert!(metres.is_sorted(), "{metres:?}");
}

async fn what_is_found_by_words_is_a_part_of_all_and_fits_on_pages(database: TestDatabase) {
    let test = TestPortal::new(database).await;
    let site = site_in(&test, "torino", "Torino").await.id;
    let numbered = |number: i32| {
        sample::with(edition(&format!("numero-{number:03}"), site), |edition| {
            let title = if number % 2 == 0 { "Pari" } else { "Dispari" };
            edition.details.title = [(Language::It, title)].into_iter().collect();
        })
    };
    keep(&test, (0..111).map(numbered)).await;
    let search = with_words("pari");
    let mut seen = Vec::new();
    for asked in 1..=3 {
        let page = list(&test.portal, &search, Language::It, asked)
            .await
            .unwrap();
        assert_eq!((page.total, page.pages), (56, 2), "page {asked}");
        assert_eq!(page.page, asked.min(2));
        assert!(i64::try_from(page.editions.len()).unwrap() <= PAGE_SIZE);
        if asked < 3 {
            seen.extend(page.editions.into_iter().map(|edition| edition.slug));
        }
    }
    assert_eq!(seen.len(), 56);
    seen.sort_unstable();
    seen.dedup();
    assert_eq!(seen.len(), 56);
    let none = list(&test.portal, &with_words("nulla"), Language::It, 9)
        .await
        .unwrap();
    assert_eq!((none.total, none.page, none.pages), (0, 1, 1));
}

async fn only_what_the_catalogue_holds_is_offered_as_a_filter(database: TestDatabase) {
    let test = TestPortal::new(database).await;
    let site = site_in(&test, "torino", "Torino").await.id;
    site_in(&test, "ivrea", "Ivrea").await;
    keep(
        &test,
        [
            sample::with(edition("corso", site), |edition| {
                edition.details.kind = ActivityKind::Course;
                edition.details.topic = Topic::CareAndHealth;
                edition.details.languages = ",it,ar,".parse().unwrap();
                edition.ends_at = moment("2027-02-10T10:00:00Z");
            }),
            sample::with(edition("bozza", site), |edition| {
                edition.details.kind = ActivityKind::Lab;
                edition.state = EditionState::Draft;
            }),
        ],
    )
    .await;
    let offered = offered(&test.portal).await.unwrap();
    assert_eq!(offered.kinds, [ActivityKind::Course]);
    assert_eq!(offered.topics, [Topic::CareAndHealth]);
    assert_eq!(offered.sites.into_iter().collect::<Vec<_>>(), ["torino"]);
    assert_eq!(
        offered.languages.into_iter().collect::<Vec<_>>(),
        ["ar", "it"]
    );
    let months: Vec<_> = offered.months.into_iter().collect();
    let first_days = [(2026, 12), (2027, 1), (2027, 2)].map(|(year, month)| date(year, month, 1));
    assert_eq!(months, first_days);
}
