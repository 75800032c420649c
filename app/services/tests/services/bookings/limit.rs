//! How many bookings one person may have ahead.

use domain::{
    booking::Groups,
    limits::{Limit, Limits},
};
use services::{
    access::visitor::Visitor,
    bookings::{offer, register_at_desk},
    people::desk::AtDesk,
};
use store_testing::{TestDatabase, on_both_engines};

use super::{EditionSlug, Failure, PlaceRefusal, Scene, SignedIn};
use crate::support::{at_desk, email};

on_both_engines!(
    nobody_books_more_ahead_than_they_may_but_the_desk_does_for_them,
    of_all_bookings_at_once_as_many_are_made_as_may_be,
);

async fn limited(database: TestDatabase, most: u16) -> Scene {
    let mut scene = Scene::new(database).await;
    scene.test.limit(Limits {
        future_bookings: Limit::new(most),
        ..Limits::default()
    });
    scene
}

async fn nobody_books_more_ahead_than_they_may_but_the_desk_does_for_them(database: TestDatabase) {
    let scene = limited(database, 2).await;
    let staff = scene.test.staff(domain::staff::Role::Operator).await;
    let mut slugs = Vec::new();
    for (slug, day) in [("uno", 3), ("due", 4), ("tre", 5), ("quattro", 6)] {
        slugs.push(scene.event(slug, day, 1).await);
    }
    let [one, two, three, four] = <[EditionSlug; 4]>::try_from(slugs).unwrap();
    let anna = scene.person("Anna").await;
    let bea = scene.person("Bea").await;
    scene.book(&bea, &two).await.unwrap();
    let place = scene.book(&anna, &one).await.unwrap();
    // A wait counts as well.
    let wait = scene.book(&anna, &two).await.unwrap();
    let at_limit = PlaceRefusal::AtLimit { most: 2 };
    let refused = scene.book(&anna, &three).await;
    assert!(matches!(refused, Err(Failure::Refused(refusal)) if refusal == at_limit));
    let visitor = Visitor::Person(anna.clone());
    let seen = offer(&scene.test.portal, &visitor, &three).await.unwrap();
    assert_eq!(seen.obstacle, Some(at_limit));
    // Others are not concerned.
    scene.book(&bea, &three).await.unwrap();

    let desk = AtDesk {
        email: Some(email("anna@example.org")),
        ..at_desk("Anna")
    };
    let (portal, form) = (&scene.test.portal, store::new_id());
    register_at_desk(portal, &staff, &three, &desk, Groups::NONE, form)
        .await
        .unwrap();

    // What is given up, and what has begun, is not ahead any more.
    scene.cancel(&anna, &wait).await.unwrap();
    assert!(scene.book(&anna, &four).await.is_err());
    scene.test.set("2026-12-03T17:00:00Z");
    scene.book(&anna, &four).await.unwrap();
    let visitor = Visitor::Person(anna);
    let view = services::bookings::view(&scene.test.portal, &visitor, &place, None).await;
    assert!(view.is_ok());
}

/// The outcome of bookings of one person for several editions at once: how many were made.
async fn made_at_once(scene: &Scene, person: &SignedIn, slugs: &[EditionSlug]) -> usize {
    let bookings = slugs.iter().map(|slug| scene.book(person, slug));
    let outcomes = futures::future::join_all(bookings).await;
    let made = outcomes.iter().filter(|outcome| outcome.is_ok()).count();
    for outcome in outcomes {
        match outcome {
            Ok(_) | Err(Failure::Refused(PlaceRefusal::AtLimit { .. })) => {}
            Err(other) => panic!("{other:?}"),
        }
    }
    made
}

async fn of_all_bookings_at_once_as_many_are_made_as_may_be(database: TestDatabase) {
    let mut scene = limited(database, 2).await;
    let mut slugs = Vec::new();
    for day in 10..18 {
        slugs.push(scene.event(&format!("giorno-{day}"), day, 5).await);
    }
    let anna = scene.person("Anna").await;
    assert_eq!(made_at_once(&scene, &anna, &slugs).await, 2);
    // Nothing but the limit stood in the way of the others.
    scene.test.limit(Limits {
        future_bookings: Limit::new(100),
        ..Limits::default()
    });
    let bea = scene.person("Bea").await;
    assert_eq!(made_at_once(&scene, &bea, &slugs).await, slugs.len());
}
