//! Random sequences of events, applied to the portal and to a simple model, which must agree after every
//! step: who has a place, who has an offer until when, who waits at which position.

use domain::{
    booking::{
        BookingState::{self, Cancelled, Confirmed, Offered, Waiting},
        Groups, PlaceGroup, Reservation, hold,
    },
    call::CallReason,
    edition::{
        ActivityKind, CallOffCause, Capacity, EditionDetails, EditionSlug, LocalSession, Topic,
        parse_time,
    },
    id::{RequestId, SiteId},
    instant::{Instant, Seconds},
    language::{Language, Translated},
    reference::BookingReference,
};
use proptest::{
    prelude::*,
    test_runner::{Config, TestRunner},
};
use services::{
    Clock, Failure, Portal,
    access::visitor::{SignedIn, StaffMember, Visitor, recognise},
    bookings::{OfferAnswer, answer_offer, cancel, register},
    editions::{
        EditionPlan, EditionRefusal, PlannedSession, call_off, change, create, places,
        view_for_staff,
    },
    outbox::run_due,
    places::PlaceRefusal,
};
use store::{booking, call_owed};
use store_testing::{TestDatabase, on_both_engines, sample};

use crate::support::{HandClock, Nowhere, everybody_sits, known_people, portal, seats, settings};

on_both_engines!(the_portal_does_what_the_model_says);

const PEOPLE: usize = 9;
const STORIES: u32 = 80;
/// The groups that places are reserved for: enough for conflicts.
const GROUPS: [PlaceGroup; 3] = [
    PlaceGroup::NonNativeSpeakers,
    PlaceGroup::SocialServices,
    PlaceGroup::CareDuties,
];
/// Sunday 22 November 2026, ten in the morning in Rome. The edition is on Saturday, and enrolment
/// closes at noon of the day before.
const BEGINNING: Instant = sample::NOW;
const CLOSING: Instant = Instant::from_seconds(BEGINNING.seconds() + (5 * 24 + 2) * 3_600);

/// Until when a place can be cancelled: the morning of Saturday.
const CANCELLABLE_UNTIL: Instant = Instant::from_seconds(CLOSING.seconds() + 20 * 3_600);

/// When the edition begins on Saturday, and when it is over.
const STARTS: Instant = Instant::from_seconds(BEGINNING.seconds() + 6 * 86_400 + 27_000);
const ENDS: Instant = Instant::from_seconds(STARTS.seconds() + 2 * 3_600);

/// An event.
#[derive(Clone, Debug)]
enum Happening {
    Book(usize, Groups),
    Leave(usize),
    Answer(usize, bool),
    /// Staff set the number of places, and those reserved for each group, some until that many hours from the
    /// beginning.
    Revise(i64, [Option<(i64, Option<i64>)>; 3]),
    /// Staff call the edition off.
    CallOff,
    /// Hours pass, and the outbox is processed.
    Pass(i64),
}

fn any_groups() -> impl Strategy<Value = Groups> {
    prop::sample::subsequence(GROUPS.to_vec(), 0..=3).prop_map(|list| list.into_iter().collect())
}

fn happening() -> impl Strategy<Value = Happening> {
    let kept = prop::option::of((1..3_i64, prop::option::of(1..120_i64)));
    prop_oneof![
        8 => (0..PEOPLE, any_groups()).prop_map(|(person, groups)| Happening::Book(person, groups)),
        4 => (0..PEOPLE).prop_map(Happening::Leave),
        4 => (0..PEOPLE, any::<bool>()).prop_map(|(person, yes)| Happening::Answer(person, yes)),
        3 => (1..7_i64, prop::array::uniform3(kept))
            .prop_map(|(places, kept)| Happening::Revise(places, kept)),
        1 => Just(Happening::CallOff),
        3 => (1..30_i64).prop_map(Happening::Pass),
    ]
}

