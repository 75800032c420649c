//! Staff book for people at the desk or on the phone.

use domain::{
    booking::{BookingState, Groups},
    edition::EditionSlug,
    email::EmailAddress,
    id::PersonId,
    name::PersonName,
    phone::PhoneNumber,
    reference::BookingReference,
    staff::Role,
};
use services::{
    Failure,
    access::{
        shared_address::WhoTheyAre,
        visitor::{StaffMember, Visitor},
    },
    bookings::{cancel_by_staff, register, register_at_desk, view},
    editions::{create, view_for_staff},
    people::desk::{AtDesk, DeskRefusal, KnownAtDesk},
    places::{Heard, PlaceRefusal},
};
use store_testing::{TestDatabase, on_both_engines};

use crate::support::{TestPortal, at_desk, editions::event, family, refused};

on_both_engines!(
    who_has_no_address_gets_a_place_and_no_mail,
    who_has_an_address_is_told_and_finds_the_booking_there,
    the_telephone_that_somebody_tells_now_is_kept,
    whoever_has_the_address_or_the_telephone_is_shown_and_nobody_is_renamed,
    a_child_is_entered_in_the_care_of_who_has_the_address,
    the_same_form_books_once_and_the_place_is_the_same_door_s,
    a_coordinator_books_at_their_sites_alone,
    after_the_close_the_desk_says_why_and_gives_what_is_free,
);

struct Scene {
    test: TestPortal,
    staff: StaffMember,
    slug: EditionSlug,
}

fn named(family: &str) -> AtDesk {
    AtDesk {
        phone: Some(PhoneNumber::parse("333 1234567").unwrap()),
        ..at_desk(family)
    }
}

fn with_email(family: &str, email: &str) -> AtDesk {
    AtDesk {
        email: Some(EmailAddress::parse(email).unwrap()),
        ..named(family)
    }
}

impl Scene {
    async fn new(database: TestDatabase, places: i64) -> Self {
        let test = TestPortal::new(database).await;
        let staff = test.staff(Role::Operator).await;
        let content = event(test.site("torino").await, places);
        let slug = create(&test.portal, &staff, &content, store::new_id())
            .await
            .unwrap();
        Self { test, staff, slug }
    }

    async fn book(
        &self,
        at_desk: &AtDesk,
    ) -> Result<BookingReference, Failure<DeskRefusal<PlaceRefusal>>> {
        let (portal, form) = (&self.test.portal, store::new_id());
        register_at_desk(portal, &self.staff, &self.slug, at_desk, Groups::NONE, form).await
    }

    /// Whom staff are asked to choose from.
    async fn asked(&self, at_desk: &AtDesk) -> Vec<KnownAtDesk> {
        match refused(self.book(at_desk).await) {
            DeskRefusal::WhoIsIt(known) => known,
            other => panic!("not asked: {other:?}"),
        }
    }

    async fn name(&self, person: PersonId) -> Option<PersonName> {
        let mut reader = self.test.portal.database.read().await.unwrap();
        let found = store::person::by_id(&mut reader, person).await.unwrap();
        found.unwrap().details.name
    }

    async fn state(&self, reference: &BookingReference) -> BookingState {
        let seen = view_for_staff(&self.test.portal, &self.staff, &self.slug).await;
        let mut bookings = seen.unwrap().bookings.into_iter();
        let found = bookings.find(|booking| booking.reference == *reference);
        found.unwrap().state
    }
}

async fn who_has_no_address_gets_a_place_and_no_mail(database: TestDatabase) {
    let scene = Scene::new(database, 1).await;
    let reference = scene.book(&named("Rossi")).await.unwrap();
    assert_eq!(scene.state(&reference).await, BookingState::Confirmed);
    assert!(scene.test.deliver().await.is_empty());
    let seen = view_for_staff(&scene.test.portal, &scene.staff, &scene.slug);
    let [booking] = seen.await.unwrap().bookings.try_into().unwrap();
    assert_eq!(booking.made_by, Some(scene.staff.name.clone()));
    assert_eq!(booking.email, None);

    // Two people without an address are two people, where staff say so.
    let [known] = &scene.asked(&named("Rossi")).await[..] else {
        panic!("not one")
    };
    assert_eq!(known.name, Some(family("Rossi")));
    let another = AtDesk {
        who: WhoTheyAre::Another,
        ..named("Rossi")
    };
    let second = scene.book(&another).await.unwrap();
    assert_eq!(scene.state(&second).await, BookingState::Waiting);
    let reason = "Ha telefonato.".parse().unwrap();
    cancel_by_staff(
        &scene.test.portal,
        &scene.staff,
        &reference,
        &reason,
        Heard::NotYet,
    )
    .await
    .unwrap();
    assert_eq!(scene.state(&second).await, BookingState::Offered);
    assert!(scene.test.deliver().await.is_empty());
}

