//! Times of day as minutes from midnight.

use jiff::{SignedDuration, civil::Time};

/// Minutes from midnight; seconds are dropped.
pub(super) fn minute_of_day(time: Time) -> i64 {
    i64::from(time.hour()) * 60 + i64::from(time.minute())
}

/// The time that many minutes from midnight, 0 to 1439.
pub(super) fn time_of_day(minute: i64) -> Time {
    Time::midnight().wrapping_add(SignedDuration::from_mins(minute))
}
