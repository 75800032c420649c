//! A coordinator does everything at their sites; nothing else is there for them.

#![allow(clippy::unwrap_used, reason = "what is not there fails the test")]

mod support;

use domain::{
    application::{ApplicationState, Decision, NextStep},
    attendance::Attendance,
    booking::Groups,
    calendar_date::CalendarDate,
    calendar_view::CalendarView,
    counselling::Closure as Days,
    edition::{Capacity, EditionSlug},
    eligibility::Facts,
    id::{RoomId, SiteId},
    language::Language,
    name::Name,
    programme::SiteSlug,
    reference::{ApplicationReference, BookingReference},
    staff::Role,
    text::Line,
};
use services::{
    Failure,
    access::{
        sign_in::request_code,
        staff::{AddRefusal, NewPassword, NewStaff, add},
        visitor::{StaffMember, Visitor},
    },
    applications,
    attendance::{self, Notes},
    bookings::{RequestDecision, cancel_by_staff, decide_request, register, view},
    closures,
    communication::undelivered::{send_again, troubled_mails},
    editions::{
        EditionContent, bookings_file, calendar, call_off, change, check, check_drafts, create,
        editions_file, hold_with_fewer, list_for_staff,
        resource::choices,
        room::{self, RoomContent},
        season, sites, view_for_staff,
    },
    outbox::DeliveryError,
    reports::{
        overview::{self, TimeSpan},
        today::today,
    },
    spreadsheet::FileFormat,
};
use store::edition::Filter;
use support::{PASSWORD, TestPortal, editions::event_on, email};

/// Two sites, each with an edition and a room, and a coordinator of the first.
struct Scene {
    test: TestPortal,
    carla: StaffMember,
    office: StaffMember,
    own: Location,
    others: Location,
}

struct Location {
    site: SiteId,
    content: EditionContent,
    slug: EditionSlug,
    room: RoomId,
    booking: BookingReference,
}

fn seats(number: i64) -> RoomContent {
    RoomContent {
        name: Line::parse("Sala A").unwrap(),
        capacity: Capacity::try_from(number).unwrap(),
        equipment: None,
    }
}

async fn place(test: &TestPortal, office: &StaffMember, slug: &str) -> Location {
    let site = test.site(slug).await;
    let content = event_on(site, slug, "2026-12-04", "10:00", "12:00");
    let edition = test.edition(office, &content).await;
    let portal = &test.portal;
    room::add(portal, office, site, &seats(9), store::new_id())
        .await
        .unwrap();
    let rooms = room::list(portal, office).await.unwrap();
    let room = rooms.iter().find(|room| room.site_id == site).unwrap().id;
    let person = test.person(&format!("{slug}@example.org"), "Ada").await;
    let booking = register(
        portal,
        &person,
        None,
        &edition,
        Groups::NONE,
        store::new_id(),
    )
    .await
    .unwrap();
    Location {
        site,
        content,
        slug: edition,
        room,
        booking,
    }
}

impl Scene {
    async fn new() -> Self {
        let test = TestPortal::new().await;
        let office = test.staff(Role::Administrator).await;
        let own = place(&test, &office, "torino").await;
        let others = place(&test, &office, "vicenza").await;
        let carla = test.coordinator("carla@example.org", &["torino"]).await;
        Self {
            test,
            carla,
            office,
            own,
            others,
        }
    }

    async fn revision(&self, place: &Location) -> i64 {
        let seen = view_for_staff(&self.test.portal, &self.office, &place.slug).await;
        seen.unwrap().edition.revision
    }
}

/// Whether a use case said that there is no such thing.
fn is_hidden<Done, Reason>(outcome: Result<Done, Failure<Reason>>) -> bool {
    matches!(outcome, Err(Failure::NotFound))
}

