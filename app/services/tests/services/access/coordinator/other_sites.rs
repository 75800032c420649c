//! What belongs to other sites is hidden from a coordinator.

use domain::{
    attendance::Attendance, calendar_date::CalendarDate, counselling::Closure as Days,
    language::Language, programme::SiteSlug, text::Line,
};
use services::{
    attendance::{self, Notes},
    bookings::{RequestDecision, cancel_by_staff, decide_request},
    closures,
    editions::{
        bookings_file, call_off, change, check, check_all, create, editions_file, hold_with_fewer,
        room, season, view_for_staff,
    },
    places::Heard,
    spreadsheet::FileFormat,
};
use store::edition_list::Filter;
use store_testing::{TestDatabase, on_both_engines, sample};

use super::{Scene, is_hidden, seats};

on_both_engines!(
    the_editions_and_rooms_of_other_sites_are_not_there,
    what_happens_in_the_editions_of_other_sites_is_not_there,
);

async fn the_editions_and_rooms_of_other_sites_are_not_there(database: TestDatabase) {
    let scene = Scene::new(database).await;
    let (portal, carla, others) = (&scene.test.portal, &scene.carla, &scene.others);
    let slug = &others.slug;
    let revision = scene.revision(others).await;
    assert!(is_hidden(view_for_staff(portal, carla, slug).await));
    assert!(is_hidden(
        bookings_file(portal, carla, slug, Language::It, FileFormat::Csv).await
    ));
    let request = store::new_id;
    let outcome = change(portal, carla, slug, &others.content, revision, request()).await;
    assert!(is_hidden(outcome));
    assert!(is_hidden(
        call_off(
            portal,
            carla,
            slug,
            domain::edition::CallOffCause::Office,
            crate::support::editions::because(revision, "Per malattia."),
            request()
        )
        .await
    ));
    assert!(is_hidden(
        create(portal, carla, &others.content, request()).await
    ));
    let reason = Line::parse("Ha telefonato.").unwrap();
    assert!(is_hidden(
        cancel_by_staff(portal, carla, &others.booking, &reason, Heard::NotYet).await
    ));
    assert!(is_hidden(room::view(portal, carla, others.room).await));
    let outcome = room::change(portal, carla, others.room, &seats(1), request()).await;
    assert!(is_hidden(outcome));
    let outcome = room::add(portal, carla, others.site, &seats(1), request()).await;
    assert!(is_hidden(outcome));

    // Nor can one of their own be moved there.
    let own = &scene.own;
    let moved = sample::with(own.content.clone(), |plan| {
        plan.details.site_id = others.site;
    });
    let revision = scene.revision(own).await;
    let outcome = change(portal, carla, &own.slug, &moved, revision, request()).await;
    assert!(is_hidden(outcome));

    let kept = view_for_staff(portal, &scene.office, slug).await.unwrap();
    assert_eq!((kept.edition.revision, kept.edition.confirmed), (0, 1));
    let kept = room::view(portal, &scene.office, others.room)
        .await
        .unwrap();
    assert_eq!(i64::from(kept.capacity), 9);
}

async fn what_happens_in_the_editions_of_other_sites_is_not_there(database: TestDatabase) {
    let scene = Scene::new(database).await;
    let (portal, carla, others) = (&scene.test.portal, &scene.carla, &scene.others);
    let (slug, content) = (&others.slug, &others.content);
    let kept = view_for_staff(portal, &scene.office, slug).await.unwrap();
    let session = kept.sessions[0].id;
    assert!(is_hidden(attendance::register(portal, carla, slug).await));
    assert!(is_hidden(
        attendance::feedback_results(portal, carla, slug).await
    ));
    let notes = Notes {
        entries: vec![(others.booking, Attendance::Present)],
        others_present: false,
    };
    let outcome = attendance::note(portal, carla, slug, session, &notes, store::new_id()).await;
    assert!(is_hidden(outcome));
    let code = attendance::check_in_code(portal, others.booking).to_string();
    assert!(is_hidden(
        attendance::check_in(portal, carla, session, &code).await
    ));
    assert!(is_hidden(
        attendance::checked_in(portal, carla, session, None).await
    ));
    let decision = RequestDecision::Approve;
    assert!(is_hidden(
        decide_request(portal, carla, &others.booking, &decision).await
    ));
    assert!(is_hidden(
        hold_with_fewer(portal, carla, slug, store::new_id()).await
    ));
    assert!(is_hidden(check(portal, carla, slug, content).await));
    let drafts = std::slice::from_ref(content);
    assert!(is_hidden(check_all(portal, carla, drafts).await));
    let day = CalendarDate::parse("2026-12-04").unwrap();
    let days = Days::new(day, day).unwrap();
    assert!(is_hidden(
        closures::Gap::of_site(portal, carla, "vicenza", days).await
    ));
    let there = SiteSlug::parse("vicenza").unwrap();
    let copied = season(portal, carla, &there, day.into(), day.into()).await;
    assert_eq!(copied.unwrap().len(), 0);
    let filter = Filter::default();
    let format = FileFormat::Csv;
    let file = editions_file(portal, carla, &filter, Language::It, format).await;
    assert_eq!(String::from_utf8(file.unwrap()).unwrap().lines().count(), 2);
}
