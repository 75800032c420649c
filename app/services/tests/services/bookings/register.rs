//! People with a record book places and wait for them.

use domain::{
    booking::{BookingState, Groups, Placement},
    edition::EnrolmentStatus,
    instant::Seconds,
};
use services::{
    Failure, Overlap,
    access::visitor::Visitor,
    bookings::{offer, register},
    places::PlaceRefusal,
};
use store_testing::{TestDatabase, on_both_engines};

use super::{Scene, recipients};
use crate::support::{moment, refused};

on_both_engines!(
    places_go_to_the_first_and_the_others_wait_in_order,
    an_offer_says_what_a_booking_would_bring,
    the_same_form_books_once,
    nobody_is_booked_twice_at_the_same_time,
    enrolment_closes_and_the_edition_begins,
);

async fn places_go_to_the_first_and_the_others_wait_in_order(database: TestDatabase) {
    let scene = Scene::new(database).await;
    let slug = scene.event("magazzini", 4, 1).await;
    let (anna, bo, chen) = (
        scene.person("Anna").await,
        scene.person("Bo").await,
        scene.person("Chen").await,
    );
    let first = scene.book(&anna, &slug).await.unwrap();
    let second = scene.book(&bo, &slug).await.unwrap();
    let third = scene.book(&chen, &slug).await.unwrap();
    assert_eq!(
        scene.stands(&anna, &first).await,
        (BookingState::Confirmed, 0)
    );
    assert_eq!(scene.stands(&bo, &second).await, (BookingState::Waiting, 1));
    assert_eq!(
        scene.stands(&chen, &third).await,
        (BookingState::Waiting, 2)
    );
    let messages = scene.test.deliver().await;
    assert_eq!(
        recipients(&messages),
        ["anna@example.org", "bo@example.org", "chen@example.org"]
    );
    let attached: Vec<_> = messages
        .iter()
        .map(|message| message.calendar.is_some())
        .collect();
    assert_eq!(
        attached,
        [true, false, false],
        "a calendar file is for a place"
    );
}

async fn an_offer_says_what_a_booking_would_bring(database: TestDatabase) {
    let scene = Scene::new(database).await;
    let slug = scene.event("magazzini", 4, 2).await;
    let anna = scene.person("Anna").await;
    let portal = &scene.test.portal;
    let before = offer(portal, &Visitor::Anonymous, &slug).await.unwrap();
    assert_eq!(
        (before.free_places(), before.placement),
        (2, Placement::Confirmed)
    );
    let reference = scene.book(&anna, &slug).await.unwrap();
    scene.book(&scene.person("Bo").await, &slug).await.unwrap();
    scene
        .book(&scene.person("Chen").await, &slug)
        .await
        .unwrap();
    let after = offer(portal, &Visitor::Anonymous, &slug).await.unwrap();
    assert_eq!(
        (after.free_places(), after.placement),
        (0, Placement::Waiting { position: 2 })
    );
    assert_eq!(after.obstacle, None, "a full edition has a waiting list");
    let own = offer(portal, &Visitor::Person(anna), &slug).await.unwrap();
    assert_eq!(own.obstacle, Some(PlaceRefusal::AlreadyBooked(reference)));
}

async fn the_same_form_books_once(database: TestDatabase) {
    let scene = Scene::new(database).await;
    let slug = scene.event("magazzini", 4, 5).await;
    let anna = scene.person("Anna").await;
    let request = store::new_id();
    let portal = &scene.test.portal;
    let first = register(portal, &anna, None, &slug, Groups::NONE, request)
        .await
        .unwrap();
    let second = register(portal, &anna, None, &slug, Groups::NONE, request)
        .await
        .unwrap();
    assert_eq!(first, second);
    assert_eq!(scene.test.deliver().await.len(), 1);
    // Another form finds the existing booking; another person's form finds nothing.
    assert_eq!(
        refused(scene.book(&anna, &slug).await),
        PlaceRefusal::AlreadyBooked(first)
    );
    let bo = scene.person("Bo").await;
    let stolen = register(portal, &bo, None, &slug, Groups::NONE, request).await;
    assert!(matches!(stolen, Err(Failure::NotFound)), "{stolen:?}");
}

async fn nobody_is_booked_twice_at_the_same_time(database: TestDatabase) {
    let scene = Scene::new(database).await;
    let here = scene.event("qui", 4, 5).await;
    let there = scene.event("altrove", 4, 5).await;
    let later = scene.event("dopo", 5, 5).await;
    let anna = scene.person("Anna").await;
    let reference = scene.book(&anna, &here).await.unwrap();
    match refused(scene.book(&anna, &there).await) {
        PlaceRefusal::Overlaps(Overlap::Activity {
            reference: other, ..
        }) => assert_eq!(other, reference),
        refusal => panic!("another reason: {refusal:?}"),
    }
    let offered = offer(&scene.test.portal, &Visitor::Person(anna.clone()), &there)
        .await
        .unwrap();
    assert!(matches!(offered.obstacle, Some(PlaceRefusal::Overlaps(_))));
    scene.book(&anna, &later).await.unwrap();
    scene.cancel(&anna, &reference).await.unwrap();
    scene.book(&anna, &there).await.unwrap();
}

async fn enrolment_closes_and_the_edition_begins(database: TestDatabase) {
    let scene = Scene::new(database).await;
    let slug = scene.event("magazzini", 4, 5).await;
    let anna = scene.person("Anna").await;
    // From 22 November 09:00 to the second at which enrolment closes.
    let to_closing = moment("2026-12-03T11:00:00Z") - scene.test.portal.now();
    scene.test.pass(to_closing);
    let closed = PlaceRefusal::Enrolment(EnrolmentStatus::Closed);
    assert_eq!(refused(scene.book(&anna, &slug).await), closed);
    scene.test.pass(Seconds::days(2));
    let started = PlaceRefusal::Enrolment(EnrolmentStatus::Started);
    assert_eq!(refused(scene.book(&anna, &slug).await), started);
}
