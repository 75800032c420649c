//! People book, move and cancel appointments; operators say when they receive.

#![allow(
    clippy::unwrap_used,
    reason = "what cannot be unwrapped fails the test"
)]

mod support;

use domain::{
    booking::Groups,
    calendar_date::CalendarDate,
    counselling::{
        AppointmentState, Closure, Interval, Location, Mode, Offer, OfficeHours, Service,
        SlotTiming, SpokenLanguages, Waiting, WeeklyAvailability,
    },
    edition::parse_time,
    holiday::PatronDay,
    id::SiteId,
    instant::Seconds,
    language::Language,
    name::{Name, PersonName},
    person::Person,
    reference::AppointmentReference,
    staff::Role,
    text::Line,
};
use jiff::civil::{Date, Weekday};
use services::{
    Change, Failure, Overlap, Scope,
    access::{
        sign_in::{CodeRefusal, NewPerson, request_code},
        visitor::{SignedIn, StaffMember, Visitor},
    },
    bookings::register,
    counselling::{
        AppointmentRefusal, Chosen, DAYS_BEFORE, HoursRefusal, Message, NewAppointment, NewClosure,
        NewHours, OpenSlot, VisitorRefusal, Wanted, absences, add_absence, add_closure, add_hours,
        book, book_visitor, calendar, cancel, cancel_by_staff, closures, day, end_hours, known,
        languages, link, measure_waiting, next_free, note, own_hours, patron_days, remove_absence,
        remove_closure, reschedule, reschedule_by_staff, set_patron_day, view, waiting, week,
        week_to_reschedule,
    },
    editions::{EditionContent, EditionRefusal, call_off, create, resource::ResourceRefusal},
    places::PlaceRefusal,
};
use store::resource::Resources;
use support::{TestPortal, editions::event_on, email, moment, six_digits};

/// A portal with a site, and an operator who receives there on Mondays from nine to twelve in slots of
/// an hour, a quarter of which is a pause.
struct Scene {
    test: TestPortal,
    site: SiteId,
    operator: StaffMember,
}

fn date(text: &str) -> CalendarDate {
    CalendarDate::parse(text).unwrap()
}

fn mornings(weekday: Weekday, from: &str, until: Option<&str>) -> WeeklyAvailability {
    let time = |text| parse_time(text).unwrap();
    let timing = SlotTiming {
        length: 45,
        buffer_before: 0,
        buffer_after: 15,
    };
    let offer = Offer {
        services: [Service::FirstInterview, Service::Orientation].into(),
        modes: [Mode::InPerson, Mode::Phone].into(),
        languages: SpokenLanguages::parse(",it,ar,").unwrap(),
    };
    let hours = OfficeHours::new(time("9:00"), time("12:00"), timing, offer).unwrap();
    WeeklyAvailability::new(weekday, date(from), until.map(date), hours).unwrap()
}

impl Scene {
    async fn new() -> Self {
        let test = TestPortal::new().await;
        let site = test.site("torino").await;
        let operator = test.staff(Role::Operator).await;
        let scene = Self {
            test,
            site,
            operator,
        };
        scene
            .receive(Some(site), mornings(Weekday::Monday, "2026-11-22", None))
            .await
            .unwrap();
        scene
    }

    async fn receive(
        &self,
        site: Option<SiteId>,
        weekly: WeeklyAvailability,
    ) -> Result<(), Failure<HoursRefusal>> {
        let new = NewHours { site, weekly };
        add_hours(&self.test.portal, &self.operator, new, store::new_id()).await
    }

    /// Another site, at which the operator receives too.
    async fn rivoli_on_tuesdays(&self) -> SiteId {
        let rivoli = self.test.site("rivoli").await;
        let tuesdays = mornings(Weekday::Tuesday, "2026-11-22", None);
        self.receive(Some(rivoli), tuesdays).await.unwrap();
        rivoli
    }

    fn wanted(&self) -> Wanted {
        Wanted {
            service: Service::FirstInterview,
            place: Location::Site(self.site),
            language: Some("it".to_owned()),
        }
    }

    /// The free slots of the week of a day.
    async fn slots(&self, day: &str) -> Vec<OpenSlot> {
        let week = week(&self.test.portal, &self.wanted(), Some(date(day))).await;
        let days = week.unwrap().days;
        days.into_iter().flat_map(|(_, slots)| slots).collect()
    }

    /// The local times of the free slots of the week of a day.
    async fn times(&self, day: &str) -> Vec<String> {
        let slots = self.slots(day).await;
        let local = |open: &OpenSlot| {
            let starts = texts::rome(open.slot.starts_at);
            starts.strftime("%m-%d %H:%M").to_string()
        };
        slots.iter().map(local).collect()
    }

