//! People see what staff have read of theirs.

use domain::{audit::Action, booking::Groups, instant::Seconds, language::Language, staff::Role};
use services::{
    access::visitor::SignedIn,
    bookings::{register, view_for_staff},
    editions::{bookings_file, view_bookings},
    people::account,
    spreadsheet::FileFormat,
};
use store_testing::{TestDatabase, on_both_engines};

use crate::support::{TestPortal, editions::event};

on_both_engines!(whoever_read_something_of_theirs_is_named_to_people);

async fn readings(test: &TestPortal, person: &SignedIn) -> Vec<(String, Action)> {
    let seen = account::view(&test.portal, person).await.unwrap();
    let readings = seen.readings.into_iter();
    readings
        .map(|reading| (reading.by, reading.action))
        .collect()
}

async fn whoever_read_something_of_theirs_is_named_to_people(database: TestDatabase) {
    let test = TestPortal::new(database).await;
    let staff = test.staff(Role::Operator).await;
    let slug = test
        .edition(&staff, &event(test.site("torino").await, 5))
        .await;
    let portal = &test.portal;
    view_bookings(portal, &staff, &slug).await.unwrap();
    test.pass(Seconds::minutes(1));
    let anna = test.person("anna@example.org", "Anna").await;
    let bo = test.person("bo@example.org", "Bo").await;
    assert_eq!(readings(&test, &anna).await, []);
    let form = store::new_id();
    let annas = register(portal, &anna, None, &slug, Groups::NONE, form).await;

    test.pass(Seconds::new(1));

    // The same within an hour is one entry, and what was read before they booked is not about them.
    for _ in 0..2 {
        view_bookings(portal, &staff, &slug).await.unwrap();
        view_for_staff(portal, &staff, annas.as_ref().unwrap())
            .await
            .unwrap();
    }
    test.pass(Seconds::minutes(61));
    bookings_file(portal, &staff, &slug, Language::It, FileFormat::Csv)
        .await
        .unwrap();
    let read = readings(&test, &anna).await;
    let actions: Vec<_> = read.iter().map(|(_, action)| *action).collect();
    assert_eq!(
        actions,
        [
            Action::EditionBookingsDownloaded,
            Action::BookingViewed,
            Action::EditionBookingsViewed
        ]
    );
    assert!(read.iter().all(|(by, _)| *by == staff.name));
    assert_eq!(readings(&test, &bo).await, []);
}
