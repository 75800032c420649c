//! People book places, wait for them, give them up.

#![allow(
    clippy::unwrap_used,
    reason = "what cannot be unwrapped fails the test"
)]

mod support;

use domain::{
    booking::{BookingState, Groups, Placement},
    edition::{
        ActivityKind, Admission, Capacity, EditionSlug, EditionState, EnrolmentStatus,
        LocalSession, Topic, parse_time,
    },
    id::{EditionId, SiteId},
    instant::Seconds,
    language::{Language, Translated},
    name::{Name, PersonName},
    reference::BookingReference,
};
use services::{
    Failure, Overlap,
    access::{
        sign_in::{CodeRefusal, NewPerson, request_code},
        visitor::{SignedIn, Visitor, recognise},
    },
    bookings::{VisitorRefusal, calendar, cancel, offer, register, register_visitor, view},
    outbox::Message,
    places::{PlaceRefusal, link},
};
use store::edition::{self, Edition};
use support::{TestPortal, email, moment, six_digits};

/// A portal with a site.
struct Scene {
    test: TestPortal,
    site: SiteId,
}

impl Scene {
    async fn new() -> Self {
        let test = TestPortal::new().await;
        let site = test.site("torino").await;
        Self { test, site }
    }

    /// An event on that day of December 2026, 17:30 to 19:30, that can be cancelled until noon of the
    /// day before.
    async fn event(&self, slug: &str, day: u8, places: i64) -> EditionSlug {
        let date = format!("2026-12-{day:02}").parse().unwrap();
        let time = |text| parse_time(text).unwrap();
        let times = LocalSession::new(date, time("17:30"), time("19:30")).unwrap();
        let closes = moment(&format!("2026-12-{:02}T11:00:00Z", day - 1));
        let text = |it: &str| -> Translated { [(Language::It, it)].into_iter().collect() };
        let id: EditionId = store::new_id();
        let edition = Edition {
            id,
            slug: slug.parse().unwrap(),
            kind: ActivityKind::ThematicEvent,
            topic: Topic::Logistics,
            state: EditionState::Published,
            title: text("Magazzini e consegne"),
            summary: text("Una frase."),
            description: text("Che cosa succede."),
            access_notes: Translated::default(),
            site_id: self.site,
            room: "Sala A".to_owned(),
            languages: ",it,".to_owned(),
            enrolment_opens_at: moment("2026-11-01T08:00:00Z"),
            enrolment_closes_at: closes,
            cancellable_until: closes,
            starts_at: times.starts_at(),
            ends_at: times.ends_at(),
            revision: 1,
            capacity: Capacity::try_from(places).unwrap(),
            admission: Admission::Open,
            programme_id: None,
            minimum: None,
            decide_by: None,
            confirmed: 0,
            held: 0,
            waiting: 0,
            next_ticket: 1,
            reserved_groups: Groups::NONE,
            set_aside: 0,
            activity_id: id.into(),
            prerequisite_id: None,
        };
        let session = edition::Session {
            id: store::new_id(),
            edition_id: edition.id,
            local_date: times.date().into(),
            local_start: times.start(),
            local_end: times.end(),
            starts_at: times.starts_at(),
            ends_at: times.ends_at(),
        };
        let mut transaction = self.test.portal.database.write().await.unwrap();
        edition::insert(&mut transaction, &edition, &[session])
            .await
            .unwrap();
        transaction.commit().await.unwrap();
        edition.slug
    }

    async fn person(&self, name: &str) -> SignedIn {
        self.test
            .person(&format!("{}@example.org", name.to_lowercase()), name)
            .await
    }

    async fn book(
        &self,
        person: &SignedIn,
        slug: &EditionSlug,
    ) -> Result<BookingReference, Failure<PlaceRefusal>> {
        register(
            &self.test.portal,
            person,
            None,
            slug,
            Groups::NONE,
            store::new_id(),
        )
        .await
    }

