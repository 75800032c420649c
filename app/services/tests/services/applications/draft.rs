//! A draft is filled in.

use domain::{
    eligibility::{Fact, Facts, Outcome, parse_answer},
    instant::Seconds,
};
use services::applications::{self, ApplicationStatus, SubmitRefusal};
use store_testing::{TestDatabase, on_both_engines};

use super::{LIFEGUARDS, Scene};
use crate::support::refused;

on_both_engines!(
    a_draft_keeps_its_answers_and_asks_only_what_matters,
    a_new_year_makes_the_answers_about_the_old_one_void,
    answers_are_carried_over_from_a_check,
    the_district_is_wanted_where_the_rule_speaks_of_districts,
);

async fn a_draft_keeps_its_answers_and_asks_only_what_matters(database: TestDatabase) {
    let scene = Scene::new(database).await;
    scene.start().await;
    scene.answer(Fact::Income, "8.000,00").await;
    let draft = scene.draft().await;
    assert!(
        draft.open_questions().is_empty(),
        "8,000 is not more than 8,000: nothing else matters"
    );
    scene.answer(Fact::Income, "8000.01").await;
    scene.test.pass(Seconds::days(3));
    scene.start().await;
    let draft = scene.draft().await;
    assert_eq!(
        draft.open_questions(),
        [Fact::Contracts, Fact::MonthsWorked]
    );
    assert_eq!(
        draft
            .facts()
            .get(Fact::Income)
            .map(|income| income.to_string())
            .as_deref(),
        Some("8000.01")
    );
    assert!(!draft.is_complete());
    assert_eq!(
        refused(scene.send(&scene.submission().await).await),
        SubmitRefusal::Incomplete
    );
}

async fn a_new_year_makes_the_answers_about_the_old_one_void(database: TestDatabase) {
    let scene = Scene::new(database).await;
    scene.complete().await;
    assert!(scene.draft().await.is_complete());
    scene.test.set("2026-12-31T23:00:00Z");
    let draft = scene.draft().await;
    assert_eq!(draft.year(), 2026);
    assert_eq!(draft.facts(), Facts::new());
    assert_eq!(
        refused(scene.send(&scene.submission().await).await),
        SubmitRefusal::Incomplete
    );
}

async fn answers_are_carried_over_from_a_check(database: TestDatabase) {
    let scene = Scene::new(database).await;
    let portal = &scene.test.portal;
    let lifeguards = scene.test.programme(LIFEGUARDS).await;
    let context = scene.test.portal.today().into();
    let context = domain::eligibility::EvaluationContext { on: context };
    let mut carried = Facts::new();
    for (fact, text) in [
        (Fact::BirthDate, "1999-05-01"),
        (Fact::Residence, "001272-2"),
        (Fact::Income, "9000"),
    ] {
        carried
            .set(fact, parse_answer(fact, text, context).unwrap())
            .unwrap();
    }
    applications::start(portal, &scene.anna, &lifeguards.slug, &carried)
        .await
        .unwrap();
    let ApplicationStatus::Draft(draft) = applications::open(portal, &scene.anna, &lifeguards.slug)
        .await
        .unwrap()
    else {
        panic!("no draft")
    };
    assert_eq!(draft.person.birth_date, Some("1999-05-01".parse().unwrap()));
    assert_eq!(draft.person.residence, Some("001272-2".parse().unwrap()));
    assert_eq!(draft.explain(&draft.facts()).outcome, Outcome::Met);
    assert!(
        draft.application.facts.is_empty(),
        "the programme does not ask for the income"
    );
    assert_eq!(draft.facts().get(Fact::Income), None);
    let logged = "SELECT details FROM audit WHERE action = 'person.changed'";
    let logged = scene.test.database.texts(logged).await.concat();
    assert_eq!(logged, r#"{"changed":["birth_date","residence"]}"#);
}

async fn the_district_is_wanted_where_the_rule_speaks_of_districts(database: TestDatabase) {
    let scene = Scene::new(database).await;
    let portal = &scene.test.portal;
    let lifeguards = scene.test.programme(LIFEGUARDS).await;
    applications::start(portal, &scene.anna, &lifeguards.slug, &Facts::new())
        .await
        .unwrap();
    for (residence, districts, complete) in [
        ("001272", 1, false),
        ("001272-5", 0, true),
        ("058091", 0, true),
        ("001272-2", 0, true),
    ] {
        scene.tell_details(&scene.anna, residence).await;
        let status = applications::open(portal, &scene.anna, &lifeguards.slug)
            .await
            .unwrap();
        let ApplicationStatus::Draft(draft) = status else {
            panic!("no draft")
        };
        assert_eq!(draft.open_districts().len(), districts, "{residence}");
        assert_eq!(draft.is_complete(), complete, "{residence}");
    }
}
