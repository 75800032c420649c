//! Planning or moving several sessions of an edition.

use domain::{
    calendar_date::CalendarDate,
    edition::{EditScope, LocalSession, Series, SeriesError},
    id::SessionId,
    instant::Instant,
};
use jiff::civil::Time;
use serde::Serialize;

use super::plan::{EditionPlan, PlannedSession};

/// What happens to future sessions when a series is planned. Sessions that have begun stay.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SeriesMode {
    /// The series replaces them.
    Replace,
    /// The series is added to them.
    Add,
}

/// How sessions are moved.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SessionMove {
    /// The chosen session.
    pub chosen: SessionId,
    /// Which sessions move with it.
    pub scope: EditScope,
    /// The new day of the chosen one; the others move by as many days.
    pub to: CalendarDate,
    /// The new local start and end times; `None` leaves each session's own.
    pub hours: Option<(Time, Time)>,
}

/// Why sessions cannot be moved.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "code", content = "details", rename_all = "snake_case")]
pub enum MoveError {
    /// There is no such session, or it has begun.
    NotToCome,
    /// A day outside the years 1900 to 2199.
    OutOfCalendar,
    /// A session would be in an hour that does not exist.
    Session(SeriesError),
}

impl EditionPlan {
    /// The edition with the sessions of a series.
    ///
    /// Sessions that replace others get their ids, so that people's calendars move them rather than show
    /// both.
    ///
    /// # Errors
    /// [`SeriesError`], also where the edition would have more sessions than a series may have.
    pub fn with_series(
        mut self,
        series: &Series,
        mode: SeriesMode,
        now: Instant,
    ) -> Result<Self, SeriesError> {
        let planned = series.sessions()?;
        let (mut sessions, to_come): (Vec<_>, Vec<_>) = self
            .sessions
            .iter()
            .partition(|session| !session.times.is_to_come(now));
        sessions.extend(match mode {
            SeriesMode::Replace => with_identities(&planned, &to_come),
            SeriesMode::Add => {
                let mut all = to_come;
                all.extend(
                    planned
                        .iter()
                        .map(|&times| PlannedSession { id: None, times }),
                );
                all
            }
        });
        if sessions.len() > Series::MOST {
            return Err(SeriesError::TooManySessions {
                sessions: sessions.len(),
            });
        }
        self.sessions = sessions;
        Ok(self.in_order())
    }

    /// The edition with future sessions moved to another day or time.
    ///
    /// # Errors
    /// [`MoveError`].
    pub fn with_moved(mut self, to: &SessionMove, now: Instant) -> Result<Self, MoveError> {
        let chosen = self
            .sessions
            .iter()
            .find(|session| session.id == Some(to.chosen))
            .map(|session| session.times)
            .filter(|times| times.is_to_come(now))
            .ok_or(MoveError::NotToCome)?;
        let days = days_between(chosen.date(), to.to);
        for session in &mut self.sessions {
            let times = session.times;
            if !times.is_to_come(now) || !to.scope.includes(chosen.starts_at(), times.starts_at()) {
                continue;
            }
            session.times = moved(times, days, to.hours)?;
        }
        Ok(self.in_order())
    }

    /// The edition with one session moved by that many days, at the same local time.
    ///
    /// # Errors
    /// [`MoveError`].
    pub(crate) fn with_moved_by(
        mut self,
        chosen: SessionId,
        days: i64,
        now: Instant,
    ) -> Result<Self, MoveError> {
        let session = self
            .sessions
            .iter_mut()
            .find(|session| session.id == Some(chosen) && session.times.is_to_come(now))
            .ok_or(MoveError::NotToCome)?;
        session.times = moved(session.times, days, None)?;
        Ok(self.in_order())
    }

    /// The edition without one session to come.
    ///
    /// # Errors
    /// [`MoveError::NotToCome`].
    pub(crate) fn without(mut self, dropped: SessionId, now: Instant) -> Result<Self, MoveError> {
        let index = self
            .sessions
            .iter()
            .position(|session| session.id == Some(dropped) && session.times.is_to_come(now))
            .ok_or(MoveError::NotToCome)?;
        self.sessions.remove(index);
        Ok(self.in_order())
    }

    /// Sorts the sessions by time and ends deadlines at the first of them: places cannot be taken or
    /// cancelled once it has begun.
    fn in_order(mut self) -> Self {
        self.sessions
            .sort_by_key(|session| session.times.starts_at());
        if let Some(first) = self.sessions.first() {
            let starts_at = first.times.starts_at();
            let details = &mut self.details;
            details.enrolment_closes_at = details.enrolment_closes_at.min(starts_at);
            details.cancellable_until = details.cancellable_until.min(starts_at);
        }
        self
    }
}

/// The sessions of a series with the ids of those they replace: the same moment first, then in order.
fn with_identities(planned: &[LocalSession], replaced: &[PlannedSession]) -> Vec<PlannedSession> {
    let (same, others): (Vec<PlannedSession>, Vec<PlannedSession>) = replaced
        .iter()
        .copied()
        .partition(|session| planned.contains(&session.times));
    let mut others = others.into_iter();
    planned
        .iter()
        .map(|&times| {
            let predecessor = same.iter().find(|session| session.times == times);
            let predecessor = predecessor.copied().or_else(|| others.next());
            PlannedSession {
                id: predecessor.and_then(|session| session.id),
                times,
            }
        })
        .collect()
}

/// A session that many days later, at those local times or its own.
pub(super) fn moved(
    times: LocalSession,
    days: i64,
    hours: Option<(Time, Time)>,
) -> Result<LocalSession, MoveError> {
    let date = times.date();
    let (start, end) = hours.unwrap_or((times.start(), times.end()));
    let date = date.plus_days(days).ok_or(MoveError::OutOfCalendar)?;
    LocalSession::new(date, start, end)
        .map_err(|error| MoveError::Session(SeriesError::Session { date, error }))
}

/// How many days later the second day is than the first.
fn days_between(first: CalendarDate, second: CalendarDate) -> i64 {
    let span = jiff::civil::Date::from(second) - jiff::civil::Date::from(first);
    i64::from(span.get_days())
}
