//! The self-check of a programme.

use domain::eligibility::{Fact, Facts, parse_answer};
use services::{Failure, applications};
use store_testing::{TestDatabase, on_both_engines};

use super::{LIFEGUARDS, Scene};

on_both_engines!(a_check_offers_the_programmes_that_are_not_ruled_out);

async fn a_check_offers_the_programmes_that_are_not_ruled_out(database: TestDatabase) {
    let scene = Scene::new(database).await;
    let portal = &scene.test.portal;
    let lifeguards = scene.test.programme(LIFEGUARDS).await;
    let check = applications::check(portal, scene.slug()).await.unwrap();
    assert_eq!(check.programme.slug, scene.programme.slug);
    let fits = |fact: Fact, text: &str| {
        let mut facts = Facts::new();
        facts
            .set(fact, parse_answer(fact, text, check.context()).unwrap())
            .unwrap();
        check
            .might_fit(&facts)
            .iter()
            .any(|other| other.slug == lifeguards.slug)
    };
    assert!(fits(Fact::Income, "1"));
    assert!(!fits(Fact::BirthDate, "1950-01-01"));
    assert!(
        fits(Fact::Residence, "elsewhere"),
        "elsewhere is said of the areas of one rule only"
    );
    let unknown = applications::check(portal, &"nowhere".parse().unwrap()).await;
    assert!(matches!(unknown, Err(Failure::NotFound)));
}
