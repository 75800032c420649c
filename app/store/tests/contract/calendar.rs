//! What calendars show.

use domain::{
    booking::BookingState,
    edition::{ActivityKind, EditionState, Topic},
    instant::Seconds,
    programme::SiteSlug,
    spoken_languages::SpokenLanguages,
    staff::Role,
};
use store::{
    Transaction, booking,
    calendar::{self, Shown},
    edition::{self, Edition},
    site, staff,
};
use store_testing::{
    TestDatabase, on_both_engines,
    sample::{self, NOW},
};

on_both_engines!(
    sessions_come_edition_by_edition_with_their_place,
    every_filter_narrows,
    what_is_over_or_a_draft_is_left_out,
    a_change_of_an_edition_is_dated,
    a_person_sees_what_they_booked,
    a_coordinator_sees_their_sites,
);

fn everything() -> Shown {
    Shown {
        kind: None,
        topic: None,
        site: None,
        language: None,
        from: NOW,
        drafts: false,
        staff: None,
        most: 10,
    }
}

/// Inserts a changed edition, with two sessions, at a new site.
async fn insert(
    transaction: &mut Transaction,
    slug: &str,
    change: impl FnOnce(&mut Edition),
) -> Edition {
    let site = sample::site(slug);
    site::insert(transaction, &site).await.unwrap();
    let mut edition = sample::edition(slug, site.id, 10);
    change(&mut edition);
    let sessions = [sample::session(&edition, 24), sample::session(&edition, 0)];
    edition::insert(transaction, &edition, &sessions)
        .await
        .unwrap();
    edition
}

async fn slugs(transaction: &mut Transaction, shown: &Shown) -> Vec<String> {
    let sessions = calendar::sessions(transaction, shown).await.unwrap();
    let slugs = sessions.iter().map(|session| session.slug.to_string());
    slugs.collect()
}

async fn sessions_come_edition_by_edition_with_their_place(database: TestDatabase) {
    let mut transaction = database.write().await.unwrap();
    let hour = Seconds::hours(1);
    insert(&mut transaction, "second", |edition| {
        edition.starts_at = edition.starts_at + hour;
    })
    .await;
    let first = insert(&mut transaction, "first", |_| ()).await;
    let shown = everything();
    let found = calendar::sessions(&mut transaction, &shown).await.unwrap();
    let slugs: Vec<_> = found.iter().map(|session| session.slug.as_str()).collect();
    assert_eq!(slugs, ["first", "first", "second", "second"]);
    assert!(found[0].starts_at < found[1].starts_at);
    assert_eq!(found[0].starts_at, first.starts_at);
    assert_eq!(found[0].title, first.details.title);
    assert_eq!(found[0].revision, first.revision);
    assert_eq!(
        [
            &found[0].room,
            &found[0].site,
            &found[0].address,
            &found[0].municipality
        ],
        ["Sala 2", "Sede first", "Via dell’Esempio 1", "Torino"]
    );
    let one = Shown { most: 1, ..shown };
    let found = calendar::sessions(&mut transaction, &one).await.unwrap();
    assert_eq!(found.len(), 2, "a limit of editions, not of sessions");
}

async fn every_filter_narrows(database: TestDatabase) {
    let mut transaction = database.write().await.unwrap();
    insert(&mut transaction, "one", |_| ()).await;
    insert(&mut transaction, "other", |edition| {
        edition.details.kind = ActivityKind::Lab;
        edition.details.topic = Topic::ALL[1];
        edition.details.languages = SpokenLanguages::new(["ar"]).unwrap();
    })
    .await;
    for narrowed in [
        Shown {
            kind: Some(ActivityKind::Lab),
            ..everything()
        },
        Shown {
            topic: Some(Topic::ALL[1]),
            ..everything()
        },
        Shown {
            site: Some(SiteSlug::parse("other").unwrap()),
            ..everything()
        },
        Shown {
            language: Some("ar".to_owned()),
            ..everything()
        },
    ] {
        let found = slugs(&mut transaction, &narrowed).await;
        assert_eq!(found, ["other", "other"], "{narrowed:?}");
    }
}

