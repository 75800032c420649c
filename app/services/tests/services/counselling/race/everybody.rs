//! People book, move and cancel; at the same time staff book at the desk, cancel, enter absences and
//! publish lessons.

use std::{collections::BTreeSet, sync::Arc};

use domain::{
    booking::Groups, counselling::Interval, edition::EditionSlug, instant::Seconds,
    reference::AppointmentReference,
};
use services::{
    Failure,
    access::visitor::{SignedIn, StaffMember, Visitor},
    bookings::register,
    closures::{absences, remove_absence},
    counselling::{
        AppointmentRefusal, Chosen, OpenSlot, book_at_desk, cancel, cancel_by_staff, day,
        reschedule,
    },
    editions::{EditionRefusal, call_off, create, resource::ResourceRefusal},
    notifications::Word,
    people::desk::DeskRefusal,
    places::{Heard, PlaceRefusal},
};
use store::resource::Resources;
use store_testing::{TestDatabase, on_both_engines, sample};

use super::{super::Scene, AT_ONCE, at_once, double_bookings, drop_database_guard};
use crate::support::{at_desk, date, editions::event_on, gaps::absent};

on_both_engines!(
    whoever_moves_meets_nobody_at_the_same_time,
    row_locks_alone_keep_everybody_apart,
);

const ACTS: usize = 10;
const MONDAYS: [&str; 2] = ["2026-12-07", "2026-12-14"];

/// Two operators with the same hours, and the times of two of their Mondays.
struct Crowd {
    scene: Scene,
    colleague: StaffMember,
    times: Vec<Chosen>,
    lab: EditionSlug,
}

impl Crowd {
    async fn new(database: TestDatabase) -> Arc<Self> {
        let scene = Scene::new(database).await;
        let colleague = scene.a_colleague_receives_too().await;
        let mut times = Vec::new();
        for monday in MONDAYS {
            times.extend(scene.slots(monday).await.iter().map(OpenSlot::chosen));
        }
        times.dedup();
        let lab = event_on(scene.site, "Laboratorio", MONDAYS[1], "9:30", "10:30");
        let lab = scene.test.edition(&scene.operator, &lab).await;
        Arc::new(Self {
            scene,
            colleague,
            times,
            lab,
        })
    }
}

/// The value, or nothing where another task was faster; any other failure fails the test.
fn outcome<Value>(outcome: Result<Value, Failure<AppointmentRefusal>>) -> Option<Value> {
    match outcome {
        Ok(value) => Some(value),
        Err(Failure::Refused(
            AppointmentRefusal::SlotTaken
            | AppointmentRefusal::Overlaps(_)
            | AppointmentRefusal::AtLimit { .. }
            | AppointmentRefusal::NotBooked,
        )) => None,
        Err(other) => panic!("{other:?}"),
    }
}

impl Crowd {
    /// One person books, moves, cancels and enrols in the lab. Returns the appointments that they should
    /// have in the end.
    async fn visit(self: Arc<Self>, number: usize) -> Vec<AppointmentReference> {
        let portal = &self.scene.test.portal;
        let person = self.scene.known(number).await;
        let visitor = Visitor::Person(person.clone());
        let mut held = Vec::new();
        for act in 0..ACTS {
            let chosen = self.times[(number + act * 5) % self.times.len()];
            match ((number + act) % 5, held.last()) {
                (0, Some(reference)) => {
                    outcome(cancel(portal, &visitor, reference, None).await);
                    held.pop();
                }
                (1 | 2, Some(reference)) => {
                    let form = store::new_id();
                    outcome(reschedule(portal, &visitor, reference, None, chosen, form).await);
                }
                (3, _) => self.enrol(&person).await,
                _ => held.extend(outcome(self.scene.try_to_book(&person, chosen).await)),
            }
        }
        held
    }

    async fn enrol(&self, person: &SignedIn) {
        let (portal, form) = (&self.scene.test.portal, store::new_id());
        match register(portal, person, None, &self.lab, Groups::NONE, form).await {
            Ok(_)
            | Err(Failure::Refused(PlaceRefusal::Overlaps(_) | PlaceRefusal::AlreadyBooked(_))) => {
            }
            Err(other) => panic!("{other:?}"),
        }
    }

