//! Editions, their sessions, and what lists show of them.

use domain::{
    booking::BookingState,
    edition::{
        ActivityKind, Admission, Capacity, EditionSlug, EditionState, MinimumParticipants, Topic,
    },
    instant::{Instant, Seconds},
    programme::SiteSlug,
    spoken_languages::SpokenLanguages,
};
use store::{
    Error, Transaction,
    edition::{self, Edition},
    edition_list::{self, Filter},
    site, staff,
};
use store_testing::{
    TestDatabase, on_both_engines,
    sample::{self, NOW, insert_edition, insert_person, session},
};

on_both_engines!(
    an_edition_is_kept_with_its_sessions,
    a_slug_is_of_one_edition,
    a_site_must_exist,
    a_change_replaces_everything_but_the_slug,
    a_change_from_an_older_revision_is_refused,
    fewer_places_than_are_taken_are_refused,
    every_filter_narrows_alone_and_with_every_other,
    a_filter_is_no_pattern,
    pages_of_a_list_meet_without_gap_or_overlap,
    the_next_ticket_follows_the_highest_one_drawn,
    unknown_editions_are_not_found,
);

/// An edition in comparable form.
fn shown(edition: &Edition) -> String {
    format!("{edition:?}")
}

async fn an_edition_is_kept_with_its_sessions(database: TestDatabase) {
    let mut transaction = database.write().await.unwrap();
    let site = sample::site("torino");
    site::insert(&mut transaction, &site).await.unwrap();
    let edition = sample::edition("cucina", site.id, 12);
    // Inserted in another order than they take place in.
    let sessions = [session(&edition, 24), session(&edition, 0)];
    edition::insert(&mut transaction, &edition, &sessions)
        .await
        .unwrap();
    transaction.commit().await.unwrap();

    let mut transaction = database.write().await.unwrap();
    let by_slug = edition::by_slug(&mut transaction, &edition.slug)
        .await
        .unwrap()
        .unwrap();
    let by_id = edition::by_id(&mut transaction, edition.id)
        .await
        .unwrap()
        .unwrap();
    let locked = edition::lock(&mut transaction, edition.id)
        .await
        .unwrap()
        .unwrap();
    for kept in [by_slug, by_id, locked] {
        assert_eq!(shown(&kept), shown(&edition));
    }
    let kept = edition::sessions(&mut transaction, edition.id)
        .await
        .unwrap();
    assert_eq!(kept, [sessions[1].clone(), sessions[0].clone()]);
}

async fn a_slug_is_of_one_edition(database: TestDatabase) {
    let mut transaction = database.write().await.unwrap();
    let edition = insert_edition(&mut transaction, "cucina", 5).await;
    let twin = sample::edition("cucina", edition.details.site_id, 5);
    let refused = edition::insert(&mut transaction, &twin, &[]).await;
    assert!(matches!(refused, Err(Error::Duplicate(_))), "{refused:?}");
}

async fn a_site_must_exist(database: TestDatabase) {
    let mut transaction = database.write().await.unwrap();
    let nowhere = sample::edition("cucina", store::new_id(), 5);
    let refused = edition::insert(&mut transaction, &nowhere, &[]).await;
    assert!(matches!(refused, Err(Error::Refused(_))), "{refused:?}");
}

async fn a_change_replaces_everything_but_the_slug(database: TestDatabase) {
    let mut transaction = database.write().await.unwrap();
    let before = insert_edition(&mut transaction, "cucina", 5).await;
    let site = sample::site("vicenza");
    site::insert(&mut transaction, &site).await.unwrap();
    let other = insert_edition(&mut transaction, "sala", 5).await;
    let wanted = sample::with(sample::edition("another-slug", site.id, 9), |edition| {
        edition.id = before.id;
        edition.details.kind = ActivityKind::Course;
        edition.details.topic = Topic::Digital;
        edition.state = EditionState::Draft;
        edition.details.title = sample::translated("Altro", "Something else");
        edition.details.room = String::new();
        edition.details.languages = SpokenLanguages::new(["zh"]).unwrap();
        edition.starts_at = before.starts_at + Seconds::days(1);
        // Counts follow only from the bookings.
        edition.confirmed = 4;
        edition.held = 4;
        edition.waiting = 3;
        edition.details.admission = Admission::Approval;
        edition.details.minimum = Some(MinimumParticipants {
            number: Capacity::try_from(6).unwrap(),
            decide_by: NOW,
        });
        edition.details.prerequisite_id = Some(other.activity_id);
    });
    let sessions = [session(&wanted, 0), session(&wanted, 24)];
    assert!(
        edition::update(&mut transaction, &wanted, &sessions, 1)
            .await
            .unwrap()
    );
    let kept = edition::by_id(&mut transaction, before.id)
        .await
        .unwrap()
        .unwrap();
    let expected = sample::with(wanted, |edition| {
        edition.slug = before.slug;
        // The activity of an edition never changes.
        edition.activity_id = before.activity_id;
        edition.revision = 2;
        edition.confirmed = 0;
        edition.held = 0;
        edition.waiting = 0;
    });
    assert_eq!(shown(&kept), shown(&expected));
    assert_eq!(
        edition::sessions(&mut transaction, before.id)
            .await
            .unwrap(),
        sessions
    );
    edition::waive_minimum(&mut transaction, before.id, NOW)
        .await
        .unwrap();
    let kept = edition::by_id(&mut transaction, before.id)
        .await
        .unwrap()
        .unwrap();
    assert_eq!((kept.details.minimum, kept.revision), (None, 3));
}

