//! Visitors book an appointment with a code that proves their address.

use services::{
    access::{
        sign_in::{CodeRefusal, VisitorRefusal},
        visitor::{Visitor, recognise},
    },
    counselling::{AppointmentRefusal, book_visitor},
};
use store_testing::{TestDatabase, on_both_engines};

use super::Scene;
use crate::support::{other_code, proof, refused};

on_both_engines!(
    a_visitor_keeps_the_session_where_the_slot_is_gone,
    a_visitor_s_second_click_finds_the_first_appointment,
);

async fn a_visitor_keeps_the_session_where_the_slot_is_gone(database: TestDatabase) {
    let scene = Scene::new(database).await;
    let portal = &scene.test.portal;
    let anna = scene.test.person("anna@example.org", "Anna").await;
    let chosen = scene.slots("2026-11-23").await[0].chosen();
    let new = scene.new_appointment(chosen);
    let (newcomer, code) = scene.test.newcomer("bo@example.org", "Bo").await;
    let form = store::new_id();
    let wrong = other_code(&code);
    let outcome = book_visitor(portal, &newcomer, &proof(wrong), &new, form).await;
    assert_eq!(
        refused(outcome),
        VisitorRefusal::Code(CodeRefusal::Wrong { tries_left: 4 })
    );

    scene.try_to_book(&anna, chosen).await.unwrap();
    let outcome = book_visitor(portal, &newcomer, &proof(&code), &new, form).await;
    let VisitorRefusal::Act {
        reason: AppointmentRefusal::SlotTaken,
        session,
    } = refused(outcome)
    else {
        panic!("refused for another reason");
    };
    let visitor = recognise(portal, &session.token).await;
    assert!(matches!(visitor.unwrap(), Visitor::Person(_)));
}

async fn a_visitor_s_second_click_finds_the_first_appointment(database: TestDatabase) {
    let scene = Scene::new(database).await;
    let portal = &scene.test.portal;
    let (newcomer, code) = scene.test.newcomer("bo@example.org", "Bo").await;
    let new = scene.new_appointment(scene.slots("2026-11-23").await[0].chosen());
    let form = store::new_id();
    let proof = proof(&code);
    let send = || book_visitor(portal, &newcomer, &proof, &new, form);
    let (first, second) = tokio::join!(send(), send());
    let third = send().await;
    let booked = [first, second, third].map(Result::unwrap);
    assert_eq!(booked[0].0, booked[1].0);
    assert_eq!(booked[0].0, booked[2].0);
    assert_ne!(booked[0].1.token, booked[1].1.token);
    assert_eq!(scene.test.deliver().await.len(), 1);
}
