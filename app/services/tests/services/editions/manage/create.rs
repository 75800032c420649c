//! Staff create editions.

use domain::{
    edition::{EditionState, EnrolmentError},
    language::Language,
};
use services::editions::{EditionProblem, EditionRefusal, create};
use store_testing::{TestDatabase, on_both_engines, sample};

use super::Scene;
use crate::support::{editions::session, moment, refused};

on_both_engines!(
    an_edition_is_named_after_its_title_and_its_day,
    a_title_of_any_length_in_any_script_finds_a_name,
    the_same_form_sent_twice_makes_one_edition,
    everything_that_is_wrong_is_told_at_once,
    sessions_that_follow_each_other_do_not_overlap,
);

async fn an_edition_is_named_after_its_title_and_its_day(database: TestDatabase) {
    let scene = Scene::with_places(database, 10).await;
    assert_eq!(scene.slug.as_str(), "magazzini-e-consegne-com-e-2026-12-04");
    let seen = scene.see().await;
    assert_eq!(seen.edition.state, EditionState::Published);
    assert_eq!(seen.edition.details.languages.to_string(), ",it,ro,");
    assert_eq!(seen.edition.starts_at, moment("2026-12-04T16:30:00Z"));
    assert_eq!(scene.log().await, ["edition.created"]);

    let namesake = create(
        &scene.test.portal,
        &scene.staff,
        &scene.content,
        store::new_id(),
    )
    .await
    .unwrap();
    assert_eq!(namesake.as_str(), "magazzini-e-consegne-com-e-2026-12-04-2");
}

async fn a_title_of_any_length_in_any_script_finds_a_name(database: TestDatabase) {
    let scene = Scene::with_places(database, 10).await;
    let long = "molto ".repeat(40);
    for (title, begins) in [
        ("王秀英", "thematic-event-"),
        (long.as_str(), "molto-molto-"),
    ] {
        let content = sample::with(scene.content.clone(), |plan| {
            plan.details.title = [(Language::It, title)].into_iter().collect();
        });
        for _ in 0..2 {
            let request = store::new_id();
            let made = create(&scene.test.portal, &scene.staff, &content, request)
                .await
                .unwrap();
            assert!(made.as_str().starts_with(begins), "{made}");
            assert!(made.as_str().contains("-2026-12-04"), "{made}");
        }
    }
}

async fn the_same_form_sent_twice_makes_one_edition(database: TestDatabase) {
    let scene = Scene::with_places(database, 10).await;
    let request = store::new_id();
    let once = create(&scene.test.portal, &scene.staff, &scene.content, request)
        .await
        .unwrap();
    let twice = create(&scene.test.portal, &scene.staff, &scene.content, request)
        .await
        .unwrap();
    assert_eq!(once, twice);
}

async fn everything_that_is_wrong_is_told_at_once(database: TestDatabase) {
    let scene = Scene::with_places(database, 10).await;
    let content = sample::with(scene.content.clone(), |plan| {
        plan.sessions = vec![
            session("2026-11-21", "9:00", "11:00"),
            session("2026-12-04", "9:00", "11:00"),
            session("2026-12-04", "10:59", "12:00"),
        ];
        plan.details.site_id = store::new_id();
        plan.details.enrolment_closes_at = moment("2026-11-21T12:00:00Z");
    });
    let outcome = create(&scene.test.portal, &scene.staff, &content, store::new_id()).await;
    assert_eq!(
        refused(outcome),
        EditionRefusal::Problems(vec![
            EditionProblem::SessionInThePast(0),
            EditionProblem::SessionsOverlap(2),
            EditionProblem::UnknownSite,
            EditionProblem::Enrolment(EnrolmentError::ClosesAfterTheStart),
            EditionProblem::EnrolmentInThePast,
        ])
    );
    let nothing = sample::with(scene.content.clone(), |plan| plan.sessions = Vec::new());
    let outcome = create(&scene.test.portal, &scene.staff, &nothing, store::new_id()).await;
    assert_eq!(
        refused(outcome),
        EditionRefusal::Problems(vec![EditionProblem::NoSession])
    );
}

async fn sessions_that_follow_each_other_do_not_overlap(database: TestDatabase) {
    let scene = Scene::with_places(database, 10).await;
    let content = sample::with(scene.content.clone(), |plan| {
        plan.sessions = vec![
            session("2026-12-05", "11:00", "12:00"),
            session("2026-12-05", "9:00", "11:00"),
        ];
    });
    assert!(
        create(&scene.test.portal, &scene.staff, &content, store::new_id())
            .await
            .is_ok()
    );
}
