//! Staff decide on applications.

use domain::{
    application::{
        ApplicationAction, ApplicationState, ApplicationStateError, Decision, DecisionReason,
        NextStep, Ruling,
    },
    eligibility::{Fact, Outcome},
    id::RequestId,
    inquiry::{InquiryKind, RulingEffect},
    instant::Seconds,
};
use services::applications::{self, ApplicationStatus, DecisionRefusal, Seen};
use store_testing::{TestDatabase, on_both_engines};

use super::Scene;
use crate::support::refused;

on_both_engines!(
    an_application_goes_from_the_first_answer_to_the_admission,
    who_is_not_admitted_reads_why_and_can_apply_again,
    only_what_is_under_review_is_decided_and_only_once,
    nobody_decides_on_something_else_than_they_saw,
    who_is_refused_by_the_rule_reads_which_conditions,
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
    scene.decide(&operator, &reference, decision).await.unwrap();

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
    scene.decide(&operator, &reference, decision).await.unwrap();

    let mails = scene.test.deliver().await;
    assert_eq!(mails.len(), 1);
    assert!(mails[0].text.contains("Manca la Certificazione Unica."));
    assert!(mails[0].text.contains("ricorso"), "{}", mails[0].text);
    let status = applications::open(portal, &scene.anna, scene.slug())
        .await
        .unwrap();
    assert!(matches!(status, ApplicationStatus::New(_)), "{status:?}");
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
    let ruling = Ruling::from(decision);
    let decide = async |seen: Seen, request: RequestId| {
        applications::decide(portal, &operator, &reference, &ruling, seen, request).await
    };
    let submitted = scene.seen(&operator, &reference, &ruling).await;
    assert_eq!(
        refused(decide(submitted, store::new_id()).await),
        DecisionRefusal::State(ApplicationStateError {
            state: ApplicationState::Submitted,
            action: ApplicationAction::Admit,
        })
    );
    applications::review(portal, &operator, &reference, store::new_id())
        .await
        .unwrap();
    scene.test.deliver().await;
    let seen = scene.seen(&operator, &reference, &ruling).await;
    let request = store::new_id();
    decide(seen, request).await.unwrap();
    decide(seen, request).await.unwrap();
    for seen in [submitted, seen] {
        assert_eq!(
            refused(decide(seen, store::new_id()).await),
            DecisionRefusal::Changed(ApplicationState::Admitted)
        );
    }
    assert_eq!(scene.test.subjects().await.len(), 1);
}

async fn nobody_decides_on_something_else_than_they_saw(database: TestDatabase) {
    let mut scene = Scene::new(database).await;
    let (reference, operator) = scene.under_review().await;
    let ruling = Ruling::from(
        Decision::not_admitted(DecisionReason::Incomplete, None, NextStep::ContactOffice).unwrap(),
    );
    let stale = async |scene: &Scene, seen: Seen, state: ApplicationState| {
        let (portal, request) = (&scene.test.portal, store::new_id());
        let outcome =
            applications::decide(portal, &operator, &reference, &ruling, seen, request).await;
        assert_eq!(refused(outcome), DecisionRefusal::Changed(state));
    };
    let ask = async |scene: &Scene| {
        let question = "Quanti contratti erano?".parse().unwrap();
        let (until, request) = ("2026-11-23".parse().unwrap(), store::new_id());
        applications::ask(
            &scene.test.portal,
            &operator,
            &reference,
            &question,
            until,
            request,
        )
        .await
        .unwrap();
    };
    // The state is the same again, and what stands in the application is not.
    let before = scene.seen(&operator, &reference, &ruling).await;
    ask(&scene).await;
    scene.reply(&reference, "Erano tre.").await.unwrap();
    stale(&scene, before, ApplicationState::UnderReview).await;
    ask(&scene).await;
    let asked_once = scene.seen(&operator, &reference, &ruling).await;
    ask(&scene).await;
    stale(&scene, asked_once, ApplicationState::AwaitingReply).await;
    scene.test.pass(Seconds::days(2));

    // Meanwhile the office began to announce its refusals: nothing else is done than what was shown.
    let seen = scene.seen(&operator, &reference, &ruling).await;
    assert_eq!(seen.effect, RulingEffect::Decision);
    let mut settings = (*scene.test.portal.settings).clone();
    settings.refusals.are_announced = true;
    scene.test.portal.settings = settings.into();
    stale(&scene, seen, ApplicationState::AwaitingReply).await;

    let portal = &scene.test.portal;
    let seen = scene.seen(&operator, &reference, &ruling).await;
    assert_eq!(seen.effect, RulingEffect::Notice);
    applications::decide(
        portal,
        &operator,
        &reference,
        &ruling,
        seen,
        store::new_id(),
    )
    .await
    .unwrap();
    let notice = scene.open_inquiry(&reference).await.unwrap();
    assert_eq!(notice.kind, InquiryKind::Notice);
}

async fn who_is_refused_by_the_rule_reads_which_conditions(database: TestDatabase) {
    let scene = Scene::new(database).await;
    scene.complete().await;
    scene.answer(Fact::Income, "7.000").await;
    let reference = scene.send(&scene.submission().await).await.unwrap();
    let operator = scene.operator().await;
    let portal = &scene.test.portal;
    applications::review(portal, &operator, &reference, store::new_id())
        .await
        .unwrap();
    scene.test.deliver().await;
    let refusal =
        Decision::not_admitted(DecisionReason::RuleNotMet, None, NextStep::OtherProgrammes);
    scene
        .decide(&operator, &reference, refusal.unwrap())
        .await
        .unwrap();

    let seen = applications::view(portal, &scene.anna, &reference)
        .await
        .unwrap();
    let unmet = seen.unmet();
    assert!(!unmet.is_empty());
    let texts = texts::of(domain::language::Language::It);
    let [told] = scene.test.deliver().await.try_into().unwrap();
    // The lines of a mail are short.
    let flat = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
    for reason in &unmet {
        let words = texts.reason(reason, seen.year());
        assert!(
            flat(&told.text).contains(&flat(&words)),
            "{words}: {}",
            told.text
        );
    }
    let found = seen.other_year(portal.today().into());
    assert_eq!(found, Some(("2027-01-01".parse().unwrap(), 2026)));
}
