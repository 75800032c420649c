//! In Europe/Rome the clocks go from 02:00 to 03:00 on 29 March 2026, and from 03:00 back to 02:00
//! on 25 October 2026. Both are Sundays.

use domain::{
    calendar_date::CalendarDate,
    counselling::{SiteCalendar, Slot, SlotTiming, Timetable, WeeklyAvailability},
    instant::Instant,
};
use jiff::civil::{Date, Weekday};

use crate::{NO_BOUNDS, day, hours, time, timing};

fn slots_of_a_day(date: &str, start: &str, end: &str, timing: SlotTiming) -> Vec<Slot> {
    let site = SiteCalendar::default();
    let once = WeeklyAvailability::once(day(date), hours(start, end, timing));
    let timetable = Timetable::new([&once], &site, []);
    let the_day = day(date)..=day(date);
    timetable
        .slots(the_day, NO_BOUNDS, Instant::from_seconds(0))
        .collect()
}

/// Local start, and the moments of start and end.
fn written(slots: &[Slot]) -> Vec<String> {
    let line = |slot: &Slot| {
        let start = slot.start.strftime("%H:%M");
        format!("{start}: {} to {}", slot.starts_at, slot.ends_at)
    };
    slots.iter().map(line).collect()
}

#[test]
fn slots_of_the_skipped_hour_are_left_out_and_the_others_stay() {
    assert_eq!(
        written(&slots_of_a_day(
            "2026-03-29",
            "01:00",
            "05:00",
            timing(0, 60, 0)
        )),
        [
            "01:00: 2026-03-29T00:00:00Z to 2026-03-29T01:00:00Z",
            "03:00: 2026-03-29T01:00:00Z to 2026-03-29T02:00:00Z",
            "04:00: 2026-03-29T02:00:00Z to 2026-03-29T03:00:00Z",
        ]
    );
}

#[test]
fn a_slot_that_needs_a_minute_of_the_skipped_hour_is_left_out() {
    let starts = |timing| -> Vec<String> {
        slots_of_a_day("2026-03-29", "00:30", "05:00", timing)
            .iter()
            .map(|slot| slot.start.strftime("%H:%M").to_string())
            .collect()
    };
    // 01:15 ends as the hour begins; 02:00 and 02:45 need it.
    assert_eq!(
        starts(timing(0, 45, 0)),
        ["00:30", "01:15", "03:30", "04:15"]
    );
    // 01:40 ends in the hour; 02:50 begins in it.
    assert_eq!(starts(timing(0, 45, 25)), ["00:30"]);
    // Of 01:30 only the buffer after it lies in the hour, of 03:00 only the one before it.
    assert_eq!(starts(timing(0, 30, 30)), ["00:30", "03:30"]);
    assert_eq!(starts(timing(10, 60, 0)), ["00:40"]);
    // The whole hour lies between start and end.
    assert!(starts(timing(0, 225, 0)).is_empty());
}

#[test]
fn the_hour_that_comes_twice_gives_its_slots_once() {
    assert_eq!(
        written(&slots_of_a_day(
            "2026-10-25",
            "01:00",
            "05:00",
            timing(0, 60, 0)
        )),
        [
            "01:00: 2026-10-24T23:00:00Z to 2026-10-25T00:00:00Z",
            "02:00: 2026-10-25T00:00:00Z to 2026-10-25T01:00:00Z",
            "03:00: 2026-10-25T02:00:00Z to 2026-10-25T03:00:00Z",
            "04:00: 2026-10-25T03:00:00Z to 2026-10-25T04:00:00Z",
        ]
    );
}

#[test]
fn a_slot_across_the_change_lasts_its_minutes() {
    assert_eq!(
        written(&slots_of_a_day(
            "2026-10-25",
            "01:30",
            "03:30",
            timing(0, 120, 0)
        )),
        ["01:30: 2026-10-24T23:30:00Z to 2026-10-25T01:30:00Z"]
    );
}

#[test]
fn nine_is_nine_all_year() {
    let site = SiteCalendar::default();
    let every_day: Vec<_> = (0..7)
        .map(|offset| {
            let weekday = Weekday::from_monday_zero_offset(offset).unwrap();
            let hours = hours("09:00", "09:30", timing(0, 30, 0));
            WeeklyAvailability::new(weekday, day("2026-01-01"), None, hours).unwrap()
        })
        .collect();
    let timetable = Timetable::new(&every_day, &site, []);
    let slots: Vec<_> = timetable
        .slots(
            day("2026-01-01")..=day("2026-12-31"),
            NO_BOUNDS,
            Instant::from_seconds(0),
        )
        .collect();
    // 13 national holidays, none of them twice.
    assert_eq!(slots.len(), 365 - 13);
    let summer_time = day("2026-03-29")..day("2026-10-25");
    for slot in slots {
        assert_eq!(slot.start, time("09:00"));
        let hour_in_utc = if summer_time.contains(&slot.date) {
            7
        } else {
            8
        };
        assert_eq!(
            slot.starts_at.to_string(),
            format!("{}T{hour_in_utc:02}:00:00Z", slot.date)
        );
    }
}

#[test]
fn a_midnight_that_the_clocks_skip_harms_no_other_hour() {
    // On 22 May 1966 the clocks went from 00:00 to 01:00.
    let date = CalendarDate::from(Date::constant(1966, 5, 22));
    let site = SiteCalendar::default();
    let once = WeeklyAvailability::once(date, hours("00:00", "03:00", timing(0, 60, 0)));
    let slots: Vec<_> = Timetable::new([&once], &site, [])
        .slots(date..=date, NO_BOUNDS, Instant::from_seconds(-200_000_000))
        .collect();
    assert_eq!(
        written(&slots),
        [
            "01:00: 1966-05-21T23:00:00Z to 1966-05-22T00:00:00Z",
            "02:00: 1966-05-22T00:00:00Z to 1966-05-22T01:00:00Z",
        ]
    );
}

#[test]
fn hours_until_midnight_have_a_last_slot_that_ends_with_the_day() {
    for (date, slots) in [
        // The evening before the clocks go forward, that day, and the day on which they go back.
        (
            "2026-03-28",
            [
                "22:00: 2026-03-28T21:00:00Z to 2026-03-28T22:00:00Z",
                "23:00: 2026-03-28T22:00:00Z to 2026-03-28T23:00:00Z",
            ],
        ),
        (
            "2026-03-29",
            [
                "22:00: 2026-03-29T20:00:00Z to 2026-03-29T21:00:00Z",
                "23:00: 2026-03-29T21:00:00Z to 2026-03-29T22:00:00Z",
            ],
        ),
        (
            "2026-10-25",
            [
                "22:00: 2026-10-25T21:00:00Z to 2026-10-25T22:00:00Z",
                "23:00: 2026-10-25T22:00:00Z to 2026-10-25T23:00:00Z",
            ],
        ),
    ] {
        assert_eq!(
            written(&slots_of_a_day(date, "22:00", "00:00", timing(0, 60, 0))),
            slots
        );
    }
    // The pause after the last one ends with the day, too.
    let last = slots_of_a_day("2026-10-25", "22:00", "00:00", timing(5, 50, 5))
        .pop()
        .unwrap();
    assert_eq!(last.busy_until.to_string(), "2026-10-25T23:00:00Z");
}
