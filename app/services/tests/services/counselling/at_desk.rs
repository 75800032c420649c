//! Staff book appointments for people at the desk or on the phone.

use domain::{
    counselling::{Location, Mode, Offer, OfficeHours, Service, SlotTiming, WeeklyAvailability},
    edition::parse_time,
    email::EmailAddress,
    id::SiteId,
    instant::Seconds,
    phone::PhoneNumber,
    reference::AppointmentReference,
    spoken_languages::SpokenLanguages,
    staff::Role,
};
use jiff::civil::Weekday;
use services::{
    Failure, Overlap,
    access::visitor::{StaffMember, Visitor},
    counselling::{
        AppointmentRefusal, AppointmentView, NewAppointment, NewHours, SlotFilter, add_hours, book,
        book_at_desk, booking_visitor, hours_of, note, view, view_for_staff, week,
    },
    people::desk::{AtDesk, DeskRefusal},
};
use store_testing::{TestDatabase, on_both_engines};

use crate::support::{TestPortal, at_desk, refused};

on_both_engines!(
    who_has_no_address_gets_an_appointment_and_no_mail,
    who_is_known_is_told_and_cannot_be_in_two_places,
    who_is_to_be_called_tells_a_number_once,
    a_video_call_needs_an_address_for_its_link,
    who_missed_too_many_finds_the_way_in_here,
    a_coordinator_books_at_their_sites_alone,
);

/// A portal with a site, where an operator is available on Mondays from nine to twelve, an hour each.
struct Scene {
    test: TestPortal,
    site: SiteId,
    operator: StaffMember,
}

fn with_email(family: &str, email: &str) -> AtDesk {
    AtDesk {
        email: Some(EmailAddress::parse(email).unwrap()),
        ..at_desk(family)
    }
}

impl Scene {
    async fn new(database: TestDatabase) -> Self {
        let test = TestPortal::new(database).await;
        let site = test.site("torino").await;
        let operator = test.staff(Role::Operator).await;
        let time = |text| parse_time(text).unwrap();
        let timing = SlotTiming {
            length: 60,
            buffer_before: 0,
            buffer_after: 0,
        };
        let offer = Offer {
            services: [Service::FirstInterview].into(),
            modes: [Mode::InPerson, Mode::Phone, Mode::Video].into(),
            languages: SpokenLanguages::parse(",it,").unwrap(),
        };
        let hours = OfficeHours::new(time("9:00"), time("12:00"), timing, offer).unwrap();
        let from = "2026-11-22".parse().unwrap();
        let weekly = WeeklyAvailability::new(Weekday::Monday, from, None, hours).unwrap();
        let new = NewHours {
            site: Some(site),
            weekly,
        };
        add_hours(&test.portal, &operator, operator.id, new, store::new_id())
            .await
            .unwrap();
        Self {
            test,
            site,
            operator,
        }
    }

    /// A request for the first free slot.
    async fn first(&self, place: Location) -> NewAppointment {
        let wanted = SlotFilter {
            service: Service::FirstInterview,
            place,
            language: Some("it".to_owned()),
        };
        let week = week(&self.test.portal, &wanted, None).await.unwrap();
        NewAppointment {
            chosen: week.days[0].1[0].chosen(),
            wanted,
            about: None,
            phone: None,
            name: None,
        }
    }

    async fn book(
        &self,
        at_desk: &AtDesk,
        new: &NewAppointment,
    ) -> Result<AppointmentReference, Failure<DeskRefusal<AppointmentRefusal>>> {
        let (portal, form) = (&self.test.portal, store::new_id());
        book_at_desk(portal, &self.operator, at_desk, new, form).await
    }

    async fn see(&self, reference: AppointmentReference) -> AppointmentView {
        let seen = view_for_staff(&self.test.portal, &self.operator, &reference).await;
        seen.unwrap()
    }
}

async fn who_has_no_address_gets_an_appointment_and_no_mail(database: TestDatabase) {
    let scene = Scene::new(database).await;
    let new = scene.first(Location::Site(scene.site)).await;
    let form = store::new_id();
    let mut references = Vec::new();
    for _ in 0..2 {
        let (portal, operator) = (&scene.test.portal, &scene.operator);
        let made = book_at_desk(portal, operator, &at_desk("Rossi"), &new, form).await;
        references.push(made.unwrap());
    }
    assert_eq!(references[0], references[1]);
    assert!(scene.test.deliver().await.is_empty());
    let keys = "SELECT count(*) FROM link_key";
    assert_eq!(scene.test.database.number(keys).await, 0);
    let seen = scene.see(references[0]).await;
    assert_eq!(seen.made_by, Some(scene.operator.name.clone()));
    assert_eq!((seen.name.as_str(), seen.email), ("Rossi", None));
    // Another booking was faster.
    let taken = DeskRefusal::Booking(AppointmentRefusal::SlotTaken);
    assert_eq!(refused(scene.book(&at_desk("Verdi"), &new).await), taken);
}

