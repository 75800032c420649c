//! Staff move sessions and take them out: who booked is told what was and what is, and so are calendars.

mod khal;

use domain::{instant::Seconds, language::Language, reference::BookingReference};
use services::{
    access::visitor::{SignedIn, Visitor},
    bookings,
    communication::feeds::{self, AddressOwner},
    editions::{EditionPlan, Search, call_off},
    outbox::Message,
    places::Heard,
};
use store_testing::{TestDatabase, on_both_engines, sample};

use super::Scene;
use crate::support::{
    editions::{because, session},
    just_proved,
};

on_both_engines!(
    a_dropped_session_is_cancelled_in_every_calendar_for_thirty_days,
    a_calendar_of_others_that_imports_both_files_shows_the_dropped_session_as_cancelled,
    a_change_tells_what_was_and_what_is,
    an_edition_called_off_is_cancelled_in_every_calendar_for_thirty_days,
    who_books_after_a_session_was_dropped_never_hears_of_it,
    mails_about_one_booking_are_one_thread,
);

const DAYS: [&str; 3] = ["2026-12-04", "2026-12-11", "2026-12-18"];

/// An event of a calendar file.
#[derive(Debug, PartialEq, Eq)]
struct Event {
    uid: String,
    sequence: u32,
    status: String,
    starts: String,
}

fn events(file: &str) -> Vec<Event> {
    let unfolded = file.replace("\r\n ", "");
    let parts = unfolded.split("BEGIN:VEVENT").skip(1);
    parts
        .map(|part| {
            let value = |name: &str| {
                let line = part.lines().find(|line| line.starts_with(name));
                line.unwrap().split_once(':').unwrap().1.to_owned()
            };
            Event {
                uid: value("UID"),
                sequence: value("SEQUENCE").parse().unwrap(),
                status: value("STATUS"),
                starts: value("DTSTART"),
            }
        })
        .collect()
}

/// A course of three sessions that Anna has booked and whose calendar file she imported.
struct Course {
    scene: Scene,
    plan: EditionPlan,
    anna: SignedIn,
    reference: BookingReference,
    imported: Vec<Event>,
    /// The file that was imported.
    file: String,
}

impl Course {
    async fn new(database: TestDatabase) -> Self {
        let scene = Scene::with_places(database, 5).await;
        let first = scene.see().await.sessions[0].id;
        let weeks = sample::with(scene.content.clone(), |plan| {
            plan.sessions = DAYS.map(|day| session(day, "17:30", "19:30")).to_vec();
            plan.sessions[0].id = Some(first);
        });
        scene.change(&weeks, 0).await.unwrap();
        let anna = scene.test.person("anna@example.org", "Anna").await;
        let reference = scene.book_for(&anna).await;
        let [told] = scene.test.deliver().await.try_into().unwrap();
        let file = told.calendar.unwrap().text;
        let imported = events(&file);
        assert_eq!(imported.len(), 3);
        let stored = scene.see().await.sessions;
        let plan = sample::with(weeks, |plan| {
            for (planned, stored) in plan.sessions.iter_mut().zip(stored) {
                planned.id = Some(stored.id);
            }
        });
        Self {
            scene,
            plan,
            anna,
            reference,
            imported,
            file,
        }
    }

    /// The mail to Anna about what has just happened.
    async fn told(&self) -> Message {
        let [told] = self.scene.test.deliver().await.try_into().unwrap();
        told
    }

    async fn feeds(&self, token: &str) -> [Vec<Event>; 2] {
        let portal = &self.scene.test.portal;
        let own = feeds::private_calendar(portal, token, Language::It)
            .await
            .unwrap();
        let public = feeds::activities_calendar(portal, &Search::default(), Language::It)
            .await
            .unwrap();
        [events(&own.text), events(&public.text)]
    }

    async fn token(&self) -> String {
        let portal = &self.scene.test.portal;
        let proved = just_proved(&self.anna, portal.now());
        let owner = AddressOwner::Person(proved.proved(portal.now()).unwrap());
        let token = feeds::create_address(portal, owner, store::new_id()).await;
        token.unwrap().unwrap()
    }
}

