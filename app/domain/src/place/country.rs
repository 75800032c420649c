//! States and territories.

use std::{collections::BTreeMap, sync::LazyLock};

use super::{BelfioreCode, code::read_codes};
use crate::language::Language;

/// A state or territory with a cadastral code of its own.
#[derive(Debug, PartialEq, Eq)]
pub struct Country {
    /// Its cadastral code, `Z` and three digits.
    pub belfiore: BelfioreCode,
    italian: &'static str,
    english: &'static str,
    /// Its names in the other languages; empty for former states.
    translations: &'static [(Language, &'static str)],
    /// The two letters of the state in ISO 3166-1, or of that whose earlier code this is; `None` for former
    /// states and for dependencies that have none.
    pub iso: Option<&'static str>,
    /// Whether it exists today under this code. Codes issued before stay valid.
    pub active: bool,
    /// The states to which its territory belongs today; empty where it is one of them itself.
    pub(super) today: Vec<BelfioreCode>,
}

/// The names of states in every language but Italian and English, by their letters in ISO 3166-1.
static NAMES: LazyLock<BTreeMap<&'static str, Vec<(Language, &'static str)>>> =
    LazyLock::new(|| {
        let mut rows = include_str!("../data/state_names.csv").lines();
        let languages: Vec<Language> = rows
            .next()
            .into_iter()
            .flat_map(|header| header.split(',').filter_map(|tag| tag.parse().ok()))
            .collect();
        rows.filter_map(|row| row.split_once(','))
            .map(|(iso, names)| {
                (
                    iso,
                    languages.iter().copied().zip(names.split(',')).collect(),
                )
            })
            .collect()
    });

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
    let belfiore = cell()?.parse().ok()?;
    let [italian, english] = [cell()?, cell()?];
    let iso = cell().filter(|code| !code.is_empty());
    let translations = iso.and_then(|iso| NAMES.get(iso));
    Some(Country {
        belfiore,
        italian,
        english,
        translations: translations.map_or(&[], Vec::as_slice),
        iso,
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

    /// Its name in that language; `None` where only Italian and English have one.
    pub fn name_in(&self, language: Language) -> Option<&'static str> {
        match language {
            Language::It => Some(self.italian),
            Language::En => Some(self.english),
            other => {
                let mut names = self.translations.iter();
                names
                    .find(|(language, _)| *language == other)
                    .map(|(_, name)| *name)
            }
        }
    }

    /// Its name in that language, or else in Italian, as on Italian documents.
    pub fn name(&self, language: Language) -> &'static str {
        self.name_in(language).unwrap_or(self.italian)
    }
}
