//! Who has no e-mail address looks up and cancels what they booked, by its reference.

use domain::{
    booking::{BookingState, Groups},
    edition::EditionSlug,
    instant::Seconds,
    phone::PhoneNumber,
    reference::BookingReference,
    staff::Role,
};
use services::{
    Failure,
    access::{Booked, FindRefusal, Knowledge, find_booked, visitor::Visitor},
    bookings::{cancel, register_at_desk, view},
    people::desk::AtDesk,
};
use store_testing::{TestDatabase, on_both_engines};

use crate::support::{TestPortal, at_desk, date, editions::event, refused};

on_both_engines!(
    a_reference_and_a_telephone_open_that_booking_alone_for_half_an_hour,
    unknown_and_wrong_look_the_same_and_whoever_tries_too_often_waits,
);

const CLIENT: &str = "192.0.2.7";

struct Scene {
    test: TestPortal,
    slug: EditionSlug,
    reference: BookingReference,
    other: BookingReference,
}

fn telephone(typed: &str) -> Knowledge {
    Knowledge::Telephone(PhoneNumber::parse(typed).unwrap())
}

impl Scene {
    /// Two people with a place, each with a telephone alone.
    async fn new(database: TestDatabase) -> Self {
        let test = TestPortal::new(database).await;
        let staff = test.staff(Role::Operator).await;
        let slug = test
            .edition(&staff, &event(test.site("torino").await, 5))
            .await;
        let mut references = Vec::new();
        for phone in ["333 1234567", "333 7654321"] {
            let who = AtDesk {
                phone: Some(PhoneNumber::parse(phone).unwrap()),
                ..at_desk("Rossi")
            };
            let form = store::new_id();
            let made = register_at_desk(&test.portal, &staff, &slug, &who, Groups::NONE, form);
            references.push(made.await.unwrap());
        }
        Self {
            test,
            slug,
            reference: references[0],
            other: references[1],
        }
    }

    async fn find(
        &self,
        reference: BookingReference,
        knowledge: &Knowledge,
        client: &str,
    ) -> Result<String, Failure<FindRefusal>> {
        find_booked(
            &self.test.portal,
            Booked::from(reference),
            knowledge,
            client,
        )
        .await
    }
}

async fn a_reference_and_a_telephone_open_that_booking_alone_for_half_an_hour(
    database: TestDatabase,
) {
    let scene = Scene::new(database).await;
    let portal = &scene.test.portal;
    let theirs = telephone("0039 333 123 45 67");
    let key = scene.find(scene.reference, &theirs, CLIENT).await.unwrap();
    let seen = view(portal, &Visitor::Anonymous, &scene.reference, Some(&key)).await;
    assert_eq!(seen.unwrap().edition.slug, scene.slug);
    let other = view(portal, &Visitor::Anonymous, &scene.other, Some(&key)).await;
    assert!(matches!(other, Err(Failure::NotFound)));

    scene.test.pass(Seconds::minutes(30));
    let late = view(portal, &Visitor::Anonymous, &scene.reference, Some(&key)).await;
    assert!(matches!(late, Err(Failure::NotFound)));
    let key = scene.find(scene.reference, &theirs, CLIENT).await.unwrap();
    cancel(portal, &Visitor::Anonymous, &scene.reference, Some(&key))
        .await
        .unwrap();
    let seen = view(portal, &Visitor::Anonymous, &scene.reference, Some(&key)).await;
    assert_eq!(seen.unwrap().booking.state, BookingState::Cancelled);
}

async fn unknown_and_wrong_look_the_same_and_whoever_tries_too_often_waits(database: TestDatabase) {
    let scene = Scene::new(database).await;
    let nobodys = BookingReference::from_entropy([9; 16]);
    let wrong = telephone("333 7654321");
    let born = Knowledge::BirthDate(date("1980-01-01"));
    for (reference, knowledge) in [
        (nobodys, &wrong),
        (scene.reference, &wrong),
        (scene.reference, &born),
    ] {
        let outcome = scene.find(reference, knowledge, CLIENT).await;
        assert_eq!(refused(outcome), FindRefusal::Unknown);
    }
    // From many clients, one reference is guessed at no faster.
    for number in 0..3 {
        let client = format!("198.51.100.{number}");
        let outcome = scene.find(scene.reference, &wrong, &client).await;
        assert_eq!(refused(outcome), FindRefusal::Unknown);
    }
    let outcome = scene.find(scene.reference, &wrong, "198.51.100.9").await;
    let FindRefusal::Wait { wait } = refused(outcome) else {
        panic!("no wait");
    };
    assert!(wait >= Seconds::days(1), "{wait:?}");
    // Nobody is locked out: whoever waits as told and knows the number comes in, and the count begins anew.
    scene.test.pass(wait);
    let theirs = telephone("333 1234567");
    scene.find(scene.reference, &theirs, CLIENT).await.unwrap();
    let outcome = scene.find(scene.reference, &wrong, "198.51.100.9").await;
    assert_eq!(refused(outcome), FindRefusal::Unknown);

    // One client is held over all references.
    let mut waits = false;
    for number in 0..20 {
        let reference = BookingReference::from_entropy([number; 16]);
        let outcome = scene.find(reference, &wrong, "203.0.113.5").await;
        waits = matches!(refused(outcome), FindRefusal::Wait { .. });
    }
    assert!(waits);
}