    /// The state of a booking and its position on the waiting list.
    async fn stands(&self, person: &SignedIn, reference: &BookingReference) -> (BookingState, i64) {
        let visitor = Visitor::Person(person.clone());
        let view = view(&self.test.portal, &visitor, reference, None)
            .await
            .unwrap();
        (view.booking.state, view.position)
    }

    async fn cancel(
        &self,
        person: &SignedIn,
        reference: &BookingReference,
    ) -> Result<(), Failure<PlaceRefusal>> {
        let visitor = Visitor::Person(person.clone());
        cancel(&self.test.portal, &visitor, reference, None).await
    }

    /// A newcomer and the code that was sent to them.
    async fn newcomer(&self, name: &str) -> (NewPerson, String) {
        let email = email(&format!("{}@example.org", name.to_lowercase()));
        let portal = &self.test.portal;
        request_code(portal, &email, "192.0.2.3", Language::It)
            .await
            .unwrap();
        let code = six_digits(&self.test.deliver().await.last().unwrap().text);
        let name = Some(PersonName {
            given: None,
            family: Name::parse(name).unwrap(),
        });
        (
            NewPerson {
                email,
                name,
                language: Language::It,
            },
            code,
        )
    }
}

fn refused<Value: std::fmt::Debug, Reason: std::fmt::Debug>(
    result: Result<Value, Failure<Reason>>,
) -> Reason {
    match result {
        Err(Failure::Refused(reason)) => reason,
        other => panic!("not refused: {other:?}"),
    }
}

fn recipients(messages: &[Message]) -> Vec<&str> {
    messages
        .iter()
        .map(|message| message.to.email.as_str())
        .collect()
}

#[tokio::test]
async fn places_go_to_the_first_and_the_others_wait_in_order() {
    let scene = Scene::new().await;
    let slug = scene.event("magazzini", 4, 1).await;
    let (anna, bo, chen) = (
        scene.person("Anna").await,
        scene.person("Bo").await,
        scene.person("Chen").await,
    );
    let first = scene.book(&anna, &slug).await.unwrap();
    let second = scene.book(&bo, &slug).await.unwrap();
    let third = scene.book(&chen, &slug).await.unwrap();
    assert_eq!(
        scene.stands(&anna, &first).await,
        (BookingState::Confirmed, 0)
    );
    assert_eq!(scene.stands(&bo, &second).await, (BookingState::Waiting, 1));
    assert_eq!(
        scene.stands(&chen, &third).await,
        (BookingState::Waiting, 2)
    );
    let messages = scene.test.deliver().await;
    assert_eq!(
        recipients(&messages),
        ["anna@example.org", "bo@example.org", "chen@example.org"]
    );
    let attached: Vec<_> = messages
        .iter()
        .map(|message| message.calendar.is_some())
        .collect();
    assert_eq!(
        attached,
        [true, false, false],
        "a calendar file is for a place"
    );
}

#[tokio::test]
async fn an_offer_says_what_a_booking_would_bring() {
    let scene = Scene::new().await;
    let slug = scene.event("magazzini", 4, 2).await;
    let anna = scene.person("Anna").await;
    let portal = &scene.test.portal;
    let before = offer(portal, &Visitor::Anonymous, &slug).await.unwrap();
    assert_eq!(
        (before.free_places(), before.placement),
        (2, Placement::Confirmed)
    );
    let reference = scene.book(&anna, &slug).await.unwrap();
    scene.book(&scene.person("Bo").await, &slug).await.unwrap();
    scene
        .book(&scene.person("Chen").await, &slug)
        .await
        .unwrap();
    let after = offer(portal, &Visitor::Anonymous, &slug).await.unwrap();
    assert_eq!(
        (after.free_places(), after.placement),
        (0, Placement::Waiting { position: 2 })
    );
    assert_eq!(after.obstacle, None, "a full edition has a waiting list");
    let own = offer(portal, &Visitor::Person(anna), &slug).await.unwrap();
    assert_eq!(own.obstacle, Some(PlaceRefusal::AlreadyBooked(reference)));
}

