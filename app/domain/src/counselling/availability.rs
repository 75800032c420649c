//! The weekly office hours of an operator.

use jiff::{
    ToSpan,
    civil::{Date, Weekday},
};

use super::OfficeHours;
use crate::calendar_date::CalendarDate;

/// Weekly hours of an operator at a site. Extra hours on one date are hours that are valid on that date
/// only.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WeeklyAvailability {
    weekday: Weekday,
    valid_from: CalendarDate,
    valid_until: Option<CalendarDate>,
    hours: OfficeHours,
}

/// The last day of validity is before the first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("valid until before valid from")]
pub struct ValidityError;

/// The hours overlap others of the operator.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("overlaps other hours on {first}")]
pub struct OverlapError {
    /// The first day on which the hours overlap others.
    pub first: CalendarDate,
}

impl WeeklyAvailability {
    /// Those hours on that weekday, from the first to the last day of validity, both included;
    /// open-ended without a last day.
    pub fn new(
        weekday: Weekday,
        valid_from: CalendarDate,
        valid_until: Option<CalendarDate>,
        hours: OfficeHours,
    ) -> Result<Self, ValidityError> {
        if valid_until.is_some_and(|until| until < valid_from) {
            return Err(ValidityError);
        }
        Ok(Self {
            weekday,
            valid_from,
            valid_until,
            hours,
        })
    }

    /// Extra hours on one date.
    pub fn once(date: CalendarDate, hours: OfficeHours) -> Self {
        Self {
            weekday: Date::from(date).weekday(),
            valid_from: date,
            valid_until: Some(date),
            hours,
        }
    }

    /// The day of the week.
    pub const fn weekday(&self) -> Weekday {
        self.weekday
    }

    /// The first day of validity.
    pub const fn valid_from(&self) -> CalendarDate {
        self.valid_from
    }

    /// The last day of validity, if any.
    pub const fn valid_until(&self) -> Option<CalendarDate> {
        self.valid_until
    }

    /// The hours on each of the days.
    pub const fn hours(&self) -> &OfficeHours {
        &self.hours
    }

    /// Whether these hours apply on that day, apart from absences and closures.
    pub fn holds_on(&self, date: CalendarDate) -> bool {
        self.weekday == Date::from(date).weekday()
            && self.valid_from <= date
            && self.valid_until.is_none_or(|until| date <= until)
    }

    /// Checks the hours against the others of the same operator, at all sites.
    pub fn apart_from<'a>(
        &self,
        others: impl IntoIterator<Item = &'a Self>,
    ) -> Result<(), OverlapError> {
        others
            .into_iter()
            .filter_map(|other| self.overlaps(other))
            .min()
            .map_or(Ok(()), |first| Err(OverlapError { first }))
    }

    /// The first day on which both apply and their hours overlap, if any.
    pub fn overlaps(&self, other: &Self) -> Option<CalendarDate> {
        if self.weekday != other.weekday || !self.hours.overlap(&other.hours) {
            return None;
        }
        let both_from = Date::from(self.valid_from.max(other.valid_from));
        let days = both_from.weekday().until(self.weekday);
        let first = both_from.checked_add(days.days()).ok()?.into();
        (self.holds_on(first) && other.holds_on(first)).then_some(first)
    }
}
