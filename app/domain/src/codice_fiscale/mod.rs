//! The fiscal code (codice fiscale) of a person, by the ministerial decree of 23 December 1976.

mod characters;
mod names;

use std::fmt;

use jiff::{ToSpan as _, civil::Date};
use serde::{Deserialize, Serialize};

use crate::{
    calendar_date::CalendarDate, name::PersonName, place::BelfioreCode,
    string_form::parsed_from_text, text::plain_code,
};

/// A person's fiscal code of sixteen characters, in upper case, with omocodia letters as typed.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct CodiceFiscale {
    text: String,
    /// The day of birth, if the person was born in this century.
    birth_date_this_century: CalendarDate,
    sex: Sex,
    birthplace: BelfioreCode,
}

/// The sex that a fiscal code encodes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Sex {
    /// `F`.
    Female,
    /// `M`.
    Male,
}

/// Why a fiscal code is refused. If several things are wrong, the first in this order is reported.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum CodiceFiscaleError {
    /// Nothing was typed.
    #[error("empty")]
    Empty,
    /// Not sixteen characters.
    #[error("not sixteen characters")]
    Length,
    /// A letter where a digit belongs, a digit where a letter belongs, or an invalid month letter.
    #[error("a character out of place")]
    Character,
    /// The last character does not agree with the others: something was mistyped.
    #[error("the check character does not agree")]
    CheckCharacter,
    /// It encodes a day of birth that does not exist.
    #[error("no such day of birth")]
    Date,
    /// It encodes a place of birth that cannot exist.
    #[error("no such place of birth")]
    Birthplace,
}

impl CodiceFiscale {
    /// Parses a code as typed, in digits and letters of any width and script of digits: lower case, spaces
    /// and hyphens are accepted. Validates all that does not require the tax authority. A place of birth
    /// that the tables lack is accepted, because no table is complete.
    pub fn parse(typed: &str) -> Result<Self, CodiceFiscaleError> {
        let text = plain_code(typed);
        if text.is_empty() {
            return Err(CodiceFiscaleError::Empty);
        }
        if text.chars().count() != characters::LENGTH {
            return Err(CodiceFiscaleError::Length);
        }
        let plain = characters::without_omocodia(&text).ok_or(CodiceFiscaleError::Character)?;
        if !characters::check_character_agrees(&text) {
            return Err(CodiceFiscaleError::CheckCharacter);
        }
        let day = characters::number(&plain[9..11]);
        let (sex, day) = if day > 40 {
            (Sex::Female, day - 40)
        } else {
            (Sex::Male, day)
        };
        let year = 2000 + i16::from(characters::number(&plain[6..8]));
        let birth_date_this_century = characters::month(&plain[8..9])
            .and_then(|month| CalendarDate::new(year, month, day).ok())
            .ok_or(CodiceFiscaleError::Date)?;
        let birthplace: BelfioreCode = plain[11..15]
            .parse()
            .map_err(|_| CodiceFiscaleError::Character)?;
        if !birthplace.can_exist() {
            return Err(CodiceFiscaleError::Birthplace);
        }
        Ok(Self {
            text,
            birth_date_this_century,
            sex,
            birthplace,
        })
    }

    /// The sixteen characters.
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// The day of birth. The code has two digits of the year: it is the latest such year that is not
    /// after the given one.
    pub fn birth_date(&self, current_year: i16) -> CalendarDate {
        let this_century = self.birth_date_this_century;
        if this_century.year() <= current_year {
            return this_century;
        }
        Date::from(this_century).saturating_sub(100.years()).into()
    }

    /// Whether the code matches that day of birth, in any century.
    pub fn agrees_with_birth_date(&self, date: CalendarDate) -> bool {
        let told = self.birth_date_this_century;
        (told.year() - date.year()) % 100 == 0
            && (told.month(), told.day()) == (date.month(), date.day())
    }

    /// Whether the code begins with the letters of that name; `None` for a name in another script than
    /// Latin, because a code follows the spelling of the person's documents.
    pub fn agrees_with_name(&self, name: &PersonName) -> Option<bool> {
        let family = names::family_letters(name.family.as_str())?;
        let given = names::given_letters(name.given.as_ref().map_or("", |given| given.as_str()))?;
        Some(self.text.starts_with(&format!("{family}{given}")))
    }

    /// The sex.
    pub fn sex(&self) -> Sex {
        self.sex
    }

    /// The place of birth, with omocodia letters decoded.
    pub fn birthplace(&self) -> BelfioreCode {
        self.birthplace
    }
}

impl fmt::Display for CodiceFiscale {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.text)
    }
}

parsed_from_text!(CodiceFiscale, CodiceFiscaleError);
