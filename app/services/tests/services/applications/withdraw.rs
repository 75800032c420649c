//! An application is withdrawn.

use domain::{
    application::{ApplicationAction, ApplicationState, ApplicationStateError},
    id::RequestId,
};
use services::{Failure, applications};
use store_testing::{TestDatabase, on_both_engines};

use super::Scene;
use crate::support::refused;

on_both_engines!(
    an_application_is_withdrawn_once,
    nobody_waits_for_a_reply_to_what_is_withdrawn,
    giving_up_a_draft_sends_no_mail,
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

async fn giving_up_a_draft_sends_no_mail(database: TestDatabase) {
    let scene = Scene::new(database).await;
    scene.start().await;
    let reference = scene.draft().await.application.reference;
    let operator = scene.operator().await;
    let portal = &scene.test.portal;
    applications::withdraw(portal, &scene.anna, &reference, store::new_id())
        .await
        .unwrap();
    assert_eq!(scene.test.subjects().await, Vec::<String>::new());
    let seen = applications::staff_view(portal, &operator, &reference).await;
    assert!(
        matches!(seen, Err(Failure::NotFound)),
        "it was never sent: nobody's business"
    );
}
