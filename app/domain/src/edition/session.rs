//! When editions take place, in the local time of the offices.

use jiff::{
    Timestamp,
    civil::{Date, Time},
    tz::{self, AmbiguousOffset, TimeZone},
};

use crate::{
    calendar_date::CalendarDate,
    instant::Instant,
    text::{clean_line, with_ascii_digits},
};

/// The rules of Europe/Rome, built in, so that neither a server without a time zone database nor a
/// browser computes another hour.
static ROME: TimeZone = tz::get!("Europe/Rome");

/// The time zone of every office.
pub fn rome() -> TimeZone {
    ROME.clone()
}

/// The day on which a moment falls in Europe/Rome.
pub fn local_date(moment: Instant) -> CalendarDate {
    let timestamp = Timestamp::from_second(moment.seconds()).unwrap_or(Timestamp::UNIX_EPOCH);
    ROME.to_datetime(timestamp).date().into()
}

/// One session of an edition, in wall-clock time of Europe/Rome, within one day.
///
/// The local times are the rule and the moments follow from them, so that a session stays at half
/// past nine whatever happens to the clocks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct LocalSession {
    date: CalendarDate,
    start: Time,
    end: Time,
    starts_at: Instant,
    ends_at: Instant,
}

/// Why a session is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SessionError {
    /// The start falls into the hour that the clocks skip when summer time begins.
    #[error("the clocks skip the start")]
    StartIsSkipped,
    /// The end falls into the hour that the clocks skip when summer time begins.
    #[error("the clocks skip the end")]
    EndIsSkipped,
    /// The end is not after the start.
    #[error("the end is not after the start")]
    EndNotAfterStart,
}

/// Why a time of day is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum TimeError {
    /// Nothing was typed.
    #[error("empty")]
    Empty,
    /// Not hours and minutes, such as `9:30`, or none of the day's.
    #[error("not hours and minutes")]
    NotATime,
}

impl LocalSession {
    /// A session on that day between those local times.
    ///
    /// An hour that comes twice, when summer time ends, is meant the first time for the start and
    /// the second time for the end: nobody comes late and nobody is double-booked.
    pub fn new(date: CalendarDate, start: Time, end: Time) -> Result<Self, SessionError> {
        let starts_at = instants(date, start).ok_or(SessionError::StartIsSkipped)?.0;
        let ends_at = instants(date, end).ok_or(SessionError::EndIsSkipped)?.1;
        if start < end {
            Ok(Self {
                date,
                start,
                end,
                starts_at,
                ends_at,
            })
        } else {
            Err(SessionError::EndNotAfterStart)
        }
    }

    /// The local day.
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
}

/// The moment at which the clocks of Europe/Rome show that time, the first where they show it twice;
/// `None` where they skip it.
pub fn local_moment(date: CalendarDate, time: Time) -> Option<Instant> {
    instants(date, time).map(|(first, _)| first)
}

/// The first and the last moment at which the clocks of Europe/Rome show that time; none if they
/// skip it.
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

/// Parses a time of day as typed: `9:30`, `09.30`.
pub fn parse_time(typed: &str) -> Result<Time, TimeError> {
    let text = with_ascii_digits(&clean_line(typed));
    if text.is_empty() {
        return Err(TimeError::Empty);
    }
    let (hour, minute) = text.split_once([':', '.']).ok_or(TimeError::NotATime)?;
    let number = |digits: &str| {
        let is_number =
            matches!(digits.len(), 1 | 2) && digits.chars().all(|digit| digit.is_ascii_digit());
        is_number
            .then(|| digits.parse::<i8>().ok())
            .flatten()
            .ok_or(TimeError::NotATime)
    };
    if minute.len() != 2 {
        return Err(TimeError::NotATime);
    }
    Time::new(number(hour)?, number(minute)?, 0, 0).map_err(|_| TimeError::NotATime)
}
