//! How many appointments one person may have ahead.

use domain::limits::{Limit, Limits};
use services::{
    Failure,
    access::visitor::{SignedIn, Visitor},
    counselling::{AppointmentRefusal, Chosen, OpenSlot, book_at_desk, booking_visitor, cancel},
    people::desk::AtDesk,
};
use store_testing::{TestDatabase, on_both_engines};

use super::Scene;
use crate::support::{at_desk, email};

on_both_engines!(
    nobody_books_more_ahead_than_they_may_but_the_desk_does_for_them,
    of_all_bookings_at_once_as_many_are_made_as_may_be,
);

async fn limited(database: TestDatabase, most: u16) -> Scene {
    let mut scene = Scene::new(database).await;
    limit(&mut scene, most);
    scene
}

fn limit(scene: &mut Scene, most: u16) {
    scene.test.limit(Limits {
        future_appointments: Limit::new(most),
        ..Limits::default()
    });
}

/// Free slots of three weeks.
async fn slots(scene: &Scene) -> Vec<Chosen> {
    let mut slots = Vec::new();
    for monday in ["2026-11-30", "2026-12-14", "2026-12-21"] {
        slots.extend(scene.slots(monday).await.iter().map(OpenSlot::chosen));
    }
    slots
}

async fn nobody_books_more_ahead_than_they_may_but_the_desk_does_for_them(database: TestDatabase) {
    let scene = limited(database, 2).await;
    let slots = slots(&scene).await;
    let portal = &scene.test.portal;
    let anna = scene.known(1).await;
    let visitor = Visitor::Person(anna.clone());
    let obstacle = async || booking_visitor(portal, &visitor).await.unwrap().obstacle;
    let first = scene.try_to_book(&anna, slots[0]).await.unwrap();
    assert_eq!(obstacle().await, None);
    scene.try_to_book(&anna, slots[1]).await.unwrap();
    let at_limit = AppointmentRefusal::AtLimit { most: 2 };
    assert_eq!(obstacle().await, Some(at_limit.clone()));
    let refused = scene.try_to_book(&anna, slots[2]).await;
    assert!(matches!(refused, Err(Failure::Refused(refusal)) if refusal == at_limit));

    let desk = AtDesk {
        email: Some(email("person-1@example.org")),
        ..at_desk("Rossi")
    };
    let new = scene.new_appointment(slots[2]);
    book_at_desk(portal, &scene.operator, &desk, &new, store::new_id())
        .await
        .unwrap();

    // What is given up, and what has begun, is not ahead any more.
    cancel(portal, &visitor, &first, None).await.unwrap();
    assert!(obstacle().await.is_some());
    scene.test.set_to(slots[1].starts_at);
    scene.try_to_book(&anna, slots[4]).await.unwrap();
}

/// How many appointments one person gets who asks for several at once.
async fn made_at_once(scene: &Scene, person: &SignedIn, slots: &[Chosen]) -> usize {
    let bookings = slots
        .iter()
        .map(|chosen| scene.try_to_book(person, *chosen));
    let outcomes = futures::future::join_all(bookings).await;
    let made = outcomes.iter().filter(|outcome| outcome.is_ok()).count();
    for outcome in outcomes {
        match outcome {
            Ok(_) | Err(Failure::Refused(AppointmentRefusal::AtLimit { .. })) => {}
            Err(other) => panic!("{other:?}"),
        }
    }
    made
}

async fn of_all_bookings_at_once_as_many_are_made_as_may_be(database: TestDatabase) {
    let mut scene = limited(database, 2).await;
    let all = slots(&scene).await;
    let (early, late) = all.split_at(4);
    let anna = scene.known(1).await;
    assert_eq!(made_at_once(&scene, &anna, early).await, 2);
    // Nothing but the limit stood in the way of the others.
    limit(&mut scene, 100);
    let bea = scene.known(2).await;
    assert_eq!(made_at_once(&scene, &bea, late).await, late.len());
}
