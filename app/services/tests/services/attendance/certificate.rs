//! Sufficient attendance earns a certificate.

use domain::{
    attendance::Attendance, instant::Seconds, person::Person, signed_reference::SignedReference,
    staff::Role,
};
use services::{
    Failure,
    access::visitor::Visitor,
    attendance::{certificate, check_in_code, follow_up, verify},
    bookings::view,
    people::account::change_details,
};
use store_testing::{TestDatabase, on_both_engines};

use super::Scene;
use crate::support::{date, key};

on_both_engines!(
    who_came_often_enough_has_a_certificate_that_others_can_check,
    a_certificate_tells_the_date_of_birth_to_the_person_alone,
);

async fn who_came_often_enough_has_a_certificate_that_others_can_check(database: TestDatabase) {
    let scene = Scene::new(database).await;
    let (anna, annas) = scene.booked("Anna").await;
    let (bruno, brunos) = scene.booked("Bruno").await;
    scene.test.set("2026-12-01T17:00:00Z");
    let staff = scene.test.staff(Role::Operator).await;
    scene
        .note(&staff, scene.sessions[0].id, &[], true)
        .await
        .unwrap();
    scene.test.set("2026-12-02T17:00:00Z");
    let absent = [(brunos, Attendance::Absent)];
    scene
        .note(&staff, scene.sessions[1].id, &absent, true)
        .await
        .unwrap();
    let (anna, bruno) = (Visitor::Person(anna), Visitor::Person(bruno));
    let portal = &scene.test.portal;
    let early = certificate(portal, &anna, &annas, None).await;
    assert!(matches!(early, Err(Failure::NotFound)));
    scene.test.set("2026-12-02T18:31:00Z");
    let earned = certificate(portal, &anna, &annas, None).await.unwrap();
    let (number, day) = earned.issued.unwrap();
    assert_eq!(earned.name, "Anna");
    assert_eq!(
        (number.to_string(), day),
        ("1/2026".to_owned(), jiff::civil::date(2026, 12, 2))
    );
    assert_eq!(earned.attended.attended, Seconds::hours(4));
    for (visitor, reference) in [
        (&bruno, &brunos),
        (&bruno, &annas),
        (&Visitor::Anonymous, &annas),
    ] {
        let refused = certificate(portal, visitor, reference, None).await;
        assert!(matches!(refused, Err(Failure::NotFound)));
    }
    assert_eq!(verify(portal, earned.code).await.unwrap(), earned);
    for forged in [
        SignedReference::new(annas, [0; 16]),
        // A check-in code is not a certificate.
        check_in_code(portal, annas),
    ] {
        assert!(matches!(
            verify(portal, forged).await,
            Err(Failure::NotFound)
        ));
    }
    let corrected = [(annas, Attendance::Absent)];
    scene
        .note(&staff, scene.sessions[0].id, &corrected, false)
        .await
        .unwrap();
    assert!(matches!(
        verify(portal, earned.code).await,
        Err(Failure::NotFound)
    ));
}

async fn a_certificate_tells_the_date_of_birth_to_the_person_alone(database: TestDatabase) {
    let scene = Scene::new(database).await;
    let portal = &scene.test.portal;
    let (anna, reference) = scene.booked("Anna").await;
    let born = date("1985-03-27");
    let change = move |person: &mut Person| person.birth_date = Some(born);
    change_details(portal, &anna, change).await.unwrap();
    let mails = scene.test.deliver().await;
    let key = key(&mails[0]);
    let bruno = scene.test.person("bruno@example.org", "Bruno").await;
    let staff = scene.test.staff(Role::Operator).await;
    scene.test.set("2026-12-02T18:31:00Z");
    scene.all_came(&staff).await;
    let (anna, bruno) = (Visitor::Person(anna), Visitor::Person(bruno));
    for (visitor, told) in [
        (&anna, Some(born)),
        // Somebody to whom Anna passed her mail on, with and without an account of their own.
        (&bruno, None),
        (&Visitor::Anonymous, None),
    ] {
        let earned = certificate(portal, visitor, &reference, Some(&key)).await;
        assert_eq!(earned.unwrap().birth_date, told);
        let seen = view(portal, visitor, &reference, Some(&key)).await.unwrap();
        let follow_up = follow_up(portal, visitor, &seen).await.unwrap();
        assert!(follow_up.certificate);
        assert_eq!(follow_up.birth_date, told);
    }
}
