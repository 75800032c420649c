//! When people are received at a place.

use std::collections::BTreeSet;

use domain::{
    calendar_date::CalendarDate,
    counselling::{
        Mode, Offer, OfficeHours, Service, SlotTiming, WeeklyAvailability, weekly_hours,
    },
    spoken_languages::SpokenLanguages,
};
use jiff::civil::{Weekday, date, time};

fn hours(weekday: Weekday, from: i8, until: i8, modes: &[Mode]) -> WeeklyAvailability {
    let timing = SlotTiming {
        length: 30,
        buffer_before: 0,
        buffer_after: 0,
    };
    let offer = Offer {
        services: BTreeSet::from([Service::Orientation]),
        modes: modes.iter().copied().collect(),
        languages: SpokenLanguages::default(),
    };
    let hours = OfficeHours::new(time(from, 0, 0, 0), time(until, 0, 0, 0), timing, offer);
    WeeklyAvailability::new(weekday, date(2026, 1, 1).into(), None, hours.unwrap()).unwrap()
}

#[test]
fn hours_of_several_operators_are_joined_where_they_meet() {
    let there = [
        hours(Weekday::Monday, 9, 11, &[Mode::InPerson]),
        hours(Weekday::Monday, 11, 12, &[Mode::InPerson, Mode::Phone]),
        hours(Weekday::Monday, 9, 10, &[Mode::InPerson]),
        hours(Weekday::Monday, 14, 16, &[Mode::InPerson]),
        hours(Weekday::Wednesday, 20, 0, &[Mode::InPerson]),
        hours(Weekday::Tuesday, 9, 12, &[Mode::Phone]),
    ];
    let there: Vec<_> = there.iter().collect();
    // A Wednesday: the week goes on with the next Monday.
    let found = weekly_hours(&there, date(2026, 12, 2).into());
    let midnight = time(0, 0, 0, 0);
    let expected: Vec<(CalendarDate, Vec<_>)> = vec![
        (
            date(2026, 12, 2).into(),
            vec![(time(20, 0, 0, 0), midnight)],
        ),
        (
            date(2026, 12, 7).into(),
            vec![
                (time(9, 0, 0, 0), time(12, 0, 0, 0)),
                (time(14, 0, 0, 0), time(16, 0, 0, 0)),
            ],
        ),
    ];
    assert_eq!(found, expected);
    assert!(weekly_hours(&[], date(2026, 12, 2).into()).is_empty());
}
