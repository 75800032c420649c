//! An operator receives until midnight.

use domain::{
    counselling::{OfficeHours, WeeklyAvailability},
    edition::{parse_end, parse_time},
    language::Language,
};
use jiff::civil::Weekday;
use services::{
    access::visitor::Visitor,
    counselling::{calendar, day, view},
};
use store_testing::{TestDatabase, on_both_engines};

use super::{Scene, mornings};
use crate::support::date;

on_both_engines!(
    the_last_appointment_ends_with_the_day,
    hours_until_midnight_leave_the_next_day_free,
);

/// Hours on that weekday from eight in the evening until midnight.
fn evenings(weekday: Weekday) -> WeeklyAvailability {
    let pattern = mornings(weekday, "2026-11-22", None);
    let (timing, offer) = (pattern.hours().timing(), pattern.hours().offer().clone());
    let timing = domain::counselling::SlotTiming {
        length: 60,
        buffer_after: 0,
        ..timing
    };
    let (start, end) = (parse_time("20:00").unwrap(), parse_end("24:00").unwrap());
    let hours = OfficeHours::new(start, end, timing, offer).unwrap();
    WeeklyAvailability::new(weekday, date("2026-11-22"), None, hours).unwrap()
}

async fn the_last_appointment_ends_with_the_day(database: TestDatabase) {
    let scene = Scene::new(database).await;
    let portal = &scene.test.portal;
    scene
        .receive(Some(scene.site), evenings(Weekday::Thursday))
        .await
        .unwrap();
    let times = scene.times("2026-11-26").await;
    let late: Vec<_> = times
        .iter()
        .filter(|time| time.starts_with("11-26"))
        .collect();
    assert_eq!(
        late,
        ["11-26 20:00", "11-26 21:00", "11-26 22:00", "11-26 23:00"]
    );
    let last = scene.slots("2026-11-26").await.pop().unwrap();
    let anna = scene.test.person("anna@example.org", "Anna").await;
    let reference = scene.try_to_book(&anna, last.chosen()).await.unwrap();
    let visitor = Visitor::Person(anna);
    let seen = view(portal, &visitor, &reference, None).await.unwrap();
    assert_eq!(
        seen.appointment.starts_at.to_string(),
        "2026-11-26T22:00:00Z"
    );
    assert_eq!(seen.appointment.ends_at.to_string(), "2026-11-26T23:00:00Z");

    // It is a matter of its own day, in the calendar of staff, in the mail and in its file.
    let of = async |on: &str| {
        day(portal, &scene.operator, date(on), false)
            .await
            .unwrap()
            .len()
    };
    assert_eq!((of("2026-11-26").await, of("2026-11-27").await), (1, 0));
    let [told] = scene.test.deliver().await.try_into().unwrap();
    let text = told.text.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(
        text.contains("giovedì 26 novembre 2026, ore 23:00–0:00"),
        "{text}"
    );
    let file = calendar(portal, &visitor, &reference, None, Language::It)
        .await
        .unwrap();
    for line in [
        "DTSTART;TZID=Europe/Rome:20261126T230000",
        "DTEND;TZID=Europe/Rome:20261127T000000",
    ] {
        assert!(file.text.contains(line), "{}", file.text);
    }
    assert!(
        !scene
            .times("2026-11-26")
            .await
            .contains(&"11-26 23:00".to_owned())
    );
}

async fn hours_until_midnight_leave_the_next_day_free(database: TestDatabase) {
    let scene = Scene::new(database).await;
    scene
        .receive(Some(scene.site), evenings(Weekday::Thursday))
        .await
        .unwrap();
    // Hours of the next day that begin with it do not overlap, and go on where these end.
    let pattern = evenings(Weekday::Friday);
    let (timing, offer) = (pattern.hours().timing(), pattern.hours().offer().clone());
    let (start, end) = (parse_time("0:00").unwrap(), parse_time("1:00").unwrap());
    let night = OfficeHours::new(start, end, timing, offer).unwrap();
    let night = WeeklyAvailability::new(Weekday::Friday, date("2026-11-22"), None, night).unwrap();
    scene.receive(Some(scene.site), night).await.unwrap();
    let times = scene.times("2026-11-26").await;
    let late: Vec<_> = times
        .iter()
        .skip_while(|time| *time != "11-26 23:00")
        .collect();
    assert_eq!(late, ["11-26 23:00", "11-27 00:00"]);
}
