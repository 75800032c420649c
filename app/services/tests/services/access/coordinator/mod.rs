//! A coordinator can do everything at their sites and sees nothing else.

mod office;
mod other_sites;
mod own_sites;

use domain::{
    booking::Groups,
    edition::{Capacity, EditionSlug},
    id::{RoomId, SiteId},
    reference::BookingReference,
    staff::Role,
    text::Line,
};
use services::{
    Failure,
    access::visitor::StaffMember,
    bookings::register,
    editions::{
        EditionPlan,
        room::{self, RoomContent},
        view_for_staff,
    },
};
use store_testing::TestDatabase;

use crate::support::{TestPortal, editions::event_on};

/// Two sites, each with an edition and a room, and a coordinator of the first.
struct Scene {
    test: TestPortal,
    carla: StaffMember,
    office: StaffMember,
    own: Place,
    others: Place,
}

struct Place {
    site: SiteId,
    content: EditionPlan,
    slug: EditionSlug,
    room: RoomId,
    booking: BookingReference,
}

fn seats(number: i64) -> RoomContent {
    RoomContent {
        name: Line::parse("Sala A").unwrap(),
        capacity: Capacity::try_from(number).unwrap(),
        equipment: None,
    }
}

async fn place(test: &TestPortal, office: &StaffMember, slug: &str) -> Place {
    let site = test.site(slug).await;
    let content = event_on(site, slug, "2026-12-04", "10:00", "12:00");
    let edition = test.edition(office, &content).await;
    let portal = &test.portal;
    room::add(portal, office, site, &seats(9), store::new_id())
        .await
        .unwrap();
    let rooms = room::list(portal, office).await.unwrap();
    let room = rooms.iter().find(|room| room.site_id == site).unwrap().id;
    let person = test.person(&format!("{slug}@example.org"), "Ada").await;
    let booking = register(
        portal,
        &person,
        None,
        &edition,
        Groups::NONE,
        store::new_id(),
    )
    .await
    .unwrap();
    Place {
        site,
        content,
        slug: edition,
        room,
        booking,
    }
}

impl Scene {
    async fn new(database: TestDatabase) -> Self {
        let test = TestPortal::new(database).await;
        let office = test.staff(Role::Administrator).await;
        let own = place(&test, &office, "torino").await;
        let others = place(&test, &office, "vicenza").await;
        let carla = test.coordinator("carla@example.org", &["torino"]).await;
        Self {
            test,
            carla,
            office,
            own,
            others,
        }
    }

    async fn revision(&self, place: &Place) -> i64 {
        let seen = view_for_staff(&self.test.portal, &self.office, &place.slug).await;
        seen.unwrap().edition.revision
    }
}

/// Whether a use case returned `NotFound`.
fn is_hidden<Done, Reason>(outcome: Result<Done, Failure<Reason>>) -> bool {
    matches!(outcome, Err(Failure::NotFound))
}
