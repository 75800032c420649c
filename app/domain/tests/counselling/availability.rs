use domain::counselling::{OverlapError, ValidityError, WeeklyAvailability};
use jiff::civil::Weekday;
use proptest::prelude::*;

use crate::{day, generated, hours, timing};

const HOUR: domain::counselling::SlotTiming = timing(0, 60, 0);

/// Hours on Mondays.
fn mondays(from: &str, until: Option<&str>, start: &str, end: &str) -> WeeklyAvailability {
    WeeklyAvailability::new(
        Weekday::Monday,
        day(from),
        until.map(day),
        hours(start, end, HOUR),
    )
    .unwrap()
}

#[test]
fn validity_ends_after_it_begins() {
    let from = day("2026-12-01");
    let ending = |until: &str| {
        WeeklyAvailability::new(
            Weekday::Monday,
            from,
            Some(day(until)),
            hours("09:00", "12:00", HOUR),
        )
    };
    assert_eq!(ending("2026-11-30"), Err(ValidityError));
    let one_day = ending("2026-12-01").unwrap();
    assert_eq!(one_day.valid_from(), from);
    assert_eq!(one_day.valid_until(), Some(from));
    assert_eq!(one_day.weekday(), Weekday::Monday);
    assert_eq!(one_day.hours(), &hours("09:00", "12:00", HOUR));
}

#[test]
fn it_holds_on_its_weekday_from_the_first_to_the_last_day() {
    // 30 November and 7 December 2026 are Mondays.
    let weekly = mondays("2026-11-30", Some("2026-12-14"), "09:00", "12:00");
    for (date, holds) in [
        ("2026-11-23", false),
        ("2026-11-30", true),
        ("2026-12-01", false),
        ("2026-12-07", true),
        ("2026-12-14", true),
        ("2026-12-21", false),
    ] {
        assert_eq!(weekly.holds_on(day(date)), holds, "{date}");
    }
    let endless = mondays("2026-11-30", None, "09:00", "12:00");
    assert!(endless.holds_on(day("2199-12-30")));
}

#[test]
fn extra_hours_hold_on_their_date_alone() {
    let once = WeeklyAvailability::once(day("2026-12-05"), hours("09:00", "12:00", HOUR));
    assert!(once.holds_on(day("2026-12-05")));
    assert!(!once.holds_on(day("2026-12-12")));
    assert!(!once.holds_on(day("2026-11-28")));
}

#[test]
fn the_first_day_of_an_overlap_is_named() {
    let morning = mondays("2026-11-01", None, "09:00", "12:00");
    let late_morning = mondays("2026-12-01", None, "11:00", "13:00");
    assert_eq!(morning.overlaps(&late_morning), Some(day("2026-12-07")));
    assert_eq!(
        morning.apart_from([&late_morning, &morning]),
        Err(OverlapError {
            first: day("2026-11-02")
        })
    );
    let extra = WeeklyAvailability::once(day("2026-12-21"), hours("08:00", "10:00", HOUR));
    assert_eq!(extra.overlaps(&morning), Some(day("2026-12-21")));
}

#[test]
fn hours_that_never_meet_do_not_overlap() {
    let morning = mondays("2026-11-01", Some("2026-12-06"), "09:00", "12:00");
    let apart = [
        // Directly after.
        mondays("2026-11-01", None, "12:00", "13:00"),
        // After the last day of the others.
        mondays("2026-12-07", None, "09:00", "12:00"),
        // No Monday lies between the start of these and the end of the others.
        mondays("2026-12-01", None, "09:00", "12:00"),
        // The day after.
        WeeklyAvailability::once(day("2026-12-01"), hours("09:00", "12:00", HOUR)),
    ];
    assert_eq!(morning.apart_from(&apart), Ok(()));
}

proptest! {
    #[test]
    fn an_overlap_is_the_first_day_on_which_both_hold(
        (first, second) in (generated::weekly(), generated::weekly()),
    ) {
        let meet = first.hours().start() < second.hours().end()
            && second.hours().start() < first.hours().end();
        let expected = generated::all_days()
            .find(|&date| meet && first.holds_on(date) && second.holds_on(date));
        prop_assert_eq!(first.overlaps(&second), expected);
        prop_assert_eq!(second.overlaps(&first), expected);
    }
}