    fn new_appointment(&self, chosen: Chosen) -> NewAppointment {
        NewAppointment {
            wanted: self.wanted(),
            chosen,
            about: Some(Line::parse("Un contratto").unwrap()),
            phone: None,
            name: None,
        }
    }

    async fn try_to_book(
        &self,
        person: &SignedIn,
        chosen: Chosen,
    ) -> Result<AppointmentReference, Failure<AppointmentRefusal>> {
        let new = self.new_appointment(chosen);
        book(&self.test.portal, person, &new, store::new_id()).await
    }

    /// Books the first free slot of a day's week.
    async fn book(&self, person: &SignedIn, day: &str) -> AppointmentReference {
        let chosen = self.slots(day).await[0].chosen();
        self.try_to_book(person, chosen).await.unwrap()
    }

    /// Somebody who signed in before.
    async fn known(&self, number: usize) -> SignedIn {
        let mut person = Person::new(
            Some(email(&format!("person-{number}@example.org"))),
            Language::It,
        );
        person.name = Some(PersonName {
            given: None,
            family: Name::parse("Rossi").unwrap(),
        });
        let id = store::new_id();
        let portal = &self.test.portal;
        let mut transaction = portal.database.write().await.unwrap();
        store::person::insert(&mut transaction, id, &person, portal.now())
            .await
            .unwrap();
        transaction.commit().await.unwrap();
        SignedIn {
            person: id,
            session: uuid::Uuid::nil(),
            name: "Rossi".to_owned(),
            language: Language::It,
        }
    }

    async fn state(&self, reference: &AppointmentReference) -> AppointmentState {
        let visitor = Visitor::Staff(self.operator.clone());
        let view = view(&self.test.portal, &visitor, reference, None).await;
        view.unwrap().appointment.state
    }
}

fn refusal<Value: std::fmt::Debug, Reason: std::fmt::Debug>(
    outcome: Result<Value, Failure<Reason>>,
) -> Reason {
    match outcome {
        Err(Failure::Refused(reason)) => reason,
        other => panic!("not refused: {other:?}"),
    }
}

