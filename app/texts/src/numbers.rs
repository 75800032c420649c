//! Numbers and amounts of money in the format of each language.

use domain::{language::Language, money::Cents};

use crate::Texts;

/// The separators in numbers of one language.
///
/// Implemented here because CLDR data write `8000` but `12.000` in Italian and Spanish, where offices
/// write `8.000`, and use Arabic digits that no form here accepts.
#[derive(Clone, Copy)]
pub struct Numbers {
    thousands: char,
    decimal: char,
}

impl Numbers {
    /// Italian separators, because people see the same amounts on Italian documents; in English and Chinese their own,
    /// where the Italian ones would be read as another amount.
    pub(crate) fn of(language: Language) -> Self {
        let (thousands, decimal) = if matches!(language, Language::En | Language::Zh) {
            (',', '.')
        } else {
            ('.', ',')
        };
        Self { thousands, decimal }
    }

    /// Adds the separators to a number in the format of Rust's `Display`.
    pub(crate) fn write(self, plain: &str) -> String {
        let (whole, fraction) = plain.split_once('.').unwrap_or((plain, ""));
        let mut grouped = String::with_capacity(plain.len() * 2);
        for (place, character) in whole.char_indices() {
            let left = whole.len() - place;
            if left.is_multiple_of(3) && grouped.ends_with(|last: char| last.is_ascii_digit()) {
                grouped.push(self.thousands);
            }
            grouped.push(character);
        }
        if !fraction.is_empty() {
            grouped.push(self.decimal);
            grouped.push_str(fraction);
        }
        grouped
    }
}

impl Texts {
    /// A whole number with thousands separators: `8.000` in Italian. Not for years and codes.
    pub fn number(&self, number: impl Into<i64>) -> String {
        self.bundle().numbers.write(&number.into().to_string())
    }

    /// An amount in euro, with its cents unless they are zero: `8.000 €`, `8.000,50 €` in Italian.
    pub fn money(&self, amount: Cents) -> String {
        let plain = amount.to_string();
        let plain = plain.strip_suffix(".00").unwrap_or(&plain);
        let (sign, plain) = plain
            .strip_prefix('-')
            .map_or(("", plain), |plain| ("-", plain));
        format!(
            "{sign}{}",
            self.format_money(self.bundle().numbers.write(plain))
        )
    }
}
