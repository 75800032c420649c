//! Visitors book with a code that proves their address.

use domain::{
    booking::{BookingState, Groups},
    edition::EnrolmentStatus,
    instant::Seconds,
};
use services::{
    Failure,
    access::{
        sign_in::{CodeRefusal, VisitorRefusal},
        visitor::{Visitor, recognise},
    },
    bookings::{register_visitor, view},
    places::PlaceRefusal,
};
use store_testing::{TestDatabase, on_both_engines};

use super::Scene;
use crate::support::{family, moment, other_code, refused};

on_both_engines!(
    a_visitor_books_with_the_code,
    a_visitor_s_second_click_finds_the_first_booking,
    a_code_can_be_tried_five_times_within_ten_minutes,
    a_right_code_signs_in_even_where_there_is_no_place,
);

async fn a_visitor_books_with_the_code(database: TestDatabase) {
    let scene = Scene::new(database).await;
    let slug = scene.event("magazzini", 4, 5).await;
    let (mut newcomer, code) = scene.newcomer("Mohamed").await;
    newcomer.name = Some(family("محمد"));
    let portal = &scene.test.portal;
    let (reference, session) = register_visitor(
        portal,
        &newcomer,
        &code,
        "a test",
        &slug,
        Groups::NONE,
        store::new_id(),
    )
    .await
    .unwrap();
    let visitor = recognise(portal, &session.token).await.unwrap();
    let seen = view(portal, &visitor, &reference, None).await.unwrap();
    assert_eq!(seen.booking.state, BookingState::Confirmed);
    assert_eq!(seen.name, "محمد");
}

async fn a_visitor_s_second_click_finds_the_first_booking(database: TestDatabase) {
    let scene = Scene::new(database).await;
    let slug = scene.event("magazzini", 4, 5).await;
    let (newcomer, code) = scene.newcomer("Anna").await;
    let request = store::new_id();
    let portal = &scene.test.portal;
    let send = |code: String, request| {
        let (newcomer, slug) = (newcomer.clone(), slug.clone());
        async move {
            register_visitor(
                portal,
                &newcomer,
                &code,
                "a test",
                &slug,
                Groups::NONE,
                request,
            )
            .await
        }
    };
    let (first, second) = tokio::join!(send(code.clone(), request), send(code.clone(), request));
    let (first, second) = (first.unwrap(), second.unwrap());
    assert_eq!(first.0, second.0);
    assert_ne!(first.1.token, second.1.token);
    assert_eq!(scene.test.deliver().await.len(), 1);
    // The code is used up: neither another form nor another code gets anything with it.
    let expired = VisitorRefusal::Code(CodeRefusal::Expired);
    assert_eq!(refused(send(code.clone(), store::new_id()).await), expired);
    let wrong = other_code(&code);
    assert_eq!(refused(send(wrong.to_owned(), request).await), expired);
    // The same form with a new code leads to the same booking.
    let (_, fresh) = scene.newcomer("Anna").await;
    let third = send(fresh, request).await.unwrap();
    assert_eq!(third.0, first.0);
    // Nor does it for somebody who knows the form but has another address.
    let (stranger, other_code) = scene.newcomer("Bo").await;
    let stolen = register_visitor(
        portal,
        &stranger,
        &other_code,
        "a test",
        &slug,
        Groups::NONE,
        request,
    )
    .await;
    assert!(matches!(stolen, Err(Failure::NotFound)), "{stolen:?}");
}

async fn a_code_can_be_tried_five_times_within_ten_minutes(database: TestDatabase) {
    let scene = Scene::new(database).await;
    let slug = scene.event("magazzini", 4, 5).await;
    let portal = &scene.test.portal;
    let (newcomer, code) = scene.newcomer("Anna").await;
    let wrong = other_code(&code);
    let send = async |code: &str| {
        refused(
            register_visitor(
                portal,
                &newcomer,
                code,
                "a test",
                &slug,
                Groups::NONE,
                store::new_id(),
            )
            .await,
        )
    };
    for tries_left in (1..=4).rev() {
        let refusal = VisitorRefusal::Code(CodeRefusal::Wrong { tries_left });
        assert_eq!(send(wrong).await, refusal);
    }
    let expired = VisitorRefusal::Code(CodeRefusal::Expired);
    assert_eq!(send(wrong).await, expired);
    assert_eq!(send(&code).await, expired, "even the right one");

    let (_, code) = scene.newcomer("Anna").await;
    scene.test.pass(Seconds::minutes(10));
    assert_eq!(send(&code).await, expired);
}

async fn a_right_code_signs_in_even_where_there_is_no_place(database: TestDatabase) {
    let scene = Scene::new(database).await;
    let slug = scene.event("magazzini", 4, 5).await;
    let portal = &scene.test.portal;
    scene
        .test
        .pass(moment("2026-12-03T11:00:00Z") - portal.now());
    let (newcomer, code) = scene.newcomer("Anna").await;
    let request = store::new_id();
    let result = register_visitor(
        portal,
        &newcomer,
        &code,
        "a test",
        &slug,
        Groups::NONE,
        request,
    )
    .await;
    let VisitorRefusal::Act {
        reason: refusal,
        session,
    } = refused(result)
    else {
        panic!("the code was right");
    };
    assert_eq!(refusal, PlaceRefusal::Enrolment(EnrolmentStatus::Closed));
    let visitor = recognise(portal, &session.token).await.unwrap();
    assert!(matches!(visitor, Visitor::Person(person) if person.name == "Anna"));
    let again = register_visitor(
        portal,
        &newcomer,
        &code,
        "a test",
        &slug,
        Groups::NONE,
        request,
    )
    .await;
    assert_eq!(refused(again), VisitorRefusal::Code(CodeRefusal::Expired));
}