async fn what_is_over_or_a_draft_is_left_out(database: TestDatabase) {
    let mut transaction = database.write().await.unwrap();
    insert(&mut transaction, "draft", |edition| {
        edition.state = EditionState::Draft;
    })
    .await;
    insert(&mut transaction, "over", |edition| {
        edition.ends_at = NOW - Seconds::new(1);
    })
    .await;
    insert(&mut transaction, "cancelled", |edition| {
        edition.state = EditionState::Cancelled;
        edition.ends_at = NOW;
    })
    .await;
    let shown = everything();
    assert_eq!(
        slugs(&mut transaction, &shown).await,
        ["cancelled", "cancelled"]
    );
    let drafts = Shown {
        drafts: true,
        ..shown
    };
    let mut found = slugs(&mut transaction, &drafts).await;
    found.dedup();
    found.sort();
    assert_eq!(found, ["cancelled", "draft"]);
}

async fn a_change_of_an_edition_is_dated(database: TestDatabase) {
    let mut transaction = database.write().await.unwrap();
    let edition = insert(&mut transaction, "changed", |_| ()).await;
    let shown = everything();
    let before = calendar::sessions(&mut transaction, &shown).await.unwrap();
    assert_eq!(before[0].changed_at, edition.changed_at);
    let later = NOW + Seconds::hours(1);
    edition::waive_minimum(&mut transaction, edition.id, later)
        .await
        .unwrap();
    let after = calendar::sessions(&mut transaction, &shown).await.unwrap();
    assert_eq!(after[0].changed_at, later);
}

async fn a_person_sees_what_they_booked(database: TestDatabase) {
    let mut transaction = database.write().await.unwrap();
    let chiara = sample::insert_person(&mut transaction, "chiara@example.org", "Rossi").await;
    let other = sample::insert_person(&mut transaction, "other@example.org", "Verdi").await;
    for (slug, person, state) in [
        ("confirmed", chiara, BookingState::Confirmed),
        ("waiting", chiara, BookingState::Waiting),
        ("cancelled", chiara, BookingState::Cancelled),
        ("somebody-elses", other, BookingState::Confirmed),
    ] {
        let edition = insert(&mut transaction, slug, |_| ()).await;
        let made = sample::booking(edition.id, person, state, 1);
        booking::insert(&mut transaction, &made).await.unwrap();
    }
    let found = calendar::booked_sessions(&mut transaction, chiara, NOW, 10)
        .await
        .unwrap();
    let mut booked: Vec<_> = found
        .iter()
        .map(|booked| (booked.session.slug.as_str(), booked.booking_state))
        .collect();
    booked.dedup();
    booked.sort_unstable_by_key(|(slug, _)| *slug);
    assert_eq!(
        booked,
        [
            ("confirmed", BookingState::Confirmed),
            ("waiting", BookingState::Waiting)
        ]
    );
    assert_eq!(found.len(), 4);
    assert_eq!(found[0].booking_changed_at, NOW);
    assert_eq!(found[0].reference, found[1].reference);
    let over =
        calendar::booked_sessions(&mut transaction, chiara, NOW + Seconds::days(99), 10).await;
    assert_eq!(over.unwrap(), []);
}

async fn a_coordinator_sees_their_sites(database: TestDatabase) {
    let mut transaction = database.write().await.unwrap();
    let one = insert(&mut transaction, "one", |_| ()).await;
    insert(&mut transaction, "other", |_| ()).await;
    let of = |role: Role| staff::Staff {
        role,
        ..sample::staff(&format!("{role}@example.org"))
    };
    let (operator, coordinator) = (of(Role::Operator), of(Role::Coordinator));
    for member in [&operator, &coordinator] {
        staff::insert(&mut transaction, member, NOW).await.unwrap();
    }
    let seen_by = |member: &staff::Staff| Shown {
        staff: Some(member.id),
        ..everything()
    };
    let all = slugs(&mut transaction, &seen_by(&operator)).await;
    assert_eq!(all, ["one", "one", "other", "other"]);
    let none = slugs(&mut transaction, &seen_by(&coordinator)).await;
    assert_eq!(none, Vec::<String>::new());
    staff::add_site(&mut transaction, coordinator.id, one.details.site_id)
        .await
        .unwrap();
    let theirs = slugs(&mut transaction, &seen_by(&coordinator)).await;
    assert_eq!(theirs, ["one", "one"]);
}
