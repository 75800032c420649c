//! People book appointments.

use domain::{booking::Groups, counselling::Location, language::Language, staff::Role};
use services::{
    Failure, Overlap,
    access::visitor::Visitor,
    bookings::register,
    counselling::{
        AppointmentRefusal, NewAppointment, SlotFilter, book, calendar, cancel, view, week,
    },
    places::PlaceRefusal,
};
use store_testing::{TestDatabase, on_both_engines};

use super::Scene;
use crate::support::{editions::event_on, refused};

on_both_engines!(
    what_is_free_can_be_booked_and_is_then_free_no_more,
    two_who_want_one_slot_and_the_later_is_told,
    a_form_sent_twice_books_once_and_is_nobody_elses,
    nobody_is_in_two_places,
    nobody_learns_where_they_are_counselled_somewhere_else,
    by_phone_a_number_is_needed,
);

async fn what_is_free_can_be_booked_and_is_then_free_no_more(database: TestDatabase) {
    let scene = Scene::new(database).await;
    let anna = scene.test.person("anna@example.org", "Anna").await;
    assert_eq!(
        scene.times("2026-11-23").await,
        // Ten o'clock on Sunday: nothing is within the notice of four hours.
        ["11-23 09:00", "11-23 10:00", "11-23 11:00"]
    );
    let reference = scene.book(&anna, "2026-11-23").await;
    assert_eq!(
        scene.times("2026-11-23").await,
        ["11-23 10:00", "11-23 11:00"]
    );
    let visitor = Visitor::Person(anna);
    let seen = view(&scene.test.portal, &visitor, &reference, None)
        .await
        .unwrap();
    assert_eq!(seen.appointment.about, "Un contratto");
    assert!(seen.changeable);
    let messages = scene.test.deliver().await;
    assert_eq!(messages.len(), 1);
    let file = messages[0].calendar.as_ref().unwrap();
    assert!(file.text.contains("SEQUENCE:1\r\n"), "{}", file.text);
    let downloaded = calendar(&scene.test.portal, &visitor, &reference, None, Language::It)
        .await
        .unwrap();
    assert!(
        downloaded
            .text
            .contains("DTSTART;TZID=Europe/Rome:20261123T090000")
    );
}

async fn two_who_want_one_slot_and_the_later_is_told(database: TestDatabase) {
    let scene = Scene::new(database).await;
    let anna = scene.test.person("anna@example.org", "Anna").await;
    let bo = scene.test.person("bo@example.org", "Bo").await;
    let chosen = scene.slots("2026-11-23").await[0].chosen();
    scene.try_to_book(&anna, chosen).await.unwrap();
    let reason = refused(scene.try_to_book(&bo, chosen).await);
    assert_eq!(reason, AppointmentRefusal::SlotTaken);
}

async fn a_form_sent_twice_books_once_and_is_nobody_elses(database: TestDatabase) {
    let scene = Scene::new(database).await;
    let anna = scene.test.person("anna@example.org", "Anna").await;
    let bo = scene.test.person("bo@example.org", "Bo").await;
    let new = scene.new_appointment(scene.slots("2026-11-23").await[0].chosen());
    let form = store::new_id();
    let portal = &scene.test.portal;
    let first = book(portal, &anna, &new, form).await.unwrap();
    assert_eq!(book(portal, &anna, &new, form).await.unwrap(), first);
    let stolen = book(portal, &bo, &new, form).await;
    assert!(matches!(stolen, Err(Failure::NotFound)), "{stolen:?}");
}

async fn nobody_is_in_two_places(database: TestDatabase) {
    let scene = Scene::new(database).await;
    let anna = scene.test.person("anna@example.org", "Anna").await;
    let chosen = scene.slots("2026-11-23").await[0].chosen();
    let first = scene.try_to_book(&anna, chosen).await.unwrap();
    // A colleague is available at the same time.
    scene.a_colleague_receives_too().await;
    let reason = refused(scene.try_to_book(&anna, chosen).await);
    assert_eq!(
        reason,
        AppointmentRefusal::Overlaps(Overlap::Appointment {
            reference: first,
            starts_at: chosen.starts_at,
        })
    );
    let bo = scene.test.person("bo@example.org", "Bo").await;
    scene.try_to_book(&bo, chosen).await.unwrap();
}

async fn nobody_learns_where_they_are_counselled_somewhere_else(database: TestDatabase) {
    let scene = Scene::new(database).await;
    let portal = &scene.test.portal;
    let anna = scene.test.person("anna@example.org", "Anna").await;
    let chosen = scene.slots("2026-12-07").await[0].chosen();
    let reference = scene.try_to_book(&anna, chosen).await.unwrap();
    let lab = event_on(scene.site, "Laboratorio", "2026-12-07", "9:30", "11:00");
    let staff = scene.test.staff(Role::Administrator).await;
    let slug = scene.test.edition(&staff, &lab).await;
    let lab = async || {
        let form = store::new_id();
        register(portal, &anna, None, &slug, Groups::NONE, form).await
    };
    let refused = lab().await.map_err(|failure| match failure {
        Failure::Refused(refusal) => refusal,
        other => panic!("{other:?}"),
    });
    let overlap = Overlap::Appointment {
        reference,
        starts_at: chosen.starts_at,
    };
    assert_eq!(refused.unwrap_err(), PlaceRefusal::Overlaps(overlap));
    let visitor = Visitor::Person(anna.clone());
    cancel(portal, &visitor, &reference, None).await.unwrap();
    lab().await.unwrap();
}

async fn by_phone_a_number_is_needed(database: TestDatabase) {
    let scene = Scene::new(database).await;
    let anna = scene.test.person("anna@example.org", "Anna").await;
    let wanted = SlotFilter {
        place: Location::Phone,
        ..scene.wanted()
    };
    let found = week(&scene.test.portal, &wanted, None).await.unwrap();
    let chosen = found.first.unwrap().chosen();
    assert_eq!(chosen.site, None);
    let mut new = NewAppointment {
        wanted,
        ..scene.new_appointment(chosen)
    };
    let outcome = book(&scene.test.portal, &anna, &new, store::new_id()).await;
    assert_eq!(refused(outcome), AppointmentRefusal::PhoneMissing);
    new.phone = Some("333 1234567".parse().unwrap());
    book(&scene.test.portal, &anna, &new, store::new_id())
        .await
        .unwrap();
    let messages = scene.test.deliver().await;
    assert!(messages[0].text.contains("333"), "{}", messages[0].text);
}
