//! Amounts of money.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::{string_form::parsed_from_text, text::plain_number};

/// An amount in euro cents. A parsed amount is never negative and at most [`Cents::MAX`].
///
/// Its `Display` is the plain format of form fields, which [`Cents::parse`] reads back (`8000.50`); a
/// page formats amounts in the user's language instead. JSON holds the cents.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
#[serde(transparent)]
pub struct Cents(i64);

/// Why an amount is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum AmountError {
    /// Nothing was typed.
    #[error("empty")]
    Empty,
    /// Something other than digits, separators and the name of the euro was typed.
    #[error("not an amount")]
    NotAnAmount,
    /// One to three digits, a point and one more digit: thousands with a digit missing, or half a euro.
    #[error("thousands or cents")]
    ThousandsOrCents,
    /// Points, commas or spaces in the wrong places for thousands or decimal separators.
    #[error("separators out of place")]
    Separators,
    /// More than two digits after the decimal separator.
    #[error("finer than a cent")]
    FinerThanCents,
    /// Less than zero.
    #[error("negative")]
    Negative,
    /// More than [`Cents::MAX`].
    #[error("too large")]
    TooLarge,
}

impl Cents {
    /// Nothing.
    pub const ZERO: Self = Self(0);
    /// Maximum amount that can be typed, 9,999,999,999.99 EUR: above any income or budget, and exact as
    /// a JavaScript number.
    pub const MAX: Self = Self(999_999_999_999);

    /// That many cents.
    pub const fn new(cents: i64) -> Self {
        Self(cents)
    }

    /// That many whole euro.
    pub const fn euros(euros: u32) -> Self {
        Self(euros as i64 * 100)
    }

    /// The amount in cents.
    pub const fn get(self) -> i64 {
        self.0
    }

    /// Parses an amount as Italians and others type it: `8.000,50`, `8000.50`, `8 000,50`,
    /// `8'000.50`, `€ 8.000`, `8000 euro`.
    ///
    /// A single separator followed by three digits is a thousands separator: `8.000` and `8,000` are
    /// eight thousand, because nobody writes thousandths of a euro. `9.5` is asked about: who earned nine
    /// thousand and a half writes it as often as who earned nine euros and fifty cents.
    pub fn parse(typed: &str) -> Result<Self, AmountError> {
        let text = plain_number(typed).to_lowercase();
        let amount = without_currency(&text);
        if amount.is_empty() {
            return Err(if text.is_empty() {
                AmountError::Empty
            } else {
                AmountError::NotAnAmount
            });
        }
        if amount.starts_with(['-', '\u{2212}']) {
            return Err(AmountError::Negative);
        }
        if !amount
            .chars()
            .all(|character| character.is_ascii_digit() || is_separator(character))
            || !amount.contains(|character: char| character.is_ascii_digit())
        {
            return Err(AmountError::NotAnAmount);
        }
        let (whole, cents) = split_cents(amount)?;
        if amount.contains('.') && cents.len() == 1 && whole.len() <= 3 {
            return Err(AmountError::ThousandsOrCents);
        }
        let whole = joined_thousands(whole)?;
        // `MAX` has ten digits of euro.
        let whole = whole.trim_start_matches('0');
        if whole.len() > 10 {
            return Err(AmountError::TooLarge);
        }
        let euros = whole
            .chars()
            .fold(0, |sum, digit| sum * 10 + digit_value(digit));
        let cents = match cents.len() {
            0 => 0,
            1 => cents.chars().map(digit_value).sum::<i64>() * 10,
            _ => cents
                .chars()
                .fold(0, |sum, digit| sum * 10 + digit_value(digit)),
        };
        Ok(Self(euros * 100 + cents))
    }
}

impl From<i64> for Cents {
    fn from(cents: i64) -> Self {
        Self(cents)
    }
}

impl fmt::Display for Cents {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sign = if self.0 < 0 { "-" } else { "" };
        write!(
            formatter,
            "{sign}{}.{:02}",
            (self.0 / 100).abs(),
            (self.0 % 100).abs()
        )
    }
}

parsed_from_text!(Cents, AmountError);

fn digit_value(digit: char) -> i64 {
    digit.to_digit(10).map_or(0, i64::from)
}

fn without_currency(text: &str) -> &str {
    const NAMES: [&str; 3] = ["€", "euro", "eur"];
    let text = NAMES
        .iter()
        .find_map(|name| text.strip_prefix(name))
        .unwrap_or(text);
    let text = NAMES
        .iter()
        .find_map(|name| text.strip_suffix(name))
        .unwrap_or(text);
    text.trim()
}

/// Separators of thousands only.
fn only_groups(character: char) -> bool {
    matches!(character, ' ' | '\'' | '’' | 'ʼ' | '\u{66C}')
}

/// Thousands or decimal separators, depending on the country.
fn groups_or_cents(character: char) -> bool {
    matches!(character, '.' | ',')
}

fn is_separator(character: char) -> bool {
    only_groups(character) || groups_or_cents(character) || character == '\u{66B}'
}

/// Splits an amount into its euro, still grouped, and the digits of its cents.
fn split_cents(amount: &str) -> Result<(&str, &str), AmountError> {
    let Some((position, separator)) = amount
        .char_indices()
        .rfind(|&(_, character)| is_separator(character))
    else {
        return Ok((amount, ""));
    };
    let (whole, cents) = (
        &amount[..position],
        &amount[position + separator.len_utf8()..],
    );
    let others = || whole.chars().filter(|&character| is_separator(character));
    let sets_thousands_apart = only_groups(separator)
        || (groups_or_cents(separator)
            && if whole.contains(is_separator) {
                // `1.000.000`: a repeated separator cannot be decimal.
                others().all(|other| other == separator)
            } else {
                cents.len() == 3 && whole.len() <= 3 && !whole.starts_with('0')
            });
    if sets_thousands_apart {
        Ok((amount, ""))
    } else if cents.len() > 2 {
        Err(AmountError::FinerThanCents)
    } else {
        Ok((whole, cents))
    }
}

/// The digits of the euro without thousands separators.
fn joined_thousands(whole: &str) -> Result<String, AmountError> {
    let mut separators = whole.chars().filter(|&character| is_separator(character));
    if let Some(first) = separators.next()
        && (first == '\u{66B}' || separators.any(|other| other != first))
    {
        return Err(AmountError::Separators);
    }
    let mut groups = whole.split(is_separator);
    let first = groups.next().unwrap_or_default();
    let grouped = whole.contains(is_separator);
    if first.is_empty() || (grouped && first.len() > 3) || groups.any(|group| group.len() != 3) {
        return Err(AmountError::Separators);
    }
    Ok(whole.chars().filter(char::is_ascii_digit).collect())
}
