//! Staff create editions, change them and call them off.

mod bookings;
mod call_off;
mod change;
mod create;
mod dropped;
mod telling;

use domain::{booking::Groups, edition::EditionSlug, reference::BookingReference, staff::Role};
use services::{
    Failure,
    access::visitor::{SignedIn, StaffMember},
    bookings::register,
    editions::{EditionPlan, EditionRefusal, ManagedEdition, change, create, view_for_staff},
};
use store_testing::TestDatabase;

use crate::support::{TestPortal, editions::event};

/// A portal with one member of staff, one site and one edition.
struct Scene {
    test: TestPortal,
    staff: StaffMember,
    content: EditionPlan,
    slug: EditionSlug,
}

impl Scene {
    async fn with_places(database: TestDatabase, places: i64) -> Self {
        let test = TestPortal::new(database).await;
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
            i64::from(edition.details.capacity),
            edition.confirmed,
            edition.waiting,
        )
    }

    async fn book(&self, name: &str) -> BookingReference {
        let address = format!("{}@example.org", name.to_lowercase());
        let person = self.test.person(&address, name).await;
        self.book_for(&person).await
    }

    async fn book_for(&self, person: &SignedIn) -> BookingReference {
        register(
            &self.test.portal,
            person,
            None,
            &self.slug,
            Groups::NONE,
            store::new_id(),
        )
        .await
        .unwrap()
    }

    async fn change(&self, content: &EditionPlan, revision: i64) -> Result<(), EditionRefusal> {
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
        .map_err(|failure| match failure {
            Failure::Refused(refusal) => refusal,
            other => panic!("{other}"),
        })
    }

    /// The log of the edition, first to last.
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
