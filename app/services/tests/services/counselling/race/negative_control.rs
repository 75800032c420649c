//! The race can fail: without locks and constraints an operator is double-booked, and the tests notice.

use std::sync::Arc;

use domain::id::PersonId;
use services::counselling::{OpenSlot, week};
use store::{Database, Error, appointment};
use store_testing::{TestDatabase, on_both_engines, sample};
use tokio::sync::Barrier;

use super::{super::Scene, AT_ONCE, at_once, double_bookings, drop_database_guard};
use crate::support::date;

on_both_engines!(
    without_guards_an_operator_receives_many_at_once_and_it_is_noticed,
    without_row_locks_the_database_still_refuses,
);

/// Writes a slot that was read as free, without locking the operator. The barrier forces the worst case:
/// all have read, none has written.
async fn look_then_write(
    database: Database,
    person: PersonId,
    open: OpenSlot,
    everybody_has_looked: Arc<Barrier>,
) -> Result<(), Error> {
    everybody_has_looked.wait().await;
    let booked = appointment::Appointment {
        starts_at: open.slot.starts_at,
        ends_at: open.slot.ends_at,
        busy_from: open.slot.busy_from,
        busy_until: open.slot.busy_until,
        ..sample::appointment(open.staff, person, 0)
    };
    let mut transaction = database.write().await?;
    appointment::insert(&mut transaction, &booked).await?;
    transaction.commit().await
}

/// Everybody takes the first free slot of a Monday in that way.
async fn everybody(scene: &Scene) -> Vec<Result<(), Error>> {
    let barrier = Arc::new(Barrier::new(AT_ONCE));
    let mut acts = Vec::new();
    for number in 0..AT_ONCE {
        let person = scene.known(number).await.person;
        let (portal, wanted, barrier) =
            (scene.test.portal.clone(), scene.wanted(), barrier.clone());
        acts.push(async move {
            let week = week(&portal, &wanted, Some(date("2026-11-23"))).await;
            let open = week.unwrap().first.unwrap();
            look_then_write(portal.database, person, open, barrier).await
        });
    }
    at_once(acts).await
}

async fn without_guards_an_operator_receives_many_at_once_and_it_is_noticed(
    database: TestDatabase,
) {
    let scene = Scene::new(database).await;
    drop_database_guard(&scene.test.database).await;
    let outcomes = everybody(&scene).await;
    assert!(outcomes.iter().all(Result::is_ok), "{outcomes:?}");
    let pairs = AT_ONCE * (AT_ONCE - 1) / 2;
    assert_eq!(
        double_bookings(&scene.test.database).await,
        [format!("operators receive two at once: {pairs} times")]
    );
}

async fn without_row_locks_the_database_still_refuses(database: TestDatabase) {
    let scene = Scene::new(database).await;
    let outcomes = everybody(&scene).await;
    let kept = outcomes.iter().filter(|outcome| outcome.is_ok()).count();
    assert_eq!(kept, 1, "{outcomes:?}");
    for outcome in outcomes {
        assert!(
            matches!(outcome, Ok(()) | Err(Error::Refused(_))),
            "{outcome:?}"
        );
    }
    assert_eq!(
        double_bookings(&scene.test.database).await,
        Vec::<String>::new()
    );
}
