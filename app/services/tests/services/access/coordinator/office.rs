//! What belongs to the office is hidden from a coordinator.

use domain::{
    application::{ApplicationState, Decision, NextStep},
    inquiry::RulingEffect,
    language::Language,
    reference::ApplicationReference,
};
use services::{
    access::{BrowserSecret, sign_in::request_code},
    applications::{self, Seen},
    communication::undelivered::{send_again, troubled_mails},
    reports::today::today,
};
use store_testing::{TestDatabase, on_both_engines, sample};

use super::{Scene, is_hidden};
use crate::support::{IMPRECARIO, TestPortal, email};

on_both_engines!(
    applications_belong_to_the_office,
    mails_belong_to_the_office,
);

/// An application that waits for review.
async fn submitted(test: &TestPortal) -> ApplicationReference {
    let person = test.person("ada@example.org", "Ada").await.person;
    let programme = test.programme(IMPRECARIO).await;
    let now = test.portal.now();
    let mut application = sample::application(person, programme.id);
    let mut transaction = test.portal.database.write().await.unwrap();
    store::application::insert(&mut transaction, &application)
        .await
        .unwrap();
    application.state = ApplicationState::Submitted;
    application.submitted_at = Some(now);
    store::application::update(
        &mut transaction,
        &application,
        ApplicationState::Draft,
        None,
    )
    .await
    .unwrap();
    transaction.commit().await.unwrap();
    application.reference
}

async fn applications_belong_to_the_office(database: TestDatabase) {
    let scene = Scene::new(database).await;
    let portal = &scene.test.portal;
    let reference = submitted(&scene.test).await;
    let filter = store::application::Filter::default();
    let decision = Decision::Admitted {
        explanation: None,
        next_step: NextStep::FirstInterview,
    };
    let seen = Seen {
        revision: "under_review-0".parse().unwrap(),
        effect: RulingEffect::Decision,
    };
    for (staff, hidden) in [(&scene.carla, true), (&scene.office, false)] {
        let outcome = applications::list(portal, staff, &filter, 1).await;
        assert_eq!(is_hidden(outcome), hidden);
        let outcome = applications::staff_view(portal, staff, &reference).await;
        assert_eq!(is_hidden(outcome), hidden);
        let outcome = applications::review(portal, staff, &reference, store::new_id()).await;
        assert_eq!(is_hidden(outcome), hidden);
        let ruling = decision.clone().into();
        let request = store::new_id();
        let outcome = applications::decide(portal, staff, &reference, &ruling, seen, request).await;
        assert_eq!(is_hidden(outcome), hidden);
        assert_eq!(today(portal, staff).await.unwrap().office.is_none(), hidden);
    }
}

async fn mails_belong_to_the_office(database: TestDatabase) {
    let scene = Scene::new(database).await;
    let portal = &scene.test.portal;
    scene.test.mailbag.refuse("550 no such user");
    let nobody = email("nobody@example.org");
    request_code(
        portal,
        &nobody,
        BrowserSecret::random(),
        "192.0.2.2",
        Language::It,
    )
    .await
    .unwrap();
    assert!(scene.test.deliver().await.is_empty());
    let mails = troubled_mails(portal, &scene.office).await.unwrap();
    let mail = mails.first().unwrap().id;
    assert!(is_hidden(troubled_mails(portal, &scene.carla).await));
    assert!(is_hidden(send_again(portal, &scene.carla, mail).await));
    send_again(portal, &scene.office, mail).await.unwrap();
}
