//! An absence is entered while a booking is under way.

use std::time::Duration;

use domain::counselling::Interval;
use services::closures::absences;
use store::{appointment, staff};
use store_testing::{TestDatabase, on_both_engines, sample};

use super::super::Scene;
use crate::support::gaps::absent;

on_both_engines!(what_is_booked_while_an_absence_is_entered_is_shown_with_it);

/// The operator sees the affected appointments once, right after entering the absence. One that was
/// committed a moment later would go unnoticed, and the person would find nobody there.
async fn what_is_booked_while_an_absence_is_entered_is_shown_with_it(database: TestDatabase) {
    let scene = Scene::new(database).await;
    let portal = scene.test.portal.clone();
    let operator = scene.operator.clone();
    let person = scene.known(1).await.person;
    let slot = scene.slots("2026-11-23").await[0].slot;

    // A booking has locked the operator and found them free.
    let mut booking = portal.database.write().await.unwrap();
    staff::lock(&mut booking, operator.id).await.unwrap();
    let away = Interval::new(slot.starts_at, slot.ends_at).unwrap();
    let entered = tokio::spawn(async move {
        absent(&portal, &operator, away).await;
        absences(&portal, &operator, operator.id).await.unwrap()
    });
    // Enough for an absence that does not wait for the booking.
    tokio::time::sleep(Duration::from_millis(100)).await;
    let booked = appointment::Appointment {
        starts_at: slot.starts_at,
        ends_at: slot.ends_at,
        busy_from: slot.busy_from,
        busy_until: slot.busy_until,
        ..sample::appointment(scene.operator.id, person, 0)
    };
    appointment::insert(&mut booking, &booked).await.unwrap();
    booking.commit().await.unwrap();

    let shown = entered.await.unwrap();
    let shown: Vec<_> = shown[0].booked.iter().map(|of| of.reference).collect();
    assert_eq!(shown, [booked.reference]);
}
