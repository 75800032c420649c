//! When editions take place, in the local time of the offices.

use jiff::{
    SignedDuration, Timestamp,
    civil::{Date, DateTime, Time},
    tz::{self, AmbiguousOffset, TimeZone},
};
use serde::Serialize;

use crate::{calendar_date::CalendarDate, instant::Instant, text::plain_number};

/// The rules of Europe/Rome, compiled in, so that results do not depend on the time zone database of a
/// server or browser.
static ROME: TimeZone = tz::get!("Europe/Rome");

/// The time zone of every office.
pub fn rome() -> TimeZone {
    ROME.clone()
}

/// The local date of a moment in Europe/Rome.
pub fn local_date(moment: Instant) -> CalendarDate {
    local_date_time(moment).date().into()
}

/// The local date and time of a moment in Europe/Rome.
pub fn local_date_time(moment: Instant) -> DateTime {
    let timestamp = Timestamp::from_second(moment.seconds()).unwrap_or(Timestamp::UNIX_EPOCH);
    ROME.to_datetime(timestamp)
}

/// The longest session that ends on the day after: a longer one is a slip in typing, such as 14:00 to 13:00.
const LONGEST_OVERNIGHT: SignedDuration = SignedDuration::from_hours(8);

/// One session of an edition, in wall-clock time of Europe/Rome. It ends on the day on which it begins, at
/// midnight, or in the night after.
///
/// The moments are derived from the local times, so that a session stays at 09:30 when the clocks
/// change.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct LocalSession {
    date: CalendarDate,
    start: Time,
    end: Time,
    starts_at: Instant,
    ends_at: Instant,
}

/// Why a session is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error, Serialize)]
#[serde(tag = "code", content = "details", rename_all = "snake_case")]
pub enum SessionError {
    /// The start falls into the hour that the clocks skip when summer time begins.
    #[error("the clocks skip the start")]
    StartIsSkipped,
    /// The end falls into the hour that the clocks skip when summer time begins.
    #[error("the clocks skip the end")]
    EndIsSkipped,
    /// The end is not after the start, not even on the day after.
    #[error("the end is not after the start")]
    EndNotAfterStart,
}

/// Why a time of day is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error, Serialize)]
#[serde(tag = "code", content = "details", rename_all = "snake_case")]
pub enum TimeError {
    /// Nothing was typed.
    #[error("empty")]
    Empty,
    /// Not hours and minutes, such as `9:30`, or out of range.
    #[error("not hours and minutes")]
    NotATime,
}

impl LocalSession {
    /// A session that begins on that day, between those local times. An end that is not after the start is on the
    /// day after, if that is at most eight hours later.
    ///
    /// In the hour that is repeated when summer time ends, the start means the first occurrence and the
    /// end the second: nobody comes late and nobody is double-booked.
    pub fn new(date: CalendarDate, start: Time, end: Time) -> Result<Self, SessionError> {
        let starts_at = instants(date, start).ok_or(SessionError::StartIsSkipped)?.0;
        let last = if start < end {
            date
        } else {
            let overnight = start.duration_until(end) + SignedDuration::from_hours(24);
            if overnight > LONGEST_OVERNIGHT {
                return Err(SessionError::EndNotAfterStart);
            }
            date.plus_days(1).ok_or(SessionError::EndNotAfterStart)?
        };
        let ends_at = instants(last, end).ok_or(SessionError::EndIsSkipped)?.1;
        Ok(Self {
            date,
            start,
            end,
            starts_at,
            ends_at,
        })
    }

    /// The local day on which it begins.
    pub const fn date(self) -> CalendarDate {
        self.date
    }

    /// The local time at which it begins.
    pub const fn start(self) -> Time {
        self.start
    }

    /// The local time at which it ends.
    pub const fn end(self) -> Time {
        self.end
    }

    /// The moment at which it begins.
    pub const fn starts_at(self) -> Instant {
        self.starts_at
    }

    /// The moment at which it ends.
    pub const fn ends_at(self) -> Instant {
        self.ends_at
    }

    /// Whether it is still to come: once begun, it can neither be moved nor replaced.
    pub fn is_to_come(self, now: Instant) -> bool {
        is_to_come(self.starts_at, now)
    }
}

/// Whether what begins at `starts_at` is still to come.
pub(super) fn is_to_come(starts_at: Instant, now: Instant) -> bool {
    now < starts_at
}

/// The moment of that local time in Europe/Rome, the first if it occurs twice; `None` if the clocks
/// skip it.
pub fn local_moment(date: CalendarDate, time: Time) -> Option<Instant> {
    instants(date, time).map(|(first, _)| first)
}

/// The first and the last moment of that local time in Europe/Rome; `None` if the clocks skip it.
fn instants(date: CalendarDate, time: Time) -> Option<(Instant, Instant)> {
    let moments = ROME.to_ambiguous_timestamp(Date::from(date).to_datetime(time));
    if matches!(moments.offset(), AmbiguousOffset::Gap { .. }) {
        return None;
    }
    let instant = |timestamp: Timestamp| Instant::from_seconds(timestamp.as_second());
    Some((
        instant(moments.earlier().ok()?),
        instant(moments.later().ok()?),
    ))
}

/// Parses the time of day at which something ends: as [`parse_time`]. Midnight may be written `24:00`.
pub fn parse_end(typed: &str) -> Result<Time, TimeError> {
    match plain_number(typed).as_str() {
        "24:00" | "24.00" | "24:00:00" | "24.00.00" => Ok(Time::midnight()),
        _ => parse_time(typed),
    }
}

/// Parses a time of day as typed: `9:30`, `09.30`, `9,30`, `9h30`, and with seconds as spreadsheets
/// write it, `9:30:00`.
pub fn parse_time(typed: &str) -> Result<Time, TimeError> {
    let text = plain_number(typed).to_lowercase();
    let text = text.strip_prefix("ore ").unwrap_or(&text);
    if text.is_empty() {
        return Err(TimeError::Empty);
    }
    let numbers: Vec<_> = text.split([':', '.', ',', 'h']).map(str::trim).collect();
    let number = |digits: &str| {
        let is_number =
            matches!(digits.len(), 1 | 2) && digits.chars().all(|digit| digit.is_ascii_digit());
        is_number
            .then(|| digits.parse::<i8>().ok())
            .flatten()
            .ok_or(TimeError::NotATime)
    };
    let (hour, minute) = match numbers[..] {
        [hour, minute] if minute.len() == 2 => (hour, minute),
        [hour, minute, "00"] if minute.len() == 2 => (hour, minute),
        _ => return Err(TimeError::NotATime),
    };
    Time::new(number(hour)?, number(minute)?, 0, 0).map_err(|_| TimeError::NotATime)
}
