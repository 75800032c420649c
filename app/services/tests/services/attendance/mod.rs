//! Attendance, certificates, and feedback of participants.

mod certificate;
mod check_in;
mod feedback;
mod needs;
mod note;

use domain::{
    attendance::Attendance,
    booking::Groups,
    edition::{ActivityKind, EditionSlug, LocalSession, Topic, parse_time},
    id::SessionId,
    language::Language,
    reference::BookingReference,
};
use services::{
    Failure,
    access::visitor::{SignedIn, StaffMember},
    attendance::{AttendanceRefusal, CheckInRefusal, Notes, check_in, check_in_code, note},
    bookings::register as book,
};
use store::edition::{self, ClassSession, Edition};
use store_testing::{TestDatabase, sample};

use crate::support::{TestPortal, moment};

/// A portal with a lab of two sessions, on the first and the second of December 2026, 17:30 to 19:30.
struct Scene {
    test: TestPortal,
    edition: Edition,
    sessions: Vec<ClassSession>,
}

fn session(edition: &Edition, day: &str) -> ClassSession {
    let time = |text| parse_time(text).unwrap();
    let times = LocalSession::new(day.parse().unwrap(), time("17:30"), time("19:30")).unwrap();
    ClassSession {
        local_date: times.date().into(),
        local_start: times.start(),
        local_end: times.end(),
        starts_at: times.starts_at(),
        ends_at: times.ends_at(),
        ..sample::session(edition, 0)
    }
}

impl Scene {
    async fn new(database: TestDatabase) -> Self {
        let test = TestPortal::new(database).await;
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
    ) -> (Edition, Vec<ClassSession>) {
        let closes = moment("2026-11-30T11:00:00Z");
        let mut edition = sample::with(sample::edition(slug, site, places), |edition| {
            edition.details.kind = ActivityKind::Lab;
            edition.details.topic = Topic::Relational;
            edition.details.title = [(Language::It, slug)].into_iter().collect();
            edition.details.enrolment_closes_at = closes;
            edition.details.cancellable_until = closes;
        });
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

    /// Records everybody as present at every session.
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
            Ok(arrived) => Ok(arrived.reference),
            Err(Failure::Refused(refusal)) => Err(refusal),
            Err(other) => panic!("{other}"),
        }
    }

    fn code(&self, reference: BookingReference) -> String {
        check_in_code(&self.test.portal, reference).to_string()
    }
}
