//! Staff decide on applications.

use domain::{
    application::{ApplicationState, Decision, DecisionReason, NextStep},
    eligibility::Outcome,
    id::RequestId,
    instant::Seconds,
};
use services::{
    Failure,
    applications::{self, ApplicationStatus, DecisionRefusal},
};
use store_testing::{TestDatabase, on_both_engines};

use super::Scene;
use crate::support::refused;

on_both_engines!(
    an_application_goes_from_the_first_answer_to_the_admission,
    who_is_not_admitted_reads_why_and_can_apply_again,
    only_what_is_under_review_is_decided_and_only_once,
);

async fn an_application_goes_from_the_first_answer_to_the_admission(database: TestDatabase) {
    let scene = Scene::new(database).await;
    let reference = scene.submitted().await;
    let operator = scene.operator().await;
    let portal = &scene.test.portal;

    let sent = scene.test.deliver().await;
    assert_eq!(sent.len(), 1);
    assert_eq!(sent[0].to.email.as_str(), "anna@example.org");
    assert!(sent[0].text.contains(&reference.to_string()));
    assert!(
        sent[0]
            .text
            .contains(&format!("/it/applications/{reference}"))
    );

    let seen = applications::view(portal, &scene.anna, &reference)
        .await
        .unwrap();
    assert_eq!(seen.application.state, ApplicationState::Submitted);
    assert_eq!(seen.explain().outcome, Outcome::Met);
    assert_eq!(seen.year(), 2025);

    scene.test.pass(Seconds::days(2));
    applications::review(portal, &operator, &reference, store::new_id())
        .await
        .unwrap();
    let decision = Decision::Admitted {
        explanation: Some("Benvenuta!".parse().unwrap()),
        next_step: NextStep::FirstInterview,
    };
    applications::decide(
        portal,
        &operator,
        &reference,
        &decision.clone().into(),
        store::new_id(),
    )
    .await
    .unwrap();

    let [told] = scene.test.deliver().await.try_into().unwrap();
    assert!(told.text.contains("Benvenuta!"), "{}", told.text);
    let next = texts::of(domain::language::Language::It).next_step(NextStep::FirstInterview);
    assert!(told.text.contains(&next), "{}", told.text);
    let seen = applications::view(portal, &scene.anna, &reference)
        .await
        .unwrap();
    assert_eq!(
        seen.application.decision_text.as_deref(),
        Some("Benvenuta!")
    );
    assert_eq!(seen.application.next_step, Some(NextStep::FirstInterview));
    let steps: Vec<_> = seen.steps().into_iter().map(|(state, _)| state).collect();
    assert_eq!(
        steps,
        [
            ApplicationState::Submitted,
            ApplicationState::UnderReview,
            ApplicationState::Admitted
        ]
    );
    assert!(seen.steps()[0].1 < seen.steps()[1].1);
}

async fn who_is_not_admitted_reads_why_and_can_apply_again(database: TestDatabase) {
    let scene = Scene::new(database).await;
    let (reference, operator) = scene.under_review().await;
    let portal = &scene.test.portal;
    scene.test.deliver().await;
    let explanation = "Manca la Certificazione Unica.".parse().unwrap();
    let decision = Decision::not_admitted(
        DecisionReason::Incomplete,
        Some(explanation),
        NextStep::CompleteAndApplyAgain,
    )
    .unwrap();
    applications::decide(
        portal,
        &operator,
        &reference,
        &decision.clone().into(),
        store::new_id(),
    )
    .await
    .unwrap();

    let mails = scene.test.deliver().await;
    assert_eq!(mails.len(), 1);
    assert!(mails[0].text.contains("Manca la Certificazione Unica."));
    assert!(mails[0].text.contains("ricorso"), "{}", mails[0].text);
    let status = applications::open(portal, &scene.anna, scene.slug())
        .await
        .unwrap();
    assert!(matches!(status, ApplicationStatus::New(_)), "{status:?}");
}

fn state(outcome: Result<(), Failure<DecisionRefusal>>) -> ApplicationState {
    match refused(outcome) {
        DecisionRefusal::State(error) => error.state,
        other => panic!("{other:?}"),
    }
}

async fn only_what_is_under_review_is_decided_and_only_once(database: TestDatabase) {
    let scene = Scene::new(database).await;
    let reference = scene.submitted().await;
    let operator = scene.operator().await;
    let portal = &scene.test.portal;
    let decision = Decision::Admitted {
        explanation: None,
        next_step: NextStep::BookActivity,
    };
    let decide = async |request: RequestId| {
        applications::decide(
            portal,
            &operator,
            &reference,
            &decision.clone().into(),
            request,
        )
        .await
    };
    assert_eq!(
        state(decide(store::new_id()).await),
        ApplicationState::Submitted
    );
    applications::review(portal, &operator, &reference, store::new_id())
        .await
        .unwrap();
    scene.test.deliver().await;
    let request = store::new_id();
    decide(request).await.unwrap();
    decide(request).await.unwrap();
    assert_eq!(
        state(decide(store::new_id()).await),
        ApplicationState::Admitted
    );
    assert_eq!(scene.test.subjects().await.len(), 1);
}
