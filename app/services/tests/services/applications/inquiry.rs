//! The office asks before it decides, and says before it refuses.

use domain::{
    application::{ApplicationState, Decision, DecisionReason, NextStep},
    calendar_date::CalendarDate,
    inquiry::InquiryKind,
    instant::Seconds,
    reference::ApplicationReference,
};
use services::{
    Failure,
    access::visitor::StaffMember,
    applications::{self, DecisionRefusal, ReplyRefusal},
    people::path::{Milestone, path},
};
use store_testing::{TestDatabase, on_both_engines};

use super::Scene;
use crate::support::refused;

on_both_engines!(
    the_person_is_asked_replies_and_is_decided_on_then,
    nobody_is_refused_while_they_can_reply,
    a_refusal_is_announced_where_the_office_wants_it,
);

fn refusal() -> Decision {
    let explanation = Some("Il reddito non risulta.".parse().unwrap());
    let reason = DecisionReason::FactsNotVerified;
    Decision::not_admitted(reason, explanation, NextStep::ContactOffice).unwrap()
}

fn day(text: &str) -> CalendarDate {
    text.parse().unwrap()
}

async fn the_person_is_asked_replies_and_is_decided_on_then(database: TestDatabase) {
    let scene = Scene::new(database).await;
    let (reference, operator) = scene.under_review().await;
    let portal = &scene.test.portal;
    scene.test.deliver().await;
    let question = "Ci serve la Certificazione Unica 2025.".parse().unwrap();
    let until = day("2026-12-01");
    let request = store::new_id();
    for _ in 0..2 {
        applications::ask(portal, &operator, &reference, &question, until, request)
            .await
            .unwrap();
    }
    let [told] = scene.test.deliver().await.try_into().unwrap();
    assert!(
        told.text.contains("Certificazione Unica 2025"),
        "{}",
        told.text
    );
    assert!(told.text.contains("1 dicembre 2026"), "{}", told.text);
    let found = path(portal, &scene.anna).await.unwrap().next;
    assert!(
        matches!(&found, Milestone::ReplyToOffice(_, due_on) if *due_on == until),
        "{found:?}"
    );

    // Another question takes its place.
    let other = "Basta una fotografia.".parse().unwrap();
    applications::ask(
        portal,
        &operator,
        &reference,
        &other,
        until,
        store::new_id(),
    )
    .await
    .unwrap();
    let seen = applications::view(portal, &scene.anna, &reference)
        .await
        .unwrap();
    assert_eq!(seen.application.state, ApplicationState::AwaitingReply);
    assert_eq!(
        seen.open_inquiry().unwrap().question,
        "Basta una fotografia."
    );
    assert_eq!(seen.inquiries.len(), 2);

    let bruno = scene.test.person("bruno@example.org", "Verdi").await;
    let text = "L’ho portata in sede.".parse().unwrap();
    let reply = async |who, inquiry, request| {
        applications::reply(portal, who, &reference, inquiry, &text, request).await
    };
    let [latest, first] = seen.inquiries.try_into().unwrap();
    let theirs = reply(&bruno, latest.id, store::new_id()).await;
    assert!(matches!(theirs, Err(Failure::NotFound)));
    // A page that was opened before shows the first question: its reply does not answer the other.
    for other in [first.id, store::new_id()] {
        let stale = reply(&scene.anna, other, store::new_id()).await;
        assert_eq!(refused(stale), ReplyRefusal::AskedSomethingElse);
    }
    assert_eq!(scene.open_inquiry(&reference).await, Some(latest.clone()));
    let request = store::new_id();
    for _ in 0..2 {
        reply(&scene.anna, latest.id, request).await.unwrap();
    }
    let again = reply(&scene.anna, latest.id, store::new_id()).await;
    assert_eq!(not_awaited(again), ApplicationState::UnderReview);
    let read = applications::staff_view(portal, &operator, &reference)
        .await
        .unwrap();
    let replied = read
        .view
        .inquiries
        .iter()
        .find_map(|asked| asked.reply.clone());
    assert_eq!(replied, Some(text));
    let logged: Vec<_> = read.log.iter().map(|entry| entry.action.as_str()).collect();
    assert!(logged.contains(&"application.asked"), "{logged:?}");
    assert!(logged.contains(&"application.replied"), "{logged:?}");
    let written = details(&scene, &operator, &reference, "application.asked").await;
    assert!(written.contains("2026-12-01"), "{written}");
    assert!(!written.contains("fotografia"), "{written}");

    scene
        .decide(&operator, &reference, refusal())
        .await
        .unwrap();
    let written = details(&scene, &operator, &reference, "application.not_admitted").await;
    assert!(written.contains("contact_office"), "{written}");
    assert!(!written.contains("Il reddito"), "{written}");
}

