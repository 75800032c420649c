//! Places are reserved for groups, offered to those who wait, and given on request.

#![allow(
    clippy::unwrap_used,
    reason = "what cannot be unwrapped fails the test"
)]

mod support;

use domain::{
    application::ApplicationState,
    booking::{
        BookingState::{self, Cancelled, Confirmed, Offered, Requested, Waiting},
        ChangeError, Ending, Groups,
        PlaceGroup::{self, CareDuties, NonNativeSpeakers},
        Reservation, ReservationError,
    },
    edition::{ActivityKind, Admission, Capacity, EditionSlug, MinimumParticipantsError, Topic},
    instant::{Instant, Seconds},
    language::Language,
    reference::BookingReference,
    staff::Role,
};
use services::{
    Failure,
    access::visitor::{SignedIn, StaffMember, Visitor},
    bookings::{
        BookingView, CancellationReason, NotApprovedReason, OfferAnswer, RequestDecision,
        answer_offer, cancel, cancel_by_staff, decide_request, offer, register, view,
    },
    editions::{
        EditionContent, EditionProblem, EditionRefusal, change, create, hold_with_fewer, places,
        view_for_staff,
    },
    people::path::{Milestone, path},
    places::PlaceRefusal,
};
use store::application::{self, Application};
use store_testing::sample;
use support::{TestPortal, editions::event, moment};

/// A portal with one edition on Friday 4 December 2026 at half past five, bookable until noon of the
/// day before. It is Sunday 22 November, ten in the morning.
struct Scene {
    test: TestPortal,
    staff: StaffMember,
    content: EditionContent,
    slug: EditionSlug,
}

fn capacity(places: i64) -> Capacity {
    Capacity::try_from(places).unwrap()
}

fn reserved(group: PlaceGroup, places: i64, released_at: Option<&str>) -> Reservation {
    Reservation {
        group,
        places: capacity(places),
        released_at: released_at.map(moment),
    }
}

impl Scene {
    async fn new(places: i64, wanted: impl FnOnce(&mut EditionContent)) -> Self {
        let test = TestPortal::new().await;
        let staff = test.staff(Role::Operator).await;
        let site = test.site("torino").await;
        let mut content = EditionContent {
            kind: ActivityKind::Course,
            topic: Topic::CareAndHealth,
            title: [(Language::It, "Assistenza familiare")]
                .into_iter()
                .collect(),
            ..event(site, places)
        };
        wanted(&mut content);
        let slug = create(&test.portal, &staff, &content, store::new_id())
            .await
            .unwrap();
        Self {
            test,
            staff,
            content,
            slug,
        }
    }

    async fn person(&self, name: &str) -> SignedIn {
        let address = format!("{}@example.org", name.to_lowercase());
        self.test.person(&address, name).await
    }

    async fn try_to_book(
        &self,
        person: &SignedIn,
        groups: &[PlaceGroup],
    ) -> Result<BookingReference, Failure<PlaceRefusal>> {
        let groups: Groups = groups.iter().copied().collect();
        let portal = &self.test.portal;
        register(portal, person, None, &self.slug, groups, store::new_id()).await
    }

    /// Somebody new books; whom they are and what they got.
    async fn book(&self, name: &str, groups: &[PlaceGroup]) -> (SignedIn, BookingReference) {
        let person = self.person(name).await;
        let reference = self.try_to_book(&person, groups).await.unwrap();
        (person, reference)
    }

    async fn see(&self, (person, reference): &(SignedIn, BookingReference)) -> BookingView {
        let visitor = Visitor::Person(person.clone());
        view(&self.test.portal, &visitor, reference, None)
            .await
            .unwrap()
    }

    async fn state(&self, booked: &(SignedIn, BookingReference)) -> BookingState {
        self.see(booked).await.booking.state
    }

    async fn answer(
        &self,
        (person, reference): &(SignedIn, BookingReference),
        answer: OfferAnswer,
    ) -> Result<(), Failure<PlaceRefusal>> {
        let visitor = Visitor::Person(person.clone());
        answer_offer(&self.test.portal, &visitor, reference, None, answer).await
    }

