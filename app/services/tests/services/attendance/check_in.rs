//! People check in with their code.

use domain::{
    attendance::Attendance, booking::Groups, instant::Seconds, signed_reference::SignedReference,
    staff::Role,
};
use services::{
    Failure,
    access::visitor::Visitor,
    attendance::{
        CheckInRefusal, MOST_FOUND, check_in, checked_in, find_by_name, register, undo_check_in,
    },
    bookings::{cancel, register as book},
};
use store_testing::{TestDatabase, on_both_engines};

use super::Scene;

on_both_engines!(
    a_code_lets_its_person_in_once,
    a_code_that_lets_nobody_in_says_why,
    a_reference_or_a_name_will_do_and_everybody_sees_who_has_arrived,
);

async fn a_code_lets_its_person_in_once(database: TestDatabase) {
    let scene = Scene::new(database).await;
    let (_, reference) = scene.booked("Anna").await;
    let code = scene.code(reference);
    scene.test.set("2026-12-01T16:00:00Z");
    let staff = scene.test.staff(Role::Operator).await;
    let session = scene.sessions[0].id;
    assert_eq!(
        scene.door(&staff, &code.to_lowercase()).await,
        Ok(reference)
    );
    let portal = &scene.test.portal;
    let first = checked_in(portal, &staff, session, Some(reference))
        .await
        .unwrap();
    scene.test.pass(Seconds::minutes(5));
    assert_eq!(scene.door(&staff, &code).await, Ok(reference));
    let again = checked_in(portal, &staff, session, Some(reference))
        .await
        .unwrap();
    assert_eq!(first.person, again.person);
    assert_eq!(first.person.unwrap().0, "Anna");
    let list = register(portal, &staff, scene.slug()).await.unwrap();
    assert_eq!(list.count(session, Attendance::Present), 1);
}

async fn a_code_that_lets_nobody_in_says_why(database: TestDatabase) {
    let scene = Scene::new(database).await;
    let (anna, reference) = scene.booked("Anna").await;
    let code = scene.code(reference);
    let staff = scene.test.staff(Role::Operator).await;
    assert_eq!(scene.door(&staff, &code).await, Err(CheckInRefusal::NotYet));
    scene.test.set("2026-11-30T10:00:00Z");
    let (other, _) = Scene::lab(&scene.test, scene.edition.details.site_id, "altrove", 5).await;
    let bruno = scene.test.person("bruno@example.org", "Bruno").await;
    let portal = &scene.test.portal;
    let elsewhere = book(
        portal,
        &bruno,
        None,
        &other.slug,
        Groups::NONE,
        store::new_id(),
    )
    .await
    .unwrap();
    let visitor = Visitor::Person(anna);
    cancel(portal, &visitor, &reference, None).await.unwrap();
    scene.test.set("2026-12-01T16:00:00Z");
    assert_eq!(
        scene.door(&staff, &code).await,
        Err(CheckInRefusal::Cancelled)
    );
    assert_eq!(scene.door(&staff, "").await, Err(CheckInRefusal::NotACode));
    let guessed = SignedReference::new(reference, [0; 16]).to_string();
    assert_eq!(
        scene.door(&staff, &guessed).await,
        Err(CheckInRefusal::Forged)
    );
    let title = other.details.title;
    assert_eq!(
        scene.door(&staff, &scene.code(elsewhere)).await,
        Err(CheckInRefusal::OtherEdition { title })
    );
}

async fn a_reference_or_a_name_will_do_and_everybody_sees_who_has_arrived(database: TestDatabase) {
    let scene = Scene::new(database).await;
    let (_, anna) = scene.booked("Anna").await;
    let (_, bruno) = scene.booked("Bruno").await;
    scene.test.set("2026-12-01T16:00:00Z");
    let portal = &scene.test.portal;
    let staff = scene.test.staff(Role::Operator).await;
    let session = scene.sessions[0].id;

    let typed = anna.to_string().to_lowercase();
    for again in [false, true] {
        let arrived = check_in(portal, &staff, session, &typed).await.unwrap();
        assert_eq!((arrived.reference, arrived.again), (anna, again));
        scene.test.pass(Seconds::minutes(1));
    }
    let unknown = domain::reference::BookingReference::from_entropy([7; 16]);
    assert_eq!(
        scene.door(&staff, &unknown.to_string()).await,
        Err(CheckInRefusal::UnknownReference)
    );

    for (typed, found) in [("brU", 1), ("", 0), ("runo", 0), ("bruno anna", 0)] {
        let people = find_by_name(portal, &staff, session, typed).await.unwrap();
        assert_eq!(people.len(), found, "{typed}");
        assert!(people.len() <= MOST_FOUND);
        assert!(people.iter().all(|person| person.reference == bruno));
    }
    let elsewhere = scene.test.coordinator("a@example.org", &[]).await;
    let hidden = find_by_name(portal, &elsewhere, session, "bruno").await;
    assert!(matches!(hidden, Err(Failure::NotFound)));
    let undone = undo_check_in(portal, &elsewhere, session, anna).await;
    assert!(matches!(undone, Err(Failure::NotFound)));

    let state = checked_in(portal, &staff, session, None).await.unwrap();
    assert_eq!((state.arrived.len(), state.missing), (1, 1));
    assert_eq!(state.arrived[0].name, "Anna");
    let mut changes = portal.changes.subscribe();
    for _ in 0..2 {
        undo_check_in(portal, &staff, session, anna).await.unwrap();
    }
    assert!(changes.try_recv().is_ok(), "open pages hear of it");
    let state = checked_in(portal, &staff, session, None).await.unwrap();
    assert_eq!((state.arrived.len(), state.missing), (0, 2));
}
