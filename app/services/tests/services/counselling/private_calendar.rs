//! Appointments in the private calendars of people and of operators.

use domain::{instant::Seconds, language::Language};
use services::{
    access::visitor::Visitor,
    communication::feeds::{self, AddressOwner},
    counselling::cancel,
};
use store_testing::{TestDatabase, on_both_engines};

use super::Scene;
use crate::support::just_proved;

on_both_engines!(both_see_their_appointments_and_for_thirty_days_that_one_was_cancelled);

async fn both_see_their_appointments_and_for_thirty_days_that_one_was_cancelled(
    database: TestDatabase,
) {
    let scene = Scene::new(database).await;
    let portal = &scene.test.portal;
    let anna = scene.test.person("anna@example.org", "Anna").await;
    let reference = scene.book(&anna, "2026-11-23").await;
    let [booked] = scene.test.deliver().await.try_into().unwrap();
    let uid = |file: &str| {
        let unfolded = file.replace("\r\n ", "");
        let line = unfolded.lines().find(|line| line.starts_with("UID:"));
        line.unwrap().to_owned()
    };
    let imported = uid(&booked.calendar.unwrap().text);

    let proved = just_proved(&anna, portal.now());
    let owners = [
        AddressOwner::Person(proved.proved(portal.now()).unwrap()),
        AddressOwner::Staff(&scene.operator),
    ];
    let mut tokens = Vec::new();
    for owner in owners {
        let token = feeds::create_address(portal, owner, store::new_id()).await;
        tokens.push(token.unwrap().unwrap());
    }
    let calendars = || async {
        let mut files = Vec::new();
        for token in &tokens {
            let feed = feeds::private_calendar(portal, token, Language::It).await;
            files.push(feed.unwrap().text.replace("\r\n ", ""));
        }
        files
    };
    for file in calendars().await {
        assert_eq!(uid(&file), imported);
        assert!(file.contains("STATUS:CONFIRMED"), "{file}");
        assert!(file.contains("DTSTART;TZID=Europe/Rome:20261123T090000"));
        assert!(!file.contains("Anna"), "a calendar is shared with others");
    }
    let visitor = Visitor::Person(anna);
    cancel(portal, &visitor, &reference, None).await.unwrap();
    for file in calendars().await {
        assert_eq!(uid(&file), imported);
        assert!(file.contains("STATUS:CANCELLED"), "{file}");
        assert!(file.contains("SEQUENCE:2\r\n"), "{file}");
    }
    scene.test.pass(Seconds::days(31));
    for file in calendars().await {
        assert!(!file.contains("VEVENT"), "{file}");
    }
}