/// A booking of the model.
#[derive(Clone, Debug)]
struct Booked {
    person: usize,
    groups: Groups,
    state: BookingState,
    held_until: Option<Instant>,
}

/// The expected state. Bookings are in the order in which they were made.
struct Model {
    now: Instant,
    capacity: i64,
    reservations: Vec<Reservation>,
    bookings: Vec<Booked>,
    is_called_off: bool,
    /// Offers in the order in which they were made.
    offers: Vec<usize>,
}

impl Model {
    fn new(capacity: i64) -> Self {
        Self {
            now: BEGINNING,
            capacity,
            reservations: Vec::new(),
            bookings: Vec::new(),
            is_called_off: false,
            offers: Vec::new(),
        }
    }

    fn kept(&self) -> Groups {
        let in_force = |kept: &&Reservation| kept.released_at.is_none_or(|at| self.now < at);
        let reservations = self.reservations.iter().filter(in_force);
        reservations.map(|kept| kept.group).collect()
    }

    fn sitting(&self) -> Vec<Groups> {
        let sits = |booked: &&Booked| matches!(booked.state, Offered | Confirmed);
        let sitting = self.bookings.iter().filter(sits);
        sitting.map(|booked| booked.groups).collect()
    }

    fn fits(&self, groups: Groups) -> bool {
        let mut sitting = self.sitting();
        sitting.push(groups);
        everybody_sits(
            &seats(self.capacity, &self.reservations, self.now),
            &sitting,
        )
    }

    /// The live booking of a person.
    fn live(&self, person: usize) -> Option<usize> {
        self.bookings
            .iter()
            .position(|booked| booked.person == person && booked.state != Cancelled)
    }

    fn offer_what_is_free(&mut self) {
        for index in 0..self.bookings.len() {
            let Booked { state, groups, .. } = self.bookings[index];
            if state == Waiting
                && self.fits(groups)
                && let Some(hold) = hold(self.now, CLOSING)
            {
                self.bookings[index].state = Offered;
                self.bookings[index].held_until = Some(hold.until);
                self.offers.push(index);
            }
        }
    }

    fn end(&mut self, index: usize) {
        self.bookings[index].state = Cancelled;
        self.bookings[index].held_until = None;
        self.offer_what_is_free();
    }

    /// Whether the booking is accepted.
    fn book(&mut self, person: usize, groups: Groups) -> bool {
        if self.live(person).is_some() || self.now >= CLOSING || self.is_called_off {
            return false;
        }
        let groups = groups.common(self.kept());
        let state = if self.fits(groups) {
            Confirmed
        } else {
            Waiting
        };
        self.bookings.push(Booked {
            person,
            groups,
            state,
            held_until: None,
        });
        true
    }

    /// Whether it is called off: only before it begins.
    fn call_off(&mut self) -> bool {
        if self.now >= STARTS || self.is_called_off {
            return false;
        }
        self.is_called_off = true;
        for booked in &mut self.bookings {
            (booked.state, booked.held_until) = (Cancelled, None);
        }
        true
    }

    /// Whether a booking can be cancelled by its person: a place until the deadline, a wait until it is over.
    fn can_leave(&self, index: usize) -> bool {
        let has_place = self.bookings[index].state == Confirmed;
        self.now < ENDS && (!has_place || self.now <= CANCELLABLE_UNTIL)
    }

    /// Whether the change is accepted.
    fn revise(&mut self, capacity: i64, reservations: Vec<Reservation>) -> bool {
        if self.is_called_off {
            return false;
        }
        if !everybody_sits(&seats(capacity, &reservations, self.now), &self.sitting()) {
            return false;
        }
        (self.capacity, self.reservations) = (capacity, reservations);
        self.offer_what_is_free();
        true
    }

    fn pass(&mut self, time: Seconds) {
        self.now = self.now + time;
        // Offers expire in the order of their ends, each of them before the next is examined.
        while let Some(index) = self
            .offers
            .iter()
            .copied()
            .filter(|&index| {
                self.bookings[index]
                    .held_until
                    .is_some_and(|end| end <= self.now)
            })
            .min_by_key(|&index| self.bookings[index].held_until)
        {
            self.end(index);
        }
        self.offer_what_is_free();
    }