async fn a_dropped_session_is_cancelled_in_every_calendar_for_thirty_days(database: TestDatabase) {
    let course = Course::new(database).await;
    let token = course.token().await;
    let two = sample::with(course.plan.clone(), |plan| {
        plan.sessions.pop();
    });
    course.scene.change(&two, 1).await.unwrap();

    let told = course.told().await;
    let text = &told.text;
    assert!(
        text.contains("Non si tiene più: venerdì 18 dicembre 2026"),
        "{text}"
    );
    let file = told.calendar.unwrap();
    assert!(file.text.contains("METHOD:PUBLISH"), "{}", file.text);
    let now = events(&file.text);
    let [.., third] = course.imported.as_slice() else {
        panic!();
    };
    let gone = now.iter().find(|event| event.uid == third.uid).unwrap();
    assert_eq!(gone.status, "CANCELLED");
    assert!(gone.sequence > third.sequence);
    assert_eq!(gone.starts, third.starts);
    let kept: Vec<_> = now.iter().filter(|event| event.uid != third.uid).collect();
    assert_eq!(kept.len(), 2);
    assert!(kept.iter().all(|event| event.status == "CONFIRMED"));

    // What is downloaded from the page of the booking says the same.
    let portal = &course.scene.test.portal;
    let visitor = Visitor::Person(course.anna.clone());
    let page = bookings::calendar(portal, &visitor, &course.reference, None, Language::It);
    assert!(events(&page.await.unwrap().text).contains(gone));

    let cancelled = |events: &[Event]| {
        let cancelled = events.iter().filter(|event| event.status == "CANCELLED");
        cancelled.count()
    };
    let [own, public] = course.feeds(&token).await;
    assert_eq!((own.len(), cancelled(&own)), (3, 1));
    assert!(own.iter().any(|event| event.uid == third.uid));
    assert_eq!((public.len(), cancelled(&public)), (3, 1));
    let entries = feeds::activities(portal, &Search::default()).await.unwrap();
    assert_eq!(entries[0].sessions.len(), 2, "no feed of news announces it");

    course.scene.test.pass(Seconds::days(30));
    let [own, public] = course.feeds(&token).await;
    assert_eq!((cancelled(&own), cancelled(&public)), (1, 1));
    course.scene.test.pass(Seconds::new(1));
    let [own, public] = course.feeds(&token).await;
    assert_eq!((cancelled(&own), cancelled(&public)), (0, 0));
    services::retention::forget_what_is_old(portal)
        .await
        .unwrap();
    course.scene.test.pass(Seconds::days(-20));
    let [own, _] = course.feeds(&token).await;
    assert_eq!(cancelled(&own), 0, "it is forgotten");
}

async fn a_calendar_of_others_that_imports_both_files_shows_the_dropped_session_as_cancelled(
    database: TestDatabase,
) {
    let course = Course::new(database).await;
    let Some(theirs) = khal::Calendar::new() else {
        return;
    };
    let standing = |states: [&'static str; 3]| {
        let shown = DAYS.iter().zip(states);
        shown
            .map(|(day, state)| format!("{day} {state}"))
            .collect::<Vec<_>>()
    };
    for _ in 0..2 {
        theirs.import(&course.file);
        assert_eq!(theirs.listed(), standing(["CONFIRMED"; 3]));
    }
    let two = sample::with(course.plan.clone(), |plan| {
        plan.sessions.pop();
    });
    course.scene.change(&two, 1).await.unwrap();
    let file = course.told().await.calendar.unwrap().text;
    for _ in 0..2 {
        theirs.import(&file);
        let now = standing(["CONFIRMED", "CONFIRMED", "CANCELLED"]);
        assert_eq!(theirs.listed(), now);
    }
}