    /// Books at the desk. Returns the appointments made.
    async fn book_at_desk(&self) -> Vec<AppointmentReference> {
        let portal = &self.scene.test.portal;
        let mut booked = Vec::new();
        for chosen in &self.times {
            let new = self.scene.new_appointment(*chosen);
            let (staff, form) = (&self.colleague, store::new_id());
            match book_at_desk(portal, staff, &at_desk("Verdi"), &new, form).await {
                Ok(reference) => booked.push(reference),
                Err(Failure::Refused(DeskRefusal::Booking(AppointmentRefusal::SlotTaken))) => {}
                Err(other) => panic!("{other:?}"),
            }
        }
        booked
    }

    /// Cancels the first appointment of a day, several times. Returns the cancelled ones.
    async fn cancel_by_staff(&self) -> BTreeSet<String> {
        let (portal, staff) = (&self.scene.test.portal, &self.scene.operator);
        let message = Word::parse("L’operatrice è malata.").unwrap();
        let mut cancelled = BTreeSet::new();
        for monday in MONDAYS.into_iter().cycle().take(12) {
            let list = day(portal, staff, date(monday), false).await.unwrap();
            if let Some(first) = list.first() {
                let (reference, form) = (&first.reference, store::new_id());
                let done =
                    cancel_by_staff(portal, staff, reference, &message, form, Heard::NotYet).await;
                cancelled.extend(outcome(done).map(|()| first.reference.to_string()));
            }
        }
        cancelled
    }

    /// Enters and removes an absence of the operator, several times.
    async fn enter_absences(&self) {
        let (portal, staff) = (&self.scene.test.portal, &self.scene.operator);
        let starts_at = self.times[0].starts_at;
        let time = Interval::new(starts_at, starts_at + Seconds::hours(1)).unwrap();
        for _ in 0..4 {
            absent(portal, staff, time).await;
            for own in absences(portal, staff, staff.id).await.unwrap() {
                remove_absence(portal, staff, own.absence.id).await.unwrap();
            }
        }
    }

    /// Publishes and calls off a lesson of the colleague, several times; the last one stays.
    async fn publish_lessons(&self) {
        let (portal, staff) = (&self.scene.test.portal, &self.colleague);
        let content = sample::with(
            event_on(self.scene.site, "Lezione", MONDAYS[0], "10:00", "10:30"),
            |plan| {
                plan.resources = Resources {
                    room_id: None,
                    teacher_id: Some(staff.id),
                };
            },
        );
        let mut last = None;
        for _ in 0..6 {
            if let Some(lesson) = last.take() {
                call_off(
                    portal,
                    staff,
                    &lesson,
                    domain::edition::CallOffCause::Office,
                    crate::support::editions::because(0, "Per malattia."),
                    store::new_id(),
                )
                .await
                .unwrap();
            }
            match create(portal, staff, &content, store::new_id()).await {
                Ok(lesson) => last = Some(lesson),
                Err(Failure::Refused(EditionRefusal::Resources(
                    ResourceRefusal::TeacherReceives { .. },
                ))) => {}
                Err(other) => panic!("{other:?}"),
            }
        }
    }

    /// Runs everything at once, then compares the answers with the database.
    async fn race(self: Arc<Self>) {
        let people = (0..AT_ONCE).map(|number| self.clone().visit(number));
        let (held, at_desk, cancelled, (), ()) = tokio::join!(
            at_once(people),
            self.book_at_desk(),
            self.cancel_by_staff(),
            self.enter_absences(),
            self.publish_lessons(),
        );
        let told = held.into_iter().flatten().chain(at_desk);
        let told: BTreeSet<_> = told.map(|reference| reference.to_string()).collect();
        let told: BTreeSet<_> = told.difference(&cancelled).cloned().collect();
        let kept = "SELECT reference FROM appointment WHERE state = 'booked'";
        let kept = self.scene.test.database.texts(kept).await;
        assert_eq!(told, kept.into_iter().collect());
        assert_eq!(
            double_bookings(&self.scene.test.database).await,
            Vec::<String>::new()
        );
    }
}

async fn whoever_moves_meets_nobody_at_the_same_time(database: TestDatabase) {
    Box::pin(Crowd::new(database).await.race()).await;
}

async fn row_locks_alone_keep_everybody_apart(database: TestDatabase) {
    drop_database_guard(&database).await;
    Box::pin(Crowd::new(database).await.race()).await;
}