async fn a_change_from_an_older_revision_is_refused(database: TestDatabase) {
    let mut transaction = database.write().await.unwrap();
    let before = insert_edition(&mut transaction, "cucina", 5).await;
    let sessions = edition::sessions(&mut transaction, before.id)
        .await
        .unwrap();
    assert!(
        edition::update(&mut transaction, &before, &sessions, 1)
            .await
            .unwrap()
    );
    assert!(
        !edition::update(&mut transaction, &before, &[], 1)
            .await
            .unwrap()
    );
    assert!(
        !edition::update(&mut transaction, &before, &[], 3)
            .await
            .unwrap()
    );
    let kept = edition::by_id(&mut transaction, before.id)
        .await
        .unwrap()
        .unwrap();
    assert_eq!(kept.revision, 2);
    assert_eq!(
        edition::sessions(&mut transaction, before.id)
            .await
            .unwrap(),
        sessions
    );
    edition::waive_minimum(&mut transaction, before.id, NOW)
        .await
        .unwrap();
    let kept = edition::by_id(&mut transaction, before.id)
        .await
        .unwrap()
        .unwrap();
    assert_eq!((kept.details.minimum, kept.revision), (None, 3));
}

async fn fewer_places_than_are_taken_are_refused(database: TestDatabase) {
    let mut transaction = database.write().await.unwrap();
    let edition = insert_edition(&mut transaction, "cucina", 2).await;
    for ticket in 1..=2 {
        let email = format!("person-{ticket}@example.org");
        let person = sample::insert_person(&mut transaction, &email, "Rossi").await;
        let state = domain::booking::BookingState::Confirmed;
        let booking = sample::booking(edition.id, person, state, ticket);
        store::booking::insert(&mut transaction, &booking)
            .await
            .unwrap();
    }
    let smaller = sample::with(edition, |edition| {
        edition.details.capacity = Capacity::try_from(1).unwrap();
    });
    let refused = edition::update(&mut transaction, &smaller, &[], 1).await;
    assert!(matches!(refused, Err(Error::Refused(_))), "{refused:?}");
}

/// Inserts one edition for every combination of two values of each filter field.
async fn insert_all(transaction: &mut Transaction) -> Vec<(Edition, String)> {
    let mut editions = Vec::new();
    let sites = [sample::site("torino"), sample::site("vicenza")];
    for site in &sites {
        site::insert(transaction, site).await.unwrap();
    }
    for bits in 0_usize..128 {
        let bit = |place: usize| bits >> place & 1;
        let site = &sites[bit(0)];
        let starts_at = NOW + Seconds::days([1, 2][bit(1)]);
        let edition = sample::with(
            sample::edition(&format!("edition-{bits}"), site.id, 1),
            |edition| {
                edition.details.kind = [ActivityKind::Lab, ActivityKind::Course][bit(2)];
                edition.details.topic = [Topic::Trade, Topic::Tourism][bit(3)];
                edition.details.languages = [",it,", ",en,it,"][bit(4)].parse().unwrap();
                edition.state = [EditionState::Draft, EditionState::Published][bit(5)];
                edition.starts_at = starts_at;
                edition.ends_at = starts_at + Seconds::hours(1);
            },
        );
        edition::insert(transaction, &edition, &[session(&edition, 0)])
            .await
            .unwrap();
        if bit(6) == 1 {
            let email = format!("person-{bits}@example.org");
            let person = sample::insert_person(transaction, &email, "Rossi").await;
            let state = domain::booking::BookingState::Confirmed;
            let booking = sample::booking(edition.id, person, state, 1);
            store::booking::insert(transaction, &booking).await.unwrap();
        }
        let edition = edition::by_id(transaction, edition.id)
            .await
            .unwrap()
            .unwrap();
        editions.push((edition, site.slug.clone()));
    }
    editions
}

