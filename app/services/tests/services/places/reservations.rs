//! Places are reserved for groups.

use domain::booking::{
    BookingState::{Confirmed, Offered, Waiting},
    ChangeError, Groups,
    PlaceGroup::{CareDuties, NonNativeSpeakers},
    ReservationError,
};
use services::{
    access::visitor::Visitor,
    bookings::offer,
    editions::{EditionProblem, EditionRefusal, places, view_for_staff},
    places::PlaceRefusal,
};
use store_testing::{TestDatabase, on_both_engines};

use super::{Scene, reserved};

on_both_engines!(
    reserved_places_are_for_their_group_until_they_are_released,
    reservations_against_those_who_hold_places_are_refused_with_numbers,
);

async fn reserved_places_are_for_their_group_until_they_are_released(database: TestDatabase) {
    let released_at = "2026-11-30T09:00:00Z";
    let scene = Scene::new(database, 3, |content| {
        content.reservations = vec![reserved(NonNativeSpeakers, 2, Some(released_at))];
    })
    .await;
    let portal = &scene.test.portal;
    let before = offer(portal, &Visitor::Anonymous, &scene.slug)
        .await
        .unwrap();
    assert_eq!(before.free_places(), 1);
    assert_eq!(before.groups, [(NonNativeSpeakers, 3)]);
    let ada = scene.book("Ada", &[]).await;
    let bea = scene.book("Bea", &[CareDuties]).await;
    let carla = scene.book("Carla", &[NonNativeSpeakers, CareDuties]).await;
    let dora = scene.book("Dora", &[]).await;
    assert_eq!(scene.state(&ada).await, Confirmed);
    let waits = scene.see(&bea).await;
    assert_eq!((waits.booking.state, waits.position), (Waiting, 1));
    assert_eq!(
        waits.booking.groups,
        Groups::NONE,
        "nobody is asked of groups that no places are for"
    );
    assert_eq!(scene.state(&carla).await, Confirmed);
    assert_eq!(scene.see(&dora).await.position, 2);
    let left = places(portal, &scene.slug).await.unwrap();
    assert_eq!((left.free, left.set_aside), (0, 1));

    scene.test.set(released_at);
    scene.test.deliver().await;
    assert_eq!(scene.state(&bea).await, Offered);
    assert_eq!(scene.state(&dora).await, Waiting);
    let left = places(portal, &scene.slug).await.unwrap();
    assert_eq!((left.free, left.set_aside), (0, 0));
    let seen = view_for_staff(portal, &scene.staff, &scene.slug)
        .await
        .unwrap();
    assert!(
        seen.edition.reserved_groups.is_empty(),
        "nothing to look up any more"
    );
}

async fn reservations_against_those_who_hold_places_are_refused_with_numbers(
    database: TestDatabase,
) {
    let scene = Scene::new(database, 4, |_| {}).await;
    let ada = scene.book("Ada", &[]).await;
    scene.book("Bea", &[]).await;
    let too_many = scene
        .change(|content| content.reservations = vec![reserved(CareDuties, 3, None)])
        .await;
    assert_eq!(
        too_many,
        Err(EditionRefusal::Places(PlaceRefusal::Change(
            ChangeError::ReservedAreTaken {
                groups: Groups::NONE,
                people: 2,
                places: 1
            }
        )))
    );
    scene
        .change(|content| content.reservations = vec![reserved(CareDuties, 2, None)])
        .await
        .unwrap();
    let carla = scene.book("Carla", &[]).await;
    assert_eq!(scene.state(&carla).await, Waiting);
    // A freed place is open to everybody again; so are places no longer reserved.
    scene.leave(&ada).await;
    assert_eq!(scene.state(&carla).await, Offered);
    let dora = scene.book("Dora", &[]).await;
    assert_eq!(scene.state(&dora).await, Waiting);
    scene
        .change(|content| content.reservations = vec![reserved(CareDuties, 1, None)])
        .await
        .unwrap();
    assert_eq!(scene.state(&dora).await, Offered);
    let senseless = scene
        .change(|content| content.reservations = vec![reserved(CareDuties, 5, None)])
        .await;
    let problem = EditionProblem::Reservations(ReservationError::MoreThanCapacity {
        reserved: 5,
        capacity: 4,
    });
    assert_eq!(senseless, Err(EditionRefusal::Problems(vec![problem])));
}
