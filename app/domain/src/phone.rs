//! Telephone numbers.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::{
    string_form::parsed_from_text,
    text::{is_hyphen, plain_number},
};

/// A telephone number in the form of ITU-T E.164: `+390111234567`.
///
/// A number typed without a country code is Italian, and an Italian number keeps its leading 0.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct PhoneNumber(String);

/// Why a number is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PhoneError {
    /// Nothing was typed.
    #[error("empty")]
    Empty,
    /// A letter or another invalid character.
    #[error("a character that numbers do not have")]
    Character,
    /// Fewer digits than any valid number.
    #[error("too short")]
    TooShort,
    /// More digits than any valid number.
    #[error("too long")]
    TooLong,
    /// No country code, and not the start of an Italian number.
    #[error("not an Italian number, and no country's code before it")]
    NotItalian,
    /// No country code begins with 0.
    #[error("not a country's code")]
    CountryCode,
}

impl PhoneNumber {
    /// Parses a number as typed, with `+` or `00` before a country code.
    pub fn parse(typed: &str) -> Result<Self, PhoneError> {
        let text = plain_number(typed);
        if text.is_empty() {
            return Err(PhoneError::Empty);
        }
        let compact = without_punctuation(&text);
        let Some(digits) = after_international_prefix(&compact) else {
            return italian(&compact);
        };
        if let Some(national) = digits.strip_prefix("39") {
            return italian(national);
        }
        // The 0 in `+44 (0)20 …` is dialled only without the country code. The 0 of an Italian number
        // is always dialled.
        let compact = without_punctuation(&text.replace("(0)", ""));
        foreign(after_international_prefix(&compact).unwrap_or(&compact))
    }

    /// The number with `+` and its country code, without spaces, as in a `tel:` link.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for PhoneNumber {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

parsed_from_text!(PhoneNumber, PhoneError);

fn without_punctuation(text: &str) -> String {
    let is_punctuation =
        |character| matches!(character, ' ' | '.' | '/' | '(' | ')') || is_hyphen(character);
    text.chars()
        .filter(|&character| !is_punctuation(character))
        .collect()
}

fn after_international_prefix(number: &str) -> Option<&str> {
    number
        .strip_prefix('+')
        .or_else(|| number.strip_prefix("00"))
}

fn only_digits(digits: &str) -> Result<(), PhoneError> {
    if digits.chars().all(|character| character.is_ascii_digit()) {
        Ok(())
    } else {
        Err(PhoneError::Character)
    }
}

/// Landline numbers begin with 0, mobile numbers with 3; both have 6 to 11 digits.
fn italian(national: &str) -> Result<PhoneNumber, PhoneError> {
    only_digits(national)?;
    match national.len() {
        0..6 => Err(PhoneError::TooShort),
        6..=11 if national.starts_with(['0', '3']) => Ok(PhoneNumber(format!("+39{national}"))),
        6..=11 => Err(PhoneError::NotItalian),
        _ => Err(PhoneError::TooLong),
    }
}

fn foreign(digits: &str) -> Result<PhoneNumber, PhoneError> {
    only_digits(digits)?;
    match digits.len() {
        _ if digits.starts_with('0') => Err(PhoneError::CountryCode),
        0..7 => Err(PhoneError::TooShort),
        7..=15 => Ok(PhoneNumber(format!("+{digits}"))),
        _ => Err(PhoneError::TooLong),
    }
}
