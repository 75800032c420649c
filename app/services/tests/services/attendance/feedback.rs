//! Participants give feedback.

use domain::{
    feedback::{Comment, Rating},
    staff::Role,
};
use services::{
    Failure,
    access::visitor::{SignedIn, Visitor},
    attendance::{FEWEST_ANSWERS, Said, feedback_results, give_feedback},
};
use store_testing::{TestDatabase, on_both_engines};

use super::Scene;

on_both_engines!(everybody_says_once_how_it_was_and_nobody_can_tell_who);

async fn everybody_says_once_how_it_was_and_nobody_can_tell_who(database: TestDatabase) {
    let scene = Scene::new(database).await;
    let mut people = Vec::new();
    for name in ["Anna", "Bruno", "Carla"] {
        people.push(scene.booked(name).await);
    }
    scene.test.set("2026-12-02T17:00:00Z");
    let staff = scene.test.staff(Role::Operator).await;
    scene.all_came(&staff).await;
    let portal = &scene.test.portal;
    let say = async |person: &SignedIn, reference, stars: &str| {
        let said = Said {
            rating: Rating::parse(stars).unwrap(),
            comment: Some(Comment::parse(&format!("{stars} stelle")).unwrap()),
        };
        let visitor = Visitor::Person(person.clone());
        give_feedback(portal, &visitor, reference, None, &said, store::new_id()).await
    };
    let (anna, annas) = &people[0];
    assert!(matches!(
        say(anna, annas, "1").await,
        Err(Failure::NotFound)
    ));
    scene.test.set("2026-12-02T18:31:00Z");
    for (place, (person, reference)) in (1_i64..).zip(&people) {
        say(person, reference, "4").await.unwrap();
        say(person, reference, "1").await.unwrap();
        let results = feedback_results(portal, &staff, scene.slug())
            .await
            .unwrap();
        assert_eq!(results.answers, place);
        assert_eq!(results.ratings.is_some(), place >= FEWEST_ANSWERS);
        assert_eq!(results.comments.is_empty(), place < FEWEST_ANSWERS);
    }
    let results = feedback_results(portal, &staff, scene.slug())
        .await
        .unwrap();
    assert_eq!(results.ratings, Some([0, 0, 0, 3, 0]));
    assert_eq!(results.comments, ["4 stelle"; 3]);
    let said = Said {
        rating: Rating::parse("1").unwrap(),
        comment: None,
    };
    let colleague = Visitor::Staff(staff);
    let refused = give_feedback(portal, &colleague, annas, None, &said, store::new_id()).await;
    assert!(matches!(refused, Err(Failure::NotFound)));
}
