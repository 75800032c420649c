//! People cancel their places.

use domain::{booking::BookingState, language::Language, staff::Role};
use services::{
    Failure,
    access::visitor::Visitor,
    bookings::{OfferAnswer, answer_offer, calendar, cancel, view},
    places::PlaceRefusal,
};
use store_testing::{TestDatabase, on_both_engines};

use super::{Scene, recipients};
use crate::support::{key, moment, refused};

on_both_engines!(
    a_cancelled_place_goes_to_whoever_waits_longest,
    after_the_deadline_a_place_is_kept_but_the_waiting_list_can_be_left,
    the_key_of_a_mail_opens_its_own_booking_and_no_other,
);

async fn a_cancelled_place_goes_to_whoever_waits_longest(database: TestDatabase) {
    let scene = Scene::new(database).await;
    let slug = scene.event("magazzini", 4, 1).await;
    let (anna, bo, chen) = (
        scene.person("Anna").await,
        scene.person("Bo").await,
        scene.person("Chen").await,
    );
    let first = scene.book(&anna, &slug).await.unwrap();
    let second = scene.book(&bo, &slug).await.unwrap();
    let third = scene.book(&chen, &slug).await.unwrap();
    scene.test.deliver().await;
    scene.cancel(&anna, &first).await.unwrap();
    assert_eq!(
        scene.stands(&anna, &first).await,
        (BookingState::Cancelled, 0)
    );
    assert_eq!(scene.stands(&bo, &second).await, (BookingState::Offered, 0));
    assert_eq!(
        scene.stands(&chen, &third).await,
        (BookingState::Waiting, 1)
    );
    let messages = scene.test.deliver().await;
    assert_eq!(
        recipients(&messages),
        ["anna@example.org", "bo@example.org"]
    );
    let again = refused(scene.cancel(&anna, &first).await);
    assert_eq!(again, PlaceRefusal::AlreadyCancelled);
    assert!(scene.test.deliver().await.is_empty());
}

async fn after_the_deadline_a_place_is_kept_but_the_waiting_list_can_be_left(
    database: TestDatabase,
) {
    let scene = Scene::new(database).await;
    let slug = scene.event("magazzini", 4, 1).await;
    let (anna, bo) = (scene.person("Anna").await, scene.person("Bo").await);
    let place = scene.book(&anna, &slug).await.unwrap();
    let position = scene.book(&bo, &slug).await.unwrap();
    scene
        .test
        .pass(moment("2026-12-03T11:00:01Z") - scene.test.portal.now());
    assert_eq!(
        refused(scene.cancel(&anna, &place).await),
        PlaceRefusal::TooLateToCancel
    );
    scene.cancel(&bo, &position).await.unwrap();
    assert_eq!(
        scene.stands(&bo, &position).await,
        (BookingState::Cancelled, 0)
    );
}

async fn the_key_of_a_mail_opens_its_own_booking_and_no_other(database: TestDatabase) {
    let scene = Scene::new(database).await;
    let slug = scene.event("magazzini", 4, 5).await;
    let (anna, bo) = (scene.person("Anna").await, scene.person("Bo").await);
    let annas = scene.book(&anna, &slug).await.unwrap();
    let bos = scene.book(&bo, &slug).await.unwrap();
    let portal = &scene.test.portal;
    let mails = scene.test.deliver().await;
    let mail = mails
        .iter()
        .find(|mail| mail.to.email.as_str() == "anna@example.org");
    let key = &*key(mail.unwrap());
    let nobody = Visitor::Anonymous;
    assert!(view(portal, &nobody, &annas, Some(key)).await.is_ok());
    for (visitor, key) in [
        (&nobody, None),
        (&nobody, Some("")),
        (&nobody, Some("0123456789abcdef0123456789abcdef")),
        (&nobody, Some(&key[..31])),
        (&Visitor::Person(bo.clone()), None),
        (
            &Visitor::Staff(scene.test.staff(Role::Operator).await),
            None,
        ),
    ] {
        let found = view(portal, visitor, &annas, key).await;
        assert!(
            matches!(found, Err(Failure::NotFound)),
            "{visitor:?} {key:?}"
        );
        let cancelled = cancel(portal, visitor, &annas, key).await;
        assert!(
            matches!(cancelled, Err(Failure::NotFound)),
            "{visitor:?} {key:?}"
        );
        let answer = OfferAnswer::Decline;
        let answered = answer_offer(portal, visitor, &annas, key, answer).await;
        assert!(
            matches!(answered, Err(Failure::NotFound)),
            "{visitor:?} {key:?}"
        );
    }
    let other = view(portal, &nobody, &bos, Some(key)).await;
    assert!(matches!(other, Err(Failure::NotFound)));
    let file = calendar(portal, &nobody, &annas, Some(key), Language::It)
        .await
        .unwrap();
    assert_eq!(file.file_name, format!("{annas}.ics"));
    assert!(
        !file.text.contains("key="),
        "a calendar is shared: {}",
        file.text
    );
    cancel(portal, &nobody, &annas, Some(key)).await.unwrap();
    let file = calendar(portal, &nobody, &annas, Some(key), Language::It).await;
    assert!(
        matches!(file, Err(Failure::NotFound)),
        "a calendar file is for a place"
    );
}
