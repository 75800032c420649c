//! An application is withdrawn.

use domain::{
    application::{ApplicationAction, ApplicationState, ApplicationStateError},
    eligibility::Fact,
    id::RequestId,
};
use services::{
    Failure,
    applications::{self, Withdrawn},
};
use store::application::Filter;
use store_testing::{TestDatabase, on_both_engines};

use super::Scene;
use crate::support::refused;

on_both_engines!(
    an_application_is_withdrawn_once,
    nobody_waits_for_a_reply_to_what_is_withdrawn,
    a_draft_that_is_given_up_is_deleted,
    drafts_given_up_before_are_forgotten,
);

async fn an_application_is_withdrawn_once(database: TestDatabase) {
    let scene = Scene::new(database).await;
    let reference = scene.submitted().await;
    let operator = scene.operator().await;
    let portal = &scene.test.portal;
    scene.test.deliver().await;
    let request: RequestId = store::new_id();
    applications::withdraw(portal, &scene.anna, &reference, request)
        .await
        .unwrap();
    applications::withdraw(portal, &scene.anna, &reference, request)
        .await
        .unwrap();
    assert_eq!(scene.test.subjects().await.len(), 1);
    let again = applications::withdraw(portal, &scene.anna, &reference, store::new_id()).await;
    assert_eq!(
        refused(again),
        ApplicationStateError {
            state: ApplicationState::Withdrawn,
            action: ApplicationAction::Withdraw
        }
    );
    let late = applications::review(portal, &operator, &reference, store::new_id()).await;
    assert_eq!(refused(late).state, ApplicationState::Withdrawn);
    scene.start().await;
    assert_ne!(scene.draft().await.application.reference, reference);
}

async fn nobody_waits_for_a_reply_to_what_is_withdrawn(database: TestDatabase) {
    let scene = Scene::new(database).await;
    let (reference, operator) = scene.under_review().await;
    let portal = &scene.test.portal;
    let question = "Quanti contratti erano?".parse().unwrap();
    let until = "2026-12-01".parse().unwrap();
    let request = store::new_id();
    applications::ask(portal, &operator, &reference, &question, until, request)
        .await
        .unwrap();
    let open = async || {
        let seen = applications::view(portal, &scene.anna, &reference).await;
        seen.unwrap().open_inquiry().is_some()
    };
    assert!(open().await);
    applications::withdraw(portal, &scene.anna, &reference, store::new_id())
        .await
        .unwrap();
    assert!(!open().await);
}

async fn a_draft_that_is_given_up_is_deleted(database: TestDatabase) {
    let scene = Scene::new(database).await;
    scene.start().await;
    scene.answer(Fact::Income, "9.000,50").await;
    let draft = scene.draft().await.application;
    let operator = scene.operator().await;
    let portal = &scene.test.portal;
    let request: RequestId = store::new_id();
    for _ in 0..2 {
        let withdrawn = applications::withdraw(portal, &scene.anna, &draft.reference, request);
        assert_eq!(withdrawn.await.unwrap(), Withdrawn::Deleted);
    }
    let again = applications::withdraw(portal, &scene.anna, &draft.reference, store::new_id());
    assert!(matches!(again.await, Err(Failure::NotFound)));
    assert_eq!(scene.test.subjects().await, Vec::<String>::new());
    let seen = applications::view(portal, &scene.anna, &draft.reference).await;
    assert!(matches!(seen, Err(Failure::NotFound)));
    let seen = applications::staff_view(portal, &operator, &draft.reference).await;
    assert!(matches!(seen, Err(Failure::NotFound)));
    let listed = applications::list(portal, &operator, &Filter::default(), 1).await;
    let listed = listed.unwrap();
    assert!(listed.applications.is_empty() && listed.counts.is_empty());
    let left = "SELECT count(*) FROM application";
    assert_eq!(scene.test.database.number(left).await, 0);
    let logged = "SELECT count(*) FROM audit WHERE action = 'application.withdrawn'";
    assert_eq!(scene.test.database.number(logged).await, 1);
}

/// Earlier versions kept them, with every answer.
async fn drafts_given_up_before_are_forgotten(database: TestDatabase) {
    let scene = Scene::new(database).await;
    scene.start().await;
    let given_up = "UPDATE application SET state = 'withdrawn'";
    scene.test.database.execute(given_up).await.unwrap();
    services::retention::forget_what_is_old(&scene.test.portal)
        .await
        .unwrap();
    let left = "SELECT count(*) FROM application";
    assert_eq!(scene.test.database.number(left).await, 0);
}
