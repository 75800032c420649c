//! The day of a municipality's patron saint.

use std::fmt;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::{calendar_date::CalendarDate, string_form::parsed_from_text};

/// The day of the year on which a municipality celebrates its patron saint: 24 June in Torino, 8
/// September in Vicenza, 7 July in Ivrea. Written `06-24`.
///
/// A movable feast, such as one on a Sunday or counted from Easter, is entered as a closure every year.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct PatronDay {
    month: i8,
    day: i8,
}

/// A text that is not a month and day such as `06-24`, or a day that not every year has.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not a month and a day of every year")]
pub struct PatronDayError;

impl PatronDay {
    /// The day of that month (1 to 12).
    pub fn new(month: i8, day: i8) -> Result<Self, PatronDayError> {
        // Any year without 29 February.
        const COMMON_YEAR: i16 = 2001;
        Date::new(COMMON_YEAR, month, day)
            .map(|_| Self { month, day })
            .map_err(|_| PatronDayError)
    }

    /// Parses two digits of the month, a hyphen and two digits of the day.
    pub fn parse(text: &str) -> Result<Self, PatronDayError> {
        let number = |digits: &str| {
            let is_number = digits.len() == 2 && digits.chars().all(|digit| digit.is_ascii_digit());
            is_number
                .then(|| digits.parse().ok())
                .flatten()
                .ok_or(PatronDayError)
        };
        let (month, day) = text.split_once('-').ok_or(PatronDayError)?;
        Self::new(number(month)?, number(day)?)
    }

    /// The month, from 1.
    pub const fn month(self) -> i8 {
        self.month
    }

    /// The day of the month, from 1.
    pub const fn day(self) -> i8 {
        self.day
    }

    /// Whether the feast is on that day.
    pub fn falls_on(self, date: CalendarDate) -> bool {
        (self.month, self.day) == (date.month(), date.day())
    }
}

impl fmt::Display for PatronDay {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{:02}-{:02}", self.month, self.day)
    }
}

parsed_from_text!(PatronDay, PatronDayError);
