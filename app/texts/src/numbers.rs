//! Numbers and amounts of money as each language writes them.

use domain::{language::Language, money::Cents};

use crate::Texts;

/// The marks with which one language writes numbers.
///
/// Own and small, because the usual data (CLDR) write `8000` beside `12.000` in Italian and Spanish,
/// where offices write `8.000`, and would have Arabic readers in Italy meet digits that no form here
/// accepts.
#[derive(Clone, Copy)]
pub struct Numbers {
    thousands: char,
    decimal: char,
}

impl Numbers {
    /// As in English, or as everywhere in Italy: whoever reads the portal in a third language meets
    /// the same amounts on Italian papers.
    pub(crate) fn of(language: Language) -> Self {
        let (thousands, decimal) = if language == Language::En {
            (',', '.')
        } else {
            ('.', ',')
        };
        Self { thousands, decimal }
    }

    /// Sets the marks in a number given as Rust displays it.
    pub(crate) fn write(self, plain: &str) -> String {
        let (whole, fraction) = plain.split_once('.').unwrap_or((plain, ""));
        let mut written = String::with_capacity(plain.len() * 2);
        for (place, character) in whole.char_indices() {
            let left = whole.len() - place;
            if left.is_multiple_of(3) && written.ends_with(|last: char| last.is_ascii_digit()) {
                written.push(self.thousands);
            }
            written.push(character);
        }
        if !fraction.is_empty() {
            written.push(self.decimal);
            written.push_str(fraction);
        }
        written
    }
}

impl Texts {
    /// A whole number with its thousands set apart: `8.000` in Italian. Not for years and codes.
    pub fn number(&self, number: impl Into<i64>) -> String {
        self.bundle().numbers.write(&number.into().to_string())
    }

    /// An amount of euro, with its cents where there are any: `8.000 €`, `8.000,50 €` in Italian.
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