    async fn leave(&self, (person, reference): &(SignedIn, BookingReference)) {
        let visitor = Visitor::Person(person.clone());
        cancel(&self.test.portal, &visitor, reference, None)
            .await
            .unwrap();
    }

    async fn change(&self, wanted: impl FnOnce(&mut EditionContent)) -> Result<(), EditionRefusal> {
        let mut content = self.content.clone();
        wanted(&mut content);
        let portal = &self.test.portal;
        let seen = view_for_staff(portal, &self.staff, &self.slug)
            .await
            .unwrap();
        let revision = seen.edition.revision;
        let request = store::new_id();
        match change(portal, &self.staff, &self.slug, &content, revision, request).await {
            Ok(()) => Ok(()),
            Err(Failure::Refused(refusal)) => Err(refusal),
            Err(failure) => panic!("{failure}"),
        }
    }

    /// Carries out what is due and tells the subjects of the mails.
    async fn subjects(&self) -> Vec<String> {
        let messages = self.test.deliver().await;
        messages
            .into_iter()
            .map(|message| message.subject)
            .collect()
    }
}

fn refused<Value: std::fmt::Debug>(result: Result<Value, Failure<PlaceRefusal>>) -> PlaceRefusal {
    match result {
        Err(Failure::Refused(reason)) => reason,
        other => panic!("not refused: {other:?}"),
    }
}

#[tokio::test]
async fn an_offered_place_is_held_and_taken_with_one_click() {
    let scene = Scene::new(1, |_| {}).await;
    let ada = scene.book("Ada", &[]).await;
    let bea = scene.book("Bea", &[]).await;
    let carla = scene.book("Carla", &[]).await;
    scene.test.deliver().await;
    scene.leave(&ada).await;

    let offered = scene.see(&bea).await;
    assert_eq!(offered.booking.state, Offered);
    // A day from now: ten in the morning of Monday.
    let until = moment("2026-11-23T09:00:00Z");
    assert_eq!(offered.booking.held_until, Some(until));
    assert_eq!(scene.state(&carla).await, Waiting);
    let left = places(&scene.test.portal, &scene.slug).await.unwrap();
    assert_eq!(left.free, 0, "an offered place is nobody else's");
    let next = path(&scene.test.portal, &bea.0).await.unwrap().next;
    assert!(matches!(next, Milestone::AnswerOffer(_, end) if end == until));

    let messages = scene.test.deliver().await;
    let mail = messages
        .iter()
        .find(|message| message.to.email.as_str() == "bea@example.org")
        .unwrap();
    assert_eq!(mail.subject, "C’è un posto per te: Assistenza familiare");
    assert!(
        mail.text
            .contains(&format!("/it/bookings/{}/offer?key=", bea.1))
    );
    assert!(mail.calendar.is_none(), "it is no place yet");

    for _ in 0..2 {
        scene.answer(&bea, OfferAnswer::Accept).await.unwrap();
        assert_eq!(scene.state(&bea).await, Confirmed);
    }
    assert_eq!(
        scene.subjects().await,
        ["Il tuo posto è prenotato: Assistenza familiare"]
    );
    assert_eq!(
        refused(scene.answer(&bea, OfferAnswer::Decline).await),
        PlaceRefusal::NotOffered,
        "a place is given back by cancelling it"
    );
    // The end of the offer comes and finds nothing to end.
    scene.test.pass(Seconds::days(1));
    scene.test.deliver().await;
    assert_eq!(scene.state(&bea).await, Confirmed);
    assert_eq!(scene.see(&carla).await.position, 1);
}

