//! People book places, wait for them, cancel them.

mod at_desk;
mod cancel;
mod limit;
mod newcomer;
mod register;

use domain::{
    booking::{BookingState, Groups},
    edition::{EditionSlug, LocalSession, parse_time},
    id::SiteId,
    language::Language,
    reference::BookingReference,
};
use services::{
    Failure,
    access::{
        sign_in::NewPerson,
        visitor::{SignedIn, Visitor},
    },
    bookings::{cancel, register, view},
    outbox::Message,
    places::PlaceRefusal,
};
use store::edition::{self};
use store_testing::{TestDatabase, sample};

use crate::support::{TestPortal, moment};

/// A portal with a site.
struct Scene {
    test: TestPortal,
    site: SiteId,
}

impl Scene {
    async fn new(database: TestDatabase) -> Self {
        let test = TestPortal::new(database).await;
        let site = test.site("torino").await;
        Self { test, site }
    }

    /// An event on that day of December 2026, 17:30 to 19:30, that can be cancelled until noon of the
    /// day before.
    async fn event(&self, slug: &str, day: u8, places: i64) -> EditionSlug {
        let date = format!("2026-12-{day:02}").parse().unwrap();
        let time = |text| parse_time(text).unwrap();
        let times = LocalSession::new(date, time("17:30"), time("19:30")).unwrap();
        let closes = moment(&format!("2026-12-{:02}T11:00:00Z", day - 1));
        let edition = sample::with(sample::edition(slug, self.site, places), |edition| {
            edition.details.title = [(Language::It, "Magazzini e consegne")]
                .into_iter()
                .collect();
            edition.details.enrolment_closes_at = closes;
            edition.details.cancellable_until = closes;
            edition.starts_at = times.starts_at();
            edition.ends_at = times.ends_at();
        });
        let session = edition::ClassSession {
            local_date: times.date().into(),
            local_start: times.start(),
            local_end: times.end(),
            starts_at: times.starts_at(),
            ends_at: times.ends_at(),
            ..sample::session(&edition, 0)
        };
        let mut transaction = self.test.portal.database.write().await.unwrap();
        edition::insert(&mut transaction, &edition, &[session])
            .await
            .unwrap();
        transaction.commit().await.unwrap();
        edition.slug
    }

    async fn person(&self, name: &str) -> SignedIn {
        self.test
            .person(&format!("{}@example.org", name.to_lowercase()), name)
            .await
    }

    async fn book(
        &self,
        person: &SignedIn,
        slug: &EditionSlug,
    ) -> Result<BookingReference, Failure<PlaceRefusal>> {
        register(
            &self.test.portal,
            person,
            None,
            slug,
            Groups::NONE,
            store::new_id(),
        )
        .await
    }

    /// The state of a booking and its position on the waiting list.
    async fn stands(&self, person: &SignedIn, reference: &BookingReference) -> (BookingState, i64) {
        let visitor = Visitor::Person(person.clone());
        let view = view(&self.test.portal, &visitor, reference, None)
            .await
            .unwrap();
        (view.booking.state, view.position)
    }

    async fn cancel(
        &self,
        person: &SignedIn,
        reference: &BookingReference,
    ) -> Result<(), Failure<PlaceRefusal>> {
        let visitor = Visitor::Person(person.clone());
        cancel(&self.test.portal, &visitor, reference, None).await
    }

    async fn newcomer(&self, name: &str) -> (NewPerson, String) {
        let address = format!("{}@example.org", name.to_lowercase());
        self.test.newcomer(&address, name).await
    }
}

fn recipients(messages: &[Message]) -> Vec<&str> {
    messages
        .iter()
        .map(|message| message.to.email.as_str())
        .collect()
}
