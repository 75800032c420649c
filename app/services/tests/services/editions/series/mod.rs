//! Staff plan and move several sessions of an edition.

mod plan;
mod shift;

use domain::{
    edition::{EditionSlug, Recurrence, Series, SeriesEnd, parse_time},
    staff::Role,
};
use jiff::civil::Weekday;
use services::{
    Failure,
    access::visitor::StaffMember,
    editions::{EditionPlan, EditionRefusal, ManagedEdition, change, create, view_for_staff},
};
use store_testing::TestDatabase;

use crate::support::{TestPortal, editions::event};

struct Scene {
    test: TestPortal,
    staff: StaffMember,
    slug: EditionSlug,
}

impl Scene {
    async fn new(database: TestDatabase) -> Self {
        let test = TestPortal::new(database).await;
        let staff = test.staff(Role::Operator).await;
        let content = event(test.site("torino").await, 5);
        let slug = create(&test.portal, &staff, &content, store::new_id())
            .await
            .unwrap();
        Self { test, staff, slug }
    }

    async fn see(&self) -> ManagedEdition {
        view_for_staff(&self.test.portal, &self.staff, &self.slug)
            .await
            .unwrap()
    }

    async fn content(&self) -> (EditionPlan, ManagedEdition) {
        let seen = self.see().await;
        let content = EditionPlan::of(
            &seen.edition,
            &seen.sessions,
            &seen.reservations,
            seen.assigned.resources(),
        )
        .unwrap();
        (content, seen)
    }

    async fn change(&self, content: &EditionPlan) -> Result<(), Failure<EditionRefusal>> {
        let revision = self.see().await.edition.revision;
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
    }

    async fn starts(&self) -> Vec<String> {
        let sessions = self.see().await.sessions;
        sessions
            .iter()
            .map(|session| session.starts_at.to_string())
            .collect()
    }
}

/// Fridays at half past five.
fn fridays(from: &str, end: SeriesEnd) -> Series {
    Series {
        recurrence: Recurrence::Weekly {
            weekdays: vec![Weekday::Friday],
            from: from.parse().unwrap(),
            end: Some(end),
        },
        left_out: std::iter::once("2026-12-25".parse().unwrap()).collect(),
        start: parse_time("17:30").unwrap(),
        end: parse_time("19:30").unwrap(),
    }
}
