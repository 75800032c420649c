//! The keys of links in mails, and of the codes that the portal signs.

use domain::{
    booking::Groups, edition::EditionSlug, instant::Seconds, reference::BookingReference,
    staff::Role,
};
use services::{
    Failure, Portal,
    access::visitor::{SignedIn, StaffMember, Visitor},
    attendance::{CheckInRefusal, check_in, check_in_code},
    bookings::{register, view},
    editions::view_for_staff,
    outbox::Message,
    people::account,
    retention::forget_what_is_old,
    rotate_keys,
};
use store_testing::{TestDatabase, on_both_engines};

use crate::support::{TestPortal, editions::event, key, moment, refused};

on_both_engines!(
    a_key_works_until_some_days_after_the_end,
    a_person_revokes_the_keys_of_all_mails,
    no_calendar_file_holds_a_key,
    a_code_signed_before_a_rotation_works_for_a_stated_time,
);

struct Scene {
    test: TestPortal,
    staff: StaffMember,
    slug: EditionSlug,
    person: SignedIn,
    reference: BookingReference,
    mail: Message,
}

impl Scene {
    /// Somebody has a place on 4 December 2026 and the mail that says so.
    async fn new(database: TestDatabase) -> Self {
        let test = TestPortal::new(database).await;
        let staff = test.staff(Role::Operator).await;
        let slug = test
            .edition(&staff, &event(test.site("torino").await, 5))
            .await;
        let person = test.person("anna@example.org", "Anna").await;
        test.deliver().await;
        let form = store::new_id();
        let made = register(&test.portal, &person, None, &slug, Groups::NONE, form).await;
        let [mail] = test.deliver().await.try_into().unwrap();
        Self {
            reference: made.unwrap(),
            test,
            staff,
            slug,
            person,
            mail,
        }
    }

    async fn opens(&self) -> bool {
        let key = key(&self.mail);
        let (portal, anybody) = (&self.test.portal, Visitor::Anonymous);
        match view(portal, &anybody, &self.reference, Some(&key)).await {
            Ok(_) => true,
            Err(Failure::NotFound) => false,
            Err(failure) => panic!("{failure}"),
        }
    }
}

async fn a_key_works_until_some_days_after_the_end(database: TestDatabase) {
    let scene = Scene::new(database).await;
    let ends_at = moment("2026-12-04T18:30:00Z");
    assert!(scene.opens().await);
    scene
        .test
        .set_to(ends_at + Seconds::days(30) - Seconds::new(1));
    forget_what_is_old(&scene.test.portal).await.unwrap();
    assert!(scene.opens().await);
    scene.test.set_to(ends_at + Seconds::days(30));
    assert!(!scene.opens().await);
}

async fn a_person_revokes_the_keys_of_all_mails(database: TestDatabase) {
    let scene = Scene::new(database).await;
    let portal = &scene.test.portal;
    let has_links = async || {
        let seen = account::view(portal, &scene.person).await;
        seen.unwrap().has_links
    };
    let other = scene.test.person("bo@example.org", "Bo").await;
    account::revoke_links(portal, &other).await.unwrap();
    assert!(scene.opens().await);
    assert!(has_links().await);
    account::revoke_links(portal, &scene.person).await.unwrap();
    assert!(!scene.opens().await);
    assert!(!has_links().await);
    let theirs = Visitor::Person(scene.person.clone());
    assert!(view(portal, &theirs, &scene.reference, None).await.is_ok());
}

async fn no_calendar_file_holds_a_key(database: TestDatabase) {
    let scene = Scene::new(database).await;
    let file = &scene.mail.calendar.as_ref().unwrap().text;
    let key = key(&scene.mail);
    assert!(scene.mail.html.contains(&key));
    // Long lines of a calendar file are folded.
    let file = file.replace("\r\n ", "");
    assert!(!file.contains(&key) && !file.contains("key="), "{file}");
    assert!(file.contains(&format!("/it/bookings/{}", scene.reference)));
}

async fn a_code_signed_before_a_rotation_works_for_a_stated_time(database: TestDatabase) {
    let scene = Scene::new(database).await;
    let (portal, reference) = (&scene.test.portal, scene.reference);
    let seen = view_for_staff(portal, &scene.staff, &scene.slug).await;
    let session = seen.unwrap().sessions[0].id;
    let code = check_in_code(portal, reference).to_string();

    let rotated_at = portal.now();
    rotate_keys(portal).await.unwrap();
    // A server reads the keys when it starts.
    let settings = (*portal.settings).clone();
    let restarted = Portal::new(portal.database.clone(), portal.clock.clone(), settings);
    let restarted = restarted.await.unwrap();
    assert_ne!(check_in_code(&restarted, reference).to_string(), code);

    let end = rotated_at + Seconds::days(90);
    scene.test.set_to(end - Seconds::new(1));
    let outcome = check_in(&restarted, &scene.staff, session, &code).await;
    assert_eq!(outcome.unwrap().reference, reference);
    scene.test.set_to(end);
    let outcome = check_in(&restarted, &scene.staff, session, &code).await;
    assert_eq!(refused(outcome), CheckInRefusal::Forged);
}