async fn who_is_known_is_told_and_cannot_be_in_two_places(database: TestDatabase) {
    let scene = Scene::new(database).await;
    let bea = scene.test.person("bea@example.org", "Bea").await;
    scene.test.deliver().await;
    let new = scene.first(Location::Site(scene.site)).await;
    let known = with_email("Bea", "bea@example.org");
    let reference = scene.book(&known, &new).await.unwrap();
    let [told] = scene.test.deliver().await.try_into().unwrap();
    assert_eq!(told.to.email.to_string(), "bea@example.org");
    let theirs = Visitor::Person(bea);
    let seen = view(&scene.test.portal, &theirs, &reference, None).await;
    let starts_at = seen.unwrap().appointment.starts_at;
    let elsewhere = DeskRefusal::Booking(AppointmentRefusal::Overlaps(Overlap::Appointment {
        reference,
        starts_at,
    }));
    let colleague = scene.test.staff(Role::Administrator).await;
    let again = scene.first(Location::Site(scene.site)).await;
    assert_ne!(again.chosen, new.chosen);
    let same = new.chosen;
    let other = scene.test.site("vicenza").await;
    let hours = hours_of(&scene.test.portal, &scene.operator, scene.operator.id).await;
    let weekly = hours.unwrap()[0].weekly.clone();
    let there = NewHours {
        site: Some(other),
        weekly,
    };
    add_hours(
        &scene.test.portal,
        &colleague,
        colleague.id,
        there,
        store::new_id(),
    )
    .await
    .unwrap();
    let mut new = scene.first(Location::Site(other)).await;
    new.chosen.starts_at = same.starts_at;
    assert_eq!(refused(scene.book(&known, &new).await), elsewhere);
    let stranger = with_email("Carla", "bea@example.org");
    let outcome = scene.book(&stranger, &new).await;
    assert!(matches!(refused(outcome), DeskRefusal::WhoIsIt(known) if known.len() == 1));
}

async fn who_is_to_be_called_tells_a_number_once(database: TestDatabase) {
    let scene = Scene::new(database).await;
    let new = scene.first(Location::Phone).await;
    let missing = DeskRefusal::Booking(AppointmentRefusal::PhoneMissing);
    let bea = with_email("Bea", "bea@example.org");
    assert_eq!(refused(scene.book(&bea, &new).await), missing);
    let called = AtDesk {
        phone: Some(PhoneNumber::parse("333 1234567").unwrap()),
        ..bea.clone()
    };
    scene.book(&called, &new).await.unwrap();
    let new = scene.first(Location::Phone).await;
    let reference = scene.book(&bea, &new).await.unwrap();
    let seen = scene.see(reference).await;
    let number = called.phone.map(|phone| phone.as_str().to_owned());
    assert_eq!(seen.appointment.phone, number);
}

async fn a_video_call_needs_an_address_for_its_link(database: TestDatabase) {
    let scene = Scene::new(database).await;
    let new = scene.first(Location::Video).await;
    let missing = DeskRefusal::Booking(AppointmentRefusal::EmailMissing);
    assert_eq!(refused(scene.book(&at_desk("Bea"), &new).await), missing);
    let bea = with_email("Bea", "bea@example.org");
    scene.book(&bea, &new).await.unwrap();
}

async fn who_missed_too_many_finds_the_way_in_here(database: TestDatabase) {
    let scene = Scene::new(database).await;
    let bea = scene.test.person("bea@example.org", "Bea").await;
    let here = Location::Site(scene.site);
    let visitor = Visitor::Person(bea.clone());
    let needs_operator = async || {
        let found = booking_visitor(&scene.test.portal, &visitor).await;
        found.unwrap().obstacle == Some(AppointmentRefusal::NeedsOperator)
    };
    while !needs_operator().await {
        let new = scene.first(here).await;
        let booked = book(&scene.test.portal, &bea, &new, store::new_id()).await;
        let reference = booked.unwrap();
        scene.test.pass(Seconds::days(7));
        note(&scene.test.portal, &scene.operator, &reference, false)
            .await
            .unwrap();
    }
    let new = scene.first(here).await;
    let alone = book(&scene.test.portal, &bea, &new, store::new_id()).await;
    assert_eq!(refused(alone), AppointmentRefusal::NeedsOperator);
    let at_desk = with_email("Bea", "bea@example.org");
    scene.book(&at_desk, &new).await.unwrap();
}

async fn a_coordinator_books_at_their_sites_alone(database: TestDatabase) {
    let scene = Scene::new(database).await;
    scene.test.site("vicenza").await;
    let test = &scene.test;
    let carla = test.coordinator("carla@example.org", &["vicenza"]).await;
    let gina = test.coordinator("gina@example.org", &["torino"]).await;
    for (place, coordinator, may) in [
        (Location::Site(scene.site), &carla, false),
        (Location::AnySite, &gina, false),
        (Location::Phone, &gina, false),
        (Location::Site(scene.site), &gina, true),
    ] {
        let new = scene.first(place).await;
        let rossi = AtDesk {
            phone: Some(PhoneNumber::parse("333 1234567").unwrap()),
            ..at_desk("Rossi")
        };
        let outcome = book_at_desk(&test.portal, coordinator, &rossi, &new, store::new_id()).await;
        assert_eq!(outcome.is_ok(), may, "{place:?}");
        assert_eq!(matches!(outcome, Err(Failure::NotFound)), !may);
    }
}