fn lets_through(filter: &Filter, edition: &Edition, site: &str) -> bool {
    let spoken = |tag: &String| edition.details.languages.include(tag);
    filter.kind.is_none_or(|kind| edition.details.kind == kind)
        && filter
            .topic
            .is_none_or(|topic| edition.details.topic == topic)
        && filter
            .site
            .as_ref()
            .is_none_or(|wanted| site == wanted.as_str())
        && filter.language.as_ref().is_none_or(spoken)
        && filter.from.is_none_or(|from| edition.starts_at >= from)
        && filter
            .going_on
            .is_none_or(|moment| edition.ends_at > moment)
        && filter.over.is_none_or(|moment| edition.ends_at <= moment)
        && filter.until.is_none_or(|until| edition.starts_at < until)
        && filter
            .going_on
            .is_none_or(|moment| edition.ends_at > moment)
        && filter.over.is_none_or(|moment| edition.ends_at <= moment)
        && filter.state.is_none_or(|state| edition.state == state)
        && (filter.coordinator.is_none() || site == "vicenza")
        && (!filter.free || edition.held < i64::from(edition.details.capacity))
}

async fn every_filter_narrows_alone_and_with_every_other(database: TestDatabase) {
    let mut transaction = database.write().await.unwrap();
    let mut editions = insert_all(&mut transaction).await;
    let coordinator = sample::staff("giulia@example.org");
    staff::insert(&mut transaction, &coordinator, NOW)
        .await
        .unwrap();
    let looked_after = editions.iter().find(|(_, site)| site == "vicenza");
    let site = looked_after.unwrap().0.details.site_id;
    staff::add_site(&mut transaction, coordinator.id, site)
        .await
        .unwrap();
    transaction.commit().await.unwrap();
    editions.sort_by_key(|(edition, _)| (edition.starts_at, edition.id));
    let mut reader = database.read().await.unwrap();
    for bits in 0_usize..2048 {
        let set = |place: usize| bits >> place & 1 == 1;
        let filter = Filter {
            kind: set(0).then_some(ActivityKind::Course),
            topic: set(1).then_some(Topic::Trade),
            site: set(2).then(|| SiteSlug::parse("vicenza").unwrap()),
            language: set(3).then(|| "en".to_owned()),
            from: set(4).then_some(NOW + Seconds::days(2)),
            until: set(5).then_some(NOW + Seconds::days(2)),
            free: set(6),
            state: set(7).then_some(EditionState::Published),
            coordinator: set(8).then_some(coordinator.id),
            activity: None,
            going_on: set(9).then_some(NOW + Seconds::days(2)),
            over: set(10).then_some(NOW + Seconds::days(2)),
        };
        let expected: Vec<_> = editions
            .iter()
            .filter(|(edition, site)| lets_through(&filter, edition, site))
            .map(|(edition, _)| edition.slug.clone())
            .collect();
        let listed = edition_list::list(&mut reader, &filter, 0, 1_000)
            .await
            .unwrap();
        let slugs: Vec<_> = listed.iter().map(|line| line.slug.clone()).collect();
        assert_eq!(slugs, expected, "{filter:?}");
        let occupancies = edition_list::listed_occupancies(&mut reader, &filter, 0, 1_000)
            .await
            .unwrap();
        let as_listed = |line: &edition_list::Listed| {
            let filled = (line.held, line.waiting, line.set_aside);
            (line.id, line.revision, filled)
        };
        let as_it_stands = |occupancy: &edition_list::EditionOccupancy| {
            let filled = (occupancy.held, occupancy.waiting, occupancy.set_aside);
            (occupancy.id, occupancy.revision, filled)
        };
        assert_eq!(
            occupancies.iter().map(as_it_stands).collect::<Vec<_>>(),
            listed.iter().map(as_listed).collect::<Vec<_>>(),
            "{filter:?}"
        );
        let complete = edition_list::complete(&mut reader, &filter, 1_000)
            .await
            .unwrap();
        let slugs: Vec<_> = complete
            .iter()
            .map(|(edition, _)| edition.slug.clone())
            .collect();
        assert_eq!(slugs, expected, "{filter:?}");
        for (found, sessions) in &complete {
            let kept = edition::sessions(&mut reader, found.id).await.unwrap();
            assert_eq!((sessions.len(), sessions), (1, &kept), "{filter:?}");
        }
        expect_to_be_found(&mut reader, &filter, &listed, &complete).await;
        let count = edition_list::count(&mut reader, &filter).await.unwrap();
        assert_eq!(count, i64::try_from(expected.len()).unwrap(), "{filter:?}");
    }
}

