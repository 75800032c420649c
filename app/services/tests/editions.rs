//! Staff make editions, change them and call them off.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "what is not there fails the test"
)]

mod support;

use domain::{
    booking::{ChangeError, Groups},
    edition::{Capacity, EditionSlug, EditionState, EnrolmentError},
    language::Language,
    reference::BookingReference,
    staff::Role,
    text::Line,
};
use services::{
    Failure,
    access::visitor::StaffMember,
    bookings::{cancel_by_staff, register},
    editions::{
        EditionContent, EditionProblem, EditionRefusal, ManagedEdition, bookings_file, call_off,
        change, create, view_for_staff,
    },
    places::PlaceRefusal,
    spreadsheet::FileFormat,
};

use support::{
    TestPortal,
    editions::{event, session},
    moment,
};

/// A portal with one member of staff, one site and one edition.
struct Scene {
    test: TestPortal,
    staff: StaffMember,
    content: EditionContent,
    slug: EditionSlug,
}

impl Scene {
    async fn with_places(places: i64) -> Self {
        let test = TestPortal::new().await;
        let staff = test.staff(Role::Operator).await;
        let content = event(test.site("torino").await, places);
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

    async fn see(&self) -> ManagedEdition {
        view_for_staff(&self.test.portal, &self.staff, &self.slug)
            .await
            .unwrap()
    }

    async fn figures(&self) -> (i64, i64, i64) {
        let edition = self.see().await.edition;
        (
            i64::from(edition.capacity),
            edition.confirmed,
            edition.waiting,
        )
    }

    async fn book(&self, name: &str) -> BookingReference {
        let address = format!("{}@example.org", name.to_lowercase());
        let person = self.test.person(&address, name).await;
        register(
            &self.test.portal,
            &person,
            None,
            &self.slug,
            Groups::NONE,
            store::new_id(),
        )
        .await
        .unwrap()
    }

    async fn change(&self, content: &EditionContent, revision: i64) -> Result<(), EditionRefusal> {
        let request = store::new_id();
        change(
            &self.test.portal,
            &self.staff,
            &self.slug,
            content,
            revision,
            request,
        )
        .await
        .map_err(refusal)
    }

    /// What was done to the edition, first to last.
    async fn log(&self) -> Vec<String> {
        let mut log: Vec<_> = self
            .see()
            .await
            .history
            .into_iter()
            .map(|entry| entry.action)
            .collect();
        log.reverse();
        log
    }
}

fn refusal(failure: Failure<EditionRefusal>) -> EditionRefusal {
    match failure {
        Failure::Refused(refusal) => refusal,
        other => panic!("{other}"),
    }
}

#[tokio::test]
async fn an_edition_is_named_after_its_title_and_its_day() {
    let scene = Scene::with_places(10).await;
    assert_eq!(scene.slug.as_str(), "magazzini-e-consegne-com-e-2026-12-04");
    let seen = scene.see().await;
    assert_eq!(seen.edition.state, EditionState::Published);
    assert_eq!(seen.edition.languages, ",it,ro,");
    assert_eq!(seen.edition.starts_at, moment("2026-12-04T16:30:00Z"));
    assert_eq!(scene.log().await, ["edition.created"]);

    let namesake = create(
        &scene.test.portal,
        &scene.staff,
        &scene.content,
        store::new_id(),
    )
    .await
    .unwrap();
    assert_eq!(namesake.as_str(), "magazzini-e-consegne-com-e-2026-12-04-2");
}

#[tokio::test]
async fn a_title_of_any_length_in_any_script_finds_a_name() {
    let scene = Scene::with_places(10).await;
    let long = "molto ".repeat(40);
    for (title, begins) in [
        ("王秀英", "thematic-event-"),
        (long.as_str(), "molto-molto-"),
    ] {
        let content = EditionContent {
            title: [(Language::It, title)].into_iter().collect(),
            ..scene.content.clone()
        };
        for _ in 0..2 {
            let request = store::new_id();
            let made = create(&scene.test.portal, &scene.staff, &content, request)
                .await
                .unwrap();
            assert!(made.as_str().starts_with(begins), "{made}");
            assert!(made.as_str().contains("-2026-12-04"), "{made}");
        }
    }
}

#[tokio::test]
async fn the_same_form_sent_twice_makes_one_edition() {
    let scene = Scene::with_places(10).await;
    let request = store::new_id();
    let once = create(&scene.test.portal, &scene.staff, &scene.content, request)
        .await
        .unwrap();
    let twice = create(&scene.test.portal, &scene.staff, &scene.content, request)
        .await
        .unwrap();
    assert_eq!(once, twice);
}

#[tokio::test]
async fn everything_that_is_wrong_is_told_at_once() {
    let scene = Scene::with_places(10).await;
    let content = EditionContent {
        sessions: vec![
            session("2026-11-21", "9:00", "11:00"),
            session("2026-12-04", "9:00", "11:00"),
            session("2026-12-04", "10:59", "12:00"),
        ],
        site: store::new_id(),
        enrolment_closes_at: moment("2026-11-21T12:00:00Z"),
        ..scene.content.clone()
    };
    let failure = create(&scene.test.portal, &scene.staff, &content, store::new_id())
        .await
        .unwrap_err();
    assert_eq!(
        refusal(failure),
        EditionRefusal::Problems(vec![
            EditionProblem::SessionInThePast(0),
            EditionProblem::SessionsOverlap(2),
            EditionProblem::UnknownSite,
            EditionProblem::Enrolment(EnrolmentError::ClosesAfterTheStart),
            EditionProblem::EnrolmentInThePast,
        ])
    );
    let nothing = EditionContent {
        sessions: Vec::new(),
        ..scene.content.clone()
    };
    let failure = create(&scene.test.portal, &scene.staff, &nothing, store::new_id())
        .await
        .unwrap_err();
    assert_eq!(
        refusal(failure),
        EditionRefusal::Problems(vec![EditionProblem::NoSession])
    );
}

#[tokio::test]
async fn sessions_that_follow_each_other_do_not_overlap() {
    let scene = Scene::with_places(10).await;
    let content = EditionContent {
        sessions: vec![
            session("2026-12-05", "11:00", "12:00"),
            session("2026-12-05", "9:00", "11:00"),
        ],
        ..scene.content.clone()
    };
    assert!(
        create(&scene.test.portal, &scene.staff, &content, store::new_id())
            .await
            .is_ok()
    );
}

#[tokio::test]
async fn more_places_are_offered_to_who_waits_longest() {
    let scene = Scene::with_places(1).await;
    for name in ["Ada", "Bea", "Carla", "Dora"] {
        scene.book(name).await;
    }
    scene.test.deliver().await;
    assert_eq!(scene.figures().await, (1, 1, 3));

    let more = EditionContent {
        capacity: Capacity::try_from(3).unwrap(),
        ..scene.content.clone()
    };
    scene.change(&more, 0).await.unwrap();
    // Held for them until they answer.
    assert_eq!(scene.figures().await, (3, 1, 1));
    assert_eq!(scene.see().await.edition.held, 3);
    let told: Vec<_> = scene
        .test
        .deliver()
        .await
        .iter()
        .map(|message| message.to.email.to_string())
        .collect();
    assert_eq!(told, ["bea@example.org", "carla@example.org"]);
    assert_eq!(scene.log().await, ["edition.created", "edition.changed"]);
}

#[tokio::test]
async fn who_is_booked_is_told_of_another_time_or_place_and_of_nothing_else() {
    let scene = Scene::with_places(1).await;
    for name in ["Ada", "Bea"] {
        scene.book(name).await;
    }
    scene.test.deliver().await;
    let title = [(Language::It, "Un altro titolo")].into_iter().collect();
    let renamed = EditionContent {
        title,
        ..scene.content.clone()
    };
    scene.change(&renamed, 0).await.unwrap();
    assert!(scene.test.deliver().await.is_empty());

    let later = session("2026-12-04", "18:00", "20:00");
    let moved = EditionContent {
        sessions: vec![later],
        ..renamed.clone()
    };
    scene.change(&moved, 1).await.unwrap();
    let [to_ada, to_bea] = scene.test.deliver().await.try_into().unwrap();
    assert_eq!(to_ada.to.email.as_str(), "ada@example.org");
    assert!(to_ada.text.contains("18:00–20:00"), "{}", to_ada.text);
    assert!(to_ada.calendar.is_some());
    assert_eq!(to_bea.to.email.as_str(), "bea@example.org");
    assert!(
        to_bea.calendar.is_none(),
        "who waits has nothing to enter in a calendar"
    );

    let elsewhere = EditionContent {
        room: "Sala B".to_owned(),
        ..moved
    };
    scene.change(&elsewhere, 2).await.unwrap();
    assert_eq!(scene.test.deliver().await.len(), 2);
}

#[tokio::test]
async fn there_are_never_fewer_places_than_are_taken() {
    let scene = Scene::with_places(2).await;
    for name in ["Ada", "Bea"] {
        scene.book(name).await;
    }
    let fewer = EditionContent {
        capacity: Capacity::try_from(1).unwrap(),
        ..scene.content.clone()
    };
    assert_eq!(
        scene.change(&fewer, 0).await.unwrap_err(),
        EditionRefusal::Places(PlaceRefusal::Change(ChangeError::CapacityBelowTaken {
            taken: 2,
            capacity: 1
        }))
    );
    assert_eq!(scene.figures().await, (2, 2, 0));
    assert_eq!(scene.log().await, ["edition.created"]);
}

#[tokio::test]
async fn who_calls_an_edition_off_tells_everybody() {
    let scene = Scene::with_places(1).await;
    for name in ["Ada", "Bea"] {
        scene.book(name).await;
    }
    scene.test.deliver().await;
    let request = store::new_id();
    for _ in 0..2 {
        // The second time it is the same click.
        call_off(&scene.test.portal, &scene.staff, &scene.slug, 0, request)
            .await
            .unwrap();
    }
    let seen = scene.see().await;
    assert_eq!(seen.edition.state, EditionState::Cancelled);
    assert_eq!((seen.edition.confirmed, seen.edition.waiting), (0, 0));
    let mut told: Vec<_> = scene
        .test
        .deliver()
        .await
        .iter()
        .map(|message| message.to.email.to_string())
        .collect();
    told.sort_unstable();
    assert_eq!(told, ["ada@example.org", "bea@example.org"]);
    assert_eq!(scene.log().await, ["edition.created", "edition.called_off"]);

    let again = call_off(
        &scene.test.portal,
        &scene.staff,
        &scene.slug,
        1,
        store::new_id(),
    )
    .await;
    assert_eq!(refusal(again.unwrap_err()), EditionRefusal::CalledOff);
    assert_eq!(
        scene.change(&scene.content, 1).await.unwrap_err(),
        EditionRefusal::CalledOff
    );
}

#[tokio::test]
async fn who_was_slower_than_a_colleague_changes_nothing() {
    let scene = Scene::with_places(10).await;
    let theirs = EditionContent {
        room: "Sala B".to_owned(),
        ..scene.content.clone()
    };
    scene.change(&theirs, 0).await.unwrap();
    let mine = EditionContent {
        room: "Sala C".to_owned(),
        ..scene.content.clone()
    };
    let slower = EditionRefusal::Places(PlaceRefusal::ChangedMeanwhile);
    assert_eq!(scene.change(&mine, 0).await.unwrap_err(), slower);
    assert_eq!(scene.see().await.edition.room, "Sala B");
    let request = store::new_id();
    let failure = call_off(&scene.test.portal, &scene.staff, &scene.slug, 0, request).await;
    assert_eq!(refusal(failure.unwrap_err()), slower);
    assert_eq!(scene.see().await.edition.state, EditionState::Published);
}

#[tokio::test]
async fn a_session_keeps_its_identity_when_its_time_changes() {
    let scene = Scene::with_places(10).await;
    let first = scene.see().await.sessions[0].id;
    let mut moved = session("2026-12-05", "9:00", "11:00");
    moved.id = Some(first);
    let mut stolen = session("2026-12-06", "9:00", "11:00");
    // An id that another session has already, as a forged form could send.
    stolen.id = Some(first);
    let content = EditionContent {
        sessions: vec![moved, stolen],
        ..scene.content.clone()
    };
    scene.change(&content, 0).await.unwrap();
    let sessions = scene.see().await.sessions;
    assert_eq!(sessions[0].id, first);
    assert_ne!(sessions[1].id, first);
}

#[tokio::test]
async fn a_session_that_has_begun_may_stay_but_not_come_to_be() {
    let scene = Scene::with_places(10).await;
    let lab = EditionContent {
        sessions: vec![
            session("2026-12-04", "17:30", "19:30"),
            session("2026-12-11", "17:30", "19:30"),
        ],
        ..scene.content.clone()
    };
    scene.change(&lab, 0).await.unwrap();
    scene.test.pass(domain::instant::Seconds::days(14));
    let room = EditionContent {
        room: "Sala B".to_owned(),
        ..lab.clone()
    };
    scene.change(&room, 1).await.unwrap();
    let earlier = EditionContent {
        sessions: vec![session("2026-12-03", "17:30", "19:30"), lab.sessions[1]],
        enrolment_closes_at: moment("2026-12-02T11:00:00Z"),
        cancellable_until: moment("2026-12-02T11:00:00Z"),
        ..lab
    };
    assert_eq!(
        scene.change(&earlier, 2).await.unwrap_err(),
        EditionRefusal::Problems(vec![EditionProblem::SessionInThePast(0)])
    );
}

#[tokio::test]
async fn staff_cancel_for_a_person_and_say_why() {
    let scene = Scene::with_places(1).await;
    let ada = scene.book("Ada").await;
    scene.book("Bea").await;
    scene.test.deliver().await;
    // The person's own deadline has passed; it does not bind staff.
    scene.test.pass(domain::instant::Seconds::days(12));
    let reason = Line::parse("Ha telefonato").unwrap();
    cancel_by_staff(&scene.test.portal, &scene.staff, &ada, &reason)
        .await
        .unwrap();
    // Enrolment has closed: who waits is let in no more.
    assert_eq!(scene.figures().await, (1, 0, 1));
    assert_eq!(scene.test.deliver().await.len(), 1);

    let mut reader = scene.test.portal.database.read().await.unwrap();
    let booking = store::booking::by_reference(&mut reader, &ada)
        .await
        .unwrap()
        .unwrap();
    let log = store::audit::about(&mut reader, booking.id.into())
        .await
        .unwrap();
    let entry = log
        .iter()
        .find(|entry| entry.action == "booking.cancelled")
        .unwrap();
    assert!(entry.details.contains("Ha telefonato"), "{}", entry.details);
    assert_eq!(entry.staff_name.as_deref(), Some("Marta Rossi"));
}

#[tokio::test]
async fn a_spreadsheet_takes_no_name_for_a_formula() {
    let scene = Scene::with_places(1).await;
    for (address, name) in [
        ("ada@example.org", "=cmd|' /C calc'!A0"),
        ("bea@example.org", "O’Brien; \"D’Angelo\""),
    ] {
        let person = scene.test.person(address, name).await;
        register(
            &scene.test.portal,
            &person,
            None,
            &scene.slug,
            Groups::NONE,
            store::new_id(),
        )
        .await
        .unwrap();
    }
    let file = bookings_file(
        &scene.test.portal,
        &scene.staff,
        &scene.slug,
        Language::It,
        FileFormat::Csv,
    )
    .await
    .unwrap();
    let text = String::from_utf8(file).unwrap();
    let text = text.strip_prefix('\u{FEFF}').expect("a byte order mark");
    let mut reader = csv::ReaderBuilder::new()
        .delimiter(b';')
        .from_reader(text.as_bytes());
    let rows: Vec<csv::StringRecord> = reader.records().collect::<Result<_, _>>().unwrap();
    assert_eq!(rows.len(), 2);
    assert_eq!(rows[0].get(3), Some("'=cmd|' /C calc'!A0"));
    assert_eq!(rows[0].get(2), Some(""));
    assert_eq!(rows[1].get(3), Some("O’Brien; \"D’Angelo\""));
    assert_eq!(rows[1].get(2), Some("1"));
    assert_eq!(
        scene.log().await,
        ["edition.created", "edition.bookings_downloaded"]
    );
}
