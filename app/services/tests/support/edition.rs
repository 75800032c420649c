//! Editions as staff write them.

use domain::{
    edition::{ActivityKind, Capacity, EditionSlug, LocalSession, Topic, parse_time},
    id::SiteId,
    language::{Language, Translated},
};
use services::{
    edition::{EditionContent, PlannedSession, create},
    visitor::StaffMember,
};
use store::resource::Resources;

use super::{TestPortal, moment};

/// A published event at a site on a day of December 2026, between two local times.
pub fn event(site: SiteId, title: &str, day: &str, start: &str, end: &str) -> EditionContent {
    let text = |it: &str| -> Translated { [(Language::It, it)].into_iter().collect() };
    let time = |text| parse_time(text).unwrap();
    let times = LocalSession::new(day.parse().unwrap(), time(start), time(end)).unwrap();
    EditionContent {
        kind: ActivityKind::ThematicEvent,
        topic: Topic::Logistics,
        title: text(title),
        summary: text("Una frase."),
        description: text("Che cosa succede."),
        access_notes: Translated::default(),
        site,
        room: String::new(),
        resources: Resources::default(),
        languages: vec!["it".to_owned()],
        sessions: vec![PlannedSession { id: None, times }],
        enrolment_opens_at: moment("2026-11-01T08:00:00Z"),
        enrolment_closes_at: moment("2026-11-30T11:00:00Z"),
        cancellable_until: moment("2026-11-30T11:00:00Z"),
        capacity: Capacity::try_from(10).unwrap(),
        published: true,
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
