//! Waiting times for appointments.

use domain::{
    counselling::{Location, Service, Waiting},
    instant::Seconds,
};
use services::{
    access::visitor::StaffMember,
    counselling::{DAYS_BEFORE, languages, measure_waiting, next_free, waiting},
};
use store_testing::{TestDatabase, on_both_engines};

use super::Scene;
use crate::support::date;

on_both_engines!(
    the_next_free_date_is_told_for_every_service_and_place,
    waiting_is_measured_once_a_day_and_compared_with_days_before,
);

async fn the_next_free_date_is_told_for_every_service_and_place(database: TestDatabase) {
    let scene = Scene::new(database).await;
    let elsewhere = scene.test.site("ivrea").await;
    let portal = &scene.test.portal;
    let all = next_free(portal).await.unwrap();
    let find = |service, place| {
        all.iter()
            .find(|next| next.service == service && next.place == place)
            .unwrap()
    };
    let here = find(Service::FirstInterview, Location::Site(scene.site));
    assert_eq!(here.first.unwrap().slot.date, date("2026-11-23"));
    assert_eq!(here.days_of_waiting, Some(1));
    assert!(find(Service::Orientation, Location::Phone).first.is_some());
    for (service, place) in [
        (Service::Diagnosis, Location::Site(scene.site)),
        (Service::FirstInterview, Location::Site(elsewhere)),
        (Service::FirstInterview, Location::Video),
    ] {
        assert!(find(service, place).first.is_none(), "{service} {place:?}");
    }
    let offered = languages(portal, Service::Orientation, Location::AnySite).await;
    assert_eq!(offered.unwrap(), ["it", "ar"]);
    let none = languages(portal, Service::Orientation, Location::Video).await;
    assert_eq!(none.unwrap(), Vec::<String>::new());
}

async fn waiting_is_measured_once_a_day_and_compared_with_days_before(database: TestDatabase) {
    let scene = Scene::new(database).await;
    let test = &scene.test;
    let seen = async |staff: &StaffMember| {
        let rows = waiting(&test.portal, staff, None).await.unwrap();
        let rows = rows.into_iter();
        rows.filter(|row| row.service == Service::FirstInterview)
            .map(|row| (row.site.map(|site| site.slug), row.now, row.before))
            .collect::<Vec<_>>()
    };
    let monday = Waiting::Days(1);
    let of = |now, before: [Option<Waiting>; 2]| {
        let here = Some("torino".to_owned());
        [(None, now, before), (here, now, before)]
    };
    assert_eq!(seen(&scene.operator).await, of(monday, [None, None]));
    measure_waiting(&test.portal).await.unwrap();
    // Later bookings on the day change what is shown, but not what was measured.
    for number in 0..3 {
        let person = scene.known(number).await;
        scene.book(&person, "2026-11-23").await;
    }
    measure_waiting(&test.portal).await.unwrap();
    assert_eq!(seen(&scene.operator).await[0].1, Waiting::Days(8));
    test.pass(Seconds::days(i64::from(DAYS_BEFORE[0])));
    let week_on = of(monday, [Some(monday), None]);
    assert_eq!(seen(&scene.operator).await, week_on);
    measure_waiting(&test.portal).await.unwrap();
    test.pass(Seconds::days(i64::from(DAYS_BEFORE[1] - DAYS_BEFORE[0])));
    let later = seen(&scene.operator).await;
    assert_eq!(later, of(monday, [None, Some(monday)]));
    // A coordinator sees only their sites.
    test.site("vicenza").await;
    let carla = test.coordinator("carla@example.org", &["vicenza"]).await;
    assert!(seen(&carla).await.is_empty());
    let gina = test.coordinator("gina@example.org", &["torino"]).await;
    assert_eq!(seen(&gina).await, later[1..]);
}
