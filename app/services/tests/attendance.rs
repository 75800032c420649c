//! Who came, what that earns, and what participants say.

#![allow(
    clippy::unwrap_used,
    reason = "what cannot be unwrapped fails the test"
)]

mod support;

use domain::{
    attendance::Attendance,
    booking::Groups,
    edition::{
        ActivityKind, Admission, Capacity, EditionSlug, EditionState, LocalSession, Topic,
        parse_time,
    },
    feedback::{Comment, Rating},
    id::{EditionId, SessionId},
    instant::Seconds,
    language::{Language, Translated},
    reference::BookingReference,
    signed_reference::SignedReference,
    staff::Role,
};
use services::{
    Failure,
    access::visitor::{SignedIn, StaffMember, Visitor},
    attendance::{
        AttendanceRefusal, CheckInRefusal, FEWEST_ANSWERS, Notes, Said, certificate, check_in,
        check_in_code, checked_in, feedback_results, give_feedback, note, register, verify,
    },
    bookings::{cancel, register as book},
};
use store::edition::{self, Edition, Session};
use support::{TestPortal, moment};

/// A portal with a lab of two sessions, on the first and the second of December 2026, 17:30 to 19:30.
struct Scene {
    test: TestPortal,
    edition: Edition,
    sessions: Vec<Session>,
}

fn session(edition: &Edition, day: &str) -> Session {
    let time = |text| parse_time(text).unwrap();
    let times = LocalSession::new(day.parse().unwrap(), time("17:30"), time("19:30")).unwrap();
    Session {
        id: store::new_id(),
        edition_id: edition.id,
        local_date: times.date().into(),
        local_start: times.start(),
        local_end: times.end(),
        starts_at: times.starts_at(),
        ends_at: times.ends_at(),
    }
}

impl Scene {
    async fn new() -> Self {
        let test = TestPortal::new().await;
        let site = test.site("torino").await;
        let (edition, sessions) = Self::lab(&test, site, "dire-di-no", 5).await;
        Self {
            test,
            edition,
            sessions,
        }
    }