#[tokio::test]
async fn the_same_form_books_once() {
    let scene = Scene::new().await;
    let slug = scene.event("magazzini", 4, 5).await;
    let anna = scene.person("Anna").await;
    let request = store::new_id();
    let portal = &scene.test.portal;
    let first = register(portal, &anna, None, &slug, Groups::NONE, request)
        .await
        .unwrap();
    let second = register(portal, &anna, None, &slug, Groups::NONE, request)
        .await
        .unwrap();
    assert_eq!(first, second);
    assert_eq!(scene.test.deliver().await.len(), 1);
    // Another form meets the booking that is there; somebody else's form finds nothing.
    assert_eq!(
        refused(scene.book(&anna, &slug).await),
        PlaceRefusal::AlreadyBooked(first)
    );
    let bo = scene.person("Bo").await;
    let stolen = register(portal, &bo, None, &slug, Groups::NONE, request).await;
    assert!(matches!(stolen, Err(Failure::NotFound)), "{stolen:?}");
}

#[tokio::test]
async fn nobody_is_booked_twice_at_the_same_time() {
    let scene = Scene::new().await;
    let here = scene.event("qui", 4, 5).await;
    let there = scene.event("altrove", 4, 5).await;
    let later = scene.event("dopo", 5, 5).await;
    let anna = scene.person("Anna").await;
    let reference = scene.book(&anna, &here).await.unwrap();
    match refused(scene.book(&anna, &there).await) {
        PlaceRefusal::Overlaps(Overlap::Activity {
            reference: other, ..
        }) => assert_eq!(other, reference),
        refusal => panic!("another reason: {refusal:?}"),
    }
    let offered = offer(&scene.test.portal, &Visitor::Person(anna.clone()), &there)
        .await
        .unwrap();
    assert!(matches!(offered.obstacle, Some(PlaceRefusal::Overlaps(_))));
    scene.book(&anna, &later).await.unwrap();
    scene.cancel(&anna, &reference).await.unwrap();
    scene.book(&anna, &there).await.unwrap();
}

#[tokio::test]
async fn enrolment_closes_and_the_edition_begins() {
    let scene = Scene::new().await;
    let slug = scene.event("magazzini", 4, 5).await;
    let anna = scene.person("Anna").await;
    // From 22 November 09:00 to the second at which enrolment closes.
    let to_closing = moment("2026-12-03T11:00:00Z") - scene.test.portal.now();
    scene.test.pass(to_closing);
    let closed = PlaceRefusal::Enrolment(EnrolmentStatus::Closed);
    assert_eq!(refused(scene.book(&anna, &slug).await), closed);
    scene.test.pass(Seconds::days(2));
    let started = PlaceRefusal::Enrolment(EnrolmentStatus::Started);
    assert_eq!(refused(scene.book(&anna, &slug).await), started);
}

#[tokio::test]
async fn a_cancelled_place_goes_to_whoever_waits_longest() {
    let scene = Scene::new().await;
    let slug = scene.event("magazzini", 4, 1).await;
    let (anna, bo, chen) = (
        scene.person("Anna").await,
        scene.person("Bo").await,
        scene.person("Chen").await,
    );
    let first = scene.book(&anna, &slug).await.unwrap();
    let second = scene.book(&bo, &slug).await.unwrap();
    let third = scene.book(&chen, &slug).await.unwrap();
    scene.test.deliver().await;
    scene.cancel(&anna, &first).await.unwrap();
    assert_eq!(
        scene.stands(&anna, &first).await,
        (BookingState::Cancelled, 0)
    );
    assert_eq!(scene.stands(&bo, &second).await, (BookingState::Offered, 0));
    assert_eq!(
        scene.stands(&chen, &third).await,
        (BookingState::Waiting, 1)
    );
    let messages = scene.test.deliver().await;
    assert_eq!(
        recipients(&messages),
        ["anna@example.org", "bo@example.org"]
    );
    let again = refused(scene.cancel(&anna, &first).await);
    assert_eq!(again, PlaceRefusal::AlreadyCancelled);
    assert!(scene.test.deliver().await.is_empty());
}

