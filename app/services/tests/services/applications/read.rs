//! Who reads applications, and what they find.

use domain::{
    application::ApplicationState, eligibility::Outcome, reference::ApplicationReference,
};
use services::{Failure, applications};
use store::application::Filter;
use store_testing::{TestDatabase, on_both_engines};

use super::{STRICTER, Scene};

on_both_engines!(
    what_was_declared_stays_as_it_was,
    somebody_elses_application_is_not_there,
    whoever_of_the_staff_looks_is_written_down,
    the_list_shows_what_was_sent_and_can_be_narrowed,
);

async fn what_was_declared_stays_as_it_was(database: TestDatabase) {
    let scene = Scene::new(database).await;
    let reference = scene.submitted().await;
    let portal = &scene.test.portal;
    let before = applications::view(portal, &scene.anna, &reference)
        .await
        .unwrap();
    scene.tell_details(&scene.anna, "058091").await;
    scene.change_rule(STRICTER).await;
    scene.test.set("2027-03-01T09:00:00Z");
    let after = applications::view(portal, &scene.anna, &reference)
        .await
        .unwrap();
    assert_eq!(after.application.facts, before.application.facts);
    let declared = before.application.declared.unwrap();
    assert_eq!(after.application.declared.as_ref(), Some(&declared));
    let operator = scene.operator().await;
    let seen = applications::staff_view(portal, &operator, &reference)
        .await
        .unwrap();
    assert_eq!(seen.declared(), &declared);
    assert_ne!(seen.person.details.residence, declared.residence);
    assert_eq!(after.rule, before.rule);
    assert_eq!(after.year(), 2025);
    assert_eq!(after.explain().outcome, Outcome::Met);
}

async fn somebody_elses_application_is_not_there(database: TestDatabase) {
    let scene = Scene::new(database).await;
    let reference = scene.submitted().await;
    let portal = &scene.test.portal;
    let bruno = scene.test.person("bruno@example.org", "Neri").await;
    let seen = applications::view(portal, &bruno, &reference).await;
    assert!(matches!(seen, Err(Failure::NotFound)));
    let withdrawn = applications::withdraw(portal, &bruno, &reference, store::new_id()).await;
    assert!(matches!(withdrawn, Err(Failure::NotFound)));
    let nobodys = ApplicationReference::from_entropy([7; 16]);
    assert!(matches!(
        applications::view(portal, &scene.anna, &nobodys).await,
        Err(Failure::NotFound)
    ));
}

async fn whoever_of_the_staff_looks_is_written_down(database: TestDatabase) {
    let scene = Scene::new(database).await;
    let (reference, operator) = scene.under_review().await;
    let portal = &scene.test.portal;
    let seen = applications::staff_view(portal, &operator, &reference)
        .await
        .unwrap();
    assert_eq!(seen.view.explain().outcome, Outcome::Met);
    assert_eq!(seen.person.details.display_name(), "Anna O’Brien");
    // Within an hour, the same colleague's reading is noted once.
    applications::staff_view(portal, &operator, &reference)
        .await
        .unwrap();
    let again = applications::staff_view(portal, &operator, &reference)
        .await
        .unwrap();
    let log: Vec<_> = again
        .log
        .iter()
        .rev()
        .map(|entry| entry.action.as_str())
        .collect();
    assert_eq!(
        log,
        [
            "application.submitted",
            "application.under_review",
            "application.viewed"
        ]
    );
    let mine = applications::view(portal, &scene.anna, &reference)
        .await
        .unwrap();
    assert_eq!(
        mine.steps().len(),
        2,
        "who looked is no step of the application"
    );
}

async fn the_list_shows_what_was_sent_and_can_be_narrowed(database: TestDatabase) {
    let scene = Scene::new(database).await;
    let operator = scene.operator().await;
    let portal = &scene.test.portal;
    let listed = async |filter: Filter| {
        applications::list(portal, &operator, &filter, 1)
            .await
            .unwrap()
    };
    scene.start().await;
    assert!(
        listed(Filter::default()).await.applications.is_empty(),
        "a draft is not sent"
    );
    let reference = scene.submitted().await;
    let all = listed(Filter::default()).await;
    assert_eq!(all.applications.len(), 1);
    assert!(!all.has_more);
    assert_eq!(all.counts, [(ApplicationState::Submitted, 1)]);
    for (text, found) in [
        ("brien", 1),
        ("bruno", 0),
        (&reference.to_string()[4..8], 1),
        ("%", 0),
    ] {
        let filter = Filter {
            text: Some(text.parse().unwrap()),
            ..Filter::default()
        };
        assert_eq!(listed(filter).await.applications.len(), found, "{text}");
    }
    let admitted = Filter {
        state: Some(ApplicationState::Admitted),
        ..Filter::default()
    };
    assert!(listed(admitted).await.applications.is_empty());
}
