//! An appointment moves to another slot.

use domain::{counselling::Location, instant::Seconds, staff::Role};
use services::{
    Change, Failure, Scope,
    access::visitor::{StaffMember, Visitor},
    counselling::{
        AppointmentRefusal, cancel, day, note, reschedule, reschedule_by_staff, view,
        week_to_reschedule, week_to_reschedule_by_staff,
    },
    notifications::Word,
    places::Heard,
};
use store_testing::{TestDatabase, on_both_engines};

use super::Scene;
use crate::support::{date, refused};

on_both_engines!(
    moving_keeps_the_reference_and_frees_the_old_slot,
    a_move_onto_its_own_slot_changes_nothing_and_tells_nobody,
    an_appointment_moves_to_another_site_where_that_is_asked_for,
    a_coordinator_moves_appointments_among_their_own_sites,
    the_office_moves_with_a_message,
    open_calendars_hear_of_every_change_of_an_appointment,
);

async fn moving_keeps_the_reference_and_frees_the_old_slot(database: TestDatabase) {
    let scene = Scene::new(database).await;
    let portal = &scene.test.portal;
    let anna = scene.test.person("anna@example.org", "Anna").await;
    let bo = scene.test.person("bo@example.org", "Bo").await;
    let reference = scene.book(&anna, "2026-11-23").await;
    let taken = scene.slots("2026-11-23").await[0].chosen();
    scene.try_to_book(&bo, taken).await.unwrap();
    scene.test.deliver().await;
    let visitor = Visitor::Person(anna.clone());

    let outcome = reschedule(portal, &visitor, &reference, None, taken, store::new_id()).await;
    assert_eq!(refused(outcome), AppointmentRefusal::SlotTaken);
    let still = view(portal, &visitor, &reference, None).await.unwrap();
    assert_eq!(
        texts::rome(still.appointment.starts_at).hour(),
        9,
        "the old slot is not lost"
    );

    let free = week_to_reschedule(portal, &visitor, &reference, None, None, None)
        .await
        .unwrap();
    let to = free.days[0].1[0].chosen();
    assert_eq!(texts::rome(to.starts_at).hour(), 11, "nine is where it is");
    assert_eq!(free.free.get(&date("2026-11-23")), Some(&1), "ten is taken");
    let form = store::new_id();
    for _ in 0..2 {
        reschedule(portal, &visitor, &reference, None, to, form)
            .await
            .unwrap();
    }
    let moved = view(portal, &visitor, &reference, None).await.unwrap();
    assert_eq!(moved.appointment.starts_at, to.starts_at);
    assert_eq!(moved.moves.len(), 1);
    assert_eq!(scene.times("2026-11-23").await, ["11-23 09:00"]);
    let messages = scene.test.deliver().await;
    assert_eq!(messages.len(), 1);
    let file = messages[0].calendar.as_ref().unwrap();
    assert!(file.text.contains("SEQUENCE:2\r\n"), "{}", file.text);
    assert!(file.text.contains("METHOD:PUBLISH\r\n"));
    assert!(file.text.contains(&format!("UID:{reference}.")));
}

async fn a_move_onto_its_own_slot_changes_nothing_and_tells_nobody(database: TestDatabase) {
    let scene = Scene::new(database).await;
    let portal = &scene.test.portal;
    let anna = scene.test.person("anna@example.org", "Anna").await;
    let own = scene.slots("2026-11-23").await[0].chosen();
    let reference = scene.try_to_book(&anna, own).await.unwrap();
    // Somebody else could take it over: it stays with its operator all the same.
    scene.a_colleague_receives_too().await;
    let visitor = Visitor::Person(anna);
    let before = view(portal, &visitor, &reference, None).await.unwrap();
    scene.test.deliver().await;
    reschedule(portal, &visitor, &reference, None, own, store::new_id())
        .await
        .unwrap();
    let (staff, form) = (&scene.operator, store::new_id());
    reschedule_by_staff(portal, staff, &reference, own, None, form, Heard::NotYet)
        .await
        .unwrap();
    let after = view(portal, &visitor, &reference, None).await.unwrap();
    assert_eq!(after.appointment, before.appointment);
    assert!(after.moves.is_empty());
    assert!(scene.test.deliver().await.is_empty());
}

