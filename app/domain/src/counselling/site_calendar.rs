//! The days on which a site is closed.

use crate::{
    calendar_date::CalendarDate,
    holiday::{Holiday, PatronDay, national_holiday},
};

/// Days on which a site is closed, both ends included.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Closure {
    first: CalendarDate,
    last: CalendarDate,
}

/// The last day is before the first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the last day is before the first")]
pub struct ClosureError;

impl Closure {
    /// The days from the first to the last.
    pub fn new(first: CalendarDate, last: CalendarDate) -> Result<Self, ClosureError> {
        if first <= last {
            Ok(Self { first, last })
        } else {
            Err(ClosureError)
        }
    }

    /// One day.
    pub const fn on(day: CalendarDate) -> Self {
        Self {
            first: day,
            last: day,
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

    /// Whether that day is one of them.
    pub fn includes(self, date: CalendarDate) -> bool {
        (self.first..=self.last).contains(&date)
    }
}

/// Closures of a site besides the national holidays. A closed site has no appointments, not even in
/// extra hours or by phone.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SiteCalendar {
    /// The feast of the municipality.
    pub patron_day: Option<PatronDay>,
    /// The site's own closures, in any order.
    pub closures: Vec<Closure>,
}

/// Why a site is closed on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Closed {
    /// A national holiday.
    Holiday(Holiday),
    /// The feast of the municipality.
    PatronDay,
    /// A closure of the site.
    Closure,
}

impl SiteCalendar {
    /// Why the site is closed on that day; `None` where it is open.
    pub fn closed_on(&self, date: CalendarDate) -> Option<Closed> {
        if let Some(holiday) = national_holiday(date) {
            Some(Closed::Holiday(holiday))
        } else if self.patron_day.is_some_and(|day| day.falls_on(date)) {
            Some(Closed::PatronDay)
        } else {
            self.closures
                .iter()
                .any(|closure| closure.includes(date))
                .then_some(Closed::Closure)
        }
    }
}
