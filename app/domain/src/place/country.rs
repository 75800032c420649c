//! States and territories.

use std::sync::LazyLock;

use super::{BelfioreCode, closeness, comparable, query, slips};
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
    /// Whether its code is still issued. Codes issued before stay valid.
    pub active: bool,
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

    /// Its name, in English where the language is not Italian.
    pub fn name(&self, language: Language) -> &'static str {
        if language == Language::It {
            self.italian
        } else {
            self.english
        }
    }

    /// At most `limit` states that match a partial name, in either language: exact names first, then
    /// names that begin with it, then names with a word that does.
    pub fn search(typed: &str, limit: usize) -> Vec<&'static Self> {
        let Some(query) = query(typed) else {
            return Vec::new();
        };
        let closest = |country: &Self| {
            [country.italian, country.english]
                .iter()
                .filter_map(|name| closeness(&comparable(name), &query))
                .min()
        };
        let mut found: Vec<_> = COUNTRIES
            .iter()
            .filter_map(|country| Some((closest(country)?, !country.active, country)))
            .collect();
        found.sort_by_key(|&(closeness, inactive, country)| (closeness, inactive, country.italian));
        found
            .into_iter()
            .map(|(_, _, country)| country)
            .take(limit)
            .collect()
    }

    /// At most `limit` suggestions for a typed name: the states that [`search`](Self::search) finds,
    /// else those whose names differ by one or two typing errors, nearest first.
    pub fn suggest(typed: &str, limit: usize) -> Vec<&'static Self> {
        let found = Self::search(typed, limit);
        if !found.is_empty() {
            return found;
        }
        let Some(query) = query(typed) else {
            return Vec::new();
        };
        let fewest = |country: &Self| {
            [country.italian, country.english]
                .iter()
                .filter_map(|name| slips(&comparable(name), &query))
                .min()
        };
        let mut near: Vec<_> = COUNTRIES
            .iter()
            .filter_map(|country| Some((fewest(country)?, !country.active, country)))
            .collect();
        near.sort_by_key(|&(slips, inactive, country)| (slips, inactive, country.italian));
        near.into_iter()
            .map(|(_, _, country)| country)
            .take(limit)
            .collect()
    }

    /// The only current state of that name in either language.
    pub fn named(typed: &str) -> Option<&'static Self> {
        let name = comparable(typed);
        let called_so = |country: &&Self| {
            country.active
                && [country.italian, country.english]
                    .iter()
                    .any(|candidate| comparable(candidate) == name)
        };
        let mut found = COUNTRIES.iter().filter(called_so);
        found.next().filter(|_| found.next().is_none())
    }
}
