//! The page of an edition.

use domain::{
    booking::Groups,
    edition::{EditionSlug, EditionState, EnrolmentStatus},
};
use services::{
    Failure, Overlap,
    access::visitor::Visitor,
    bookings::register,
    editions::{places, show},
    places::PlaceRefusal,
};
use store_testing::{TestDatabase, on_both_engines, sample};

use super::{edition, keep};
use crate::support::TestPortal;

on_both_engines!(
    a_draft_looks_like_nothing_and_what_was_called_off_can_still_be_read,
    a_person_is_led_to_the_booking_they_have,
    what_stops_a_person_is_said_before_they_book,
);

async fn a_draft_looks_like_nothing_and_what_was_called_off_can_still_be_read(
    database: TestDatabase,
) {
    let test = TestPortal::new(database).await;
    let site = test.site("torino").await;
    keep(
        &test,
        [
            sample::with(edition("bozza", site), |edition| {
                edition.state = EditionState::Draft;
            }),
            sample::with(edition("annullato", site), |edition| {
                edition.state = EditionState::Cancelled;
            }),
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

async fn a_person_is_led_to_the_booking_they_have(database: TestDatabase) {
    let test = TestPortal::new(database).await;
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

async fn what_stops_a_person_is_said_before_they_book(database: TestDatabase) {
    let test = TestPortal::new(database).await;
    let site = test.site("torino").await;
    let one = edition("evento", site);
    let other = edition("altro-evento", site);
    let mut transaction = test.portal.database.write().await.unwrap();
    for edition in [&one, &other] {
        let session = sample::session(edition, 0);
        store::edition::insert(&mut transaction, edition, &[session])
            .await
            .unwrap();
    }
    transaction.commit().await.unwrap();
    let anna = test.person("anna@example.org", "Anna").await;
    let bruno = test.person("bruno@example.org", "Bruno").await;
    let id = store::new_id();
    register(&test.portal, &anna, None, &one.slug, Groups::NONE, id)
        .await
        .unwrap();
    let stopped = async |visitor: Visitor| {
        show(&test.portal, &visitor, &other.slug)
            .await
            .unwrap()
            .obstacle
    };
    assert!(matches!(
        stopped(Visitor::Person(anna)).await,
        Some(PlaceRefusal::Overlaps(Overlap::Activity { .. }))
    ));
    assert!(stopped(Visitor::Person(bruno)).await.is_none());
    assert!(stopped(Visitor::Anonymous).await.is_none());
}
