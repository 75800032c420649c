//! People are reminded of their appointments.

use domain::instant::Seconds;
use services::{
    access::visitor::Visitor,
    counselling::{cancel, reschedule, view_for_staff},
};
use store_testing::{TestDatabase, on_both_engines};

use super::Scene;

on_both_engines!(people_are_reminded_of_what_stands_and_of_nothing_else);

async fn people_are_reminded_of_what_stands_and_of_nothing_else(database: TestDatabase) {
    let scene = Scene::new(database).await;
    let [anna, bea, carla] = [
        scene.known(1).await,
        scene.known(2).await,
        scene.known(3).await,
    ];
    let kept = scene.book(&anna, "2026-12-07").await;
    let given_up = scene.book(&bea, "2026-12-07").await;
    let moved = scene.book(&carla, "2026-12-07").await;
    let portal = &scene.test.portal;
    cancel(portal, &Visitor::Person(bea), &given_up, None)
        .await
        .unwrap();
    let later = scene.slots("2026-12-14").await[0].chosen();
    reschedule(
        portal,
        &Visitor::Person(carla),
        &moved,
        None,
        later,
        store::new_id(),
    )
    .await
    .unwrap();
    let starts_at = |reference| {
        let operator = scene.operator.clone();
        async move {
            let seen = view_for_staff(portal, &operator, &reference).await;
            seen.unwrap().appointment.starts_at
        }
    };
    let mut due = Vec::new();
    for (reference, person) in [
        (kept, "person-1@example.org"),
        (moved, "person-3@example.org"),
    ] {
        let starts_at = starts_at(reference).await;
        due.extend([48, 3].map(|hours| (starts_at - Seconds::hours(hours), person)));
    }
    due.sort();
    scene.test.deliver().await;
    for (moment, person) in due {
        scene.test.set_to(moment - Seconds::minutes(1));
        assert!(scene.test.deliver().await.is_empty(), "before {moment:?}");
        scene.test.set_to(moment);
        let [told] = scene.test.deliver().await.try_into().unwrap();
        assert_eq!(told.to.email.to_string(), person);
        assert!(told.subject.starts_with("Promemoria"), "{}", told.subject);
    }
    scene.test.pass(Seconds::days(30));
    assert!(scene.test.deliver().await.is_empty());
}
