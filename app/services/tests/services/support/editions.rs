//! Test editions.

use domain::{
    edition::{
        ActivityKind, Capacity, EditionDetails, EditionSlug, LocalSession, Topic, parse_end,
        parse_time,
    },
    id::SiteId,
    language::{Language, Translated},
    spoken_languages::SpokenLanguages,
};
use services::{
    access::visitor::StaffMember,
    editions::{EditionPlan, PlannedSession, create},
    notifications::Word,
    places::Telling,
};
use store::resource::Resources;
use store_testing::sample;

use super::{TestPortal, moment};

/// A new session.
pub fn session(day: &str, start: &str, end: &str) -> PlannedSession {
    let time = |text| parse_time(text).unwrap();
    let times = LocalSession::new(day.parse().unwrap(), time(start), parse_end(end).unwrap());
    let times = times.unwrap();
    PlannedSession { id: None, times }
}

/// What staff tell of a change of an edition of that revision.
pub fn because(revision: i64, reason: &str) -> Telling {
    Telling {
        word: Some(Word::parse(reason).unwrap()),
        ..Telling::from(revision)
    }
}

/// An event on Friday 4 December 2026 at half past five in the afternoon.
pub fn event(site: SiteId, places: i64) -> EditionPlan {
    let text = |it: &str| -> Translated { [(Language::It, it)].into_iter().collect() };
    EditionPlan {
        activity: None,
        details: EditionDetails {
            summary: text("Una frase."),
            description: text("Che cosa succede."),
            room: "Sala A".to_owned(),
            languages: SpokenLanguages::new(["it", "ro"]).unwrap(),
            ..EditionDetails::new(
                ActivityKind::ThematicEvent,
                Topic::Logistics,
                text("Magazzini e consegne: com’è?"),
                site,
                Capacity::try_from(places).unwrap(),
                moment("2026-11-01T08:00:00Z")..moment("2026-12-03T11:00:00Z"),
            )
        },
        resources: Resources::default(),
        sessions: vec![session("2026-12-04", "17:30", "19:30")],
        reservations: Vec::new(),
        published: true,
    }
}

/// An event of ten places, with another title, on another day and at another time. No room is named.
pub fn event_on(site: SiteId, title: &str, day: &str, start: &str, end: &str) -> EditionPlan {
    sample::with(event(site, 10), |plan| {
        plan.details.title = [(Language::It, title)].into_iter().collect();
        plan.details.room = String::new();
        plan.sessions = vec![session(day, start, end)];
        plan.details.enrolment_closes_at = moment("2026-11-30T11:00:00Z");
        plan.details.cancellable_until = moment("2026-11-30T11:00:00Z");
    })
}

impl TestPortal {
    /// Stores an edition.
    pub async fn edition(&self, staff: &StaffMember, content: &EditionPlan) -> EditionSlug {
        create(&self.portal, staff, content, store::new_id())
            .await
            .unwrap()
    }
}
