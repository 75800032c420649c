//! Operators record who came.

use domain::counselling::AppointmentState;
use services::{
    access::visitor::Visitor,
    counselling::{AppointmentRefusal, booking_visitor, note},
};
use store_testing::{TestDatabase, on_both_engines};

use super::Scene;
use crate::support::refused;

on_both_engines!(who_misses_too_many_books_through_an_operator);

async fn who_misses_too_many_books_through_an_operator(database: TestDatabase) {
    let scene = Scene::new(database).await;
    let portal = &scene.test.portal;
    let anna = scene.test.person("anna@example.org", "Anna").await;
    let mut missed = Vec::new();
    for monday in ["2026-11-23", "2026-11-30", "2026-12-14"] {
        missed.push(scene.book(&anna, monday).await);
    }
    let too_soon = note(portal, &scene.operator, &missed[0], false).await;
    assert_eq!(refused(too_soon), AppointmentRefusal::NotBegun);
    scene.test.set("2026-12-15T09:00:00Z");
    for reference in &missed {
        note(portal, &scene.operator, reference, false)
            .await
            .unwrap();
    }
    let visitor = Visitor::Person(anna.clone());
    let obstacle = async || booking_visitor(portal, &visitor).await.unwrap().obstacle;
    assert_eq!(obstacle().await, Some(AppointmentRefusal::NeedsOperator));
    let chosen = scene.slots("2026-12-21").await[0].chosen();
    let reason = refused(scene.try_to_book(&anna, chosen).await);
    assert_eq!(reason, AppointmentRefusal::NeedsOperator);

    // A mistake of the operator is corrected, with its consequences.
    note(portal, &scene.operator, &missed[0], true)
        .await
        .unwrap();
    assert_eq!(scene.state(&missed[0]).await, AppointmentState::Attended);
    assert_eq!(obstacle().await, None);
    scene.try_to_book(&anna, chosen).await.unwrap();
}
