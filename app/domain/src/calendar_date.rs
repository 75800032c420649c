//! Calendar dates.

use std::fmt;

use jiff::{Span, civil::Date};
use serde::{Deserialize, Serialize};

use crate::{
    string_form::parsed_from_text,
    text::{clean_line, with_ascii_digits},
};

/// A date of the Gregorian calendar, without time zone. Format: `1978-04-30`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct CalendarDate(Date);

/// Why a date is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error, Serialize)]
#[serde(tag = "code", content = "details", rename_all = "snake_case")]
pub enum DateError {
    /// Nothing was typed.
    #[error("empty")]
    Empty,
    /// One or two of day, month and year are missing.
    #[error("incomplete")]
    Incomplete,
    /// Something other than a number was typed.
    #[error("not a number")]
    NotANumber,
    /// A year of fewer than four digits.
    #[error("a year without its century")]
    YearWithoutCentury,
    /// A year before 1900 or after 2199.
    #[error("a year out of range")]
    YearOutOfRange,
    /// No such day in the calendar, such as 31 February.
    #[error("no such day")]
    ImpossibleDate,
}

/// Why a person who uses the portal cannot have been born on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum BirthDateError {
    /// It is in the future.
    #[error("in the future")]
    InTheFuture,
    /// The person would be younger than [`CalendarDate::MINIMUM_AGE`].
    #[error("too young")]
    TooYoung,
    /// The person would be older than [`CalendarDate::MAXIMUM_AGE`].
    #[error("too long ago")]
    TooLongAgo,
}

impl CalendarDate {
    /// The minimum age to use the portal, in years: that of independent consent to online services in
    /// Italy (legislative decree 196/2003, article 2-quinquies).
    pub const MINIMUM_AGE: i16 = 14;
    /// The maximum age, in years; an earlier day of birth is a typing error.
    pub const MAXIMUM_AGE: i16 = 120;

    /// The day of that year (1900 to 2199), month (1 to 12) and day of the month.
    pub fn new(year: i16, month: i8, day: i8) -> Result<Self, DateError> {
        if !(1900..=2199).contains(&year) {
            return Err(DateError::YearOutOfRange);
        }
        Date::new(year, month, day)
            .map(Self)
            .map_err(|_| DateError::ImpossibleDate)
    }

    /// Parses the day, month and year of a form, each as typed, the month as a number.
    pub fn from_fields(day: &str, month: &str, year: &str) -> Result<Self, DateError> {
        let fields = [day, month, year].map(|field| with_ascii_digits(&clean_line(field)));
        if fields.iter().all(String::is_empty) {
            return Err(DateError::Empty);
        }
        if fields.iter().any(String::is_empty) {
            return Err(DateError::Incomplete);
        }
        if !fields
            .iter()
            .flat_map(|field| field.chars())
            .all(|digit| digit.is_ascii_digit())
        {
            return Err(DateError::NotANumber);
        }
        let [day, month, year] = fields;
        if year.len() < 4 {
            return Err(DateError::YearWithoutCentury);
        }
        let year = year.parse().map_err(|_| DateError::YearOutOfRange)?;
        let month = month.parse().map_err(|_| DateError::ImpossibleDate)?;
        let day = day.parse().map_err(|_| DateError::ImpossibleDate)?;
        Self::new(year, month, day)
    }

    /// Parses `1978-04-30`, the format of the database and of HTML's date field.
    pub fn parse(text: &str) -> Result<Self, DateError> {
        let text = text.trim();
        let mut fields = text.splitn(3, '-');
        match (fields.next(), fields.next(), fields.next()) {
            _ if text.is_empty() => Err(DateError::Empty),
            (Some(year), Some(month), Some(day)) => Self::from_fields(day, month, year),
            _ => Err(DateError::Incomplete),
        }
    }

    /// Parses a day as people write it in Italy, `31/12/2026`, `31.12.2026` or `31-12-2026`, or as
    /// [`CalendarDate::parse`] does.
    pub fn parse_written(typed: &str) -> Result<Self, DateError> {
        let text = with_ascii_digits(&clean_line(typed));
        let fields: Vec<_> = text.split(['/', '.', '-']).collect();
        match fields[..] {
            _ if text.is_empty() => Err(DateError::Empty),
            [year, month, day] if year.trim().len() == 4 => Self::from_fields(day, month, year),
            [day, month, year] => Self::from_fields(day, month, year),
            _ => Err(DateError::Incomplete),
        }
    }

    /// The day that many days later, or earlier where the number is negative; `None` outside the years
    /// 1900 to 2199.
    pub fn plus_days(self, days: i64) -> Option<Self> {
        let span = Span::new().try_days(days).ok()?;
        let day = self.0.checked_add(span).ok()?;
        Self::new(day.year(), day.month(), day.day()).ok()
    }

    /// The year.
    pub fn year(self) -> i16 {
        self.0.year()
    }

    /// The month, 1 to 12.
    pub fn month(self) -> i8 {
        self.0.month()
    }

    /// The day of the month, 1 to 31.
    pub fn day(self) -> i8 {
        self.0.day()
    }

    /// The age in whole years, on another day, of a person born on this one; zero before the first
    /// birthday. In years without 29 February, a person born on it is a year older on 1 March.
    pub fn age_on(self, day: Self) -> i16 {
        let birthday_is_to_come = (day.month(), day.day()) < (self.month(), self.day());
        (day.year() - self.year() - i16::from(birthday_is_to_come)).max(0)
    }

    /// Returns the day if it is a valid day of birth for a user of the portal today.
    pub fn as_birth_date(self, today: Self) -> Result<Self, BirthDateError> {
        let age = self.age_on(today);
        if self > today {
            Err(BirthDateError::InTheFuture)
        } else if age < Self::MINIMUM_AGE {
            Err(BirthDateError::TooYoung)
        } else if age > Self::MAXIMUM_AGE {
            Err(BirthDateError::TooLongAgo)
        } else {
            Ok(self)
        }
    }
}

impl From<Date> for CalendarDate {
    fn from(date: Date) -> Self {
        Self(date)
    }
}

impl From<CalendarDate> for Date {
    fn from(date: CalendarDate) -> Self {
        date.0
    }
}

impl fmt::Display for CalendarDate {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(formatter)
    }
}

parsed_from_text!(CalendarDate, DateError);
