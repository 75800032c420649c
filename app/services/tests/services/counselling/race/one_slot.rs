//! Many people want the same slot.

use std::sync::Arc;

use services::{
    access::visitor::Visitor,
    counselling::{AppointmentRefusal, book, cancel},
};
use store_testing::{TestDatabase, on_both_engines};

use super::{super::Scene, AT_ONCE, at_once, double_bookings, drop_database_guard};
use crate::support::refused;

on_both_engines!(
    fifty_who_want_one_slot_at_once_get_it_once,
    as_many_get_a_time_as_operators_receive_then,
    whoever_gives_a_slot_back_and_wants_it_again_meets_nobody_there,
    a_form_sent_many_times_at_once_books_once,
);

/// Fifty people book the first slot of a Monday. Returns how many succeeded; the others must have been
/// refused because it is taken.
async fn fifty(scene: &Scene) -> usize {
    let chosen = scene.slots("2026-11-23").await[0].chosen();
    let mut acts = Vec::new();
    for number in 0..50 {
        let person = scene.known(number).await;
        let (portal, new) = (scene.test.portal.clone(), scene.new_appointment(chosen));
        acts.push(async move { book(&portal, &person, &new, store::new_id()).await });
    }
    let (booked, others): (Vec<_>, Vec<_>) =
        at_once(acts).await.into_iter().partition(Result::is_ok);
    for outcome in others {
        assert_eq!(refused(outcome), AppointmentRefusal::SlotTaken);
    }
    booked.len()
}

async fn fifty_who_want_one_slot_at_once_get_it_once(database: TestDatabase) {
    let scene = Scene::new(database).await;
    assert_eq!(fifty(&scene).await, 1);
    assert_eq!(
        double_bookings(&scene.test.database).await,
        Vec::<String>::new()
    );
}

/// The row locks suffice: each booking reads the slots again after it has locked the operators.
async fn as_many_get_a_time_as_operators_receive_then(database: TestDatabase) {
    let scene = Scene::new(database).await;
    scene.a_colleague_receives_too().await;
    drop_database_guard(&scene.test.database).await;
    assert_eq!(fifty(&scene).await, 2);
    assert_eq!(
        double_bookings(&scene.test.database).await,
        Vec::<String>::new()
    );
}

/// An operator can become free between the first reading of the slots and the locks.
async fn whoever_gives_a_slot_back_and_wants_it_again_meets_nobody_there(database: TestDatabase) {
    let scene = Arc::new(Scene::new(database).await);
    scene.a_colleague_receives_too().await;
    drop_database_guard(&scene.test.database).await;
    let chosen = scene.slots("2026-11-23").await[0].chosen();
    let acts = (0..AT_ONCE).map(|number| {
        let scene = scene.clone();
        async move {
            let person = scene.known(number).await;
            let visitor = Visitor::Person(person.clone());
            for _ in 0..12 {
                match scene.try_to_book(&person, chosen).await {
                    Ok(reference) => {
                        assert_eq!(
                            double_bookings(&scene.test.database).await,
                            Vec::<String>::new()
                        );
                        let portal = &scene.test.portal;
                        cancel(portal, &visitor, &reference, None).await.unwrap();
                    }
                    outcome => assert_eq!(refused(outcome), AppointmentRefusal::SlotTaken),
                }
            }
        }
    });
    at_once(acts).await;
}

async fn a_form_sent_many_times_at_once_books_once(database: TestDatabase) {
    let scene = Scene::new(database).await;
    let person = scene.known(1).await;
    let chosen = scene.slots("2026-11-23").await[0].chosen();
    let request = store::new_id();
    let acts = (0..10).map(|_| {
        let (portal, person) = (scene.test.portal.clone(), person.clone());
        let new = scene.new_appointment(chosen);
        async move { book(&portal, &person, &new, request).await.unwrap() }
    });
    let mut references = at_once(acts).await;
    references.dedup();
    assert_eq!(references.len(), 1);
    let kept = "SELECT count(*) FROM appointment";
    assert_eq!(scene.test.database.number(kept).await, 1);
}
