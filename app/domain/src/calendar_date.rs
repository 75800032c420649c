//! Calendar dates.

use std::fmt;

use jiff::{Span, civil::Date};
use serde::{Deserialize, Serialize};

use crate::{
    month_name::month_named,
    string_form::parsed_from_text,
    text::{is_hyphen, plain_number},
};

/// Words between the parts of a date.
const BETWEEN: [&str; 5] = ["di", "de", "del", "of", "the"];

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

/// One of the three fields of a date.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DatePart {
    /// The day of the month.
    Day,
    /// The month.
    Month,
    /// The year.
    Year,
}

impl DateError {
    /// The field that is wrong, of the three as typed.
    pub fn part(self, day: &str, month: &str, year: &str) -> DatePart {
        let [day, month, year] = [day, month, year].map(plain_number);
        let first = |is_wrong: &dyn Fn(&str, DatePart) -> bool| {
            let fields = [
                (&day, DatePart::Day),
                (&month, DatePart::Month),
                (&year, DatePart::Year),
            ];
            let found = fields
                .into_iter()
                .find(|(field, part)| is_wrong(field, *part));
            found.map_or(DatePart::Day, |(_, part)| part)
        };
        match self {
            Self::Empty => DatePart::Day,
            Self::Incomplete => first(&|field, _| field.is_empty()),
            Self::NotANumber => first(&|field, part| match part {
                DatePart::Day => !is_digits(without_ordinal(field)),
                DatePart::Month => !is_digits(field) && month_named(field).is_none(),
                DatePart::Year => !is_digits(field),
            }),
            Self::YearWithoutCentury | Self::YearOutOfRange => DatePart::Year,
            Self::ImpossibleDate => {
                let number = month_named(&month).or_else(|| month.parse().ok());
                if number.is_some_and(|number| (1..=12).contains(&number)) {
                    DatePart::Day
                } else {
                    DatePart::Month
                }
            }
        }
    }
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

    /// Parses the day, month and year of a form, each as typed, the month as a number or by its name. A whole
    /// date that was pasted into one of them is read as [`CalendarDate::parse`] does.
    pub fn from_fields(day: &str, month: &str, year: &str) -> Result<Self, DateError> {
        let fields = [day, month, year].map(plain_number);
        let mut filled = fields.iter().filter(|field| !field.is_empty());
        match (filled.next(), filled.next()) {
            (None, _) => Err(DateError::Empty),
            (Some(only), None) if !is_digits(only) => Self::parse(only),
            _ => {
                let [day, month, year] = fields;
                Self::from_parts(&day, &month, &year)
            }
        }
    }

    fn from_parts(day: &str, month: &str, year: &str) -> Result<Self, DateError> {
        if [day, month, year].iter().any(|part| part.is_empty()) {
            return Err(DateError::Incomplete);
        }
        let day = without_ordinal(day);
        let month = match month_named(month) {
            Some(named) => named.to_string(),
            None => month.to_owned(),
        };
        if ![day, month.as_str(), year].into_iter().all(is_digits) {
            return Err(DateError::NotANumber);
        }
        if year.len() < 4 {
            return Err(DateError::YearWithoutCentury);
        }
        let year = year.parse().map_err(|_| DateError::YearOutOfRange)?;
        let month = month.parse().map_err(|_| DateError::ImpossibleDate)?;
        let day = day.parse().map_err(|_| DateError::ImpossibleDate)?;
        Self::new(year, month, day)
    }

    /// Parses a day as people write it: `31/12/2026`, `31.12.2026`, `2026-12-31`, `31 dicembre 2026`,
    /// `December 31, 2026`, `2026年12月31日`. The database and HTML's date field, which some browsers show as a plain
    /// one, have the third.
    pub fn parse(typed: &str) -> Result<Self, DateError> {
        let text = plain_number(typed);
        if text.is_empty() {
            return Err(DateError::Empty);
        }
        let fields: Vec<_> = text
            .split(|sign| "/.".contains(sign) || is_hyphen(sign))
            .map(str::trim)
            .collect();
        let words: Vec<_> = text
            .split(|sign: char| {
                sign.is_whitespace() || "/.,年月日".contains(sign) || is_hyphen(sign)
            })
            .filter(|word| !word.is_empty() && !BETWEEN.contains(word))
            .collect();
        let parts = if fields.len() == 3 { fields } else { words };
        match parts[..] {
            [year, month, day] if year.len() == 4 && is_digits(year) => {
                Self::from_parts(day, month, year)
            }
            [month, day, year] if month_named(month).is_some() => {
                Self::from_parts(day, month, year)
            }
            [day, month, year] => Self::from_parts(day, month, year),
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

fn is_digits(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

/// The day of `1º marzo` or `March 3rd`.
fn without_ordinal(day: &str) -> &str {
    const ORDINALS: [&str; 8] = ["º", "°", "ª", "st", "nd", "rd", "th", "er"];
    ORDINALS
        .iter()
        .find_map(|ordinal| day.strip_suffix(ordinal))
        .unwrap_or(day)
}
