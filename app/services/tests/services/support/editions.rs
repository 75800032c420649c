//! An edition to work with.

use domain::{
    edition::{ActivityKind, Admission, Capacity, EditionSlug, LocalSession, Topic, parse_time},
    id::SiteId,
    language::{Language, Translated},
};
use services::{
    access::visitor::StaffMember,
    editions::{EditionContent, PlannedSession, create},
};
use store::resource::Resources;

use super::{TestPortal, moment};

/// A new session.
pub fn session(day: &str, start: &str, end: &str) -> PlannedSession {
    let time = |text| parse_time(text).unwrap();
    let times = LocalSession::new(day.parse().unwrap(), time(start), time(end)).unwrap();
    PlannedSession { id: None, times }
}

/// An event on Friday 4 December 2026 at half past five in the afternoon.
pub fn event(site: SiteId, places: i64) -> EditionContent {
    let text = |it: &str| -> Translated { [(Language::It, it)].into_iter().collect() };
    EditionContent {
        activity: None,
        kind: ActivityKind::ThematicEvent,
        topic: Topic::Logistics,
        title: text("Magazzini e consegne: com’è?"),
        summary: text("Una frase."),
        description: text("Che cosa succede."),
        access_notes: Translated::default(),
        site,
        room: "Sala A".to_owned(),
        resources: Resources::default(),
        languages: vec!["it".to_owned(), "ro".to_owned()],
        sessions: vec![session("2026-12-04", "17:30", "19:30")],
        enrolment_opens_at: moment("2026-11-01T08:00:00Z"),
        enrolment_closes_at: moment("2026-12-03T11:00:00Z"),
        cancellable_until: moment("2026-12-03T11:00:00Z"),
        capacity: Capacity::try_from(places).unwrap(),
        admission: Admission::Open,
        programme: None,
        prerequisite: None,
        reservations: Vec::new(),
        minimum: None,
        published: true,
    }
}

/// An event of ten places, with another title, on another day and at another time. No room is named.
pub fn event_on(site: SiteId, title: &str, day: &str, start: &str, end: &str) -> EditionContent {
    EditionContent {
        title: [(Language::It, title)].into_iter().collect(),
        room: String::new(),
        sessions: vec![session(day, start, end)],
        enrolment_closes_at: moment("2026-11-30T11:00:00Z"),
        cancellable_until: moment("2026-11-30T11:00:00Z"),
        ..event(site, 10)
    }
}

impl TestPortal {
    /// Keeps an edition.
    pub async fn edition(&self, staff: &StaffMember, content: &EditionContent) -> EditionSlug {
        create(&self.portal, staff, content, store::new_id())
            .await
            .unwrap()
    }
}