#[tokio::test]
async fn after_the_deadline_a_place_is_kept_but_the_waiting_list_can_be_left() {
    let scene = Scene::new().await;
    let slug = scene.event("magazzini", 4, 1).await;
    let (anna, bo) = (scene.person("Anna").await, scene.person("Bo").await);
    let place = scene.book(&anna, &slug).await.unwrap();
    let position = scene.book(&bo, &slug).await.unwrap();
    scene
        .test
        .pass(moment("2026-12-03T11:00:01Z") - scene.test.portal.now());
    assert_eq!(
        refused(scene.cancel(&anna, &place).await),
        PlaceRefusal::TooLateToCancel
    );
    scene.cancel(&bo, &position).await.unwrap();
    assert_eq!(
        scene.stands(&bo, &position).await,
        (BookingState::Cancelled, 0)
    );
}

#[tokio::test]
async fn the_key_of_a_mail_opens_its_own_booking_and_no_other() {
    let scene = Scene::new().await;
    let slug = scene.event("magazzini", 4, 5).await;
    let (anna, bo) = (scene.person("Anna").await, scene.person("Bo").await);
    let annas = scene.book(&anna, &slug).await.unwrap();
    let bos = scene.book(&bo, &slug).await.unwrap();
    let portal = &scene.test.portal;
    let address = link(portal, Language::It, &annas);
    let key = address.split_once("?key=").unwrap().1;
    let nobody = Visitor::Anonymous;
    assert!(view(portal, &nobody, &annas, Some(key)).await.is_ok());
    for (visitor, key) in [
        (&nobody, None),
        (&nobody, Some("")),
        (&nobody, Some("0123456789abcdef0123456789abcdef")),
        (&nobody, Some(&key[..31])),
        (&Visitor::Person(bo.clone()), None),
    ] {
        let found = view(portal, visitor, &annas, key).await;
        assert!(
            matches!(found, Err(Failure::NotFound)),
            "{visitor:?} {key:?}"
        );
        let cancelled = cancel(portal, visitor, &annas, key).await;
        assert!(
            matches!(cancelled, Err(Failure::NotFound)),
            "{visitor:?} {key:?}"
        );
    }
    let other = view(portal, &nobody, &bos, Some(key)).await;
    assert!(matches!(other, Err(Failure::NotFound)));
    let file = calendar(portal, &nobody, &annas, Some(key), Language::It)
        .await
        .unwrap();
    assert_eq!(file.file_name, format!("{annas}.ics"));
    cancel(portal, &nobody, &annas, Some(key)).await.unwrap();
    let file = calendar(portal, &nobody, &annas, Some(key), Language::It).await;
    assert!(
        matches!(file, Err(Failure::NotFound)),
        "a calendar file is for a place"
    );
}

#[tokio::test]
async fn a_visitor_books_with_the_code() {
    let scene = Scene::new().await;
    let slug = scene.event("magazzini", 4, 5).await;
    let (mut newcomer, code) = scene.newcomer("Mohamed").await;
    newcomer.name = Some(PersonName {
        given: None,
        family: Name::parse("محمد").unwrap(),
    });
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

#[tokio::test]
async fn a_visitor_s_second_click_finds_the_first_booking() {
    let scene = Scene::new().await;
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
    // The code has worked: neither another form nor another code opens anything with it.
    let expired = VisitorRefusal::Code(CodeRefusal::Expired);
    assert_eq!(refused(send(code.clone(), store::new_id()).await), expired);
    let wrong = if code == "000000" { "000001" } else { "000000" };
    assert_eq!(refused(send(wrong.to_owned(), request).await), expired);
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

#[tokio::test]
async fn a_code_can_be_tried_five_times_within_ten_minutes() {
    let scene = Scene::new().await;
    let slug = scene.event("magazzini", 4, 5).await;
    let portal = &scene.test.portal;
    let (newcomer, code) = scene.newcomer("Anna").await;
    let wrong = if code == "000000" { "000001" } else { "000000" };
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

#[tokio::test]
async fn a_right_code_signs_in_even_where_there_is_no_place() {
    let scene = Scene::new().await;
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
    let VisitorRefusal::Place(refusal, session) = refused(result) else {
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