    fn position(&self, index: usize) -> i64 {
        let own = self.bookings[index].groups.common(self.kept());
        let before = self.bookings[..=index].iter();
        let before =
            before.filter(|other| other.state == Waiting && own.is_subset_of(other.groups));
        i64::try_from(before.count()).unwrap()
    }

    fn free_for_everybody(&self) -> i64 {
        let mut model = self.sitting();
        let seats = seats(self.capacity, &self.reservations, self.now);
        let taken = model.len();
        loop {
            model.push(Groups::NONE);
            if !everybody_sits(&seats, &model) {
                return i64::try_from(model.len() - 1 - taken).unwrap();
            }
        }
    }
}

/// The portal with the people and staff who act on it.
struct World {
    portal: Portal,
    database: TestDatabase,
    clock: HandClock,
    people: Vec<SignedIn>,
    staff: StaffMember,
    site: SiteId,
}

impl World {
    async fn new(database: TestDatabase) -> Self {
        let clock = HandClock::default();
        let listen = "127.0.0.1:1".parse().unwrap();
        let settings = settings(listen, "sqlite:unused", "unused".as_ref());
        let shared = store::Database::clone(&database);
        let portal = portal(&settings, shared, clock.clone()).await;
        let mut people = Vec::new();
        for token in known_people(&portal, &database, PEOPLE).await {
            match recognise(&portal, &token).await.unwrap() {
                Visitor::Person(person) => people.push(person),
                other => panic!("not a person: {other:?}"),
            }
        }
        // Every other one has a telephone alone.
        for number in (0..PEOPLE).step_by(2) {
            let sql = format!(
                "UPDATE person SET email = NULL, email_key = NULL, phone = '+3933312345{number:02}'
                 WHERE email_key = 'person-{number}@example.org'"
            );
            assert_eq!(database.execute(&sql).await.unwrap(), 1);
        }
        let mut transaction = database.write().await.unwrap();
        let site = sample::site("torino");
        store::site::insert(&mut transaction, &site).await.unwrap();
        transaction.commit().await.unwrap();
        Self {
            portal,
            database,
            clock,
            people,
            staff: StaffMember {
                id: store::new_id(),
                role: domain::staff::Role::Operator,
                name: "Giulia".to_owned(),
                language: Language::It,
                scope: services::Scope::Office,
            },
            site: site.id,
        }
    }

    /// Removes what an earlier sequence left, and resets the clock.
    async fn begin(&self, content: &EditionPlan) -> EditionSlug {
        for sql in [
            "DELETE FROM job",
            "DELETE FROM call_owed",
            "UPDATE booking SET state = 'cancelled', ending = 'by_staff', held_until = NULL
             WHERE state <> 'cancelled'",
            "DELETE FROM booking",
            "DELETE FROM edition_reservation",
            "DELETE FROM called_off",
            "DELETE FROM dropped_session",
            "DELETE FROM edition_session",
            "DELETE FROM edition",
        ] {
            self.database.execute(sql).await.unwrap();
        }
        self.clock.pass(BEGINNING - self.clock.now());
        create(&self.portal, &self.staff, content, store::new_id())
            .await
            .unwrap()
    }

    fn content(&self, capacity: i64, reservations: Vec<Reservation>) -> EditionPlan {
        let text = |words: &str| -> Translated { [(Language::It, words)].into_iter().collect() };
        let time = |text| parse_time(text).unwrap();
        let day = "2026-11-28".parse().unwrap();
        EditionPlan {
            activity: None,
            details: EditionDetails {
                cancellable_until: CANCELLABLE_UNTIL,
                ..EditionDetails::new(
                    ActivityKind::Course,
                    Topic::CareAndHealth,
                    text("Assistenza familiare"),
                    self.site,
                    Capacity::try_from(capacity).unwrap(),
                    BEGINNING - Seconds::days(1)..CLOSING,
                )
            },
            resources: store::resource::Resources::default(),
            sessions: vec![PlannedSession {
                id: None,
                times: LocalSession::new(day, time("17:30"), time("19:30")).unwrap(),
            }],
            reservations,
            published: true,
        }
    }

