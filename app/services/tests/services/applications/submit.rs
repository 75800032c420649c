//! An application is submitted.

use domain::{
    eligibility::{Fact, FactValue, Facts, Outcome},
    language::Language,
    person::{Person, Purpose},
};
use services::{
    applications::{
        self, ApplicationStatus, DraftRefusal, StartRefusal, Submission, SubmitRefusal,
    },
    people::account::change_details,
};
use store_testing::{TestDatabase, on_both_engines};

use super::{STRICTER, Scene};
use crate::support::refused;

on_both_engines!(
    a_second_click_submits_once,
    two_tabs_at_once_submit_once,
    who_has_applied_cannot_apply_again,
    a_rule_that_changed_is_read_again_before_sending,
    what_changed_meanwhile_is_read_again_before_sending,
    who_does_not_meet_the_rule_can_submit_all_the_same,
    nothing_is_declared_without_agreeing,
    outside_its_window_a_programme_takes_no_applications,
);

async fn a_second_click_submits_once(database: TestDatabase) {
    let scene = Scene::new(database).await;
    scene.complete().await;
    let submission = scene.submission().await;
    let first = scene.send(&submission).await.unwrap();
    let again = scene.send(&submission).await.unwrap();
    assert_eq!(first, again);
    assert_eq!(scene.test.deliver().await.len(), 1);
    let other = scene.submission().await;
    assert_eq!(
        refused(scene.send(&other).await),
        SubmitRefusal::Draft(DraftRefusal::AlreadyApplied(first))
    );
}

async fn two_tabs_at_once_submit_once(database: TestDatabase) {
    let scene = Scene::new(database).await;
    scene.complete().await;
    let (one, two) = (scene.submission().await, scene.submission().await);
    let (one, two) = tokio::join!(scene.send(&one), scene.send(&two));
    assert_eq!(usize::from(one.is_ok()) + usize::from(two.is_ok()), 1);
    assert_eq!(scene.test.subjects().await.len(), 1);
}

async fn who_has_applied_cannot_apply_again(database: TestDatabase) {
    let scene = Scene::new(database).await;
    let reference = scene.submitted().await;
    let portal = &scene.test.portal;
    let again = applications::start(portal, &scene.anna, scene.slug(), &Facts::new()).await;
    assert_eq!(refused(again), StartRefusal::AlreadyApplied(reference));
    let value = FactValue::Count(1);
    let late =
        applications::answer(portal, &scene.anna, scene.slug(), Fact::Contracts, value).await;
    assert_eq!(refused(late), DraftRefusal::AlreadyApplied(reference));
}

async fn a_rule_that_changed_is_read_again_before_sending(database: TestDatabase) {
    let scene = Scene::new(database).await;
    scene.complete().await;
    scene.change_rule(STRICTER).await;
    let mut submission = scene.submission().await;
    assert_eq!(
        refused(scene.send(&submission).await),
        SubmitRefusal::RuleChanged
    );
    let draft = scene.draft().await;
    assert!(draft.earlier_rule.is_some());
    assert_eq!(draft.open_questions(), [Fact::DependentChildren]);
    assert_eq!(
        draft.facts().iter().count(),
        2,
        "nothing that was answered is lost"
    );
    scene.answer(Fact::DependentChildren, "1").await;
    assert!(scene.draft().await.earlier_rule.is_none());
    submission.rule_version = 2;
    submission.mark = scene.draft().await.mark();
    let reference = scene.send(&submission).await.unwrap();
    let seen = applications::view(&scene.test.portal, &scene.anna, &reference)
        .await
        .unwrap();
    assert_eq!(seen.application.rule_version, 2);
    assert_eq!(seen.explain().outcome, Outcome::Met);
}

async fn what_changed_meanwhile_is_read_again_before_sending(database: TestDatabase) {
    let scene = Scene::new(database).await;
    scene.complete().await;
    let shown = scene.submission().await;
    // In another window.
    scene.answer(Fact::Income, "9.100").await;
    let sent = scene.send(&shown).await;
    assert_eq!(refused(sent), SubmitRefusal::DeclaredChanged);
    let shown = scene.submission().await;
    // At the desk.
    let moved = |details: &mut Person| details.address = Some("Via Po 2".parse().unwrap());
    change_details(&scene.test.portal, &scene.anna, moved)
        .await
        .unwrap();
    let sent = scene.send(&shown).await;
    assert_eq!(refused(sent), SubmitRefusal::DeclaredChanged);
    let shown = scene.submission().await;
    let spoken = |details: &mut Person| details.language = Language::En;
    change_details(&scene.test.portal, &scene.anna, spoken)
        .await
        .unwrap();
    let reference = scene.send(&shown).await.unwrap();
    let seen = applications::view(&scene.test.portal, &scene.anna, &reference).await;
    let declared = seen.unwrap().application.declared.unwrap();
    assert_eq!(declared.address, Some("Via Po 2".parse().unwrap()));
}

async fn who_does_not_meet_the_rule_can_submit_all_the_same(database: TestDatabase) {
    let scene = Scene::new(database).await;
    scene.complete().await;
    scene.answer(Fact::Income, "0").await;
    let reference = scene.send(&scene.submission().await).await.unwrap();
    let seen = applications::view(&scene.test.portal, &scene.anna, &reference)
        .await
        .unwrap();
    assert_eq!(seen.explain().outcome, Outcome::NotMet);
}

async fn nothing_is_declared_without_agreeing(database: TestDatabase) {
    let scene = Scene::new(database).await;
    scene.complete().await;
    let submission = Submission {
        agreed: vec![Purpose::PrivacyNotice],
        ..scene.submission().await
    };
    assert_eq!(
        refused(scene.send(&submission).await),
        SubmitRefusal::NotAgreed(vec![Purpose::Declaration])
    );
    scene
        .send(&Submission {
            agreed: scene.submission().await.agreed,
            ..submission
        })
        .await
        .unwrap();
    let mut reader = scene.test.portal.database.read().await.unwrap();
    let consents = store::person::consents(&mut reader, scene.anna.person)
        .await
        .unwrap();
    let mut purposes: Vec<_> = consents.iter().map(|consent| consent.purpose).collect();
    purposes.sort_unstable();
    assert_eq!(purposes, [Purpose::PrivacyNotice, Purpose::Declaration]);
    assert!(
        consents
            .iter()
            .all(|consent| consent.given_at == scene.test.portal.now())
    );
}

async fn outside_its_window_a_programme_takes_no_applications(database: TestDatabase) {
    let scene = Scene::new(database).await;
    scene.complete().await;
    scene.test.set("2027-12-31T23:00:00Z");
    let opening = scene.programme.content.opening;
    let sent = scene.send(&scene.submission().await).await;
    assert_eq!(refused(sent), SubmitRefusal::NotOpen(opening));
    let portal = &scene.test.portal;
    let started = applications::start(portal, &scene.anna, scene.slug(), &Facts::new()).await;
    assert_eq!(refused(started), StartRefusal::NotOpen(opening));
    let status = applications::open(portal, &scene.anna, scene.slug())
        .await
        .unwrap();
    assert!(matches!(status, ApplicationStatus::Closed(_, Some(_))));
}