/// The state in which the office waits for no reply.
fn not_awaited(outcome: Result<(), Failure<ReplyRefusal>>) -> ApplicationState {
    match refused(outcome) {
        ReplyRefusal::State(error) => error.state,
        ReplyRefusal::AskedSomethingElse => panic!("it waits for another"),
    }
}

/// What the log has of the latest such action besides who and when.
async fn details(
    scene: &Scene,
    staff: &StaffMember,
    reference: &ApplicationReference,
    action: &str,
) -> String {
    let read = applications::staff_view(&scene.test.portal, staff, reference).await;
    let mut log = read.unwrap().log.into_iter();
    let entry = log.find(|entry| entry.action.as_str() == action);
    entry.unwrap().details
}

async fn nobody_is_refused_while_they_can_reply(database: TestDatabase) {
    let scene = Scene::new(database).await;
    let (reference, operator) = scene.under_review().await;
    let portal = &scene.test.portal;
    let question = "Quanti contratti erano?".parse().unwrap();
    let until = day("2026-11-25");
    let request = store::new_id();
    applications::ask(portal, &operator, &reference, &question, until, request)
        .await
        .unwrap();
    let refuse = async || scene.decide(&operator, &reference, refusal()).await;
    assert_eq!(refused(refuse().await), DecisionRefusal::ReplyDue(until));
    scene.test.pass(Seconds::days(4));
    refuse().await.unwrap();
    // What was asked is settled: nobody replies to a decision.
    let late = scene.reply(&reference, "Erano tre.").await;
    assert_eq!(not_awaited(late), ApplicationState::NotAdmitted);
    let seen = applications::view(portal, &scene.anna, &reference)
        .await
        .unwrap();
    assert!(seen.open_inquiry().is_none());
}

async fn a_refusal_is_announced_where_the_office_wants_it(database: TestDatabase) {
    let mut scene = Scene::new(database).await;
    let mut settings = (*scene.test.portal.settings).clone();
    settings.refusals.are_announced = true;
    scene.test.portal.settings = settings.into();
    let (reference, operator) = scene.under_review().await;
    let portal = &scene.test.portal;
    scene.test.deliver().await;
    // The longest that an explanation may be.
    let explanation = format!("Il reddito non risulta.{}", " Mai".repeat(494));
    let explanation = Some(explanation.parse().unwrap());
    let reason = DecisionReason::FactsNotVerified;
    let refusal = Decision::not_admitted(reason, explanation, NextStep::ContactOffice).unwrap();
    let refuse = async || scene.decide(&operator, &reference, refusal.clone()).await;
    refuse().await.unwrap();
    let [told] = scene.test.deliver().await.try_into().unwrap();
    assert!(
        told.text.contains("Il reddito non risulta."),
        "{}",
        told.text
    );
    assert!(told.text.contains("10-bis"), "{}", told.text);
    let seen = applications::view(portal, &scene.anna, &reference)
        .await
        .unwrap();
    let notice = seen.open_inquiry().unwrap();
    assert_eq!(notice.kind, InquiryKind::Notice);
    assert_eq!(notice.due_on, day("2026-12-02"));
    assert_eq!(
        refused(refuse().await),
        DecisionRefusal::ReplyDue(notice.due_on)
    );
    scene
        .reply(&reference, "Il reddito è dichiarato.")
        .await
        .unwrap();
    refuse().await.unwrap();
    let [told] = scene.test.deliver().await.try_into().unwrap();
    assert!(told.text.contains("ricorso"), "{}", told.text);
}
