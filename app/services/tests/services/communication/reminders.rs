//! People are reminded of what they booked.

use domain::{
    booking::Groups, edition::EditionSlug, instant::Seconds, reference::BookingReference,
    staff::Role,
};
use services::{
    access::visitor::{SignedIn, StaffMember, Visitor},
    bookings::{cancel, register},
    editions::{EditionPlan, call_off, change, create, view_for_staff},
};
use store_testing::{TestDatabase, on_both_engines};

use crate::support::{
    TestPortal,
    editions::{event, session},
};

on_both_engines!(
    people_are_reminded_twice_and_never_again,
    a_runner_that_slept_reminds_of_nothing_that_has_begun,
    whoever_books_after_the_moment_is_not_reminded_at_once,
    nobody_who_cancelled_or_waits_is_reminded,
    what_was_moved_is_reminded_of_at_its_new_time,
    what_was_moved_and_moved_back_is_reminded_of_once,
    what_was_called_off_reminds_nobody,
);

/// A portal with an event of two places on Friday 4 December 2026, half past five in the afternoon.
struct Scene {
    test: TestPortal,
    staff: StaffMember,
    content: EditionPlan,
    slug: EditionSlug,
}

impl Scene {
    async fn new(database: TestDatabase) -> Self {
        let test = TestPortal::new(database).await;
        let staff = test.staff(Role::Operator).await;
        let content = event(test.site("torino").await, 2);
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

    async fn booked(&self, name: &str) -> (SignedIn, BookingReference) {
        let address = format!("{}@example.org", name.to_lowercase());
        let person = self.test.person(&address, name).await;
        let (portal, form) = (&self.test.portal, store::new_id());
        let made = register(portal, &person, None, &self.slug, Groups::NONE, form).await;
        (person, made.unwrap())
    }

    async fn revision(&self) -> i64 {
        let seen = view_for_staff(&self.test.portal, &self.staff, &self.slug).await;
        seen.unwrap().edition.revision
    }

    async fn move_to(&mut self, day: &str) {
        let seen = view_for_staff(&self.test.portal, &self.staff, &self.slug).await;
        let mut moved = session(day, "17:30", "19:30");
        moved.id = Some(seen.unwrap().sessions[0].id);
        self.content.sessions = vec![moved];
        let revision = self.revision().await;
        let (portal, form) = (&self.test.portal, store::new_id());
        change(
            portal,
            &self.staff,
            &self.slug,
            &self.content,
            revision,
            form,
        )
        .await
        .unwrap();
    }

    /// Who was reminded since the last call.
    async fn reminded(&self) -> Vec<String> {
        let messages = self.test.deliver().await;
        let mut reminded: Vec<_> = messages
            .into_iter()
            .filter(|message| message.subject.starts_with("Promemoria"))
            .map(|message| message.to.email.to_string())
            .collect();
        reminded.sort();
        reminded
    }
}

const ANNA: [&str; 1] = ["anna@example.org"];

const NOBODY: [&str; 0] = [];

async fn people_are_reminded_twice_and_never_again(database: TestDatabase) {
    let scene = Scene::new(database).await;
    scene.booked("Anna").await;
    for (moment, reminded) in [
        ("2026-12-02T16:29:00Z", &NOBODY[..]),
        ("2026-12-02T16:31:00Z", &ANNA),
        ("2026-12-02T16:32:00Z", &NOBODY),
        ("2026-12-04T13:31:00Z", &ANNA),
        ("2026-12-07T13:31:00Z", &NOBODY),
    ] {
        scene.test.set(moment);
        assert_eq!(scene.reminded().await, reminded, "at {moment}");
    }
}

async fn a_runner_that_slept_reminds_of_nothing_that_has_begun(database: TestDatabase) {
    let scene = Scene::new(database).await;
    scene.booked("Anna").await;
    scene.test.set("2026-12-04T16:31:00Z");
    assert_eq!(scene.reminded().await, NOBODY);
}

async fn whoever_books_after_the_moment_is_not_reminded_at_once(database: TestDatabase) {
    let scene = Scene::new(database).await;
    scene.test.set("2026-12-02T16:31:00Z");
    scene.booked("Anna").await;
    assert_eq!(scene.reminded().await, NOBODY);
    scene.test.set("2026-12-04T13:31:00Z");
    assert_eq!(scene.reminded().await, ANNA);
}

async fn nobody_who_cancelled_or_waits_is_reminded(database: TestDatabase) {
    let scene = Scene::new(database).await;
    let (bea, beas) = scene.booked("Bea").await;
    scene.booked("Anna").await;
    scene.booked("Carla").await;
    let visitor = Visitor::Person(bea);
    cancel(&scene.test.portal, &visitor, &beas, None)
        .await
        .unwrap();
    // Carla is offered Bea's place, and has not answered.
    scene.reminded().await;
    scene.test.set("2026-12-02T16:31:00Z");
    assert_eq!(scene.reminded().await, ANNA);
}

async fn what_was_moved_is_reminded_of_at_its_new_time(database: TestDatabase) {
    let mut scene = Scene::new(database).await;
    scene.booked("Anna").await;
    scene.move_to("2026-12-11").await;
    for (moment, reminded) in [
        ("2026-12-02T16:31:00Z", &NOBODY[..]),
        ("2026-12-04T13:31:00Z", &NOBODY),
        ("2026-12-09T16:31:00Z", &ANNA),
        ("2026-12-11T13:31:00Z", &ANNA),
    ] {
        scene.test.set(moment);
        assert_eq!(scene.reminded().await, reminded, "at {moment}");
    }
}

async fn what_was_moved_and_moved_back_is_reminded_of_once(database: TestDatabase) {
    let mut scene = Scene::new(database).await;
    scene.booked("Anna").await;
    scene.move_to("2026-12-11").await;
    scene.move_to("2026-12-04").await;
    scene.test.set("2026-12-02T16:31:00Z");
    assert_eq!(scene.reminded().await, ANNA);
    scene.test.pass(Seconds::hours(1));
    assert_eq!(scene.reminded().await, NOBODY);
}

async fn what_was_called_off_reminds_nobody(database: TestDatabase) {
    let scene = Scene::new(database).await;
    scene.booked("Anna").await;
    let (revision, form) = (scene.revision().await, store::new_id());
    call_off(
        &scene.test.portal,
        &scene.staff,
        &scene.slug,
        domain::edition::CallOffCause::Office,
        crate::support::editions::because(revision, "Per malattia."),
        form,
    )
    .await
    .unwrap();
    scene.test.set("2026-12-02T16:31:00Z");
    assert_eq!(scene.reminded().await, NOBODY);
}