#[tokio::test]
async fn lists_show_their_sites_alone() {
    let scene = Scene::new().await;
    let portal = &scene.test.portal;
    for (staff, count) in [(&scene.carla, 1), (&scene.office, 2)] {
        let editions = list_for_staff(portal, staff, &Filter::default(), 0, 10).await;
        assert_eq!(editions.unwrap().len(), count);
        assert_eq!(sites(portal, staff).await.unwrap().len(), count);
        assert_eq!(room::list(portal, staff).await.unwrap().len(), count);
        assert_eq!(choices(portal, staff).await.unwrap().rooms.len(), count);
        assert_eq!(today(portal, staff).await.unwrap().editions.len(), count);
        let day = CalendarDate::parse("2026-12-04").unwrap();
        let search = calendar::Search::default();
        let shown = calendar::show(portal, staff, CalendarView::Day.around(day), &search)
            .await
            .unwrap();
        assert_eq!(shown.days[0].sessions.len(), count);
        assert_eq!((shown.sites.len(), shown.rooms.len()), (count, count));
        let time = TimeSpan::new(day, day).unwrap();
        let figures = overview::show(portal, staff, time, None).await.unwrap();
        assert_eq!(
            (figures.editions.len(), figures.sites.len()),
            (count, count)
        );
        let file = overview::csv(portal, staff, time, None, Language::It).await;
        let file = String::from_utf8(file.unwrap()).unwrap();
        assert_eq!(file.lines().count(), count + 1);
    }
    let asked_for = Filter {
        site: Some(SiteSlug::parse("vicenza").unwrap()),
        ..Filter::default()
    };
    let found = list_for_staff(portal, &scene.carla, &asked_for, 0, 10).await;
    assert_eq!(found.unwrap(), []);
}

#[tokio::test]
async fn the_editions_and_rooms_of_other_sites_are_not_there() {
    let scene = Scene::new().await;
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
        call_off(portal, carla, slug, revision, request()).await
    ));
    assert!(is_hidden(
        create(portal, carla, &others.content, request()).await
    ));
    let reason = Line::parse("Ha telefonato.").unwrap();
    assert!(is_hidden(
        cancel_by_staff(portal, carla, &others.booking, &reason).await
    ));
    let visitor = Visitor::Staff(carla.clone());
    assert!(is_hidden(
        view(portal, &visitor, &others.booking, None).await
    ));
    assert!(is_hidden(room::view(portal, carla, others.room).await));
    let outcome = room::change(portal, carla, others.room, &seats(1), request()).await;
    assert!(is_hidden(outcome));
    let outcome = room::add(portal, carla, others.site, &seats(1), request()).await;
    assert!(is_hidden(outcome));

    // Nor can one of their own be moved there.
    let own = &scene.own;
    let moved = EditionContent {
        site: others.site,
        ..own.content.clone()
    };
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

#[tokio::test]
async fn what_happens_in_the_editions_of_other_sites_is_not_there() {
    let scene = Scene::new().await;
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
    assert!(is_hidden(check_drafts(portal, carla, drafts).await));
    let day = CalendarDate::parse("2026-12-04").unwrap();
    let days = Days::new(day, day).unwrap();
    assert!(is_hidden(
        closures::affected(portal, carla, "vicenza", days).await
    ));
    let there = SiteSlug::parse("vicenza").unwrap();
    let copied = season(portal, carla, &there, day.into(), day.into()).await;
    assert_eq!(copied.unwrap().len(), 0);
    let filter = Filter::default();
    let format = FileFormat::Csv;
    let file = editions_file(portal, carla, &filter, Language::It, format).await;
    assert_eq!(String::from_utf8(file.unwrap()).unwrap().lines().count(), 2);
}

#[tokio::test]
async fn at_their_own_site_a_coordinator_does_everything() {
    let scene = Scene::new().await;
    let (portal, carla, own) = (&scene.test.portal, &scene.carla, &scene.own);
    let request = store::new_id;
    room::view(portal, carla, own.room).await.unwrap();
    room::change(portal, carla, own.room, &seats(11), request())
        .await
        .unwrap();
    let visitor = Visitor::Staff(carla.clone());
    view(portal, &visitor, &own.booking, None).await.unwrap();
    let mut another = seats(3);
    another.name = Line::parse("Sala B").unwrap();
    room::add(portal, carla, own.site, &another, request())
        .await
        .unwrap();
    create(portal, carla, &own.content, request())
        .await
        .unwrap();
    let revision = scene.revision(own).await;
    change(portal, carla, &own.slug, &own.content, revision, request())
        .await
        .unwrap();
    bookings_file(portal, carla, &own.slug, Language::It, FileFormat::Csv)
        .await
        .unwrap();
    let reason = Line::parse("Ha telefonato.").unwrap();
    cancel_by_staff(portal, carla, &own.booking, &reason)
        .await
        .unwrap();
    let seen = view_for_staff(portal, carla, &own.slug).await.unwrap();
    call_off(portal, carla, &own.slug, seen.edition.revision, request())
        .await
        .unwrap();
}

