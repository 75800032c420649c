//! What everybody can read of editions: the catalogue, its filters, and the page of each.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on panics")]

mod support;

use domain::{
    booking::Groups,
    edition::{
        ActivityKind, Admission, Capacity, EditionSlug, EditionState, EnrolmentStatus, Topic,
        Vacancies,
    },
    id::{EditionId, SiteId},
    instant::Seconds,
    language::{Language, Translated},
    programme::SiteSlug,
};
use jiff::civil::date;
use services::{
    Failure,
    access::visitor::Visitor,
    bookings::register,
    editions::{PAGE_SIZE, Search, list, places, show, upcoming},
};
use store::edition::{Edition, insert};

use support::{TestPortal, moment};

/// An edition on 4 December 2026 at half past five in the afternoon, open for booking.
fn edition(slug: &str, site: SiteId) -> Edition {
    let starts_at = moment("2026-12-04T16:30:00Z");
    let id: EditionId = store::new_id();
    Edition {
        id,
        slug: EditionSlug::parse(slug).unwrap(),
        kind: ActivityKind::ThematicEvent,
        topic: Topic::Logistics,
        state: EditionState::Published,
        title: [(Language::It, slug)].into_iter().collect(),
        summary: Translated::default(),
        description: Translated::default(),
        access_notes: Translated::default(),
        site_id: site,
        room: String::new(),
        languages: ",it,".to_owned(),
        enrolment_opens_at: moment("2026-11-01T08:00:00Z"),
        enrolment_closes_at: starts_at - Seconds::days(1),
        cancellable_until: starts_at - Seconds::days(1),
        starts_at,
        ends_at: starts_at + Seconds::hours(2),
        revision: 0,
        capacity: Capacity::try_from(10).unwrap(),
        admission: Admission::Open,
        programme_id: None,
        minimum: None,
        decide_by: None,
        confirmed: 0,
        held: 0,
        waiting: 0,
        next_ticket: 1,
        reserved_groups: Groups::NONE,
        set_aside: 0,
        activity_id: id.into(),
        prerequisite_id: None,
    }
}

async fn keep(test: &TestPortal, editions: impl IntoIterator<Item = Edition>) {
    let mut transaction = test.portal.database.write().await.unwrap();
    for edition in editions {
        insert(&mut transaction, &edition, &[]).await.unwrap();
    }
    transaction.commit().await.unwrap();
}

async fn found(test: &TestPortal, search: &Search) -> Vec<String> {
    let page = list(&test.portal, search, 1).await.unwrap();
    assert_eq!(page.total, i64::try_from(page.editions.len()).unwrap());
    page.editions
        .into_iter()
        .map(|edition| edition.slug.to_string())
        .collect()
}

#[tokio::test]
async fn pages_hold_fifty_and_the_last_one_the_rest() {
    let test = TestPortal::new().await;
    let site = test.site("torino").await;
    let numbered = |number| edition(&format!("numero-{number:03}"), site);
    keep(&test, (0..50).map(numbered)).await;
    let first = list(&test.portal, &Search::default(), 1).await.unwrap();
    assert_eq!((first.total, first.pages), (PAGE_SIZE, 1));

    keep(&test, (50..101).map(numbered)).await;
    for (asked, page, editions) in [(1, 1, 50), (2, 2, 50), (3, 3, 1), (9, 3, 1), (-4, 1, 50)] {
        let shown = list(&test.portal, &Search::default(), asked).await.unwrap();
        assert_eq!(
            (shown.page, shown.editions.len()),
            (page, editions),
            "page {asked}"
        );
        assert_eq!((shown.total, shown.pages), (101, 3), "page {asked}");
    }
    let beyond = list(&test.portal, &Search::default(), i64::MAX)
        .await
        .unwrap();
    assert_eq!(beyond.page, 3);

    // Editions that begin together keep one order over all pages: none is shown twice or never.
    let mut seen = std::collections::BTreeSet::new();
    for page in 1..=3 {
        let shown = list(&test.portal, &Search::default(), page).await.unwrap();
        seen.extend(shown.editions.into_iter().map(|edition| edition.slug));
    }
    assert_eq!(seen.len(), 101);
}

