//! Staff change editions.

use domain::{
    booking::ChangeError,
    edition::{Capacity, EditionState},
    language::Language,
};
use services::{
    editions::{EditionProblem, EditionRefusal, call_off},
    places::PlaceRefusal,
};
use store_testing::{TestDatabase, on_both_engines, sample};

use super::Scene;
use crate::support::{
    editions::{because, session},
    moment, refused,
};

on_both_engines!(
    more_places_are_offered_to_who_waits_longest,
    who_is_booked_is_told_of_another_time_or_place_and_of_nothing_else,
    what_to_wear_is_told_in_the_confirmation,
    there_are_never_fewer_places_than_are_taken,
    who_was_slower_than_a_colleague_changes_nothing,
    a_session_keeps_its_identity_when_its_time_changes,
    a_session_that_has_begun_may_stay_but_not_come_to_be,
);

async fn more_places_are_offered_to_who_waits_longest(database: TestDatabase) {
    let scene = Scene::with_places(database, 1).await;
    for name in ["Ada", "Bea", "Carla", "Dora"] {
        scene.book(name).await;
    }
    scene.test.deliver().await;
    assert_eq!(scene.figures().await, (1, 1, 3));

    let more = sample::with(scene.content.clone(), |plan| {
        plan.details.capacity = Capacity::try_from(3).unwrap();
    });
    scene.change(&more, 0).await.unwrap();
    // Held for them until they answer.
    assert_eq!(scene.figures().await, (3, 1, 1));
    assert_eq!(scene.see().await.edition.held, 3);
    let told: Vec<_> = scene
        .test
        .deliver()
        .await
        .iter()
        .map(|message| message.to.email.to_string())
        .collect();
    assert_eq!(told, ["bea@example.org", "carla@example.org"]);
    assert_eq!(scene.log().await, ["edition.created", "edition.changed"]);
}

async fn who_is_booked_is_told_of_another_time_or_place_and_of_nothing_else(
    database: TestDatabase,
) {
    let scene = Scene::with_places(database, 1).await;
    for name in ["Ada", "Bea"] {
        scene.book(name).await;
    }
    scene.test.deliver().await;
    let title = [(Language::It, "Un altro titolo")].into_iter().collect();
    let renamed = sample::with(scene.content.clone(), |plan| plan.details.title = title);
    scene.change(&renamed, 0).await.unwrap();
    assert!(scene.test.deliver().await.is_empty());

    let later = session("2026-12-04", "18:00", "20:00");
    let moved = sample::with(renamed.clone(), |plan| plan.sessions = vec![later]);
    scene.change(&moved, 1).await.unwrap();
    let [to_ada, to_bea] = scene.test.deliver().await.try_into().unwrap();
    assert_eq!(to_ada.to.email.as_str(), "ada@example.org");
    assert!(to_ada.text.contains("18:00–20:00"), "{}", to_ada.text);
    assert!(to_ada.calendar.is_some());
    assert_eq!(to_bea.to.email.as_str(), "bea@example.org");
    assert!(
        to_bea.calendar.is_none(),
        "who waits has nothing to enter in a calendar"
    );

    let elsewhere = sample::with(moved, |plan| "Sala B".clone_into(&mut plan.details.room));
    scene.change(&elsewhere, 2).await.unwrap();
    assert_eq!(scene.test.deliver().await.len(), 2);
}

async fn what_to_wear_is_told_in_the_confirmation(database: TestDatabase) {
    let scene = Scene::with_places(database, 5).await;
    let worn = sample::with(scene.content.clone(), |plan| {
        plan.details.dress_code = sample::translated("Scarpe chiuse", "Closed shoes");
    });
    scene.change(&worn, 0).await.unwrap();
    scene.book("Ada").await;
    let [told] = scene.test.deliver().await.try_into().unwrap();
    assert!(
        told.text.contains("Come vestirsi: Scarpe chiuse"),
        "{}",
        told.text
    );
    assert_eq!(scene.see().await.edition.details, worn.details);
}