/// An application that waits to be looked at.
async fn submitted(test: &TestPortal) -> ApplicationReference {
    let person = test.person("ada@example.org", "Ada").await.person;
    let programme = test
        .programme(include_str!("../../../demo/programmes/imprecario.json"))
        .await;
    let now = test.portal.now();
    let mut application = store::application::Application {
        id: store::new_id(),
        reference: ApplicationReference::from_entropy([7; 16]),
        person_id: person,
        programme_id: programme.id,
        rule_version: programme.rule_version,
        judged_on: test.portal.today().into(),
        state: ApplicationState::Draft,
        facts: Facts::new(),
        created_at: now,
        submitted_at: None,
        decided_at: None,
        decision_reason: None,
        decision_text: None,
        next_step: None,
    };
    let mut transaction = test.portal.database.write().await.unwrap();
    store::application::insert(&mut transaction, &application)
        .await
        .unwrap();
    application.state = ApplicationState::Submitted;
    application.submitted_at = Some(now);
    store::application::update(
        &mut transaction,
        &application,
        ApplicationState::Draft,
        None,
    )
    .await
    .unwrap();
    transaction.commit().await.unwrap();
    application.reference
}

#[tokio::test]
async fn applications_belong_to_the_office() {
    let scene = Scene::new().await;
    let portal = &scene.test.portal;
    let reference = submitted(&scene.test).await;
    let filter = store::application::Filter::default();
    let decision = Decision::Admitted {
        explanation: None,
        next_step: NextStep::FirstInterview,
    };
    for (staff, hidden) in [(&scene.carla, true), (&scene.office, false)] {
        let outcome = applications::list(portal, staff, &filter, 1).await;
        assert_eq!(is_hidden(outcome), hidden);
        let outcome = applications::staff_view(portal, staff, &reference).await;
        assert_eq!(is_hidden(outcome), hidden);
        let outcome = applications::review(portal, staff, &reference, store::new_id()).await;
        assert_eq!(is_hidden(outcome), hidden);
        let request = store::new_id();
        let outcome = applications::decide(portal, staff, &reference, &decision, request).await;
        assert_eq!(is_hidden(outcome), hidden);
        assert_eq!(today(portal, staff).await.unwrap().office.is_none(), hidden);
    }
}

#[tokio::test]
async fn mails_belong_to_the_office() {
    let scene = Scene::new().await;
    let portal = &scene.test.portal;
    *scene.test.mailbag.failure.lock().unwrap() =
        Some(DeliveryError::Permanent("550 no such user".into()));
    let nobody = email("nobody@example.org");
    request_code(portal, &nobody, "192.0.2.2", Language::It)
        .await
        .unwrap();
    assert!(scene.test.deliver().await.is_empty());
    let mails = troubled_mails(portal, &scene.office).await.unwrap();
    let mail = mails.first().unwrap().id;
    assert!(is_hidden(troubled_mails(portal, &scene.carla).await));
    assert!(is_hidden(send_again(portal, &scene.carla, mail).await));
    send_again(portal, &scene.office, mail).await.unwrap();
}

#[tokio::test]
async fn a_coordinator_has_sites_and_nobody_else_has_any() {
    let scene = Scene::new().await;
    let new = |role, sites: &[&str]| NewStaff {
        email: email("new@example.org"),
        name: Name::parse("Nuova").unwrap(),
        role,
        sites: sites
            .iter()
            .map(|slug| SiteSlug::parse(slug).unwrap())
            .collect(),
        language: Language::It,
        password: NewPassword::parse(PASSWORD).unwrap(),
    };
    let unknown = SiteSlug::parse("atlantide").unwrap();
    for (new, expected) in [
        (new(Role::Coordinator, &[]), AddRefusal::SitesOfAnotherRole),
        (
            new(Role::Operator, &["torino"]),
            AddRefusal::SitesOfAnotherRole,
        ),
        (
            new(Role::Coordinator, &["torino", "atlantide"]),
            AddRefusal::UnknownSite(unknown),
        ),
    ] {
        match add(&scene.test.portal, &new).await {
            Err(Failure::Refused(refusal)) => assert_eq!(refusal, expected),
            other => panic!("{other:?}"),
        }
    }
    // Nothing of what was refused is left, and a site said twice is one site.
    let twice = new(Role::Coordinator, &["torino", "torino"]);
    add(&scene.test.portal, &twice).await.unwrap();
}
