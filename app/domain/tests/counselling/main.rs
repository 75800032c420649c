//! Office hours, and the slots derived from them.

#![allow(
    clippy::unwrap_used,
    reason = "what a test is built of is known to be sound"
)]

mod availability;
mod clock_changes;
mod generated;
mod holiday;
mod no_show_rule;
mod office_hours;
mod properties;
mod site_calendar;
mod timetable;
mod waiting;
mod weekly_hours;

use domain::{
    calendar_date::CalendarDate,
    counselling::{BookingHorizon, Interval, Mode, Offer, OfficeHours, Service, SlotTiming},
    edition::{local_moment, parse_time},
    instant::Instant,
    spoken_languages::SpokenLanguages,
};
use jiff::civil::Time;

fn day(text: &str) -> CalendarDate {
    text.parse().unwrap()
}

fn time(text: &str) -> Time {
    parse_time(text).unwrap()
}

/// A moment in local time: `at("2026-12-01", "09:00")`.
fn at(date: &str, clock: &str) -> Instant {
    local_moment(day(date), time(clock)).unwrap()
}

fn interval(date: &str, from: &str, until: &str) -> Interval {
    Interval::new(at(date, from), at(date, until)).unwrap()
}

/// Minutes before, of and after an appointment.
const fn timing(buffer_before: u16, length: u16, buffer_after: u16) -> SlotTiming {
    SlotTiming {
        length,
        buffer_before,
        buffer_after,
    }
}

fn offer() -> Offer {
    Offer {
        services: [Service::Counselling].into(),
        modes: [Mode::InPerson].into(),
        languages: SpokenLanguages::new(["it"]).unwrap(),
    }
}

fn hours(start: &str, end: &str, timing: SlotTiming) -> OfficeHours {
    OfficeHours::new(time(start), time(end), timing, offer()).unwrap()
}

/// No minimum notice, and the maximum days ahead.
const NO_BOUNDS: BookingHorizon = BookingHorizon {
    minimum_notice: 0,
    days_ahead: u16::MAX,
};