async fn who_has_an_address_is_told_and_finds_the_booking_there(database: TestDatabase) {
    let scene = Scene::new(database, 5).await;
    let bea = scene.test.person("bea@example.org", "Bea").await;
    scene.test.deliver().await;
    let reference = scene.book(&with_email("bea", "Bea@Example.org")).await;
    let reference = reference.unwrap();
    let [told] = scene.test.deliver().await.try_into().unwrap();
    assert_eq!(told.to.email.to_string(), "bea@example.org");
    let theirs = Visitor::Person(bea.clone());
    let seen = view(&scene.test.portal, &theirs, &reference, None).await;
    assert_eq!(seen.unwrap().booking.reference, reference);
    let outcome = scene.book(&with_email("Bea", "bea@example.org")).await;
    let twice = DeskRefusal::Booking(PlaceRefusal::AlreadyBooked(reference));
    assert_eq!(refused(outcome), twice);
}

async fn the_telephone_that_somebody_tells_now_is_kept(database: TestDatabase) {
    let scene = Scene::new(database, 5).await;
    let bea = scene.test.person("bea@example.org", "Bea").await;
    let phone = async || {
        let mut reader = scene.test.portal.database.read().await.unwrap();
        let found = store::person::by_id(&mut reader, bea.person).await.unwrap();
        found.unwrap().details.phone
    };
    assert_eq!(phone().await, None);
    let carla = with_email("Carla", "bea@example.org");
    assert_eq!(scene.asked(&carla).await.len(), 1);
    assert_eq!(phone().await, None);
    let told = with_email("Bea", "bea@example.org");
    let reference = scene.book(&told).await.unwrap();
    assert_eq!(phone().await, told.phone);
    let visitor = Visitor::Person(bea.clone());
    let cancelled =
        services::bookings::cancel(&scene.test.portal, &visitor, &reference, None).await;
    cancelled.unwrap();
    let nothing_new = AtDesk {
        phone: None,
        ..told.clone()
    };
    scene.book(&nothing_new).await.unwrap();
    assert_eq!(phone().await, told.phone);
    let mut reader = scene.test.portal.database.read().await.unwrap();
    let log = store::audit::about(&mut reader, bea.person.into()).await;
    let changes = log.unwrap().into_iter();
    let changes: Vec<_> = changes
        .filter(|entry| entry.action == "person.changed")
        .map(|entry| entry.staff_name)
        .collect();
    assert_eq!(changes, [Some(scene.staff.name.clone())]);
}

async fn whoever_has_the_address_or_the_telephone_is_shown_and_nobody_is_renamed(
    database: TestDatabase,
) {
    let scene = Scene::new(database, 5).await;
    let bea = scene.test.person("family@example.org", "Bea").await;
    let dario = scene.book(&named("Dario")).await.unwrap();
    let carla = with_email("Carla", "family@example.org");
    let known = scene.asked(&carla).await;
    let names: Vec<_> = known.iter().map(|person| person.name.clone()).collect();
    // By the address, then by the telephone.
    assert_eq!(names, [Some(family("Bea")), Some(family("Dario"))]);
    assert!(known[0].may_look_after && !known[1].may_look_after);
    let seen = view_for_staff(&scene.test.portal, &scene.staff, &scene.slug);
    assert_eq!(seen.await.unwrap().bookings.len(), 1);
    // Those who were shown can see it.
    let found = "SELECT count(*) FROM audit WHERE action = 'person.found_at_desk'";
    assert_eq!(scene.test.database.number(found).await, 2);

    let as_who = |who| AtDesk {
        who,
        ..carla.clone()
    };
    // Somebody without an address cannot look after somebody at this one, and strangers are not chosen.
    let stranger = scene.test.person("stranger@example.org", "Eva").await;
    for who in [
        WhoTheyAre::InCareOf(known[1].id),
        WhoTheyAre::Known(stranger.person),
        WhoTheyAre::Corrected(stranger.person),
    ] {
        assert_eq!(scene.asked(&as_who(who)).await.len(), 2, "{who:?}");
    }
    let another = scene.book(&as_who(WhoTheyAre::Another)).await.unwrap();
    assert_ne!(another, dario);
    assert_eq!(scene.name(bea.person).await, Some(family("Bea")));
    // Now she is known by her name.
    let twice = scene.book(&carla).await;
    assert_eq!(
        refused(twice),
        DeskRefusal::Booking(PlaceRefusal::AlreadyBooked(another))
    );
    // The name that is known stays, unless staff correct it.
    let dora = with_email("Dora", "family@example.org");
    let kept = AtDesk {
        who: WhoTheyAre::Known(bea.person),
        ..dora.clone()
    };
    scene.book(&kept).await.unwrap();
    assert_eq!(scene.name(bea.person).await, Some(family("Bea")));
    let corrected = AtDesk {
        who: WhoTheyAre::Corrected(bea.person),
        ..dora
    };
    let again = scene.book(&corrected).await;
    assert!(matches!(refused(again), DeskRefusal::Booking(_)));
    assert_eq!(
        scene.name(bea.person).await,
        Some(family("Bea")),
        "nothing half done"
    );
    // Dario has an address now.
    let at_home = AtDesk {
        who: WhoTheyAre::Known(known[1].id),
        ..with_email("Dario", "dario@example.org")
    };
    let already = scene.book(&at_home).await;
    assert_eq!(
        refused(already),
        DeskRefusal::Booking(PlaceRefusal::AlreadyBooked(dario))
    );
}

