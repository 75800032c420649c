//! An appointment is cancelled, by its person or by staff.

use domain::{counselling::AppointmentState, language::Language};
use services::{
    Failure,
    access::visitor::Visitor,
    counselling::{
        AppointmentRefusal, calendar, cancel, cancel_by_staff, reschedule, reschedule_by_staff,
        view, week_to_reschedule,
    },
    notifications::Word,
    places::Heard,
};
use store_testing::{TestDatabase, on_both_engines};

use super::Scene;
use crate::support::{key, refused};

on_both_engines!(
    cancelling_takes_it_out_of_the_calendar_until_the_deadline,
    an_appointment_is_its_persons_and_whoevers_the_link_is,
    who_knows_already_is_not_written_to,
    what_is_over_is_neither_cancelled_nor_moved,
);

async fn cancelling_takes_it_out_of_the_calendar_until_the_deadline(database: TestDatabase) {
    let scene = Scene::new(database).await;
    let portal = &scene.test.portal;
    let anna = scene.test.person("anna@example.org", "Anna").await;
    let early = scene.book(&anna, "2026-11-23").await;
    let late = scene.book(&anna, "2026-11-30").await;
    scene.test.deliver().await;
    let visitor = Visitor::Person(anna);
    cancel(portal, &visitor, &early, None).await.unwrap();
    assert_eq!(scene.state(&early).await, AppointmentState::Cancelled);
    let again = cancel(portal, &visitor, &early, None).await;
    assert_eq!(refused(again), AppointmentRefusal::NotBooked);
    let messages = scene.test.deliver().await;
    let file = messages[0].calendar.as_ref().unwrap();
    assert!(file.text.contains("METHOD:CANCEL\r\n"));
    assert!(file.text.contains("SEQUENCE:2\r\n"), "{}", file.text);

    scene.test.set("2026-11-30T04:00:01Z");
    let outcome = cancel(portal, &visitor, &late, None).await;
    assert_eq!(refused(outcome), AppointmentRefusal::TooLateToChange);
    let chosen = scene.slots("2026-12-07").await[0].chosen();
    let outcome = reschedule(portal, &visitor, &late, None, chosen, store::new_id()).await;
    assert_eq!(refused(outcome), AppointmentRefusal::TooLateToChange);

    // The deadline does not bind the office, which gives a reason.
    let message = Word::parse("L’operatrice è malata.").unwrap();
    cancel_by_staff(
        portal,
        &scene.operator,
        &late,
        &message,
        store::new_id(),
        Heard::NotYet,
    )
    .await
    .unwrap();
    let messages = scene.test.deliver().await;
    assert!(messages[0].text.contains("L’operatrice è malata."));
}

async fn who_knows_already_is_not_written_to(database: TestDatabase) {
    let scene = Scene::new(database).await;
    let portal = &scene.test.portal;
    let anna = scene.test.person("anna@example.org", "Anna").await;
    let reference = scene.book(&anna, "2026-11-23").await;
    scene.test.deliver().await;
    let (staff, heard) = (&scene.operator, Heard::Already);
    let later = scene.slots("2026-11-30").await[0].chosen();
    let form = store::new_id();
    reschedule_by_staff(portal, staff, &reference, later, None, form, heard)
        .await
        .unwrap();
    assert!(scene.test.deliver().await.is_empty());
    let message = Word::parse("Hai chiamato tu.").unwrap();
    let form = store::new_id();
    cancel_by_staff(portal, staff, &reference, &message, form, heard)
        .await
        .unwrap();
    assert_eq!(scene.state(&reference).await, AppointmentState::Cancelled);
    assert!(scene.test.deliver().await.is_empty());
}

async fn an_appointment_is_its_persons_and_whoevers_the_link_is(database: TestDatabase) {
    let scene = Scene::new(database).await;
    let portal = &scene.test.portal;
    let anna = scene.test.person("anna@example.org", "Anna").await;
    let bo = scene.test.person("bo@example.org", "Bo").await;
    let reference = scene.book(&anna, "2026-11-23").await;
    let key = key(&scene.test.deliver().await[0]);
    let key = Some(key.as_str());
    let others = scene.book(&bo, "2026-11-23").await;
    let anybody = Visitor::Anonymous;
    assert!(view(portal, &anybody, &reference, key).await.is_ok());
    let chosen = scene.slots("2026-11-30").await[0].chosen();
    // Staff see it on pages of their own, where what they do is done in their name.
    let operator = Visitor::Staff(scene.operator.clone());
    for (visitor, reference, key) in [
        (&anybody, &reference, None),
        (&anybody, &others, key),
        (&Visitor::Person(bo), &reference, None),
        (&operator, &reference, None),
    ] {
        let seen = view(portal, visitor, reference, key).await;
        assert!(matches!(seen, Err(Failure::NotFound)), "{seen:?}");
        let cancelled = cancel(portal, visitor, reference, key).await;
        assert!(matches!(cancelled, Err(Failure::NotFound)), "{cancelled:?}");
        let week = week_to_reschedule(portal, visitor, reference, key, None, None).await;
        assert!(matches!(week, Err(Failure::NotFound)), "{week:?}");
        let form = store::new_id();
        let moved = reschedule(portal, visitor, reference, key, chosen, form).await;
        assert!(matches!(moved, Err(Failure::NotFound)), "{moved:?}");
        let file = calendar(portal, visitor, reference, key, Language::It).await;
        assert!(matches!(file, Err(Failure::NotFound)), "{file:?}");
    }
    assert_eq!(scene.state(&reference).await, AppointmentState::Booked);
}

async fn what_is_over_is_neither_cancelled_nor_moved(database: TestDatabase) {
    let scene = Scene::new(database).await;
    let portal = &scene.test.portal;
    let anna = scene.test.person("anna@example.org", "Anna").await;
    let reference = scene.book(&anna, "2026-11-23").await;
    let seen = view(portal, &Visitor::Person(anna), &reference, None).await;
    let ends_at = seen.unwrap().appointment.ends_at;
    scene.test.pass(ends_at - portal.now());
    let message = Word::parse("L’operatrice è malata.").unwrap();
    let (staff, form) = (&scene.operator, store::new_id());
    let cancelled = cancel_by_staff(portal, staff, &reference, &message, form, Heard::NotYet).await;
    assert_eq!(refused(cancelled), AppointmentRefusal::NotBooked);
    let chosen = scene.slots("2026-11-30").await[0].chosen();
    let form = store::new_id();
    let moved =
        reschedule_by_staff(portal, staff, &reference, chosen, None, form, Heard::NotYet).await;
    assert_eq!(refused(moved), AppointmentRefusal::NotBooked);
    assert_eq!(scene.state(&reference).await, AppointmentState::Booked);
}