#[tokio::test]
async fn a_declined_place_goes_on_at_once_and_an_expired_one_in_time() {
    let scene = Scene::new(1, |_| {}).await;
    let ada = scene.book("Ada", &[]).await;
    let bea = scene.book("Bea", &[]).await;
    let carla = scene.book("Carla", &[]).await;
    let dora = scene.book("Dora", &[]).await;
    scene.leave(&ada).await;
    for _ in 0..2 {
        scene.answer(&bea, OfferAnswer::Decline).await.unwrap();
    }
    assert_eq!(scene.see(&bea).await.booking.ending, Some(Ending::Declined));
    assert_eq!(scene.state(&carla).await, Offered);
    scene.test.deliver().await;

    // One second too late, although nobody has ended the offer yet.
    scene.test.pass(Seconds::days(1));
    assert_eq!(
        refused(scene.answer(&carla, OfferAnswer::Accept).await),
        PlaceRefusal::NotOffered
    );
    let subjects = scene.subjects().await;
    assert_eq!(
        scene.see(&carla).await.booking.ending,
        Some(Ending::Expired)
    );
    assert_eq!(scene.state(&dora).await, Offered);
    assert_eq!(
        subjects,
        [
            "Il posto è andato a un’altra persona: Assistenza familiare",
            "C’è un posto per te: Assistenza familiare"
        ]
    );
    let back = scene.try_to_book(&carla.0, &[]).await.unwrap();
    assert_eq!(scene.state(&(carla.0, back)).await, Waiting);
}

#[tokio::test]
async fn at_night_nobody_is_told_and_no_offer_outlasts_enrolment() {
    let scene = Scene::new(1, |_| {}).await;
    let ada = scene.book("Ada", &[]).await;
    let bea = scene.book("Bea", &[]).await;
    let carla = scene.book("Carla", &[]).await;
    scene.test.deliver().await;
    // Eleven at night in Rome.
    scene.test.set("2026-11-22T22:00:00Z");
    scene.leave(&ada).await;
    assert_eq!(
        scene.subjects().await,
        ["Prenotazione annullata: Assistenza familiare"]
    );
    scene.test.set("2026-11-23T07:00:00Z");
    assert_eq!(
        scene.subjects().await,
        ["C’è un posto per te: Assistenza familiare"]
    );
    let until = scene.see(&bea).await.booking.held_until.unwrap();
    assert_eq!(until, moment("2026-11-24T07:00:00Z"));
    scene.test.set("2026-12-03T10:30:00Z");
    scene.test.deliver().await;
    let until = scene.see(&carla).await.booking.held_until.unwrap();
    assert_eq!(until, moment("2026-12-03T11:00:00Z"));
    scene.test.set("2026-12-03T11:00:00Z");
    scene.test.deliver().await;
    assert_eq!(
        scene.see(&carla).await.booking.ending,
        Some(Ending::Expired)
    );
}

#[tokio::test]
async fn reserved_places_are_for_their_group_until_they_are_released() {
    let released_at = "2026-11-30T09:00:00Z";
    let scene = Scene::new(3, |content| {
        content.reservations = vec![reserved(NonNativeSpeakers, 2, Some(released_at))];
    })
    .await;
    let portal = &scene.test.portal;
    let before = offer(portal, &Visitor::Anonymous, &scene.slug)
        .await
        .unwrap();
    assert_eq!(before.free_places(), 1);
    assert_eq!(before.groups, [(NonNativeSpeakers, 3)]);
    let ada = scene.book("Ada", &[]).await;
    let bea = scene.book("Bea", &[CareDuties]).await;
    let carla = scene.book("Carla", &[NonNativeSpeakers, CareDuties]).await;
    let dora = scene.book("Dora", &[]).await;
    assert_eq!(scene.state(&ada).await, Confirmed);
    let waits = scene.see(&bea).await;
    assert_eq!((waits.booking.state, waits.position), (Waiting, 1));
    assert_eq!(
        waits.booking.groups,
        Groups::NONE,
        "nobody is asked of groups that no places are for"
    );
    assert_eq!(scene.state(&carla).await, Confirmed);
    assert_eq!(scene.see(&dora).await.position, 2);
    let left = places(portal, &scene.slug).await.unwrap();
    assert_eq!((left.free, left.set_aside), (0, 1));

    scene.test.set(released_at);
    scene.test.deliver().await;
    assert_eq!(scene.state(&bea).await, Offered);
    assert_eq!(scene.state(&dora).await, Waiting);
    let left = places(portal, &scene.slug).await.unwrap();
    assert_eq!((left.free, left.set_aside), (0, 0));
    let seen = view_for_staff(portal, &scene.staff, &scene.slug)
        .await
        .unwrap();
    assert!(
        seen.edition.reserved_groups.is_empty(),
        "nothing to look up any more"
    );
}

