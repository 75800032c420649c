//! Visitors book with a code that proves their address.

use domain::{
    booking::{BookingState, Groups},
    edition::EnrolmentStatus,
    instant::Seconds,
};
use services::{
    Failure,
    access::{
        BrowserSecret,
        sign_in::{CodeRefusal, VisitorRefusal},
        visitor::{Visitor, recognise},
    },
    bookings::{register_visitor, view},
    places::PlaceRefusal,
};
use store_testing::{TestDatabase, on_both_engines};

use super::Scene;
use crate::support::{browser, family, moment, other_code, proof, proof_in, refused};

on_both_engines!(
    a_visitor_books_with_the_code,
    a_visitor_s_second_click_finds_the_first_booking,
    a_code_can_be_tried_five_times_within_ten_minutes,
    a_right_code_signs_in_even_where_there_is_no_place,
    another_browser_gets_nothing_with_the_code_and_the_form,
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
        &proof(&code),
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
                &proof(&code),
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
    // The code is used up: another form gets nothing with it, nor does another code with the same form.
    let expired = VisitorRefusal::Code(CodeRefusal::Expired);
    assert_eq!(refused(send(code.clone(), store::new_id()).await), expired);
    let wrong = other_code(&code).to_owned();
    assert!(matches!(
        refused(send(wrong, request).await),
        VisitorRefusal::Code(CodeRefusal::Wrong { .. })
    ));
    // The same form with a new code leads to the same booking.
    let (_, fresh) = scene.newcomer("Anna").await;
    let third = send(fresh, request).await.unwrap();
    assert_eq!(third.0, first.0);
    // Nor does it for somebody who knows the form but has another address.
    let (stranger, other_code) = scene.newcomer("Bo").await;
    let stolen = register_visitor(
        portal,
        &stranger,
        &proof(&other_code),
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
                &proof(code),
                &slug,
                Groups::NONE,
                store::new_id(),
            )
            .await,
        )
    };
    let refusal = |tries_left| VisitorRefusal::Code(CodeRefusal::Wrong { tries_left });
    let wait = |seconds| {
        let wait = Seconds::new(seconds);
        VisitorRefusal::Code(CodeRefusal::Wait { wait })
    };
    for tries_left in [4, 3, 2] {
        assert_eq!(send(wrong).await, refusal(tries_left));
    }
    assert_eq!(send(&code).await, wait(5), "even the right one");
    scene.test.pass(Seconds::new(4));
    assert_eq!(send(wrong).await, wait(1), "what waited was no try");
    scene.test.pass(Seconds::new(1));
    assert_eq!(send(wrong).await, refusal(1));
    scene.test.pass(Seconds::new(15));
    let expired = VisitorRefusal::Code(CodeRefusal::Expired);
    assert_eq!(send(wrong).await, expired);
    scene.test.pass(Seconds::minutes(1));
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
        &proof(&code),
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
    // The same form sent again is told the same.
    let again = register_visitor(
        portal,
        &newcomer,
        &proof(&code),
        &slug,
        Groups::NONE,
        request,
    )
    .await;
    assert!(matches!(
        refused(again),
        VisitorRefusal::Act { reason, .. } if reason == refusal
    ));
}

async fn another_browser_gets_nothing_with_the_code_and_the_form(database: TestDatabase) {
    let scene = Scene::new(database).await;
    let slug = scene.event("magazzini", 4, 5).await;
    let portal = &scene.test.portal;
    let (newcomer, code) = scene.newcomer("Anna").await;
    let request = store::new_id();
    let send = |secret| {
        let (newcomer, slug, code) = (newcomer.clone(), slug.clone(), code.clone());
        async move {
            let proof = proof_in(&code, secret);
            register_visitor(portal, &newcomer, &proof, &slug, Groups::NONE, request).await
        }
    };
    let expired = VisitorRefusal::Code(CodeRefusal::Expired);
    let no_cookie = VisitorRefusal::Code(CodeRefusal::NoCookie);
    let another = || Some(BrowserSecret::random());
    // Neither before the code is used nor after.
    assert_eq!(refused(send(another()).await), expired);
    assert_eq!(refused(send(None).await), no_cookie);
    let (reference, _) = send(Some(browser())).await.unwrap();
    assert_eq!(refused(send(another()).await), expired);
    assert_eq!(refused(send(None).await), no_cookie);
    assert_eq!(send(Some(browser())).await.unwrap().0, reference);
}
