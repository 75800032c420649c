//! A freed place is offered to the person who waits longest.

use domain::{
    booking::{
        BookingState::{Confirmed, Offered, Waiting},
        Ending,
    },
    instant::Seconds,
};
use services::{
    bookings::OfferAnswer,
    editions::places,
    people::path::{Milestone, path},
    places::PlaceRefusal,
};
use store_testing::{TestDatabase, on_both_engines};

use super::Scene;
use crate::support::{moment, refused};

on_both_engines!(
    an_offered_place_is_held_and_taken_with_one_click,
    a_declined_place_goes_on_at_once_and_an_expired_one_in_time,
    at_night_nobody_is_told_and_no_offer_outlasts_enrolment,
);

async fn an_offered_place_is_held_and_taken_with_one_click(database: TestDatabase) {
    let scene = Scene::new(database, 1, |_| {}).await;
    let ada = scene.book("Ada", &[]).await;
    let bea = scene.book("Bea", &[]).await;
    let carla = scene.book("Carla", &[]).await;
    scene.test.deliver().await;
    scene.leave(&ada).await;

    let offered = scene.see(&bea).await;
    assert_eq!(offered.booking.state, Offered);
    // A day from now: ten in the morning of Monday.
    let until = moment("2026-11-23T09:00:00Z");
    assert_eq!(offered.booking.held_until, Some(until));
    assert_eq!(scene.state(&carla).await, Waiting);
    let left = places(&scene.test.portal, &scene.slug).await.unwrap();
    assert_eq!(left.free, 0, "an offered place is nobody else's");
    let next = path(&scene.test.portal, &bea.0).await.unwrap().next;
    assert!(matches!(next, Milestone::AnswerOffer(_, end) if end == until));

    let messages = scene.test.deliver().await;
    let mail = messages
        .iter()
        .find(|message| message.to.email.as_str() == "bea@example.org")
        .unwrap();
    assert_eq!(mail.subject, "C’è un posto per te: Assistenza familiare");
    assert!(
        mail.text
            .contains(&format!("/it/bookings/{}/offer?key=", bea.1))
    );
    assert!(mail.calendar.is_none(), "it is no place yet");

    for _ in 0..2 {
        scene.answer(&bea, OfferAnswer::Accept).await.unwrap();
        assert_eq!(scene.state(&bea).await, Confirmed);
    }
    assert_eq!(
        scene.test.subjects().await,
        ["Il tuo posto è prenotato: Assistenza familiare"]
    );
    assert_eq!(
        refused(scene.answer(&bea, OfferAnswer::Decline).await),
        PlaceRefusal::NotOffered,
        "a place is given back by cancelling it"
    );
    // The end of the offer is due and has no effect.
    scene.test.pass(Seconds::days(1));
    scene.test.deliver().await;
    assert_eq!(scene.state(&bea).await, Confirmed);
    assert_eq!(scene.see(&carla).await.position, 1);
}

async fn a_declined_place_goes_on_at_once_and_an_expired_one_in_time(database: TestDatabase) {
    let scene = Scene::new(database, 1, |_| {}).await;
    let ada = scene.book("Ada", &[]).await;
    let bea = scene.book("Bea", &[]).await;
    let carla = scene.book("Carla", &[]).await;
    let dora = scene.book("Dora", &[]).await;
    scene.leave(&ada).await;
    for _ in 0..2 {
        scene.answer(&bea, OfferAnswer::Decline).await.unwrap();
    }
    assert_eq!(scene.see(&bea).await.booking.ending, Some(Ending::Declined));
    assert_eq!(scene.state(&carla).await, Offered);
    scene.test.deliver().await;

    // One second too late, although nobody has ended the offer yet.
    scene.test.pass(Seconds::days(1));
    assert_eq!(
        refused(scene.answer(&carla, OfferAnswer::Accept).await),
        PlaceRefusal::NotOffered
    );
    let subjects = scene.test.subjects().await;
    assert_eq!(
        scene.see(&carla).await.booking.ending,
        Some(Ending::Expired)
    );
    assert_eq!(scene.state(&dora).await, Offered);
    assert_eq!(
        subjects,
        [
            "Il posto è andato a un’altra persona: Assistenza familiare",
            "C’è un posto per te: Assistenza familiare"
        ]
    );
    let back = scene.try_to_book(&carla.0, &[]).await.unwrap();
    assert_eq!(scene.state(&(carla.0, back)).await, Waiting);
}

async fn at_night_nobody_is_told_and_no_offer_outlasts_enrolment(database: TestDatabase) {
    let scene = Scene::new(database, 1, |_| {}).await;
    let ada = scene.book("Ada", &[]).await;
    let bea = scene.book("Bea", &[]).await;
    let carla = scene.book("Carla", &[]).await;
    scene.test.deliver().await;
    // Eleven at night in Rome.
    scene.test.set("2026-11-22T22:00:00Z");
    scene.leave(&ada).await;
    assert_eq!(
        scene.test.subjects().await,
        ["Prenotazione disdetta: Assistenza familiare"]
    );
    scene.test.set("2026-11-23T07:00:00Z");
    assert_eq!(
        scene.test.subjects().await,
        ["C’è un posto per te: Assistenza familiare"]
    );
    let until = scene.see(&bea).await.booking.held_until.unwrap();
    assert_eq!(until, moment("2026-11-24T07:00:00Z"));
    scene.test.set("2026-12-03T10:30:00Z");
    scene.test.deliver().await;
    let until = scene.see(&carla).await.booking.held_until.unwrap();
    assert_eq!(until, moment("2026-12-03T11:00:00Z"));
    scene.test.set("2026-12-03T11:00:00Z");
    scene.test.deliver().await;
    assert_eq!(
        scene.see(&carla).await.booking.ending,
        Some(Ending::Expired)
    );
}