async fn a_change_tells_what_was_and_what_is(database: TestDatabase) {
    let course = Course::new(database).await;
    let other = sample::with(course.plan.clone(), |plan| {
        let id = plan.sessions[1].id;
        plan.sessions[1] = session("2026-12-12", "10:00", "12:00");
        plan.sessions[1].id = id;
        plan.sessions.push(session("2026-12-22", "21:00", "24:00"));
        "Sala B".clone_into(&mut plan.details.room);
    });
    course.scene.change(&other, 1).await.unwrap();
    let told = course.told().await;
    let text = told.text.split_whitespace().collect::<Vec<_>>().join(" ");
    for line in [
        "Era: venerdì 11 dicembre 2026, ore 17:30–19:30 \
         Adesso è: sabato 12 dicembre 2026, ore 10:00–12:00",
        "Nuovo incontro: martedì 22 dicembre 2026, ore 21:00–0:00",
        ", Sala A, ",
        ", Sala B, ",
    ] {
        assert!(text.contains(line), "{line}\n{text}");
    }
    assert!(!text.contains("Era: venerdì 4 dicembre"), "{text}");
    let file = told.calendar.unwrap().text;
    assert!(
        file.contains("DTEND;TZID=Europe/Rome:20261223T000000"),
        "{file}"
    );
    let now = events(&file);
    assert_eq!(now.len(), 4);
    assert!(now.iter().any(|event| event.uid == course.imported[1].uid));
}

async fn an_edition_called_off_is_cancelled_in_every_calendar_for_thirty_days(
    database: TestDatabase,
) {
    let course = Course::new(database).await;
    let token = course.token().await;
    let (portal, scene) = (&course.scene.test.portal, &course.scene);
    let why = because(1, "La sala è allagata.");
    let cause = domain::edition::CallOffCause::Office;
    call_off(
        portal,
        &scene.staff,
        &scene.slug,
        cause,
        why,
        store::new_id(),
    )
    .await
    .unwrap();
    let file = course.told().await.calendar.unwrap();
    let gone = events(&file.text);
    for (was, is) in course.imported.iter().zip(&gone) {
        assert_eq!((&was.uid, is.status.as_str()), (&is.uid, "CANCELLED"));
        assert!(is.sequence > was.sequence);
    }
    let all_cancelled = |events: &[Event]| events.iter().all(|event| event.status == "CANCELLED");
    let [own, public] = course.feeds(&token).await;
    assert_eq!((own.len(), public.len()), (3, 3));
    assert!(all_cancelled(&own) && all_cancelled(&public));
    course.scene.test.pass(Seconds::days(30));
    course.scene.test.pass(Seconds::new(1));
    let [own, public] = course.feeds(&token).await;
    assert_eq!((own.len(), public.len()), (0, 0));
}

async fn who_books_after_a_session_was_dropped_never_hears_of_it(database: TestDatabase) {
    let course = Course::new(database).await;
    let two = sample::with(course.plan.clone(), |plan| {
        plan.sessions.pop();
    });
    course.scene.change(&two, 1).await.unwrap();
    course.scene.test.deliver().await;
    course.scene.test.pass(Seconds::minutes(1));
    course.scene.book("Bea").await;
    let file = course.told().await.calendar.unwrap();
    assert_eq!(events(&file.text).len(), 2);
}

async fn mails_about_one_booking_are_one_thread(database: TestDatabase) {
    let scene = Scene::with_places(database, 5).await;
    let reference = scene.book("Ada").await;
    let [ada] = scene.test.deliver().await.try_into().unwrap();
    scene.book("Bea").await;
    let [bea] = scene.test.deliver().await.try_into().unwrap();
    assert_ne!(ada.message_id, bea.message_id);
    assert_eq!(ada.thread, None, "the first mail begins it");
    let later = sample::with(scene.content.clone(), |plan| {
        plan.sessions = vec![session("2026-12-04", "18:00", "20:00")];
    });
    scene.change(&later, 0).await.unwrap();
    let reason = bookings::CancellationReason::parse("Come hai chiesto.").unwrap();
    bookings::cancel_by_staff(
        &scene.test.portal,
        &scene.staff,
        &reference,
        &reason,
        Heard::NotYet,
    )
    .await
    .unwrap();
    let messages = scene.test.deliver().await;
    let to_ada: Vec<_> = messages
        .iter()
        .filter(|message| message.to.email.as_str() == "ada@example.org")
        .collect();
    assert!(!to_ada.is_empty());
    for message in to_ada {
        assert_eq!(message.thread.as_ref(), Some(&ada.message_id));
        assert_ne!(message.message_id, ada.message_id);
        assert!(
            message.text.contains("Come hai chiesto."),
            "{}",
            message.text
        );
    }
}