/// What filters find of the editions, and their descriptions, are those of the list.
async fn expect_to_be_found(
    reader: &mut store::Connection,
    filter: &Filter,
    listed: &[edition_list::Listed],
    complete: &[(edition::Edition, Vec<edition::ClassSession>)],
) {
    let offered = edition_list::offered(reader, filter, 1_000).await.unwrap();
    let offered: Vec<_> = offered
        .into_iter()
        .map(|line| {
            (
                line.kind,
                line.topic,
                line.languages,
                line.starts_at,
                line.ends_at,
            )
        })
        .collect();
    let expected: Vec<_> = listed
        .iter()
        .map(|line| {
            let languages = line.languages.clone();
            (
                line.kind,
                line.topic,
                languages,
                line.starts_at,
                line.ends_at,
            )
        })
        .collect();
    assert_eq!(offered, expected, "{filter:?}");
    let descriptions = edition_list::descriptions(reader, filter, 1_000)
        .await
        .unwrap();
    let described: Vec<_> = descriptions
        .iter()
        .map(|line| (line.id, line.description.read()))
        .collect();
    let kept: Vec<_> = complete
        .iter()
        .map(|(edition, _)| (edition.id, edition.details.description.clone()))
        .collect();
    assert_eq!(described, kept, "{filter:?}");
}

async fn a_filter_is_no_pattern(database: TestDatabase) {
    let mut transaction = database.write().await.unwrap();
    insert_edition(&mut transaction, "cucina", 5).await;
    let most = edition_list::complete(&mut transaction, &Filter::default(), 0).await;
    assert!(most.unwrap().is_empty());
    for text in ["%", "_t", "", ",", "IT", "it'; --"] {
        let filter = Filter {
            language: Some(text.to_owned()),
            ..Filter::default()
        };
        let listed = edition_list::list(&mut transaction, &filter, 0, 10)
            .await
            .unwrap();
        assert!(listed.is_empty(), "{filter:?}");
        assert_eq!(
            edition_list::count(&mut transaction, &filter)
                .await
                .unwrap(),
            0,
            "{filter:?}"
        );
    }
}

async fn pages_of_a_list_meet_without_gap_or_overlap(database: TestDatabase) {
    let mut transaction = database.write().await.unwrap();
    for number in 0..23 {
        // All begin at once: the order must still be stable.
        insert_edition(&mut transaction, &format!("edition-{number}"), 5).await;
    }
    let filter = Filter::default();
    let all = edition_list::list(&mut transaction, &filter, 0, 100)
        .await
        .unwrap();
    let mut paged = Vec::new();
    for skip in (0..30).step_by(5) {
        let page = edition_list::list(&mut transaction, &filter, skip, 5)
            .await
            .unwrap();
        assert!(page.len() <= 5);
        paged.extend(page);
    }
    let slugs = |list: &[edition_list::Listed]| {
        list.iter()
            .map(|line| line.slug.clone())
            .collect::<Vec<_>>()
    };
    assert_eq!(all.len(), 23);
    assert_eq!(slugs(&paged), slugs(&all));
    assert!(
        edition_list::list(&mut transaction, &filter, i64::MAX, 5)
            .await
            .unwrap()
            .is_empty()
    );
    assert!(
        edition_list::list(&mut transaction, &filter, 0, 0)
            .await
            .unwrap()
            .is_empty()
    );

    let line = &all[0];
    assert_eq!(line.site, "Sede edition-0");
    let expected: (Instant, i64, i64) = (NOW + Seconds::days(7), 0, 0);
    assert_eq!((line.starts_at, line.held, line.waiting), expected);
}

async fn the_next_ticket_follows_the_highest_one_drawn(database: TestDatabase) {
    let mut transaction = database.write().await.unwrap();
    let edition = insert_edition(&mut transaction, "cucina", 5).await;
    let next = async |transaction: &mut Transaction| {
        let edition = edition::by_id(transaction, edition.id).await.unwrap();
        edition.unwrap().next_ticket
    };
    assert_eq!(next(&mut transaction).await, 1);
    for (ticket, follows) in [(1, 2), (4, 5), (2, 5)] {
        let person = format!("{ticket}@example.org");
        let person = insert_person(&mut transaction, &person, "Rossi").await;
        let booking = sample::booking(edition.id, person, BookingState::Waiting, ticket);
        store::booking::insert(&mut transaction, &booking)
            .await
            .unwrap();
        assert_eq!(next(&mut transaction).await, follows);
    }
}

async fn unknown_editions_are_not_found(database: TestDatabase) {
    let mut transaction = database.write().await.unwrap();
    let nothing = store::new_id();
    assert!(
        edition::by_id(&mut transaction, nothing)
            .await
            .unwrap()
            .is_none()
    );
    assert!(
        edition::lock(&mut transaction, nothing)
            .await
            .unwrap()
            .is_none()
    );
    assert!(
        edition::sessions(&mut transaction, nothing)
            .await
            .unwrap()
            .is_empty()
    );
    let slug = EditionSlug::parse("nothing").unwrap();
    assert!(
        edition::by_slug(&mut transaction, &slug)
            .await
            .unwrap()
            .is_none()
    );
}
