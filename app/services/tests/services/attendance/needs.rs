//! What people need to take part.

use domain::{needs::Needs, staff::Role};
use services::{
    Failure,
    access::{Booked, visitor::Visitor},
    attendance::{NeedsRefusal, say_needs},
    bookings::{cancel, view, view_for_staff},
};
use store_testing::{TestDatabase, on_both_engines};

use super::Scene;

on_both_engines!(
    staff_read_what_somebody_needs,
    nobody_says_what_others_need,
    nothing_is_asked_for_what_is_over,
);

fn needs(text: &str) -> Needs {
    Needs::parse(text).unwrap()
}

async fn staff_read_what_somebody_needs(database: TestDatabase) {
    let scene = Scene::new(database).await;
    let (anna, reference) = scene.booked("Anna").await;
    let visitor = Visitor::Person(anna);
    let operator = scene.test.staff(Role::Operator).await;
    let portal = &scene.test.portal;
    let booked = Booked::from(reference);
    for said in [
        "interpreter=ar childcare",
        "interpreter=brought",
        "interpreter=brought",
        "",
    ] {
        say_needs(portal, &visitor, booked, None, &needs(said))
            .await
            .unwrap();
        let read = view_for_staff(portal, &operator, &reference).await.unwrap();
        assert_eq!(read.booking.needs, needs(said));
    }
}

async fn nobody_says_what_others_need(database: TestDatabase) {
    let scene = Scene::new(database).await;
    let (anna, reference) = scene.booked("Anna").await;
    let (bruno, _) = scene.booked("Bruno").await;
    let operator = scene.test.staff(Role::Operator).await;
    let portal = &scene.test.portal;
    let others = [
        Visitor::Person(bruno),
        Visitor::Staff(operator),
        Visitor::Anonymous,
    ];
    for other in others {
        let said = say_needs(portal, &other, reference.into(), None, &needs("childcare")).await;
        assert!(matches!(said, Err(Failure::NotFound)), "{said:?}");
    }
    let visitor = Visitor::Person(anna);
    let found = view(portal, &visitor, &reference, None).await.unwrap();
    assert_eq!(found.booking.needs, Needs::NONE);
}

async fn nothing_is_asked_for_what_is_over(database: TestDatabase) {
    let scene = Scene::new(database).await;
    let (anna, running) = scene.booked("Anna").await;
    let (bruno, cancelled) = scene.booked("Bruno").await;
    let [anna, bruno] = [anna, bruno].map(Visitor::Person);
    let portal = &scene.test.portal;
    cancel(portal, &bruno, &cancelled, None).await.unwrap();
    let refused = say_needs(portal, &bruno, cancelled.into(), None, &needs("childcare")).await;
    assert!(matches!(refused, Err(Failure::Refused(NeedsRefusal::Over))));
    // Between the two sessions.
    scene.test.set("2026-12-02T09:00:00Z");
    say_needs(portal, &anna, running.into(), None, &needs("childcare"))
        .await
        .unwrap();
    scene.test.set("2026-12-02T18:30:00Z");
    let refused = say_needs(portal, &anna, running.into(), None, &Needs::NONE).await;
    assert!(matches!(refused, Err(Failure::Refused(NeedsRefusal::Over))));
}