    async fn lab(
        test: &TestPortal,
        site: domain::id::SiteId,
        slug: &str,
        places: i64,
    ) -> (Edition, Vec<Session>) {
        let written = |words: &str| -> Translated { [(Language::It, words)].into_iter().collect() };
        let id: EditionId = store::new_id();
        let mut edition = Edition {
            id,
            slug: slug.parse().unwrap(),
            kind: ActivityKind::Lab,
            topic: Topic::Relational,
            state: EditionState::Published,
            title: written(slug),
            summary: written("Una frase."),
            description: written("Che cosa succede."),
            access_notes: Translated::default(),
            site_id: site,
            room: "Sala A".to_owned(),
            languages: ",it,".to_owned(),
            enrolment_opens_at: moment("2026-11-01T08:00:00Z"),
            enrolment_closes_at: moment("2026-11-30T11:00:00Z"),
            cancellable_until: moment("2026-11-30T11:00:00Z"),
            starts_at: moment("2026-11-30T11:00:00Z"),
            ends_at: moment("2026-11-30T11:00:00Z"),
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
        let sessions = ["2026-12-01", "2026-12-02"].map(|day| session(&edition, day));
        edition.starts_at = sessions[0].starts_at;
        edition.ends_at = sessions[1].ends_at;
        let mut transaction = test.portal.database.write().await.unwrap();
        edition::insert(&mut transaction, &edition, &sessions)
            .await
            .unwrap();
        transaction.commit().await.unwrap();
        (edition, sessions.to_vec())
    }

    fn slug(&self) -> &EditionSlug {
        &self.edition.slug
    }

    async fn booked(&self, name: &str) -> (SignedIn, BookingReference) {
        let address = format!("{}@example.org", name.to_lowercase());
        let person = self.test.person(&address, name).await;
        let portal = &self.test.portal;
        let reference = book(
            portal,
            &person,
            None,
            self.slug(),
            Groups::NONE,
            store::new_id(),
        )
        .await
        .unwrap();
        (person, reference)
    }

    /// Every session of everybody noted as present.
    async fn all_came(&self, staff: &StaffMember) {
        for session in &self.sessions {
            self.note(staff, session.id, &[], true).await.unwrap();
        }
    }

    async fn note(
        &self,
        staff: &StaffMember,
        session: SessionId,
        entries: &[(BookingReference, Attendance)],
        others_present: bool,
    ) -> Result<(), Failure<AttendanceRefusal>> {
        let notes = Notes {
            entries: entries.to_vec(),
            others_present,
        };
        let portal = &self.test.portal;
        note(portal, staff, self.slug(), session, &notes, store::new_id()).await
    }

    async fn door(
        &self,
        staff: &StaffMember,
        code: &str,
    ) -> Result<BookingReference, CheckInRefusal> {
        match check_in(&self.test.portal, staff, self.sessions[0].id, code).await {
            Ok(reference) => Ok(reference),
            Err(Failure::Refused(refusal)) => Err(refusal),
            Err(other) => panic!("{other}"),
        }
    }

    fn code(&self, reference: BookingReference) -> String {
        check_in_code(&self.test.portal, reference).to_string()
    }
}

#[tokio::test]
async fn a_code_lets_its_person_in_once() {
    let scene = Scene::new().await;
    let (_, reference) = scene.booked("Anna").await;
    let code = scene.code(reference);
    scene.test.set("2026-12-01T16:00:00Z");
    let staff = scene.test.staff(Role::Operator).await;
    let session = scene.sessions[0].id;
    assert_eq!(
        scene.door(&staff, &code.to_lowercase()).await,
        Ok(reference)
    );
    let portal = &scene.test.portal;
    let first = checked_in(portal, &staff, session, Some(reference))
        .await
        .unwrap();
    scene.test.pass(Seconds::minutes(5));
    assert_eq!(scene.door(&staff, &code).await, Ok(reference));
    let again = checked_in(portal, &staff, session, Some(reference))
        .await
        .unwrap();
    assert_eq!(first.person, again.person);
    assert_eq!(first.person.unwrap().0, "Anna");
    let list = register(portal, &staff, scene.slug()).await.unwrap();
    assert_eq!(list.count(session, Attendance::Present), 1);
}

#[tokio::test]
async fn a_code_that_lets_nobody_in_says_why() {
    let scene = Scene::new().await;
    let (anna, reference) = scene.booked("Anna").await;
    let code = scene.code(reference);
    let staff = scene.test.staff(Role::Operator).await;
    assert_eq!(scene.door(&staff, &code).await, Err(CheckInRefusal::NotYet));
    scene.test.set("2026-11-30T10:00:00Z");
    let (other, _) = Scene::lab(&scene.test, scene.edition.site_id, "altrove", 5).await;
    let bruno = scene.test.person("bruno@example.org", "Bruno").await;
    let portal = &scene.test.portal;
    let elsewhere = book(
        portal,
        &bruno,
        None,
        &other.slug,
        Groups::NONE,
        store::new_id(),
    )
    .await
    .unwrap();
    let visitor = Visitor::Person(anna);
    cancel(portal, &visitor, &reference, None).await.unwrap();
    scene.test.set("2026-12-01T16:00:00Z");
    assert_eq!(
        scene.door(&staff, &code).await,
        Err(CheckInRefusal::Cancelled)
    );
    assert_eq!(scene.door(&staff, "").await, Err(CheckInRefusal::NotACode));
    let guessed = SignedReference::new(reference, [0; 16]).to_string();
    assert_eq!(
        scene.door(&staff, &guessed).await,
        Err(CheckInRefusal::Forged)
    );
    let title = other.title;
    assert_eq!(
        scene.door(&staff, &scene.code(elsewhere)).await,
        Err(CheckInRefusal::OtherEdition { title })
    );
}

#[tokio::test]
async fn attendance_is_noted_from_the_day_of_the_session_on() {
    let scene = Scene::new().await;
    let (_, annas) = scene.booked("Anna").await;
    let (_, brunos) = scene.booked("Bruno").await;
    let staff = scene.test.staff(Role::Operator).await;
    let session = scene.sessions[0].id;
    let refused = scene.note(&staff, session, &[], true).await;
    assert!(matches!(
        refused,
        Err(Failure::Refused(AttendanceRefusal::NotYet))
    ));
    let unknown = scene.note(&staff, store::new_id(), &[], true).await;
    assert!(matches!(unknown, Err(Failure::NotFound)));
    scene.test.set("2026-12-01T07:00:00Z");
    let absent = [(annas, Attendance::Absent)];
    scene.note(&staff, session, &absent, true).await.unwrap();
    // Everybody is noted now: nobody is left to be marked.
    scene.note(&staff, session, &[], true).await.unwrap();
    let list = register(&scene.test.portal, &staff, scene.slug())
        .await
        .unwrap();
    let of = |reference| {
        let participant = list
            .participants
            .iter()
            .find(|one| one.reference == reference);
        list.attendance(participant.unwrap().id, session)
    };
    assert_eq!(of(annas), Some(Attendance::Absent));
    assert_eq!(of(brunos), Some(Attendance::Present));
    let hours = list.attended(list.participants[1].id);
    assert_eq!(
        (hours.attended, hours.of),
        (Seconds::hours(2), Seconds::hours(4))
    );
}

#[tokio::test]
async fn who_came_often_enough_has_a_certificate_that_others_can_check() {
    let scene = Scene::new().await;
    let (anna, annas) = scene.booked("Anna").await;
    let (bruno, brunos) = scene.booked("Bruno").await;
    scene.test.set("2026-12-01T17:00:00Z");
    let staff = scene.test.staff(Role::Operator).await;
    scene
        .note(&staff, scene.sessions[0].id, &[], true)
        .await
        .unwrap();
    scene.test.set("2026-12-02T17:00:00Z");
    let absent = [(brunos, Attendance::Absent)];
    scene
        .note(&staff, scene.sessions[1].id, &absent, true)
        .await
        .unwrap();
    let (anna, bruno) = (Visitor::Person(anna), Visitor::Person(bruno));
    let portal = &scene.test.portal;
    let early = certificate(portal, &anna, &annas, None).await;
    assert!(matches!(early, Err(Failure::NotFound)));
    scene.test.set("2026-12-02T18:31:00Z");
    let earned = certificate(portal, &anna, &annas, None).await.unwrap();
    assert_eq!(
        (earned.name.as_str(), earned.initials()),
        ("Anna", "A.".to_owned())
    );
    assert_eq!(earned.attended.attended, Seconds::hours(4));
    for (visitor, reference) in [
        (&bruno, &brunos),
        (&bruno, &annas),
        (&Visitor::Anonymous, &annas),
    ] {
        let refused = certificate(portal, visitor, reference, None).await;
        assert!(matches!(refused, Err(Failure::NotFound)));
    }
    assert_eq!(verify(portal, earned.code).await.unwrap(), earned);
    for forged in [
        SignedReference::new(annas, [0; 16]),
        // What lets somebody in proves nothing else.
        check_in_code(portal, annas),
    ] {
        assert!(matches!(
            verify(portal, forged).await,
            Err(Failure::NotFound)
        ));
    }
    let corrected = [(annas, Attendance::Absent)];
    scene
        .note(&staff, scene.sessions[0].id, &corrected, false)
        .await
        .unwrap();
    assert!(matches!(
        verify(portal, earned.code).await,
        Err(Failure::NotFound)
    ));
}

#[tokio::test]
async fn everybody_says_once_how_it_was_and_nobody_can_tell_who() {
    let scene = Scene::new().await;
    let mut people = Vec::new();
    for name in ["Anna", "Bruno", "Carla"] {
        people.push(scene.booked(name).await);
    }
    scene.test.set("2026-12-02T17:00:00Z");
    let staff = scene.test.staff(Role::Operator).await;
    scene.all_came(&staff).await;
    let portal = &scene.test.portal;
    let say = async |person: &SignedIn, reference, stars: &str| {
        let said = Said {
            rating: Rating::parse(stars).unwrap(),
            comment: Some(Comment::parse(&format!("{stars} stelle")).unwrap()),
        };
        let visitor = Visitor::Person(person.clone());
        give_feedback(portal, &visitor, reference, None, &said, store::new_id()).await
    };
    let (anna, annas) = &people[0];
    assert!(matches!(
        say(anna, annas, "1").await,
        Err(Failure::NotFound)
    ));
    scene.test.set("2026-12-02T18:31:00Z");
    for (place, (person, reference)) in (1_i64..).zip(&people) {
        say(person, reference, "4").await.unwrap();
        say(person, reference, "1").await.unwrap();
        let results = feedback_results(portal, &staff, scene.slug())
            .await
            .unwrap();
        assert_eq!(results.answers, place);
        assert_eq!(results.ratings.is_some(), place >= FEWEST_ANSWERS);
        assert_eq!(results.comments.is_empty(), place < FEWEST_ANSWERS);
    }
    let results = feedback_results(portal, &staff, scene.slug())
        .await
        .unwrap();
    assert_eq!(results.ratings, Some([0, 0, 0, 3, 0]));
    assert_eq!(results.comments, ["4 stelle"; 3]);
    let said = Said {
        rating: Rating::parse("1").unwrap(),
        comment: None,
    };
    let colleague = Visitor::Staff(staff);
    let refused = give_feedback(portal, &colleague, annas, None, &said, store::new_id()).await;
    assert!(matches!(refused, Err(Failure::NotFound)));
}