async fn a_child_is_entered_in_the_care_of_who_has_the_address(database: TestDatabase) {
    let scene = Scene::new(database, 5).await;
    let bea = scene.test.person("family@example.org", "Bea").await;
    let child = AtDesk {
        who: WhoTheyAre::InCareOf(bea.person),
        ..with_email("Carla", "family@example.org")
    };
    scene.book(&child).await.unwrap();
    let mut reader = scene.test.portal.database.read().await.unwrap();
    let people = store::person::by_address(&mut reader, "family@example.org").await;
    let cared: Vec<_> = people
        .unwrap()
        .iter()
        .map(|person| person.in_care_of)
        .collect();
    assert_eq!(cared, [None, Some(bea.person)]);
}

async fn the_same_form_books_once_and_the_place_is_the_same_door_s(database: TestDatabase) {
    let scene = Scene::new(database, 1).await;
    let (portal, form) = (&scene.test.portal, store::new_id());
    let mut references = Vec::new();
    for _ in 0..2 {
        let rossi = named("Rossi");
        let made = register_at_desk(
            portal,
            &scene.staff,
            &scene.slug,
            &rossi,
            Groups::NONE,
            form,
        )
        .await;
        references.push(made.unwrap());
    }
    assert_eq!(references[0], references[1]);
    let anna = scene.test.person("anna@example.org", "Anna").await;
    let (slug, form) = (&scene.slug, store::new_id());
    let waiting = register(portal, &anna, None, slug, Groups::NONE, form).await;
    assert_eq!(scene.state(&waiting.unwrap()).await, BookingState::Waiting);
    scene.test.set("2026-12-03T11:00:01Z");
    let outcome = scene.book(&at_desk("Verdi")).await;
    assert_eq!(refused(outcome), DeskRefusal::ReasonMissing);
}

async fn a_coordinator_books_at_their_sites_alone(database: TestDatabase) {
    let scene = Scene::new(database, 5).await;
    scene.test.site("vicenza").await;
    let carla = scene.test.coordinator("carla@example.org", &["vicenza"]);
    let (portal, carla) = (&scene.test.portal, carla.await);
    let rossi = named("Rossi");
    let outcome = register_at_desk(
        portal,
        &carla,
        &scene.slug,
        &rossi,
        Groups::NONE,
        store::new_id(),
    )
    .await;
    assert!(matches!(outcome, Err(Failure::NotFound)));
}

async fn after_the_close_the_desk_says_why_and_gives_what_is_free(database: TestDatabase) {
    let scene = Scene::new(database, 2).await;
    scene.book(&named("Rossi")).await.unwrap();
    let with_reason = |family: &str| AtDesk {
        reason: Some("È qui, e una sedia è libera.".parse().unwrap()),
        who: WhoTheyAre::Another,
        ..named(family)
    };
    // Half an hour after the beginning.
    scene.test.set("2026-12-04T17:00:00Z");
    let silent = scene.book(&named("Bianchi")).await;
    assert_eq!(refused(silent), DeskRefusal::ReasonMissing);
    let reference = scene.book(&with_reason("Bianchi")).await.unwrap();
    assert_eq!(scene.state(&reference).await, BookingState::Confirmed);
    let mut reader = scene.test.portal.database.read().await.unwrap();
    let booking = store::booking::by_reference(&mut reader, &reference).await;
    let id = booking.unwrap().unwrap().id;
    let log = store::audit::about(&mut reader, id.into()).await.unwrap();
    assert!(log[0].details.contains("una sedia è libera"), "{log:?}");
    drop(reader);

    // Nobody is put on a list from which nobody comes in any more.
    let full = scene.book(&with_reason("Verdi")).await;
    assert_eq!(refused(full), DeskRefusal::Booking(PlaceRefusal::Full));
    let bea = scene.test.known("bea@example.org", "Bea").await;
    let form = store::new_id();
    let portal = &scene.test.portal;
    let alone = register(portal, &bea, None, &scene.slug, Groups::NONE, form).await;
    assert!(matches!(refused(alone), PlaceRefusal::Enrolment(_)));

    // The last session has ended.
    let reason = "Ha telefonato.".parse().unwrap();
    cancel_by_staff(portal, &scene.staff, &reference, &reason, Heard::NotYet)
        .await
        .unwrap();
    scene.test.set("2026-12-04T18:30:00Z");
    let over = scene.book(&with_reason("Verdi")).await;
    assert!(matches!(
        refused(over),
        DeskRefusal::Booking(PlaceRefusal::Enrolment(_))
    ));
}
