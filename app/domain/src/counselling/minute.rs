//! Times of day as minutes from midnight.

use jiff::{SignedDuration, civil::Time};

/// The minutes of a day.
const DAY: i64 = 24 * 60;

/// Minutes from midnight; seconds are dropped.
pub(super) fn minute_of_day(time: Time) -> i64 {
    i64::from(time.hour()) * 60 + i64::from(time.minute())
}

/// Minutes from midnight to an end: midnight is the end of the day.
pub(super) fn end_minute_of_day(time: Time) -> i64 {
    match minute_of_day(time) {
        0 => DAY,
        minute => minute,
    }
}

/// The time that many minutes from midnight, 0 to 1440; the end of the day is midnight.
pub(super) fn time_of_day(minute: i64) -> Time {
    Time::midnight().wrapping_add(SignedDuration::from_mins(minute))
}
