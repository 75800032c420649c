//! Activities, and who took part in their editions.

use domain::{
    booking::BookingState,
    edition::EditionState,
    id::{ActivityId, SiteId},
    instant::Seconds,
};
use store::{
    Transaction, activity, booking,
    edition::{self, Edition},
    edition_list::{self, Filter},
};
use store_testing::{
    TestDatabase, on_both_engines,
    sample::{self, insert_edition, insert_person, translated},
};

on_both_engines!(
    an_activity_is_what_its_newest_published_edition_says,
    a_list_can_be_narrowed_to_one_activity,
    places_in_every_edition_of_an_activity_count_and_no_others,
);

/// Inserts another edition of an activity, that many days later.
async fn copy(
    transaction: &mut Transaction,
    activity_id: ActivityId,
    slug: &str,
    site: SiteId,
    (days, state): (i64, EditionState),
) -> Edition {
    let edition = sample::with(sample::edition(slug, site, 5), |edition| {
        edition.activity_id = activity_id;
        edition.state = state;
        edition.details.title = translated(slug, slug);
        edition.starts_at = edition.starts_at + Seconds::days(days);
        edition.ends_at = edition.ends_at + Seconds::days(days);
    });
    edition::insert(transaction, &edition, &[]).await.unwrap();
    edition
}

async fn an_activity_is_what_its_newest_published_edition_says(database: TestDatabase) {
    let mut transaction = database.write().await.unwrap();
    let first = insert_edition(&mut transaction, "cucina", 5).await;
    let (id, site) = (first.activity_id, first.details.site_id);
    let before = activity::by_id(&mut transaction, id).await.unwrap();
    assert_eq!(before.unwrap().title, first.details.title);
    for (slug, days, state) in [
        ("seconda", 7, EditionState::Published),
        ("terza", 14, EditionState::Cancelled),
        ("quarta", 21, EditionState::Draft),
    ] {
        copy(&mut transaction, id, slug, site, (days, state)).await;
    }
    let sala = insert_edition(&mut transaction, "sala", 5).await;
    let mut draft = sample::edition("bozza", site, 5);
    draft.state = EditionState::Draft;
    edition::insert(&mut transaction, &draft, &[])
        .await
        .unwrap();
    let listed = activity::list(&mut transaction).await.unwrap();
    let found: Vec<_> = listed.iter().map(|activity| activity.id).collect();
    assert_eq!(found, [id, sala.activity_id]);
    let newest = activity::by_id(&mut transaction, id).await.unwrap();
    assert_eq!(newest.as_ref(), listed.first());
    assert_eq!(newest.unwrap().title, translated("terza", "terza"));
    let unpublished = activity::by_id(&mut transaction, draft.activity_id).await;
    assert!(unpublished.unwrap().is_none());
}

async fn a_list_can_be_narrowed_to_one_activity(database: TestDatabase) {
    let mut transaction = database.write().await.unwrap();
    let first = insert_edition(&mut transaction, "cucina", 5).await;
    insert_edition(&mut transaction, "sala", 5).await;
    let (id, site) = (first.activity_id, first.details.site_id);
    let when = (7, EditionState::Published);
    let second = copy(&mut transaction, id, "seconda", site, when).await;
    let filter = Filter {
        activity: Some(id),
        ..Filter::default()
    };
    let listed = edition_list::list(&mut transaction, &filter, 0, 10)
        .await
        .unwrap();
    let found: Vec<_> = listed.into_iter().map(|line| line.slug).collect();
    assert_eq!(found, [first.slug, second.slug]);
    let rest = edition_list::list(&mut transaction, &filter, 1, 10).await;
    assert_eq!(rest.unwrap().len(), 1);
    let complete = edition_list::complete(&mut transaction, &filter, 1).await;
    assert_eq!(complete.unwrap().len(), 1);
    assert_eq!(
        edition_list::count(&mut transaction, &filter)
            .await
            .unwrap(),
        2
    );
}

async fn places_in_every_edition_of_an_activity_count_and_no_others(database: TestDatabase) {
    let mut transaction = database.write().await.unwrap();
    let first = insert_edition(&mut transaction, "cucina", 5).await;
    let (id, site) = (first.activity_id, first.details.site_id);
    let when = (7, EditionState::Published);
    let second = copy(&mut transaction, id, "seconda", site, when).await;
    let third = copy(&mut transaction, id, "terza", site, when).await;
    let other = insert_edition(&mut transaction, "sala", 5).await;
    let anna = insert_person(&mut transaction, "anna@example.org", "Rossi").await;
    let bruno = insert_person(&mut transaction, "bruno@example.org", "Verdi").await;
    for (edition, person, state) in [
        (&second, anna, BookingState::Confirmed),
        (&first, anna, BookingState::Confirmed),
        (&third, anna, BookingState::Waiting),
        (&other, anna, BookingState::Confirmed),
        (&second, bruno, BookingState::Confirmed),
    ] {
        let ticket = if person == bruno { 2 } else { 1 };
        let booked = sample::booking(edition.id, person, state, ticket);
        booking::insert(&mut transaction, &booked).await.unwrap();
    }
    let places = activity::places_of(&mut transaction, id, anna)
        .await
        .unwrap();
    let editions: Vec<_> = places.iter().map(|place| place.edition_id).collect();
    assert_eq!(editions, [first.id, second.id]);
}
