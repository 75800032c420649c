//! The catalogue and its filters.

use domain::{
    booking::Groups,
    edition::{ActivityKind, Capacity, EditionSlug, EditionState, Topic, Vacancies},
    instant::Seconds,
    language::Language,
    programme::SiteSlug,
};
use jiff::civil::date;
use services::{
    bookings::register,
    editions::{PAGE_SIZE, Search, list, places, upcoming},
};
use store_testing::{TestDatabase, on_both_engines, sample};

use super::{edition, keep};
use crate::support::{TestPortal, moment};

on_both_engines!(
    pages_hold_fifty_and_the_last_one_the_rest,
    an_empty_catalogue_is_one_page,
    each_filter_narrows_by_its_own_field,
    a_full_edition_is_not_among_those_with_free_places,
    only_what_is_published_and_not_over_is_listed,
);

async fn found(test: &TestPortal, search: &Search) -> Vec<String> {
    let page = list(&test.portal, search, Language::It, 1).await.unwrap();
    assert_eq!(page.total, i64::try_from(page.editions.len()).unwrap());
    page.editions
        .into_iter()
        .map(|edition| edition.slug.to_string())
        .collect()
}

async fn pages_hold_fifty_and_the_last_one_the_rest(database: TestDatabase) {
    let test = TestPortal::new(database).await;
    let site = test.site("torino").await;
    let numbered = |number| edition(&format!("numero-{number:03}"), site);
    keep(&test, (0..50).map(numbered)).await;
    let first = list(&test.portal, &Search::default(), Language::It, 1)
        .await
        .unwrap();
    assert_eq!((first.total, first.pages), (PAGE_SIZE, 1));

    keep(&test, (50..101).map(numbered)).await;
    for (asked, page, editions) in [(1, 1, 50), (2, 2, 50), (3, 3, 1), (9, 3, 1), (-4, 1, 50)] {
        let shown = list(&test.portal, &Search::default(), Language::It, asked)
            .await
            .unwrap();
        assert_eq!(
            (shown.page, shown.editions.len()),
            (page, editions),
            "page {asked}"
        );
        assert_eq!((shown.total, shown.pages), (101, 3), "page {asked}");
    }
    let beyond = list(&test.portal, &Search::default(), Language::It, i64::MAX)
        .await
        .unwrap();
    assert_eq!(beyond.page, 3);

    // Editions that begin at the same time keep one order over all pages: each is shown exactly once.
    let mut seen = std::collections::BTreeSet::new();
    for page in 1..=3 {
        let shown = list(&test.portal, &Search::default(), Language::It, page)
            .await
            .unwrap();
        seen.extend(shown.editions.into_iter().map(|edition| edition.slug));
    }
    assert_eq!(seen.len(), 101);
}

async fn an_empty_catalogue_is_one_page(database: TestDatabase) {
    let test = TestPortal::new(database).await;
    let page = list(&test.portal, &Search::default(), Language::It, 7)
        .await
        .unwrap();
    assert_eq!((page.total, page.page, page.pages), (0, 1, 1));
    assert!(page.editions.is_empty());
}

async fn each_filter_narrows_by_its_own_field(database: TestDatabase) {
    let test = TestPortal::new(database).await;
    let torino = test.site("torino").await;
    let ivrea = test.site("ivrea").await;
    let mut january = edition("gennaio", torino);
    january.starts_at = moment("2026-12-31T23:00:00Z");
    january.ends_at = january.starts_at + Seconds::hours(1);
    keep(
        &test,
        [
            edition("evento", torino),
            sample::with(edition("laboratorio", torino), |edition| {
                edition.details.kind = ActivityKind::Lab;
            }),
            sample::with(edition("cucina", torino), |edition| {
                edition.details.topic = Topic::Tourism;
            }),
            edition("altrove", ivrea),
            sample::with(edition("arabo", torino), |edition| {
                edition.details.languages = ",it,ar,".parse().unwrap();
            }),
            january,
        ],
    )
    .await;
    let all = Search::default();
    let by = async |search: Search| found(&test, &search).await;
    assert_eq!(found(&test, &all).await.len(), 6);
    assert_eq!(
        by(Search {
            kind: Some(ActivityKind::Lab),
            ..all.clone()
        })
        .await,
        ["laboratorio"]
    );
    assert_eq!(
        by(Search {
            topic: Some(Topic::Tourism),
            ..all.clone()
        })
        .await,
        ["cucina"]
    );
    let site = Some(SiteSlug::parse("ivrea").unwrap());
    assert_eq!(
        by(Search {
            site,
            ..all.clone()
        })
        .await,
        ["altrove"]
    );
    let language = Some("ar".to_owned());
    assert_eq!(
        by(Search {
            language,
            ..all.clone()
        })
        .await,
        ["arabo"]
    );
    // A tag is compared as a whole.
    assert!(
        by(Search {
            language: Some("t".to_owned()),
            ..all.clone()
        })
        .await
        .is_empty()
    );
    // 23:00 in UTC is the first hour of the year in Rome.
    let month = Some(date(2027, 1, 1));
    assert_eq!(
        by(Search {
            month,
            ..all.clone()
        })
        .await,
        ["gennaio"]
    );
    let month = Some(date(2026, 12, 1));
    assert_eq!(
        by(Search {
            month,
            ..all.clone()
        })
        .await
        .len(),
        5
    );
}

async fn a_full_edition_is_not_among_those_with_free_places(database: TestDatabase) {
    let test = TestPortal::new(database).await;
    let site = test.site("torino").await;
    let one = Capacity::try_from(1).unwrap();
    keep(
        &test,
        [
            edition("libero", site),
            sample::with(edition("pieno", site), |edition| {
                edition.details.capacity = one;
            }),
        ],
    )
    .await;
    let slug = EditionSlug::parse("pieno").unwrap();
    assert_eq!(
        places(&test.portal, &slug).await.unwrap(),
        Vacancies {
            capacity: 1,
            free: 1,
            set_aside: 0,
            waiting: 0
        }
    );
    for address in ["anna@example.org", "bruno@example.org"] {
        let person = test.person(address, "Prova").await;
        register(
            &test.portal,
            &person,
            None,
            &slug,
            Groups::NONE,
            store::new_id(),
        )
        .await
        .unwrap();
    }
    let free = Search {
        free: true,
        ..Search::default()
    };
    assert_eq!(found(&test, &free).await, ["libero"]);
    assert_eq!(
        places(&test.portal, &slug).await.unwrap(),
        Vacancies {
            capacity: 1,
            free: 0,
            set_aside: 0,
            waiting: 1
        }
    );
}

async fn only_what_is_published_and_not_over_is_listed(database: TestDatabase) {
    let test = TestPortal::new(database).await;
    let site = test.site("torino").await;
    keep(
        &test,
        [
            edition("aperto", site),
            sample::with(edition("bozza", site), |edition| {
                edition.state = EditionState::Draft;
            }),
            sample::with(edition("annullato", site), |edition| {
                edition.state = EditionState::Cancelled;
            }),
        ],
    )
    .await;
    assert_eq!(found(&test, &Search::default()).await, ["aperto"]);
    assert_eq!(upcoming(&test.portal, 6).await.unwrap().len(), 1);

    // It has begun: the list has it until it ends, but nothing invites to it any more.
    test.set("2026-12-04T16:30:01Z");
    assert_eq!(found(&test, &Search::default()).await, ["aperto"]);
    assert!(upcoming(&test.portal, 6).await.unwrap().is_empty());
    test.set("2026-12-05T09:00:00Z");
    assert!(found(&test, &Search::default()).await.is_empty());
}
