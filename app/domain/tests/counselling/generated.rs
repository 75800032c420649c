//! Generated timetables, most of them around clock changes.

use domain::{
    calendar_date::CalendarDate,
    counselling::{
        BookingHorizon, Closure, Interval, OfficeHours, SiteCalendar, Slot, Timetable,
        WeeklyAvailability,
    },
    edition::local_moment,
    holiday::PatronDay,
    instant::{Instant, Seconds},
};
use jiff::civil::{Date, Time, Weekday, date};
use proptest::prelude::*;

use crate::{offer, timing};

const FIRST_DAY: Date = date(2026, 1, 1);
const DAYS: i32 = 730;

pub fn nth_day(number: i32) -> CalendarDate {
    FIRST_DAY
        .saturating_add(jiff::Span::new().days(number))
        .into()
}

/// Every day that a timetable can be queried for, and the week after the last one.
pub fn all_days() -> impl Iterator<Item = CalendarDate> {
    (0..DAYS + 7).map(nth_day)
}

/// A day, often one around a change of the clocks or a holiday.
fn some_day() -> impl Strategy<Value = i32> {
    prop_oneof![
        2 => 0..DAYS,
        1 => 84..90,    // 29 March 2026
        1 => 294..300,  // 25 October 2026
        1 => 448..454,  // Easter and 28 March 2027
    ]
}

fn office_hours() -> impl Strategy<Value = OfficeHours> {
    let start = prop_oneof![0..240_i64, 0..1380_i64];
    let timing = (0..=20_u16, 5..=120_u16, 0..=20_u16)
        .prop_map(|(before, length, after)| timing(before, length, after));
    (start, timing, 0..400_i64).prop_filter_map("too late", |(start, timing, longer)| {
        let period = timing.buffer_before + timing.length + timing.buffer_after;
        let end = (start + i64::from(period) + longer).min(1439);
        OfficeHours::new(clock(start), clock(end), timing, offer()).ok()
    })
}

fn clock(minute: i64) -> Time {
    let [hour, minute] = [minute / 60, minute % 60].map(|number| number.try_into().unwrap());
    Time::constant(hour, minute, 0, 0)
}

/// Hours that are valid from any day on.
pub fn weekly() -> impl Strategy<Value = WeeklyAvailability> {
    some_day().prop_flat_map(weekly_from)
}

fn weekly_from(first: i32) -> impl Strategy<Value = WeeklyAvailability> {
    let weekday = prop_oneof![Just(7), 1..=7_i8];
    let days = prop::option::of(0..DAYS);
    let is_once = prop::bool::weighted(0.2);
    (weekday, days, office_hours(), is_once).prop_map(move |(weekday, days, hours, is_once)| {
        if is_once {
            return WeeklyAvailability::once(nth_day(first), hours);
        }
        let weekday = Weekday::from_monday_one_offset(weekday).unwrap();
        let until = days.map(|days| nth_day(first + days));
        WeeklyAvailability::new(weekday, nth_day(first), until, hours).unwrap()
    })
}

fn site() -> impl Strategy<Value = SiteCalendar> {
    let patron_day = prop::option::of(
        (1..=12_i8, 1..=28_i8).prop_map(|(month, day)| PatronDay::new(month, day).unwrap()),
    );
    let closures = prop::collection::vec(
        (some_day(), 0..5)
            .prop_map(|(day, days)| Closure::new(nth_day(day), nth_day(day + days)).unwrap()),
        0..4,
    );
    (patron_day, closures).prop_map(|(patron_day, closures)| SiteCalendar {
        patron_day,
        closures,
    })
}

/// A busy interval, from seconds to days long.
fn busy(day: i32) -> impl Strategy<Value = Interval> {
    let length = prop_oneof![8 => 1..8_000_i64, 1 => 1..300_000_i64];
    (day - 1..day + 15, 0..86_400_i64, length).prop_map(|(day, second, length)| {
        let from = midnight(day) + Seconds::new(second);
        Interval::new(from, from + Seconds::new(length)).unwrap()
    })
}

fn midnight(day: i32) -> Instant {
    local_moment(nth_day(day), Time::midnight()).unwrap()
}

/// A timetable, and a query to it.
#[derive(Clone, Debug)]
pub struct Case {
    pub availability: Vec<WeeklyAvailability>,
    pub site: SiteCalendar,
    pub busy: Vec<Interval>,
    pub horizon: BookingHorizon,
    pub now: Instant,
    /// The first queried day, and the last.
    pub days: (i32, i32),
}

impl Case {
    pub fn timetable(&self) -> Timetable<'_> {
        Timetable::new(&self.availability, &self.site, self.busy.iter().copied())
    }

    pub fn slots(&self) -> Vec<Slot> {
        let (first, last) = self.days;
        self.timetable()
            .slots(nth_day(first)..=nth_day(last), self.horizon, self.now)
            .collect()
    }

    /// Each queried day by itself.
    pub fn single_days(&self) -> impl Iterator<Item = CalendarDate> + use<> {
        (self.days.0..=self.days.1).map(nth_day)
    }
}

/// A case whose hours do not overlap, as callers must ensure, with queried days near those with busy
/// intervals.
pub fn case() -> impl Strategy<Value = Case> {
    some_day().prop_flat_map(|first| {
        let availability =
            prop::collection::vec((first - 9..first + 9).prop_flat_map(weekly_from), 2..12)
                .prop_map(kept_apart);
        let busy = prop::collection::vec(busy(first), 0..10);
        let horizon =
            (0..5_000_u32, 5..20_u16).prop_map(|(minimum_notice, days_ahead)| BookingHorizon {
                minimum_notice,
                days_ahead,
            });
        let now = (first - 5..first + 3, 0..86_400_i64)
            .prop_map(|(day, second)| midnight(day) + Seconds::new(second));
        (availability, site(), busy, horizon, now, 0..15).prop_map(
            move |(availability, site, busy, horizon, now, more)| Case {
                availability,
                site,
                busy,
                horizon,
                now,
                days: (first, first + more),
            },
        )
    })
}

fn kept_apart(all: Vec<WeeklyAvailability>) -> Vec<WeeklyAvailability> {
    let mut apart: Vec<WeeklyAvailability> = Vec::new();
    for weekly in all {
        if weekly.apart_from(&apart).is_ok() {
            apart.push(weekly);
        }
    }
    apart
}
