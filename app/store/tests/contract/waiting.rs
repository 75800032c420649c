//! Waiting times for appointments.

use domain::{calendar_date::CalendarDate, counselling::Service, id::SiteId};
use store::{
    Error, site,
    waiting::{self, Measured},
};
use store_testing::{TestDatabase, on_both_engines, sample};

on_both_engines!(
    the_first_measurement_of_a_day_stays,
    a_site_that_is_measured_exists,
);

const fn measured(service: Service, site_id: SiteId, days: Option<u16>) -> Measured {
    Measured {
        service,
        site_id,
        days,
    }
}

async fn the_first_measurement_of_a_day_stays(database: TestDatabase) {
    let mut transaction = database.write().await.unwrap();
    let site = sample::site("torino");
    site::insert(&mut transaction, &site).await.unwrap();
    let [monday, tuesday] =
        ["2026-11-23", "2026-11-24"].map(|day| CalendarDate::parse(day).unwrap());
    let long = measured(Service::Orientation, site.id, Some(12));
    let never = measured(Service::Diagnosis, site.id, None);
    let short = measured(Service::Orientation, site.id, Some(3));
    for (day, one) in [
        (monday, long),
        (monday, never),
        (monday, short),
        (tuesday, short),
    ] {
        waiting::note(&mut transaction, day, &one).await.unwrap();
    }
    let first = waiting::on_day(&mut transaction, monday).await.unwrap();
    assert_eq!(first, [never, long]);
    let second = waiting::on_day(&mut transaction, tuesday).await.unwrap();
    assert_eq!(second, [short]);
    let sunday = CalendarDate::parse("2026-11-22").unwrap();
    let none = waiting::on_day(&mut transaction, sunday).await.unwrap();
    assert!(none.is_empty());
}

async fn a_site_that_is_measured_exists(database: TestDatabase) {
    let mut transaction = database.write().await.unwrap();
    let nowhere = measured(Service::Orientation, store::new_id(), Some(1));
    let day = CalendarDate::parse("2026-11-23").unwrap();
    let refused = waiting::note(&mut transaction, day, &nowhere).await;
    assert!(matches!(refused, Err(Error::Refused(_))), "{refused:?}");
}