#[tokio::test]
async fn what_is_free_can_be_booked_and_is_then_free_no_more() {
    let scene = Scene::new().await;
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

#[tokio::test]
async fn notice_and_horizon_bound_what_is_offered() {
    let scene = Scene::new().await;
    scene.test.set("2026-11-23T05:30:00Z");
    assert_eq!(
        scene.times("2026-11-23").await,
        ["11-23 11:00"],
        "at half past six the morning is too near, but for eleven o'clock"
    );
    let far = week(
        &scene.test.portal,
        &scene.wanted(),
        Some(date("2027-06-01")),
    )
    .await
    .unwrap();
    // Sixty days from 23 November is 22 January, a Friday.
    assert_eq!(far.monday, date("2027-01-18"));
    assert_eq!(far.later, None);
    assert!(far.earlier.is_some());
    assert_eq!(far.day, date("2027-01-22"));
    assert_eq!(far.bookable, date("2026-11-23")..=date("2027-01-22"));
    let free = far.free.iter().map(|(day, count)| (*day, *count));
    let mondays = ["2026-11-30", "2026-12-07", "2026-12-14", "2026-12-21"];
    let mondays = mondays
        .into_iter()
        .chain(["2026-12-28", "2027-01-04", "2027-01-11"]);
    let mondays = mondays.chain(["2027-01-18"]).map(|day| (date(day), 3));
    let expected = [(date("2026-11-23"), 1)].into_iter().chain(mondays);
    assert_eq!(free.collect::<Vec<_>>(), expected.collect::<Vec<_>>());
    let past = Chosen {
        starts_at: moment("2026-11-23T08:00:00Z"),
        site: Some(scene.site),
    };
    let anna = scene.test.person("anna@example.org", "Anna").await;
    let refused = refusal(scene.try_to_book(&anna, past).await);
    assert_eq!(refused, AppointmentRefusal::SlotTaken);
}

#[tokio::test]
async fn two_who_want_one_slot_and_the_later_is_told() {
    let scene = Scene::new().await;
    let anna = scene.test.person("anna@example.org", "Anna").await;
    let bo = scene.test.person("bo@example.org", "Bo").await;
    let chosen = scene.slots("2026-11-23").await[0].chosen();
    scene.try_to_book(&anna, chosen).await.unwrap();
    let refused = refusal(scene.try_to_book(&bo, chosen).await);
    assert_eq!(refused, AppointmentRefusal::SlotTaken);
}

#[tokio::test]
async fn fifty_who_want_one_slot_at_once_get_it_once() {
    let scene = Scene::new().await;
    let chosen = scene.slots("2026-11-23").await[0].chosen();
    let mut acts = tokio::task::JoinSet::new();
    for number in 0..50 {
        let person = scene.known(number).await;
        let (portal, new) = (scene.test.portal.clone(), scene.new_appointment(chosen));
        acts.spawn(async move { book(&portal, &person, &new, store::new_id()).await });
    }
    let (booked, refused): (Vec<_>, Vec<_>) =
        acts.join_all().await.into_iter().partition(Result::is_ok);
    assert_eq!(booked.len(), 1);
    for outcome in refused {
        assert_eq!(refusal(outcome), AppointmentRefusal::SlotTaken);
    }
}

#[tokio::test]
async fn a_form_sent_twice_books_once_and_is_nobody_elses() {
    let scene = Scene::new().await;
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

#[tokio::test]
async fn nobody_is_in_two_places() {
    let scene = Scene::new().await;
    let anna = scene.test.person("anna@example.org", "Anna").await;
    let chosen = scene.slots("2026-11-23").await[0].chosen();
    let first = scene.try_to_book(&anna, chosen).await.unwrap();
    // A colleague receives at the same time.
    scene
        .test
        .add_staff("colleague@example.org", Role::Operator)
        .await;
    let mut transaction = scene.test.portal.database.write().await.unwrap();
    let colleague = store::staff::by_email(&mut transaction, "colleague@example.org")
        .await
        .unwrap()
        .unwrap();
    let hours = store::office_hours::Hours {
        id: store::new_id(),
        staff_id: colleague.id,
        site_id: Some(scene.site),
        weekly: mornings(Weekday::Monday, "2026-11-22", None),
    };
    store::office_hours::insert_hours(&mut transaction, &hours)
        .await
        .unwrap();
    transaction.commit().await.unwrap();
    let refused = refusal(scene.try_to_book(&anna, chosen).await);
    assert_eq!(
        refused,
        AppointmentRefusal::Overlaps(Overlap::Appointment {
            reference: first,
            starts_at: chosen.starts_at,
        })
    );
    let bo = scene.test.person("bo@example.org", "Bo").await;
    scene.try_to_book(&bo, chosen).await.unwrap();
}

#[tokio::test]
async fn nobody_learns_where_they_are_counselled_somewhere_else() {
    let scene = Scene::new().await;
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

#[tokio::test]
async fn moving_keeps_the_reference_and_frees_the_old_slot() {
    let scene = Scene::new().await;
    let portal = &scene.test.portal;
    let anna = scene.test.person("anna@example.org", "Anna").await;
    let bo = scene.test.person("bo@example.org", "Bo").await;
    let reference = scene.book(&anna, "2026-11-23").await;
    let taken = scene.slots("2026-11-23").await[0].chosen();
    scene.try_to_book(&bo, taken).await.unwrap();
    scene.test.deliver().await;
    let visitor = Visitor::Person(anna.clone());

    let refused = reschedule(portal, &visitor, &reference, None, taken, store::new_id()).await;
    assert_eq!(refusal(refused), AppointmentRefusal::SlotTaken);
    let still = view(portal, &visitor, &reference, None).await.unwrap();
    assert_eq!(
        texts::rome(still.appointment.starts_at).hour(),
        9,
        "the old slot is not lost"
    );

    let free = week_to_reschedule(portal, &visitor, &reference, None, None, None)
        .await
        .unwrap();
    let to = free.days[0].1[0].chosen();
    assert_eq!(texts::rome(to.starts_at).hour(), 11, "nine is where it is");
    assert_eq!(free.free.get(&date("2026-11-23")), Some(&1), "ten is taken");
    let form = store::new_id();
    for _ in 0..2 {
        reschedule(portal, &visitor, &reference, None, to, form)
            .await
            .unwrap();
    }
    let moved = view(portal, &visitor, &reference, None).await.unwrap();
    assert_eq!(moved.appointment.starts_at, to.starts_at);
    assert_eq!(moved.moves.len(), 1);
    assert_eq!(scene.times("2026-11-23").await, ["11-23 09:00"]);
    let messages = scene.test.deliver().await;
    assert_eq!(messages.len(), 1);
    let file = messages[0].calendar.as_ref().unwrap();
    assert!(file.text.contains("SEQUENCE:2\r\n"), "{}", file.text);
    assert!(file.text.contains("METHOD:PUBLISH\r\n"));
    assert!(file.text.contains(&format!("UID:{reference}.")));
}

#[tokio::test]
async fn an_appointment_moves_to_another_site_where_that_is_asked_for() {
    let scene = Scene::new().await;
    let portal = &scene.test.portal;
    let rivoli = scene.rivoli_on_tuesdays().await;
    let anna = scene.test.person("anna@example.org", "Anna").await;
    let reference = scene.book(&anna, "2026-11-23").await;
    let visitor = Visitor::Person(anna);
    let free = async |place| {
        let week = week_to_reschedule(portal, &visitor, &reference, None, place, None).await;
        let days = week.unwrap().days;
        let slots = days.into_iter().flat_map(|(_, slots)| slots);
        slots.map(|open| open.chosen()).collect::<Vec<_>>()
    };
    let here = Some(scene.site);
    assert!(free(None).await.iter().all(|chosen| chosen.site == here));
    // By phone it is another appointment.
    assert_eq!(free(Some(Location::Phone)).await, free(None).await);
    let there = free(Some(Location::Site(rivoli))).await;
    assert!(there.iter().all(|chosen| chosen.site == Some(rivoli)));
    let anywhere = [free(None).await, there.clone()].concat();
    assert_eq!(free(Some(Location::AnySite)).await, anywhere);

    let form = store::new_id();
    reschedule(portal, &visitor, &reference, None, there[0], form)
        .await
        .unwrap();
    let moved = view(portal, &visitor, &reference, None).await.unwrap();
    assert_eq!(moved.appointment.site_id, Some(rivoli));
    assert_eq!(moved.moves[0].site_id, here);
    scene.test.deliver().await;
    // The Monday is free again, the Tuesday is not.
    assert_eq!(scene.times("2026-11-23").await[0], "11-23 09:00");
    assert!(!free(Some(Location::Site(rivoli))).await.contains(&there[0]));
}

#[tokio::test]
async fn open_calendars_hear_of_every_change_of_an_appointment() {
    let scene = Scene::new().await;
    let portal = &scene.test.portal;
    let anna = scene.test.person("anna@example.org", "Anna").await;
    let mut changes = portal.changes.subscribe();
    let mut hear = || assert_eq!(changes.try_recv().unwrap(), Change::Appointment);
    let kept = scene.book(&anna, "2026-11-23").await;
    hear();
    let given_up = scene.book(&anna, "2026-11-30").await;
    hear();
    let visitor = Visitor::Person(anna);
    let later = scene.slots("2026-12-14").await[0].chosen();
    reschedule(portal, &visitor, &given_up, None, later, store::new_id())
        .await
        .unwrap();
    hear();
    cancel(portal, &visitor, &given_up, None).await.unwrap();
    hear();
    scene.test.pass(Seconds::days(2));
    note(portal, &scene.operator, &kept, true).await.unwrap();
    hear();
}

#[tokio::test]
async fn a_coordinator_moves_appointments_among_their_own_sites() {
    let scene = Scene::new().await;
    let portal = &scene.test.portal;
    let rivoli = scene.rivoli_on_tuesdays().await;
    let anna = scene.test.person("anna@example.org", "Anna").await;
    let reference = scene.book(&anna, "2026-11-23").await;
    let visitor = Visitor::Person(anna);
    let there = Some(Location::Site(rivoli));
    let week = week_to_reschedule(portal, &visitor, &reference, None, there, None).await;
    let there = week.unwrap().first.unwrap().chosen();
    let coordinator = StaffMember {
        role: Role::Coordinator,
        scope: Scope::Sites(vec![scene.site]),
        ..scene.operator.clone()
    };
    let form = store::new_id();
    let moved = reschedule_by_staff(portal, &coordinator, &reference, there, None, form).await;
    assert!(matches!(moved, Err(Failure::NotFound)), "{moved:?}");
    // What they cannot take is not offered to them.
    let coordinator = Visitor::Staff(coordinator);
    for place in [Location::AnySite, Location::Site(rivoli)] {
        let week = week_to_reschedule(portal, &coordinator, &reference, None, Some(place), None);
        let days = week.await.unwrap().days;
        let mut slots = days.iter().flat_map(|(_, slots)| slots);
        assert!(slots.all(|open| open.site == Some(scene.site)), "{place:?}");
    }
}

#[tokio::test]
async fn people_are_reminded_of_what_stands_and_of_nothing_else() {
    let scene = Scene::new().await;
    let [anna, bea, carla] = [
        scene.known(1).await,
        scene.known(2).await,
        scene.known(3).await,
    ];
    let kept = scene.book(&anna, "2026-12-07").await;
    let given_up = scene.book(&bea, "2026-12-07").await;
    let moved = scene.book(&carla, "2026-12-07").await;
    let portal = &scene.test.portal;
    cancel(portal, &Visitor::Person(bea), &given_up, None)
        .await
        .unwrap();
    let later = scene.slots("2026-12-14").await[0].chosen();
    reschedule(
        portal,
        &Visitor::Person(carla),
        &moved,
        None,
        later,
        store::new_id(),
    )
    .await
    .unwrap();
    let starts_at = |reference| {
        let visitor = Visitor::Staff(scene.operator.clone());
        async move {
            let seen = view(portal, &visitor, &reference, None).await.unwrap();
            seen.appointment.starts_at
        }
    };
    let mut due = Vec::new();
    for (reference, person) in [
        (kept, "person-1@example.org"),
        (moved, "person-3@example.org"),
    ] {
        let starts_at = starts_at(reference).await;
        due.extend([48, 3].map(|hours| (starts_at - Seconds::hours(hours), person)));
    }
    due.sort();
    scene.test.deliver().await;
    for (moment, person) in due {
        scene.test.set_to(moment - Seconds::minutes(1));
        assert!(scene.test.deliver().await.is_empty(), "before {moment:?}");
        scene.test.set_to(moment);
        let [told] = scene.test.deliver().await.try_into().unwrap();
        assert_eq!(told.to.email.to_string(), person);
        assert!(told.subject.starts_with("Promemoria"), "{}", told.subject);
    }
    scene.test.pass(Seconds::days(30));
    assert!(scene.test.deliver().await.is_empty());
}

#[tokio::test]
async fn cancelling_takes_it_out_of_the_calendar_until_the_deadline() {
    let scene = Scene::new().await;
    let portal = &scene.test.portal;
    let anna = scene.test.person("anna@example.org", "Anna").await;
    let early = scene.book(&anna, "2026-11-23").await;
    let late = scene.book(&anna, "2026-11-30").await;
    scene.test.deliver().await;
    let visitor = Visitor::Person(anna);
    cancel(portal, &visitor, &early, None).await.unwrap();
    assert_eq!(scene.state(&early).await, AppointmentState::Cancelled);
    let again = cancel(portal, &visitor, &early, None).await;
    assert_eq!(refusal(again), AppointmentRefusal::NotBooked);
    let messages = scene.test.deliver().await;
    let file = messages[0].calendar.as_ref().unwrap();
    assert!(file.text.contains("METHOD:CANCEL\r\n"));
    assert!(file.text.contains("SEQUENCE:2\r\n"), "{}", file.text);

    scene.test.set("2026-11-30T04:00:01Z");
    let refused = cancel(portal, &visitor, &late, None).await;
    assert_eq!(refusal(refused), AppointmentRefusal::TooLateToChange);
    let chosen = scene.slots("2026-12-07").await[0].chosen();
    let refused = reschedule(portal, &visitor, &late, None, chosen, store::new_id()).await;
    assert_eq!(refusal(refused), AppointmentRefusal::TooLateToChange);

    // The deadline does not bind the office, which says why.
    let message = Message::parse("L’operatrice è malata.").unwrap();
    cancel_by_staff(portal, &scene.operator, &late, &message)
        .await
        .unwrap();
    let messages = scene.test.deliver().await;
    assert!(messages[0].text.contains("L’operatrice è malata."));
}

#[tokio::test]
async fn the_office_moves_with_a_message() {
    let scene = Scene::new().await;
    let portal = &scene.test.portal;
    let anna = scene.test.person("anna@example.org", "Anna").await;
    let reference = scene.book(&anna, "2026-11-23").await;
    scene.test.deliver().await;
    let chosen = scene.slots("2026-11-30").await[0].chosen();
    let message = Some(Message::parse("Quel lunedì siamo chiusi.").unwrap());
    reschedule_by_staff(
        portal,
        &scene.operator,
        &reference,
        chosen,
        message,
        store::new_id(),
    )
    .await
    .unwrap();
    let messages = scene.test.deliver().await;
    assert!(messages[0].text.contains("Quel lunedì siamo chiusi."));
    let list = day(portal, &scene.operator, date("2026-11-30"))
        .await
        .unwrap();
    assert_eq!(list.len(), 1);
    assert_eq!(list[0].reference, reference);
    let before = day(portal, &scene.operator, date("2026-11-23")).await;
    assert_eq!(before.unwrap().len(), 0);
}

#[tokio::test]
async fn who_misses_too_many_books_through_an_operator() {
    let scene = Scene::new().await;
    let portal = &scene.test.portal;
    let anna = scene.test.person("anna@example.org", "Anna").await;
    let mut missed = Vec::new();
    for monday in ["2026-11-23", "2026-11-30", "2026-12-14"] {
        missed.push(scene.book(&anna, monday).await);
    }
    let too_soon = note(portal, &scene.operator, &missed[0], false).await;
    assert_eq!(refusal(too_soon), AppointmentRefusal::NotBegun);
    scene.test.set("2026-12-15T09:00:00Z");
    for reference in &missed {
        note(portal, &scene.operator, reference, false)
            .await
            .unwrap();
    }
    let visitor = Visitor::Person(anna.clone());
    assert!(known(portal, &visitor).await.unwrap().needs_operator);
    let chosen = scene.slots("2026-12-21").await[0].chosen();
    let refused = refusal(scene.try_to_book(&anna, chosen).await);
    assert_eq!(refused, AppointmentRefusal::NeedsOperator);

    // A slip of the operator is corrected, and with it what follows.
    note(portal, &scene.operator, &missed[0], true)
        .await
        .unwrap();
    assert_eq!(scene.state(&missed[0]).await, AppointmentState::Attended);
    assert!(!known(portal, &visitor).await.unwrap().needs_operator);
    scene.try_to_book(&anna, chosen).await.unwrap();
}

#[tokio::test]
async fn an_appointment_is_its_persons_and_whoevers_the_link_is() {
    let scene = Scene::new().await;
    let portal = &scene.test.portal;
    let anna = scene.test.person("anna@example.org", "Anna").await;
    let bo = scene.test.person("bo@example.org", "Bo").await;
    let reference = scene.book(&anna, "2026-11-23").await;
    let others = scene.book(&bo, "2026-11-23").await;
    let address = link(portal, Language::It, &reference);
    let key = address.split("key=").nth(1);
    let anybody = Visitor::Anonymous;
    assert!(view(portal, &anybody, &reference, key).await.is_ok());
    for (visitor, reference, key) in [
        (&anybody, &reference, None),
        (&anybody, &others, key),
        (&Visitor::Person(bo), &reference, None),
    ] {
        let seen = view(portal, visitor, reference, key).await;
        assert!(matches!(seen, Err(Failure::NotFound)), "{seen:?}");
        let cancelled = cancel(portal, visitor, reference, key).await;
        assert!(matches!(cancelled, Err(Failure::NotFound)), "{cancelled:?}");
    }
}

#[tokio::test]
async fn a_visitor_books_with_a_code_and_keeps_the_session_where_the_slot_is_gone() {
    let scene = Scene::new().await;
    let portal = &scene.test.portal;
    let anna = scene.test.person("anna@example.org", "Anna").await;
    let chosen = scene.slots("2026-11-23").await[0].chosen();
    let new = scene.new_appointment(chosen);
    let newcomer = NewPerson {
        email: email("bo@example.org"),
        name: Some(PersonName {
            given: None,
            family: Name::parse("Bo").unwrap(),
        }),
        language: Language::It,
    };
    request_code(portal, &newcomer.email, "192.0.2.9", Language::It)
        .await
        .unwrap();
    let messages = scene.test.deliver().await;
    let code = six_digits(&messages.first().unwrap().text);
    let wrong = if code == "000000" { "000001" } else { "000000" };
    let form = store::new_id();
    let refused = book_visitor(portal, &newcomer, wrong, "a test", &new, form).await;
    assert_eq!(
        refusal(refused),
        VisitorRefusal::Code(CodeRefusal::Wrong { tries_left: 4 })
    );

    scene.try_to_book(&anna, chosen).await.unwrap();
    let refused = book_visitor(portal, &newcomer, &code, "a test", &new, form).await;
    let VisitorRefusal::Appointment(AppointmentRefusal::SlotTaken, session) = refusal(refused)
    else {
        panic!("refused for another reason");
    };
    let visitor = services::access::visitor::recognise(portal, &session.token).await;
    assert!(matches!(visitor.unwrap(), Visitor::Person(_)));

    // With another code, twice: the form is sent again by an impatient finger.
    scene.test.pass(Seconds::minutes(11));
    request_code(portal, &newcomer.email, "192.0.2.9", Language::It)
        .await
        .unwrap();
    let messages = scene.test.deliver().await;
    let code = six_digits(&messages.first().unwrap().text);
    let other = scene.new_appointment(scene.slots("2026-11-23").await[0].chosen());
    let form = store::new_id();
    let mut references = Vec::new();
    for _ in 0..2 {
        let booked = book_visitor(portal, &newcomer, &code, "a test", &other, form).await;
        references.push(booked.unwrap().0);
    }
    assert_eq!(references[0], references[1]);
}

#[tokio::test]
async fn by_phone_a_number_is_needed() {
    let scene = Scene::new().await;
    let anna = scene.test.person("anna@example.org", "Anna").await;
    let wanted = Wanted {
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
    let refused = book(&scene.test.portal, &anna, &new, store::new_id()).await;
    assert_eq!(refusal(refused), AppointmentRefusal::PhoneMissing);
    new.phone = Some("333 1234567".parse().unwrap());
    book(&scene.test.portal, &anna, &new, store::new_id())
        .await
        .unwrap();
    let messages = scene.test.deliver().await;
    assert!(messages[0].text.contains("333"), "{}", messages[0].text);
}

#[tokio::test]
async fn absences_closures_and_feasts_take_slots_away() {
    let scene = Scene::new().await;
    let portal = &scene.test.portal;
    let anna = scene.test.person("anna@example.org", "Anna").await;
    scene.book(&anna, "2026-11-23").await;
    let time = Interval::new(
        moment("2026-11-23T08:30:00Z"),
        moment("2026-11-23T09:30:00Z"),
    );
    add_absence(portal, &scene.operator, time.unwrap(), store::new_id())
        .await
        .unwrap();
    assert_eq!(scene.times("2026-11-23").await, ["11-23 11:00"]);
    let known = absences(portal, &scene.operator).await.unwrap();
    assert_eq!(known[0].booked.len(), 1, "nine o'clock lies in the absence");
    remove_absence(portal, &scene.operator, known[0].absence.id)
        .await
        .unwrap();

    let closure = NewClosure {
        site: None,
        days: Closure::new(date("2026-11-23"), date("2026-11-24")).unwrap(),
        reason: Line::parse("Trasloco").unwrap(),
    };
    let not_theirs = add_closure(portal, &scene.operator, closure.clone(), store::new_id()).await;
    assert!(matches!(not_theirs, Err(Failure::NotFound)));
    let administrator = scene.test.staff(Role::Administrator).await;
    add_closure(portal, &administrator, closure, store::new_id())
        .await
        .unwrap();
    assert_eq!(scene.times("2026-11-23").await, Vec::<String>::new());
    let known = closures(portal, &administrator).await.unwrap();
    assert_eq!(known[0].booked.len(), 1);
    remove_closure(portal, &administrator, known[0].closure.id)
        .await
        .unwrap();
    assert_eq!(scene.times("2026-11-23").await.len(), 2);

    let here = "torino".parse().unwrap();
    let feast = Some(PatronDay::parse("11-30").unwrap());
    let set =
        async |staff, slug, day| set_patron_day(portal, staff, slug, day, store::new_id()).await;
    let not_theirs = set(&scene.operator, &here, feast).await;
    assert!(matches!(not_theirs, Err(Failure::NotFound)));
    let elsewhere = "altrove".parse().unwrap();
    let nowhere = set(&administrator, &elsewhere, feast).await;
    assert!(matches!(nowhere, Err(Failure::NotFound)));
    set(&administrator, &here, None).await.unwrap();
    assert_eq!(scene.times("2026-11-30").await.len(), 3);
    set(&administrator, &here, feast).await.unwrap();
    let known = patron_days(portal, &administrator).await.unwrap();
    assert_eq!(known[0].1, feast);
    assert_eq!(scene.times("2026-11-30").await, Vec::<String>::new());
    // 8 December is a Tuesday; the Monday before it is none.
    assert_eq!(scene.times("2026-12-07").await.len(), 3);
}

#[tokio::test]
async fn hours_do_not_overlap_and_end() {
    let scene = Scene::new().await;
    let overlapping = mornings(Weekday::Monday, "2026-12-01", None);
    let refused = scene.receive(None, overlapping).await;
    assert_eq!(
        refusal(refused),
        HoursRefusal::Overlaps(date("2026-12-07")),
        "an operator is in one place, at whatever site"
    );
    let portal = &scene.test.portal;
    let own = own_hours(portal, &scene.operator).await.unwrap();
    assert_eq!(own.len(), 1);
    end_hours(portal, &scene.operator, own[0].id).await.unwrap();
    assert_eq!(scene.times("2026-11-23").await, Vec::<String>::new());
    let again = end_hours(portal, &scene.operator, store::new_id()).await;
    assert!(matches!(again, Err(Failure::NotFound)));
}

#[tokio::test]
async fn the_clocks_change_and_nine_stays_nine() {
    let scene = Scene::new().await;
    for (now, day, utc) in [
        ("2027-03-20T09:00:00Z", "2027-03-22", "08:00"),
        ("2027-03-27T09:00:00Z", "2027-04-05", "07:00"),
        ("2027-10-23T09:00:00Z", "2027-10-25", "07:00"),
        ("2027-10-30T09:00:00Z", "2027-11-08", "08:00"),
    ] {
        scene.test.set(now);
        let slots = scene.slots(day).await;
        let first = slots[0].slot.starts_at;
        assert_eq!(texts::rome(first).strftime("%H:%M").to_string(), "09:00");
        let monday = Date::from(date(day));
        let expected = moment(&format!("{monday}T{utc}:00Z"));
        assert_eq!(first, expected, "{day}");
        assert_eq!(slots.len(), 3, "{day}");
    }
}

#[tokio::test]
async fn the_next_free_date_is_told_for_every_service_and_place() {
    let scene = Scene::new().await;
    let elsewhere = scene.test.site("ivrea").await;
    let portal = &scene.test.portal;
    let all = next_free(portal).await.unwrap();
    let find = |service, place| {
        all.iter()
            .find(|next| next.service == service && next.place == place)
            .unwrap()
    };
    let here = find(Service::FirstInterview, Location::Site(scene.site));
    assert_eq!(here.first.unwrap().slot.date, date("2026-11-23"));
    assert_eq!(here.days_of_waiting, Some(1));
    assert!(find(Service::Orientation, Location::Phone).first.is_some());
    for (service, place) in [
        (Service::Diagnosis, Location::Site(scene.site)),
        (Service::FirstInterview, Location::Site(elsewhere)),
        (Service::FirstInterview, Location::Video),
    ] {
        assert!(find(service, place).first.is_none(), "{service} {place:?}");
    }
    let offered = languages(portal, Service::Orientation, Location::AnySite).await;
    assert_eq!(offered.unwrap(), ["it", "ar"]);
    let none = languages(portal, Service::Orientation, Location::Video).await;
    assert_eq!(none.unwrap(), Vec::<String>::new());
}

#[tokio::test]
async fn waiting_is_measured_once_a_day_and_compared_with_days_before() {
    let scene = Scene::new().await;
    let test = &scene.test;
    let seen = async |staff: &StaffMember| {
        let rows = waiting(&test.portal, staff, None).await.unwrap();
        let rows = rows.into_iter();
        rows.filter(|row| row.service == Service::FirstInterview)
            .map(|row| (row.site.map(|site| site.slug), row.now, row.before))
            .collect::<Vec<_>>()
    };
    let monday = Waiting::Days(1);
    let of = |now, before: [Option<Waiting>; 2]| {
        let here = Some("torino".to_owned());
        [(None, now, before), (here, now, before)]
    };
    assert_eq!(seen(&scene.operator).await, of(monday, [None, None]));
    measure_waiting(&test.portal).await.unwrap();
    // What is booked later on the day changes what is shown, and not what was measured.
    for number in 0..3 {
        let person = scene.known(number).await;
        scene.book(&person, "2026-11-23").await;
    }
    measure_waiting(&test.portal).await.unwrap();
    assert_eq!(seen(&scene.operator).await[0].1, Waiting::Days(8));
    test.pass(Seconds::days(i64::from(DAYS_BEFORE[0])));
    let week_on = of(monday, [Some(monday), None]);
    assert_eq!(seen(&scene.operator).await, week_on);
    measure_waiting(&test.portal).await.unwrap();
    test.pass(Seconds::days(i64::from(DAYS_BEFORE[1] - DAYS_BEFORE[0])));
    let later = seen(&scene.operator).await;
    assert_eq!(later, of(monday, [None, Some(monday)]));
    // A coordinator sees their sites alone.
    test.site("vicenza").await;
    let carla = test.coordinator("carla@example.org", &["vicenza"]).await;
    assert!(seen(&carla).await.is_empty());
    let gina = test.coordinator("gina@example.org", &["torino"]).await;
    assert_eq!(seen(&gina).await, later[1..]);
}

#[tokio::test]
async fn who_teaches_receives_nobody_then_and_who_receives_does_not_teach() {
    let scene = Scene::new().await;
    let (portal, operator) = (&scene.test.portal, &scene.operator);
    let elsewhere = scene.test.site("vicenza").await;
    let taught = |published| EditionContent {
        published,
        resources: Resources {
            room_id: None,
            teacher_id: Some(operator.id),
        },
        ..event_on(elsewhere, "Cucina", "2026-12-07", "9:30", "10:30")
    };
    let free = ["12-07 09:00", "12-07 10:00", "12-07 11:00"];
    scene.test.edition(operator, &taught(false)).await;
    assert_eq!(scene.times("2026-12-07").await, free);
    let lesson = scene.test.edition(operator, &taught(true)).await;
    assert_eq!(scene.times("2026-12-07").await, ["12-07 11:00"]);
    call_off(portal, operator, &lesson, 0, store::new_id())
        .await
        .unwrap();
    assert_eq!(scene.times("2026-12-07").await, free);

    let anna = scene.test.person("anna@example.org", "Anna").await;
    let reference = scene.book(&anna, "2026-12-07").await;
    let outcome = create(portal, operator, &taught(true), store::new_id()).await;
    let starts_at = moment("2026-12-07T08:00:00Z");
    assert_eq!(
        refusal(outcome),
        EditionRefusal::Resources(ResourceRefusal::TeacherReceives { starts_at })
    );
    // What is not published yet may clash, and so may somebody else's appointment.
    scene.test.edition(operator, &taught(false)).await;
    let visitor = Visitor::Person(anna);
    cancel(portal, &visitor, &reference, None).await.unwrap();
    scene.test.edition(operator, &taught(true)).await;
}