#[tokio::test]
async fn reservations_against_those_who_hold_places_are_refused_with_numbers() {
    let scene = Scene::new(4, |_| {}).await;
    let ada = scene.book("Ada", &[]).await;
    scene.book("Bea", &[]).await;
    let too_many = scene
        .change(|content| content.reservations = vec![reserved(CareDuties, 3, None)])
        .await;
    assert_eq!(
        too_many,
        Err(EditionRefusal::Places(PlaceRefusal::Change(
            ChangeError::ReservedAreTaken {
                groups: Groups::NONE,
                people: 2,
                places: 1
            }
        )))
    );
    scene
        .change(|content| content.reservations = vec![reserved(CareDuties, 2, None)])
        .await
        .unwrap();
    let carla = scene.book("Carla", &[]).await;
    assert_eq!(scene.state(&carla).await, Waiting);
    // A place that is left is anybody's again; fewer reserved places are as well.
    scene.leave(&ada).await;
    assert_eq!(scene.state(&carla).await, Offered);
    let dora = scene.book("Dora", &[]).await;
    assert_eq!(scene.state(&dora).await, Waiting);
    scene
        .change(|content| content.reservations = vec![reserved(CareDuties, 1, None)])
        .await
        .unwrap();
    assert_eq!(scene.state(&dora).await, Offered);
    let senseless = scene
        .change(|content| content.reservations = vec![reserved(CareDuties, 5, None)])
        .await;
    let problem = EditionProblem::Reservations(ReservationError::MoreThanCapacity {
        reserved: 5,
        capacity: 4,
    });
    assert_eq!(senseless, Err(EditionRefusal::Problems(vec![problem])));
}

#[tokio::test]
async fn staff_decide_on_requests() {
    let scene = Scene::new(1, |content| content.admission = Admission::Approval).await;
    let ada = scene.book("Ada", &[]).await;
    let bea = scene.book("Bea", &[]).await;
    let carla = scene.book("Carla", &[]).await;
    let dora = scene.book("Dora", &[]).await;
    for booked in [&ada, &bea, &carla, &dora] {
        assert_eq!(scene.state(booked).await, Requested);
    }
    assert_eq!(
        scene.subjects().await.first().map(String::as_str),
        Some("Abbiamo ricevuto la tua richiesta: Assistenza familiare")
    );
    let decide = async |(_, reference): &(SignedIn, BookingReference), decision| {
        decide_request(&scene.test.portal, &scene.staff, reference, &decision).await
    };
    decide(&carla, RequestDecision::Approve).await.unwrap();
    decide(&bea, RequestDecision::Approve).await.unwrap();
    decide(&ada, RequestDecision::Approve).await.unwrap();
    assert_eq!(scene.state(&carla).await, Confirmed);
    // Of those who wait, the moment of the request counts.
    assert_eq!(scene.see(&ada).await.position, 1);
    assert_eq!(scene.see(&bea).await.position, 2);
    scene.test.deliver().await;

    let reason = NotApprovedReason::parse("Serve il livello A2.").unwrap();
    decide(&dora, RequestDecision::Refuse(reason))
        .await
        .unwrap();
    let [mail] = scene.test.deliver().await.try_into().unwrap();
    assert!(mail.text.contains("Serve il livello A2."));
    assert_eq!(
        scene.see(&dora).await.booking.ending,
        Some(Ending::NotApproved)
    );
    assert_eq!(
        refused(decide(&dora, RequestDecision::Approve).await),
        PlaceRefusal::AlreadyDecided
    );
    let seen = view_for_staff(&scene.test.portal, &scene.staff, &scene.slug)
        .await
        .unwrap();
    assert_eq!((seen.edition.held, seen.edition.waiting), (1, 2));
    // Cancelled by staff, the place goes to who asked first.
    let why = CancellationReason::parse("Ha telefonato.").unwrap();
    cancel_by_staff(&scene.test.portal, &scene.staff, &carla.1, &why)
        .await
        .unwrap();
    assert_eq!(scene.state(&ada).await, Offered);
    assert_eq!(scene.state(&carla).await, Cancelled);
}