async fn there_are_never_fewer_places_than_are_taken(database: TestDatabase) {
    let scene = Scene::with_places(database, 2).await;
    for name in ["Ada", "Bea"] {
        scene.book(name).await;
    }
    let fewer = sample::with(scene.content.clone(), |plan| {
        plan.details.capacity = Capacity::try_from(1).unwrap();
    });
    assert_eq!(
        scene.change(&fewer, 0).await.unwrap_err(),
        EditionRefusal::Places(PlaceRefusal::Change(ChangeError::CapacityBelowTaken {
            taken: 2,
            capacity: 1
        }))
    );
    assert_eq!(scene.figures().await, (2, 2, 0));
    assert_eq!(scene.log().await, ["edition.created"]);
}

async fn who_was_slower_than_a_colleague_changes_nothing(database: TestDatabase) {
    let scene = Scene::with_places(database, 10).await;
    let theirs = sample::with(scene.content.clone(), |plan| {
        "Sala B".clone_into(&mut plan.details.room);
    });
    scene.change(&theirs, 0).await.unwrap();
    let mine = sample::with(scene.content.clone(), |plan| {
        "Sala C".clone_into(&mut plan.details.room);
    });
    let slower = EditionRefusal::Places(PlaceRefusal::ChangedMeanwhile);
    assert_eq!(scene.change(&mine, 0).await.unwrap_err(), slower);
    assert_eq!(scene.see().await.edition.details.room, "Sala B");
    let request = store::new_id();
    let outcome = call_off(
        &scene.test.portal,
        &scene.staff,
        &scene.slug,
        domain::edition::CallOffCause::Office,
        because(0, "Per malattia."),
        request,
    )
    .await;
    assert_eq!(refused(outcome), slower);
    assert_eq!(scene.see().await.edition.state, EditionState::Published);
}

async fn a_session_keeps_its_identity_when_its_time_changes(database: TestDatabase) {
    let scene = Scene::with_places(database, 10).await;
    let first = scene.see().await.sessions[0].id;
    let mut moved = session("2026-12-05", "9:00", "11:00");
    moved.id = Some(first);
    let mut stolen = session("2026-12-06", "9:00", "11:00");
    // The id of another session, as a forged form could send.
    stolen.id = Some(first);
    let content = sample::with(scene.content.clone(), |plan| {
        plan.sessions = vec![moved, stolen];
    });
    scene.change(&content, 0).await.unwrap();
    let sessions = scene.see().await.sessions;
    assert_eq!(sessions[0].id, first);
    assert_ne!(sessions[1].id, first);
}

async fn a_session_that_has_begun_may_stay_but_not_come_to_be(database: TestDatabase) {
    let scene = Scene::with_places(database, 10).await;
    let lab = sample::with(scene.content.clone(), |plan| {
        plan.sessions = vec![
            session("2026-12-04", "17:30", "19:30"),
            session("2026-12-11", "17:30", "19:30"),
        ];
    });
    scene.change(&lab, 0).await.unwrap();
    scene.test.pass(domain::instant::Seconds::days(14));
    let room = sample::with(lab.clone(), |plan| {
        "Sala B".clone_into(&mut plan.details.room);
    });
    scene.change(&room, 1).await.unwrap();
    let earlier = sample::with(lab, |plan| {
        plan.sessions = vec![session("2026-12-03", "17:30", "19:30"), plan.sessions[1]];
        plan.details.enrolment_closes_at = moment("2026-12-02T11:00:00Z");
        plan.details.cancellable_until = moment("2026-12-02T11:00:00Z");
    });
    assert_eq!(
        scene.change(&earlier, 2).await.unwrap_err(),
        EditionRefusal::Problems(vec![EditionProblem::SessionInThePast(0)])
    );
}
