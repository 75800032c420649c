//! Parsing of what people type into values.

use super::{
    area::Residence,
    context::EvaluationContext,
    fact::{Fact, Kind},
    value::{EducationLevel, FactValue, HalfMonths},
};
use crate::{
    calendar_date::{BirthDateError, CalendarDate, DateError, DatePart},
    money::{AmountError, Cents},
    text::plain_number,
};

/// Why a text is not an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum AnswerError {
    /// Nothing was typed or chosen.
    #[error("no answer")]
    Missing,
    /// Not an amount of money.
    #[error(transparent)]
    Amount(#[from] AmountError),
    /// Not a whole number of zero or more.
    #[error("not a whole number")]
    NotAWholeNumber,
    /// Not a number of months in halves of zero or more.
    #[error("not a number of months and half months")]
    NotHalfMonths,
    /// More than the fact can count, such as thirteen months in a year.
    #[error("more than {largest}")]
    TooLarge {
        /// The largest possible answer, in whole months, years or pieces.
        largest: u32,
    },
    /// Not a date.
    #[error(transparent)]
    Date(#[from] DateError),
    /// Not the date of birth of somebody who can use the portal.
    #[error(transparent)]
    BirthDate(#[from] BirthDateError),
    /// None of the offered choices.
    #[error("not one of the choices")]
    UnknownChoice,
}

/// Parses an answer, typed by a person or chosen from the choices of a question.
///
/// Amounts, months and dates are read as people in several countries write them: `8.000,50`, `8000.50`,
/// `8 000`, `€ 8.000`; `7,5`; `29/02/2000`, `2000-02-29`. Canonical texts are accepted too.
pub fn parse_answer(
    fact: Fact,
    text: &str,
    context: EvaluationContext,
) -> Result<FactValue, AnswerError> {
    let value = parse_value(fact, text)?;
    if let FactValue::Date(date) = value {
        date.as_birth_date(context.on)?;
    }
    Ok(value)
}

/// The answer typed into the three fields of a date, as one text; empty where all of them are. A whole date
/// may have been pasted into one of them.
pub fn date_text(day: &str, month: &str, year: &str) -> String {
    let fields = [day, month, year].map(plain_number);
    let mut filled = fields.iter().filter(|field| !field.is_empty());
    match (filled.next(), filled.next()) {
        (None, _) => String::new(),
        (Some(only), None) if only.contains(|sign: char| !sign.is_ascii_digit()) => only.clone(),
        _ => fields.join("/"),
    }
}

impl AnswerError {
    /// The field that is wrong, of the three of a date as typed; `None` if it is not about one of them.
    pub fn date_part(self, day: &str, month: &str, year: &str) -> Option<DatePart> {
        match self {
            Self::Date(error) => Some(error.part(day, month, year)),
            Self::BirthDate(_) => Some(DatePart::Year),
            _ => None,
        }
    }
}

/// Parses an answer regardless of the day of the application.
pub(super) fn parse_value(fact: Fact, text: &str) -> Result<FactValue, AnswerError> {
    let text = plain_number(text);
    if text.is_empty() {
        return Err(AnswerError::Missing);
    }
    match fact.kind() {
        Kind::Money => Ok(FactValue::Money(Cents::parse(&text)?)),
        Kind::Count => {
            let count = digits(&text).ok_or(AnswerError::NotAWholeNumber)?;
            within(count, fact.largest()).map(FactValue::Count)
        }
        Kind::HalfMonths => {
            let (months, half) = half_months(&text).ok_or(AnswerError::NotHalfMonths)?;
            let halves = within(
                months.saturating_mul(2).saturating_add(half),
                fact.largest(),
            );
            let halves = halves.map_err(|_| AnswerError::TooLarge {
                largest: u32::try_from(fact.largest() / 2).unwrap_or(u32::MAX),
            })?;
            let halves = u16::try_from(halves).map_err(|_| AnswerError::NotHalfMonths)?;
            Ok(FactValue::HalfMonths(HalfMonths::new(halves)))
        }
        Kind::Date => Ok(FactValue::Date(CalendarDate::parse(&text)?)),
        Kind::Residence => Residence::parse(&text)
            .ok()
            .map(FactValue::Residence)
            .ok_or(AnswerError::UnknownChoice),
        Kind::EmploymentState => text
            .parse()
            .map(FactValue::EmploymentState)
            .map_err(|_| AnswerError::UnknownChoice),
        Kind::Education => digits(&text)
            .and_then(|isced| u8::try_from(isced).ok())
            .and_then(EducationLevel::new)
            .map(FactValue::Education)
            .ok_or(AnswerError::UnknownChoice),
        Kind::YesNo => match text.as_str() {
            "yes" => Ok(FactValue::YesNo(true)),
            "no" => Ok(FactValue::YesNo(false)),
            _ => Err(AnswerError::UnknownChoice),
        },
    }
}

/// The number written in digits only; the largest `u32` on overflow.
fn digits(text: &str) -> Option<u32> {
    let only_digits = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    only_digits.then(|| text.parse().unwrap_or(u32::MAX))
}

fn within(number: u32, largest: i64) -> Result<u32, AnswerError> {
    let largest = u32::try_from(largest).unwrap_or(u32::MAX);
    if number <= largest {
        Ok(number)
    } else {
        Err(AnswerError::TooLarge { largest })
    }
}

/// Whole months and a half or none: `7`, `7,5`, `7.50`, `7½`, `7 1/2`.
fn half_months(text: &str) -> Option<(u32, u32)> {
    if let Some((whole, fraction)) = text.split_once(['.', ',']) {
        let half = match fraction {
            "0" | "00" => 0,
            "5" | "50" => 1,
            _ => return None,
        };
        Some((digits(whole)?, half))
    } else if let Some(whole) = text.strip_suffix('½').or_else(|| text.strip_suffix("1/2")) {
        // `11/2` does not mean one and a half.
        let separated = text.ends_with('½') || whole.is_empty() || whole.ends_with(' ');
        let whole = if whole.is_empty() {
            "0"
        } else {
            whole.trim_end()
        };
        separated
            .then(|| digits(whole))
            .flatten()
            .map(|months| (months, 1))
    } else {
        Some((digits(text)?, 0))
    }
}
