//! People's names, in any script.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::{string_form::parsed_from_text, text::clean_line};

/// One part of a person's name: the given names, or the family name with all its words.
///
/// Any name that a person states is accepted, unless it has no letter of any script or is longer than
/// the field. It may contain `<`; code that writes it into a page must escape it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Name(String);

/// A person's name. A single name is the family name.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct PersonName {
    /// The given name or names.
    pub given: Option<Name>,
    /// The family name, or the only one.
    pub family: Name,
}

/// Why a name is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NameError {
    /// Nothing was typed.
    #[error("empty")]
    Empty,
    /// More than [`Name::MAX`] characters.
    #[error("longer than {} characters", Name::MAX)]
    TooLong,
    /// It contains no letter.
    #[error("no letter")]
    NoLetter,
}

impl PersonName {
    /// The name of its parts; `None` without a family name.
    pub fn of_parts(given: Option<Name>, family: Option<Name>) -> Option<Self> {
        family.map(|family| Self { given, family })
    }
}

impl Name {
    /// Maximum characters of a part of a name.
    pub const MAX: usize = 100;

    /// Parses a part of a name as typed.
    pub fn parse(typed: &str) -> Result<Self, NameError> {
        let text = clean_line(typed);
        if text.is_empty() {
            Err(NameError::Empty)
        } else if text.chars().count() > Self::MAX {
            Err(NameError::TooLong)
        } else if text.chars().any(char::is_alphabetic) {
            Ok(Self(text))
        } else {
            Err(NameError::NoLetter)
        }
    }

    /// The name as it is written.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Name {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

parsed_from_text!(Name, NameError);

/// The parts of a name that are known, in the order given; `None` where none is.
pub fn joined(parts: [Option<&Name>; 2]) -> Option<String> {
    let known: Vec<_> = parts.into_iter().flatten().map(Name::as_str).collect();
    (!known.is_empty()).then(|| known.join(" "))
}

/// Given names first, as on Italian documents.
impl fmt::Display for PersonName {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(given) = &self.given {
            write!(formatter, "{given} ")?;
        }
        self.family.fmt(formatter)
    }
}
