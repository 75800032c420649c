//! The days that figures cover.

use domain::{calendar_date::CalendarDate, instant::Instant};
use jiff::{ToSpan as _, civil::Date};
use serde::Serialize;

use crate::editions::calendar::midnight;

/// Days from a first to a last one, both included.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TimeSpan {
    first: CalendarDate,
    last: CalendarDate,
}

/// Why two days do not form a time span.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "code", content = "details", rename_all = "snake_case")]
pub enum TimeSpanError {
    /// The last day is before the first.
    LastBeforeFirst,
    /// More than [`TimeSpan::MOST_DAYS`].
    TooLong,
}

impl TimeSpan {
    /// Maximum days of a time span.
    pub const MOST_DAYS: i32 = 366;

    /// The time span from the first day to the last.
    ///
    /// # Errors
    /// [`TimeSpanError`].
    pub fn new(first: CalendarDate, last: CalendarDate) -> Result<Self, TimeSpanError> {
        let days = (Date::from(last) - Date::from(first)).get_days();
        if days < 0 {
            Err(TimeSpanError::LastBeforeFirst)
        } else if days >= Self::MOST_DAYS {
            Err(TimeSpanError::TooLong)
        } else {
            Ok(Self { first, last })
        }
    }

    /// Eight weeks from a day on.
    pub fn eight_weeks(first: CalendarDate) -> Self {
        Self {
            first,
            last: Date::from(first).saturating_add(55.days()).into(),
        }
    }

    /// Seven days up to a day.
    pub fn week_until(last: CalendarDate) -> Self {
        Self {
            first: Date::from(last).saturating_sub(6.days()).into(),
            last,
        }
    }

    /// A year up to a day.
    pub fn year_until(last: CalendarDate) -> Self {
        Self {
            first: Date::from(last).saturating_sub(364.days()).into(),
            last,
        }
    }

    /// The first day.
    pub const fn first(self) -> CalendarDate {
        self.first
    }

    /// The last day.
    pub const fn last(self) -> CalendarDate {
        self.last
    }

    /// The moment at which the first day begins in Europe/Rome.
    pub(crate) fn starts_at(self) -> Instant {
        midnight(self.first)
    }

    /// The moment at which the last day ends in Europe/Rome.
    pub(crate) fn ends_at(self) -> Instant {
        midnight(Date::from(self.last).saturating_add(1.day()).into())
    }
}

#[cfg(test)]
mod tests {
    use domain::instant::Seconds;

    use super::*;

    fn span(first: &str, last: &str) -> Result<TimeSpan, TimeSpanError> {
        TimeSpan::new(
            CalendarDate::parse(first).unwrap(),
            CalendarDate::parse(last).unwrap(),
        )
    }

    #[test]
    fn a_day_on_which_the_clocks_change_is_an_hour_longer_or_shorter() {
        for (day, hours) in [("2027-03-28", 23), ("2027-03-29", 24), ("2027-10-31", 25)] {
            let day = span(day, day).unwrap();
            assert_eq!(day.ends_at() - day.starts_at(), Seconds::hours(hours));
        }
    }

    #[test]
    fn a_time_has_its_last_day_last_and_an_end() {
        assert_eq!(
            span("2026-11-22", "2026-11-21"),
            Err(TimeSpanError::LastBeforeFirst)
        );
        assert!(span("2026-11-22", "2027-11-22").is_ok());
        assert_eq!(
            span("2026-11-22", "2027-11-23"),
            Err(TimeSpanError::TooLong)
        );
    }
}