#[tokio::test]
async fn only_people_of_the_programme_are_let_in() {
    let scene = Scene::new(5, |_| {}).await;
    let programme = scene
        .test
        .programme(include_str!("../../../demo/programmes/imprecario.json"))
        .await;
    let by_programme = |content: &mut EditionContent| {
        content.admission = Admission::Programme;
        content.programme = Some(programme.id);
    };
    let unknown = scene
        .change(|content| {
            by_programme(content);
            content.programme = None;
        })
        .await;
    assert_eq!(
        unknown,
        Err(EditionRefusal::Problems(vec![
            EditionProblem::UnknownProgramme
        ]))
    );
    scene.change(by_programme).await.unwrap();
    let ada = scene.person("Ada").await;
    let refusal = PlaceRefusal::NotAdmitted {
        programme: programme.slug.clone(),
        name: programme.content.name.clone(),
    };
    assert_eq!(refused(scene.try_to_book(&ada, &[]).await), refusal);
    let found = async || {
        let visitor = Visitor::Person(ada.clone());
        let found = offer(&scene.test.portal, &visitor, &scene.slug).await;
        found.unwrap().obstacle
    };
    let application = Application {
        state: ApplicationState::Submitted,
        ..sample::application(ada.person, programme.id)
    };
    let mut transaction = scene.test.portal.database.write().await.unwrap();
    application::insert(&mut transaction, &application)
        .await
        .unwrap();
    transaction.commit().await.unwrap();
    assert_eq!(found().await, Some(refusal));
    let admitted = Application {
        state: ApplicationState::Admitted,
        ..application
    };
    let mut transaction = scene.test.portal.database.write().await.unwrap();
    let before = ApplicationState::Submitted;
    application::update(&mut transaction, &admitted, before, None)
        .await
        .unwrap();
    transaction.commit().await.unwrap();
    assert_eq!(found().await, None);
    scene.try_to_book(&ada, &[]).await.unwrap();
}

#[tokio::test]
async fn too_few_people_are_decided_on_in_time() {
    let decide_by = moment("2026-12-01T11:00:00Z");
    let with_minimum = |content: &mut EditionContent| {
        content.minimum = Some((capacity(2), decide_by));
    };
    let scene = Scene::new(3, with_minimum).await;
    let ada = scene.book("Ada", &[]).await;
    let see = async || {
        view_for_staff(&scene.test.portal, &scene.staff, &scene.slug)
            .await
            .unwrap()
    };
    assert_eq!(see().await.minimum_to_decide(), None);
    scene.test.set("2026-12-01T11:00:00Z");
    assert_eq!(see().await.minimum_to_decide(), Some(capacity(2)));
    let bea = scene.book("Bea", &[]).await;
    assert_eq!(see().await.minimum_to_decide(), None);
    scene.leave(&bea).await;
    let request = store::new_id();
    for _ in 0..2 {
        hold_with_fewer(&scene.test.portal, &scene.staff, &scene.slug, request)
            .await
            .unwrap();
    }
    assert_eq!(see().await.minimum_to_decide(), None);
    assert_eq!(see().await.history.len(), 2);
    assert_eq!(scene.state(&ada).await, Confirmed);
    let late = |content: &mut EditionContent| {
        content.minimum = Some((capacity(9), Instant::from_seconds(i64::from(u32::MAX))));
    };
    let problem = EditionProblem::Minimum(MinimumParticipantsError::AboveCapacity);
    assert_eq!(
        scene.change(late).await,
        Err(EditionRefusal::Problems(vec![problem]))
    );
}
