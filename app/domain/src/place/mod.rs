//! Places: Italian municipalities, and states for people born abroad.
//!
//! The tables of `src/data` are loaded once, on first use. Nothing that runs in a browser reads them, so
//! that they stay out of what it downloads.

mod birthplace;
mod code;
mod coordinates;
mod country;
mod index;
mod municipality;
mod other_names;
mod today;

pub use birthplace::{Birthplace, Candidate, Reading, Town};
pub use code::{BelfioreCode, CodeError, MunicipalityCode};
pub use coordinates::Coordinates;
pub use country::Country;
pub use municipality::{Municipality, MunicipalityError};
pub use today::Today;

use crate::calendar_date::CalendarDate;

/// A place of birth.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// A municipality, as it was at the time.
    Municipality(&'static Municipality),
    /// A state, current or former.
    Country(&'static Country),
}

impl Place {
    /// The place with that cadastral code, with its name on that day, or on the nearest recorded day.
    pub fn by_belfiore(code: BelfioreCode, day: CalendarDate) -> Option<Self> {
        if code.is_foreign() {
            Country::by_belfiore(code).map(Self::Country)
        } else {
            Municipality::by_belfiore(code, day).map(Self::Municipality)
        }
    }

    /// Whether any place, at any time, had that code.
    pub fn is_known(code: BelfioreCode) -> bool {
        if code.is_foreign() {
            Country::by_belfiore(code).is_some()
        } else {
            Municipality::is_known(code)
        }
    }

    /// The place's cadastral code.
    pub fn belfiore(self) -> BelfioreCode {
        match self {
            Self::Municipality(municipality) => municipality.belfiore,
            Self::Country(country) => country.belfiore,
        }
    }
}

/// A name normalised for comparison: lower case without accents, apostrophes, full stops and hyphens, so
/// that `Forli'`, `forlì` and `FORLÌ` are equal, and `USA` and `U.S.A.`
fn comparable(name: &str) -> String {
    use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

    let letters: String = name
        .nfd()
        .filter(|&character| !is_combining_mark(character))
        .filter(|character| !matches!(character, '\'' | '’' | 'ʼ' | '`' | '´' | '.'))
        .map(|character| if character == '-' { ' ' } else { character })
        .flat_map(char::to_lowercase)
        .collect();
    letters.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A typed name, normalised, to be compared with every name; `None` if it is empty or longer than any of them.
fn query(typed: &str) -> Option<String> {
    const LONGEST: usize = 200;
    let query = comparable(typed);
    (1..=LONGEST).contains(&query.len()).then_some(query)
}

/// How well a normalised name matches a normalised query: exactly, at its start, at the start of one of
/// its words, or not at all.
fn closeness(name: &str, query: &str) -> Option<u8> {
    if name == query {
        Some(0)
    } else if name.starts_with(query) {
        Some(1)
    } else if name
        .match_indices(query)
        .any(|(place, _)| name[..place].ends_with(' '))
    {
        Some(2)
    } else {
        None
    }
}

/// The typing errors (a wrong, missing or extra letter, or two swapped) between a normalised name and a
/// normalised query; `None` above two, or above one in four letters: then it is another word.
fn slips(name: &str, query: &str) -> Option<usize> {
    let most = (query.chars().count() / 4).min(2);
    (name.len().abs_diff(query.len()) <= 2 * most)
        .then(|| strsim::osa_distance(name, query))
        .filter(|slips| *slips <= most)
}
