//! Exceptions to the rule, and decisions that are corrected.

use domain::{
    application::{ApplicationState, Decision, DecisionOutcome, DecisionReason, NextStep, Ruling},
    eligibility::{Fact, Facts},
};
use services::applications::{self, DecisionRefusal};
use store_testing::{TestDatabase, on_both_engines};

use super::Scene;
use crate::support::refused;

on_both_engines!(
    who_does_not_meet_the_rule_is_admitted_with_a_reason,
    a_corrected_decision_stays_and_the_person_is_told,
    a_decision_of_an_earlier_version_stays_too,
    who_applied_again_is_not_admitted_by_the_old_application,
);

fn admission() -> Decision {
    Decision::Admitted {
        explanation: None,
        next_step: NextStep::FirstInterview,
    }
}

fn refusal() -> Decision {
    let reason = DecisionReason::FactsNotVerified;
    Decision::not_admitted(reason, None, NextStep::ContactOffice).unwrap()
}

fn corrected(decision: Decision) -> Ruling {
    Ruling {
        correction: Some(
            "Il documento era nella cartella sbagliata."
                .parse()
                .unwrap(),
        ),
        ..decision.into()
    }
}

async fn who_does_not_meet_the_rule_is_admitted_with_a_reason(database: TestDatabase) {
    let scene = Scene::new(database).await;
    scene.complete().await;
    scene.answer(Fact::Income, "7.000").await;
    let reference = scene.send(&scene.submission().await).await.unwrap();
    let operator = scene.operator().await;
    let portal = &scene.test.portal;
    applications::review(portal, &operator, &reference, store::new_id())
        .await
        .unwrap();
    let decide = async |ruling: &Ruling| scene.decide(&operator, &reference, ruling.clone()).await;
    let ruling = Ruling::from(admission());
    assert_eq!(
        refused(decide(&ruling).await),
        DecisionRefusal::ExceptionNotExplained
    );
    let why = "Il reddito è stato rettificato.";
    let ruling = Ruling {
        exception: Some(why.parse().unwrap()),
        ..ruling
    };
    decide(&ruling).await.unwrap();
    let read = applications::staff_view(portal, &operator, &reference)
        .await
        .unwrap();
    let made = &read.view.decisions[0];
    assert_eq!(made.decision.exception.as_deref(), Some(why));
    assert!(made.staff_name.is_some());
}

async fn a_corrected_decision_stays_and_the_person_is_told(database: TestDatabase) {
    let scene = Scene::new(database).await;
    let (reference, operator) = scene.under_review().await;
    let portal = &scene.test.portal;
    let decide = async |ruling: Ruling| scene.decide(&operator, &reference, ruling).await;
    // There is nothing to correct yet.
    let early = refused(decide(corrected(admission())).await);
    assert!(matches!(early, DecisionRefusal::State(_)), "{early:?}");
    decide(refusal().into()).await.unwrap();
    scene.test.deliver().await;
    scene.test.pass(domain::instant::Seconds::days(1));
    decide(corrected(admission())).await.unwrap();

    let [told] = scene.test.deliver().await.try_into().unwrap();
    assert!(told.text.contains("cartella sbagliata"), "{}", told.text);
    let read = applications::staff_view(portal, &operator, &reference)
        .await
        .unwrap();
    let application = &read.view.application;
    assert_eq!(application.state, ApplicationState::Admitted);
    assert_eq!(application.decision_reason, None);
    let outcomes: Vec<_> = read
        .view
        .decisions
        .iter()
        .map(|made| made.decision.outcome)
        .collect();
    assert_eq!(
        outcomes,
        [DecisionOutcome::Admitted, DecisionOutcome::NotAdmitted]
    );
    let logged = read.log.iter().map(|entry| entry.action.as_str());
    let logged: Vec<_> = logged
        .filter(|action| action.contains("admitted") || action.contains("corrected"))
        .collect();
    assert_eq!(
        logged,
        ["application.decision_corrected", "application.not_admitted"]
    );
}

async fn a_decision_of_an_earlier_version_stays_too(database: TestDatabase) {
    let scene = Scene::new(database).await;
    let (reference, operator) = scene.under_review().await;
    scene
        .decide(&operator, &reference, refusal())
        .await
        .unwrap();
    // It wrote none down.
    let forget = "DELETE FROM application_decision";
    scene.test.database.execute(forget).await.unwrap();
    let portal = &scene.test.portal;
    let seen = applications::view(portal, &scene.anna, &reference).await;
    assert!(seen.unwrap().decisions.is_empty());
    scene
        .decide(&operator, &reference, corrected(admission()))
        .await
        .unwrap();
    let read = applications::staff_view(portal, &operator, &reference)
        .await
        .unwrap();
    let outcomes = read.view.decisions.iter();
    let outcomes: Vec<_> = outcomes.map(|made| made.decision.outcome).collect();
    assert_eq!(
        outcomes,
        [DecisionOutcome::Admitted, DecisionOutcome::NotAdmitted]
    );
}

async fn who_applied_again_is_not_admitted_by_the_old_application(database: TestDatabase) {
    let scene = Scene::new(database).await;
    let (reference, operator) = scene.under_review().await;
    let portal = &scene.test.portal;
    let decide = async |ruling: Ruling| scene.decide(&operator, &reference, ruling).await;
    decide(refusal().into()).await.unwrap();
    applications::start(portal, &scene.anna, scene.slug(), &Facts::new())
        .await
        .unwrap();
    assert_eq!(
        refused(decide(corrected(admission())).await),
        DecisionRefusal::AppliedAgain
    );
    // The same with another reason.
    let other = Decision::not_admitted(DecisionReason::Incomplete, None, NextStep::ContactOffice);
    decide(corrected(other.unwrap())).await.unwrap();
}
