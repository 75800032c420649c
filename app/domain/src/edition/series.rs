//! Series of sessions.

use serde::Serialize;
use std::{collections::BTreeSet, iter};

use jiff::civil::{Date, Time, Weekday};

use super::{LocalSession, SessionError};
use crate::{calendar_date::CalendarDate, instant::Instant, string_form::closed_list};

/// On which days the sessions of a series take place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Recurrence {
    /// Every week.
    Weekly {
        /// On which days of the week.
        weekdays: Vec<Weekday>,
        /// The first day, included.
        from: CalendarDate,
        /// Until when; `None` if the form left it empty.
        end: Option<SeriesEnd>,
    },
    /// On these days.
    Dates(BTreeSet<CalendarDate>),
}

/// The end of a weekly series.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SeriesEnd {
    /// On that day, included.
    On(CalendarDate),
    /// After that many sessions. Excluded days are made up for at the end: a lab of ten sessions has
    /// ten sessions, regardless of holidays.
    After(usize),
}

/// A series of sessions at the same hours, in wall-clock time of Europe/Rome.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Series {
    /// On which days.
    pub recurrence: Recurrence,
    /// The excluded days.
    pub left_out: BTreeSet<CalendarDate>,
    /// The local time at which every session begins.
    pub start: Time,
    /// The local time at which every session ends.
    pub end: Time,
}

/// Why a series is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error, Serialize)]
#[serde(tag = "code", content = "details", rename_all = "snake_case")]
pub enum SeriesError {
    /// A weekly series on no day of the week.
    #[error("no day of the week")]
    NoWeekday,
    /// A weekly series without end.
    #[error("without an end")]
    WithoutEnd,
    /// The last day is before the first.
    #[error("ends before it starts")]
    EndsBeforeItStarts,
    /// No day, or every day is excluded.
    #[error("no day is left")]
    NoDateLeft,
    /// More sessions than [`Series::MOST`].
    #[error("{sessions} sessions are too many")]
    TooManySessions {
        /// How many there would be.
        sessions: usize,
    },
    /// A session is not possible on one of the days.
    #[error("on {date}: {error}")]
    Session {
        /// The first such day.
        date: CalendarDate,
        /// Why not.
        error: SessionError,
    },
}

impl Series {
    /// Maximum sessions of a series: twice a week for more than a year.
    pub const MOST: usize = 120;

    /// The sessions, in order.
    pub fn sessions(&self) -> Result<Vec<LocalSession>, SeriesError> {
        let dates = self.dates()?;
        if dates.is_empty() {
            return Err(SeriesError::NoDateLeft);
        }
        if dates.len() > Self::MOST {
            return Err(SeriesError::TooManySessions {
                sessions: dates.len(),
            });
        }
        dates
            .into_iter()
            .map(|date| {
                LocalSession::new(date, self.start, self.end)
                    .map_err(|error| SeriesError::Session { date, error })
            })
            .collect()
    }

    /// The days on which sessions take place, in order.
    fn dates(&self) -> Result<Vec<CalendarDate>, SeriesError> {
        let (weekdays, from, end) = match &self.recurrence {
            Recurrence::Dates(dates) => {
                return Ok(dates.difference(&self.left_out).copied().collect());
            }
            Recurrence::Weekly {
                weekdays,
                from,
                end,
            } => (weekdays, *from, *end),
        };
        if weekdays.is_empty() {
            return Err(SeriesError::NoWeekday);
        }
        // A form may name the same day of the week thousands of times, and each is compared with each date.
        let weekdays: BTreeSet<i8> = weekdays
            .iter()
            .map(|weekday| weekday.to_monday_zero_offset())
            .collect();
        let dates = iter::successors(Some(Date::from(from)), |date| date.tomorrow().ok())
            .filter(|date| weekdays.contains(&date.weekday().to_monday_zero_offset()))
            .map(CalendarDate::from)
            .filter(|date| !self.left_out.contains(date));
        match end {
            None => Err(SeriesError::WithoutEnd),
            Some(SeriesEnd::On(last)) if last < from => Err(SeriesError::EndsBeforeItStarts),
            Some(SeriesEnd::On(last)) => Ok(dates.take_while(|date| *date <= last).collect()),
            // Refused before the dates are generated, so that a large number uses no memory.
            Some(SeriesEnd::After(sessions)) if sessions > Self::MOST => {
                Err(SeriesError::TooManySessions { sessions })
            }
            Some(SeriesEnd::After(sessions)) => Ok(dates.take(sessions).collect()),
        }
    }
}

closed_list! {
    /// Which sessions of a series a change applies to.
    EditScope {
        /// The selected one.
        ThisSession = "this_session",
        /// The selected one and those after it.
        ThisAndFollowing = "this_and_following",
        /// Every one.
        All = "all",
    }
}

impl EditScope {
    /// Whether a session that begins at `starts_at` is changed if the selected one begins at `chosen`.
    pub fn includes(self, chosen: Instant, starts_at: Instant) -> bool {
        match self {
            Self::ThisSession => starts_at == chosen,
            Self::ThisAndFollowing => starts_at >= chosen,
            Self::All => true,
        }
    }
}