async fn an_appointment_moves_to_another_site_where_that_is_asked_for(database: TestDatabase) {
    let scene = Scene::new(database).await;
    let portal = &scene.test.portal;
    let rivoli = scene.rivoli_on_tuesdays().await;
    let anna = scene.test.person("anna@example.org", "Anna").await;
    let reference = scene.book(&anna, "2026-11-23").await;
    let visitor = Visitor::Person(anna);
    let free = async |place| {
        let week = week_to_reschedule(portal, &visitor, &reference, None, place, None).await;
        let days = week.unwrap().days;
        let slots = days.into_iter().flat_map(|(_, slots)| slots);
        slots.map(|open| open.chosen()).collect::<Vec<_>>()
    };
    let here = Some(scene.site);
    assert!(free(None).await.iter().all(|chosen| chosen.site == here));
    // By phone it is another appointment.
    assert_eq!(free(Some(Location::Phone)).await, free(None).await);
    let there = free(Some(Location::Site(rivoli))).await;
    assert!(there.iter().all(|chosen| chosen.site == Some(rivoli)));
    let anywhere = [free(None).await, there.clone()].concat();
    assert_eq!(free(Some(Location::AnySite)).await, anywhere);

    let form = store::new_id();
    reschedule(portal, &visitor, &reference, None, there[0], form)
        .await
        .unwrap();
    let moved = view(portal, &visitor, &reference, None).await.unwrap();
    assert_eq!(moved.appointment.site_id, Some(rivoli));
    assert_eq!(moved.moves[0].site_id, here);
    scene.test.deliver().await;
    // The Monday is free again, the Tuesday is not.
    assert_eq!(scene.times("2026-11-23").await[0], "11-23 09:00");
    assert!(!free(Some(Location::Site(rivoli))).await.contains(&there[0]));
}

async fn a_coordinator_moves_appointments_among_their_own_sites(database: TestDatabase) {
    let scene = Scene::new(database).await;
    let portal = &scene.test.portal;
    let rivoli = scene.rivoli_on_tuesdays().await;
    let anna = scene.test.person("anna@example.org", "Anna").await;
    let reference = scene.book(&anna, "2026-11-23").await;
    let visitor = Visitor::Person(anna);
    let there = Some(Location::Site(rivoli));
    let week = week_to_reschedule(portal, &visitor, &reference, None, there, None).await;
    let there = week.unwrap().first.unwrap().chosen();
    let coordinator = StaffMember {
        role: Role::Coordinator,
        scope: Scope::Sites(vec![scene.site]),
        ..scene.operator.clone()
    };
    let form = store::new_id();
    let moved = reschedule_by_staff(
        portal,
        &coordinator,
        &reference,
        there,
        None,
        form,
        Heard::NotYet,
    )
    .await;
    assert!(matches!(moved, Err(Failure::NotFound)), "{moved:?}");
    // Slots that they cannot take are not offered to them.
    for place in [Location::AnySite, Location::Site(rivoli)] {
        let week = week_to_reschedule_by_staff(portal, &coordinator, &reference, Some(place), None);
        let days = week.await.unwrap().days;
        let mut slots = days.iter().flat_map(|(_, slots)| slots);
        assert!(slots.all(|open| open.site == Some(scene.site)), "{place:?}");
    }
}

async fn the_office_moves_with_a_message(database: TestDatabase) {
    let scene = Scene::new(database).await;
    let portal = &scene.test.portal;
    let anna = scene.test.person("anna@example.org", "Anna").await;
    let reference = scene.book(&anna, "2026-11-23").await;
    scene.test.deliver().await;
    let chosen = scene.slots("2026-11-30").await[0].chosen();
    let message = Some(Word::parse("Quel lunedì siamo chiusi.").unwrap());
    reschedule_by_staff(
        portal,
        &scene.operator,
        &reference,
        chosen,
        message,
        store::new_id(),
        Heard::NotYet,
    )
    .await
    .unwrap();
    let messages = scene.test.deliver().await;
    assert!(messages[0].text.contains("Quel lunedì siamo chiusi."));
    let list = day(portal, &scene.operator, date("2026-11-30"), false)
        .await
        .unwrap();
    assert_eq!(list.len(), 1);
    assert_eq!(list[0].reference, reference);
    let before = day(portal, &scene.operator, date("2026-11-23"), false).await;
    assert_eq!(before.unwrap().len(), 0);
}

async fn open_calendars_hear_of_every_change_of_an_appointment(database: TestDatabase) {
    let scene = Scene::new(database).await;
    let portal = &scene.test.portal;
    let anna = scene.test.person("anna@example.org", "Anna").await;
    let mut changes = portal.changes.subscribe();
    let mut hear = || assert_eq!(changes.try_recv().unwrap(), Change::Appointment);
    let kept = scene.book(&anna, "2026-11-23").await;
    hear();
    let given_up = scene.book(&anna, "2026-11-30").await;
    hear();
    let visitor = Visitor::Person(anna);
    let later = scene.slots("2026-12-14").await[0].chosen();
    reschedule(portal, &visitor, &given_up, None, later, store::new_id())
        .await
        .unwrap();
    hear();
    cancel(portal, &visitor, &given_up, None).await.unwrap();
    hear();
    scene.test.pass(Seconds::days(2));
    note(portal, &scene.operator, &kept, true).await.unwrap();
    hear();
}
