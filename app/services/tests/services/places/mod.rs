//! Places are reserved for groups, offered to those who wait, and given on request.

mod offers;
mod prerequisites;
mod requests;
mod reservations;

use domain::{
    booking::{BookingState, Groups, PlaceGroup, Reservation},
    edition::{ActivityKind, Capacity, EditionSlug, Topic},
    language::Language,
    reference::BookingReference,
    staff::Role,
};
use services::{
    Failure,
    access::visitor::{SignedIn, StaffMember, Visitor},
    bookings::{BookingView, OfferAnswer, answer_offer, cancel, register, view},
    editions::{EditionPlan, EditionRefusal, change, create, view_for_staff},
    places::PlaceRefusal,
};
use store_testing::TestDatabase;
use store_testing::sample;

use crate::support::{TestPortal, editions::event, moment};

/// A portal with one edition on Friday 4 December 2026 at half past five, bookable until noon of the
/// day before. It is Sunday 22 November, ten in the morning.
struct Scene {
    test: TestPortal,
    staff: StaffMember,
    content: EditionPlan,
    slug: EditionSlug,
}

fn capacity(places: i64) -> Capacity {
    Capacity::try_from(places).unwrap()
}

fn reserved(group: PlaceGroup, places: i64, released_at: Option<&str>) -> Reservation {
    Reservation {
        group,
        places: capacity(places),
        released_at: released_at.map(moment),
    }
}

impl Scene {
    async fn new(
        database: TestDatabase,
        places: i64,
        wanted: impl FnOnce(&mut EditionPlan),
    ) -> Self {
        let test = TestPortal::new(database).await;
        let staff = test.staff(Role::Operator).await;
        let site = test.site("torino").await;
        let mut content = sample::with(event(site, places), |plan| {
            plan.details.kind = ActivityKind::Course;
            plan.details.topic = Topic::CareAndHealth;
            plan.details.title = [(Language::It, "Assistenza familiare")]
                .into_iter()
                .collect();
        });
        wanted(&mut content);
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

    async fn person(&self, name: &str) -> SignedIn {
        let address = format!("{}@example.org", name.to_lowercase());
        self.test.person(&address, name).await
    }

    async fn try_to_book(
        &self,
        person: &SignedIn,
        groups: &[PlaceGroup],
    ) -> Result<BookingReference, Failure<PlaceRefusal>> {
        let groups: Groups = groups.iter().copied().collect();
        let portal = &self.test.portal;
        register(portal, person, None, &self.slug, groups, store::new_id()).await
    }

    /// Somebody new books; returns them and their booking.
    async fn book(&self, name: &str, groups: &[PlaceGroup]) -> (SignedIn, BookingReference) {
        let person = self.person(name).await;
        let reference = self.try_to_book(&person, groups).await.unwrap();
        (person, reference)
    }

    async fn see(&self, (person, reference): &(SignedIn, BookingReference)) -> BookingView {
        let visitor = Visitor::Person(person.clone());
        view(&self.test.portal, &visitor, reference, None)
            .await
            .unwrap()
    }

    async fn state(&self, booked: &(SignedIn, BookingReference)) -> BookingState {
        self.see(booked).await.booking.state
    }

    async fn answer(
        &self,
        (person, reference): &(SignedIn, BookingReference),
        answer: OfferAnswer,
    ) -> Result<(), Failure<PlaceRefusal>> {
        let visitor = Visitor::Person(person.clone());
        answer_offer(&self.test.portal, &visitor, reference, None, answer).await
    }

    async fn leave(&self, (person, reference): &(SignedIn, BookingReference)) {
        let visitor = Visitor::Person(person.clone());
        cancel(&self.test.portal, &visitor, reference, None)
            .await
            .unwrap();
    }

    async fn change(&self, wanted: impl FnOnce(&mut EditionPlan)) -> Result<(), EditionRefusal> {
        let mut content = self.content.clone();
        wanted(&mut content);
        let portal = &self.test.portal;
        let seen = view_for_staff(portal, &self.staff, &self.slug)
            .await
            .unwrap();
        let revision = seen.edition.revision;
        let request = store::new_id();
        match change(portal, &self.staff, &self.slug, &content, revision, request).await {
            Ok(()) => Ok(()),
            Err(Failure::Refused(refusal)) => Err(refusal),
            Err(failure) => panic!("{failure}"),
        }
    }
}