#[tokio::test]
async fn an_empty_catalogue_is_one_page() {
    let test = TestPortal::new().await;
    let page = list(&test.portal, &Search::default(), 7).await.unwrap();
    assert_eq!((page.total, page.page, page.pages), (0, 1, 1));
    assert!(page.editions.is_empty());
}

#[tokio::test]
async fn each_filter_narrows_by_its_own_field() {
    let test = TestPortal::new().await;
    let torino = test.site("torino").await;
    let ivrea = test.site("ivrea").await;
    let mut january = edition("gennaio", torino);
    january.starts_at = moment("2026-12-31T23:00:00Z");
    january.ends_at = january.starts_at + Seconds::hours(1);
    keep(
        &test,
        [
            edition("evento", torino),
            Edition {
                kind: ActivityKind::Lab,
                ..edition("laboratorio", torino)
            },
            Edition {
                topic: Topic::Tourism,
                ..edition("cucina", torino)
            },
            edition("altrove", ivrea),
            Edition {
                languages: ",it,ar,".to_owned(),
                ..edition("arabo", torino)
            },
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

#[tokio::test]
async fn a_full_edition_is_not_among_those_with_free_places() {
    let test = TestPortal::new().await;
    let site = test.site("torino").await;
    let one = Capacity::try_from(1).unwrap();
    keep(
        &test,
        [
            edition("libero", site),
            Edition {
                capacity: one,
                ..edition("pieno", site)
            },
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

#[tokio::test]
async fn only_what_is_published_and_still_to_come_is_listed() {
    let test = TestPortal::new().await;
    let site = test.site("torino").await;
    keep(
        &test,
        [
            edition("aperto", site),
            Edition {
                state: EditionState::Draft,
                ..edition("bozza", site)
            },
            Edition {
                state: EditionState::Cancelled,
                ..edition("annullato", site)
            },
        ],
    )
    .await;
    assert_eq!(found(&test, &Search::default()).await, ["aperto"]);
    assert_eq!(upcoming(&test.portal, 6).await.unwrap().len(), 1);

    test.set("2026-12-04T16:30:01Z");
    assert!(found(&test, &Search::default()).await.is_empty());
    assert!(upcoming(&test.portal, 6).await.unwrap().is_empty());
}

#[tokio::test]
async fn a_draft_looks_like_nothing_and_what_was_called_off_can_still_be_read() {
    let test = TestPortal::new().await;
    let site = test.site("torino").await;
    keep(
        &test,
        [
            Edition {
                state: EditionState::Draft,
                ..edition("bozza", site)
            },
            Edition {
                state: EditionState::Cancelled,
                ..edition("annullato", site)
            },
        ],
    )
    .await;
    let see = async |slug: &str| {
        let slug = EditionSlug::parse(slug).unwrap();
        show(&test.portal, &Visitor::Anonymous, &slug).await
    };
    assert!(matches!(see("bozza").await, Err(Failure::NotFound)));
    assert!(matches!(see("mai-esistito").await, Err(Failure::NotFound)));
    let slug = EditionSlug::parse("bozza").unwrap();
    assert!(matches!(
        places(&test.portal, &slug).await,
        Err(Failure::NotFound)
    ));
    assert_eq!(
        see("annullato").await.unwrap().enrolment,
        EnrolmentStatus::Cancelled
    );
}

#[tokio::test]
async fn a_person_is_led_to_the_booking_they_have() {
    let test = TestPortal::new().await;
    let site = test.site("torino").await;
    keep(&test, [edition("evento", site)]).await;
    let slug = EditionSlug::parse("evento").unwrap();
    let anna = test.person("anna@example.org", "Anna").await;
    let reference = register(
        &test.portal,
        &anna,
        None,
        &slug,
        Groups::NONE,
        store::new_id(),
    )
    .await
    .unwrap();
    let bruno = Visitor::Person(test.person("bruno@example.org", "Bruno").await);
    let anna = Visitor::Person(anna);
    for (visitor, booked) in [
        (anna, Some(reference)),
        (bruno, None),
        (Visitor::Anonymous, None),
    ] {
        let seen = show(&test.portal, &visitor, &slug).await.unwrap();
        assert_eq!(seen.booked, booked);
        assert_eq!(seen.enrolment, EnrolmentStatus::Open);
    }
}