    /// Applies a sequence of events to both.
    async fn play(&self, capacity: i64, story: Vec<Happening>) -> Result<(), TestCaseError> {
        let slug = self.begin(&self.content(capacity, Vec::new())).await;
        let mut model = Model::new(capacity);
        // The reference of each booking of the model.
        let mut references: Vec<BookingReference> = Vec::new();
        for happening in story {
            match happening {
                Happening::Book(person, groups) => {
                    let request: RequestId = store::new_id();
                    let visitor = &self.people[person];
                    let booked =
                        register(&self.portal, visitor, None, &slug, groups, request).await;
                    let expected = model.book(person, groups);
                    prop_assert_eq!(is_done(&booked), expected);
                    references.extend(booked.ok());
                }
                Happening::Leave(person) => {
                    let Some(index) = model.live(person) else {
                        continue;
                    };
                    let visitor = Visitor::Person(self.people[person].clone());
                    let left = cancel(&self.portal, &visitor, &references[index], None).await;
                    let in_time = model.can_leave(index);
                    prop_assert_eq!(is_done(&left), in_time);
                    if in_time {
                        model.end(index);
                    }
                }
                Happening::Answer(person, yes) => {
                    let Some(index) = model.live(person) else {
                        continue;
                    };
                    let visitor = Visitor::Person(self.people[person].clone());
                    let answer = if yes {
                        OfferAnswer::Accept
                    } else {
                        OfferAnswer::Decline
                    };
                    let reference = &references[index];
                    let done = answer_offer(&self.portal, &visitor, reference, None, answer).await;
                    match model.bookings[index].state {
                        Offered if yes => {
                            model.bookings[index].state = Confirmed;
                            model.bookings[index].held_until = None;
                        }
                        Offered => model.end(index),
                        // Accepting a confirmed place changes nothing; an answer without an offer is refused.
                        state => {
                            prop_assert_eq!(is_done(&done), yes && state == Confirmed);
                            continue;
                        }
                    }
                    prop_assert!(is_done(&done));
                }
                Happening::Revise(capacity, kept) => {
                    let reservations = reservations(capacity, kept);
                    let content = self.content(capacity, reservations.clone());
                    let expected = model.revise(capacity, reservations);
                    let done = self.change(&slug, &content).await;
                    prop_assert_eq!(done, expected);
                }
                Happening::CallOff => {
                    let expected = model.call_off();
                    prop_assert_eq!(self.call_off(&slug).await, expected);
                }
                Happening::Pass(hours) => {
                    self.clock.pass(Seconds::hours(hours));
                    model.pass(Seconds::hours(hours));
                    run_due(&self.portal, &Nowhere).await.unwrap();
                }
            }
            self.compare(&slug, &model, &references).await?;
        }
        Ok(())
    }

    async fn change(&self, slug: &EditionSlug, content: &EditionPlan) -> bool {
        let (portal, staff) = (&self.portal, &self.staff);
        let seen = view_for_staff(portal, staff, slug).await.unwrap();
        let revision = seen.edition.revision;
        match change(portal, staff, slug, content, revision, store::new_id()).await {
            Ok(()) => true,
            Err(Failure::Refused(
                EditionRefusal::Places(PlaceRefusal::Change(_)) | EditionRefusal::CalledOff,
            )) => false,
            Err(failure) => panic!("{failure:?}"),
        }
    }

