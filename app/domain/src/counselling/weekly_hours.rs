//! When people are received in person at a place, over all its operators.

use jiff::{
    ToSpan as _,
    civil::{Date, Time},
};

use super::{
    Mode, WeeklyAvailability,
    minute::{end_minute_of_day, minute_of_day, time_of_day},
};
use crate::calendar_date::CalendarDate;

/// A day of the coming week with the times at which somebody receives people: from and to, in order and apart from each
/// other. An end at midnight is the end of the day.
pub type DayHours = (CalendarDate, Vec<(Time, Time)>);

/// The days of a week from that day on, each once, on which somebody receives people in person. Times that overlap or
/// meet are one. Days without any are left out; absences and closures are not looked at.
pub fn weekly_hours(hours: &[&WeeklyAvailability], from: CalendarDate) -> Vec<DayHours> {
    let day = |days: i32| Date::from(from).checked_add(days.days()).ok();
    let of_day = |date: CalendarDate| {
        let there = hours.iter().filter(|hours| {
            hours.holds_on(date) && hours.hours().offer().modes.contains(&Mode::InPerson)
        });
        let mut times: Vec<_> = there
            .map(|hours| {
                (
                    minute_of_day(hours.hours().start()),
                    end_minute_of_day(hours.hours().end()),
                )
            })
            .collect();
        times.sort_unstable();
        let mut joined: Vec<(i64, i64)> = Vec::new();
        for (start, end) in times {
            match joined.last_mut() {
                Some(last) if start <= last.1 => last.1 = last.1.max(end),
                _ => joined.push((start, end)),
            }
        }
        let times = joined.into_iter();
        times
            .map(|(start, end)| (time_of_day(start), time_of_day(end)))
            .collect::<Vec<_>>()
    };
    (0..7)
        .filter_map(day)
        .map(|date| (date.into(), of_day(date.into())))
        .filter(|(_, times)| !times.is_empty())
        .collect()
}
