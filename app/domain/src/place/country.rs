//! States and territories.

use std::sync::LazyLock;

use super::{BelfioreCode, code::read_codes};
use crate::language::Language;

/// A state or territory with a cadastral code of its own.
#[derive(Debug, PartialEq, Eq)]
pub struct Country {
    /// Its cadastral code, `Z` and three digits.
    pub belfiore: BelfioreCode,
    italian: &'static str,
    english: &'static str,
    /// Its two letters in ISO 3166-1; `None` for former states.
    pub iso: Option<&'static str>,
    /// Whether it exists today under this code. Codes issued before stay valid.
    pub active: bool,
    /// The states to which its territory belongs today; empty where it is one of them itself.
    pub(super) today: Vec<BelfioreCode>,
}

static COUNTRIES: LazyLock<Vec<Country>> = LazyLock::new(|| {
    include_str!("../data/countries.csv")
        .lines()
        .skip(1)
        .filter_map(read_row)
        .collect()
});

fn read_row(row: &'static str) -> Option<Country> {
    let mut cells = row.split(',');
    let mut cell = || cells.next();
    Some(Country {
        belfiore: cell()?.parse().ok()?,
        italian: cell()?,
        english: cell()?,
        iso: cell().filter(|code| !code.is_empty()),
        active: cell()? == "true",
        today: read_codes(cell()?),
    })
}

impl Country {
    /// Every state, in the order of the codes.
    pub fn all() -> &'static [Self] {
        &COUNTRIES
    }

    /// The state with that code.
    pub fn by_belfiore(code: BelfioreCode) -> Option<&'static Self> {
        let place = COUNTRIES
            .binary_search_by_key(&code, |country| country.belfiore)
            .ok()?;
        COUNTRIES.get(place)
    }

    /// Both of its names, Italian and English.
    pub(super) fn names(&self) -> [&'static str; 2] {
        [self.italian, self.english]
    }

    /// Its name, in English where the language is not Italian.
    pub fn name(&self, language: Language) -> &'static str {
        if language == Language::It {
            self.italian
        } else {
            self.english
        }
    }
}