    async fn call_off(&self, slug: &EditionSlug) -> bool {
        let (portal, staff) = (&self.portal, &self.staff);
        let seen = view_for_staff(portal, staff, slug).await.unwrap();
        let revision = seen.edition.revision;
        let cause = CallOffCause::Office;
        match call_off(portal, staff, slug, cause, revision, store::new_id()).await {
            Ok(()) => true,
            Err(Failure::Refused(EditionRefusal::CallOff(_))) => false,
            Err(failure) => panic!("{failure:?}"),
        }
    }

    async fn compare(
        &self,
        slug: &EditionSlug,
        model: &Model,
        references: &[BookingReference],
    ) -> Result<(), TestCaseError> {
        let mut reader = self.database.read().await.unwrap();
        for (index, (expected, reference)) in model.bookings.iter().zip(references).enumerate() {
            let found = booking::by_reference(&mut reader, reference).await.unwrap();
            let found = found.unwrap();
            prop_assert_eq!(found.state, expected.state, "{:?}", expected);
            prop_assert_eq!(found.held_until, expected.held_until, "{:?}", expected);
            prop_assert_eq!(found.groups, expected.groups);
            if expected.state == Waiting {
                let position = booking::position(&mut reader, found.id).await.unwrap();
                prop_assert_eq!(position, model.position(index), "{:?}", expected);
            }
        }
        // Whom an offer is made who has no address is owed a call about it, until it is answered or ends.
        let open = call_owed::open(&mut reader, None, model.now, 100)
            .await
            .unwrap();
        let mut owed: Vec<_> = open
            .iter()
            .filter(|call| call.reason == CallReason::Offer)
            .map(|call| (call.booking, Some(call.due_at)))
            .collect();
        owed.sort_unstable();
        let offered = model.bookings.iter().zip(references);
        let mut offered: Vec<_> = offered
            .filter(|(booked, _)| booked.state == Offered && booked.person % 2 == 0)
            .map(|(booked, reference)| (Some(*reference), booked.held_until))
            .collect();
        offered.sort_unstable();
        prop_assert_eq!(owed, offered);
        drop(reader);
        if model.is_called_off {
            return Ok(());
        }
        let left = places(&self.portal, slug).await.unwrap();
        let taken = i64::try_from(model.sitting().len()).unwrap();
        prop_assert_eq!(left.free, model.free_for_everybody());
        prop_assert_eq!(left.free + left.set_aside + taken, model.capacity);
        Ok(())
    }
}

/// Whether something was done, or refused; anything else fails the test.
fn is_done<Value: std::fmt::Debug>(outcome: &Result<Value, Failure<PlaceRefusal>>) -> bool {
    match outcome {
        Ok(_) => true,
        Err(Failure::Refused(_)) => false,
        Err(failure) => panic!("{failure:?}"),
    }
}

/// Reservations within the capacity.
fn reservations(capacity: i64, kept: [Option<(i64, Option<i64>)>; 3]) -> Vec<Reservation> {
    let mut left = capacity;
    let mut reservations = Vec::new();
    for (group, kept) in GROUPS.into_iter().zip(kept) {
        let Some((places, hours)) = kept else {
            continue;
        };
        let places = places.min(left);
        left -= places;
        reservations.extend(Capacity::try_from(places).ok().map(|places| Reservation {
            group,
            places,
            released_at: hours.map(|hours| BEGINNING + Seconds::hours(hours)),
        }));
    }
    reservations
}

async fn the_portal_does_what_the_model_says(database: TestDatabase) {
    let world = World::new(database).await;
    let here = tokio::runtime::Handle::current();
    let stories = (1..5_i64, prop::collection::vec(happening(), 1..40));
    let mut runner = TestRunner::new(Config {
        cases: STORIES,
        failure_persistence: None,
        ..Config::default()
    });
    let outcome = tokio::task::block_in_place(|| {
        runner.run(&stories, |(capacity, story)| {
            here.block_on(world.play(capacity, story))
        })
    });
    if let Err(error) = outcome {
        panic!("{error}");
    }
}
