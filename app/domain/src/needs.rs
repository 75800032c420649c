//! What somebody needs to take part in what they booked.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::{
    spoken_languages::{SpokenLanguage, SpokenLanguagesError},
    string_form::parsed_from_text,
};

/// What somebody needs to take part in what they booked: it is asked for, and given where it can be. Stored as words
/// between spaces, `interpreter=ar childcare`; nothing needed is the empty text.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Needs {
    /// Who interprets, if somebody has to.
    pub interpreter: Option<Interpreter>,
    /// Somebody who looks after their children meanwhile.
    pub childcare: bool,
}

/// Who interprets for somebody.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Interpreter {
    /// Somebody whom they bring along: the office needs to know, not to look for anybody.
    Brought,
    /// Somebody for that language, whom the office looks for.
    Wanted(SpokenLanguage),
}

/// Why a text says nothing about needs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NeedsError {
    /// A word that names no need.
    #[error("not a need")]
    Unknown,
    /// An interpreter for something that is no language.
    #[error(transparent)]
    Language(#[from] SpokenLanguagesError),
}

const INTERPRETER: &str = "interpreter=";
const CHILDCARE: &str = "childcare";

impl Needs {
    /// Nothing.
    pub const NONE: Self = Self {
        interpreter: None,
        childcare: false,
    };

    /// Parses `interpreter=ar childcare`.
    ///
    /// # Errors
    /// [`NeedsError`].
    pub fn parse(text: &str) -> Result<Self, NeedsError> {
        let mut needs = Self::NONE;
        for word in text.split_whitespace() {
            if let Some(who) = word.strip_prefix(INTERPRETER) {
                needs.interpreter = Some(Interpreter::parse(who)?);
            } else if word == CHILDCARE {
                needs.childcare = true;
            } else {
                return Err(NeedsError::Unknown);
            }
        }
        Ok(needs)
    }

    /// Whether nothing is needed.
    pub fn is_none(&self) -> bool {
        *self == Self::NONE
    }
}

impl Interpreter {
    /// The text for somebody whom they bring; no language has such a tag.
    const BROUGHT: &str = "brought";

    /// Parses `brought` or the tag of a language.
    ///
    /// # Errors
    /// [`SpokenLanguagesError::NotATag`].
    pub fn parse(text: &str) -> Result<Self, SpokenLanguagesError> {
        if text == Self::BROUGHT {
            Ok(Self::Brought)
        } else {
            SpokenLanguage::parse(text).map(Self::Wanted)
        }
    }
}

impl fmt::Display for Interpreter {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Brought => formatter.write_str(Self::BROUGHT),
            Self::Wanted(language) => language.fmt(formatter),
        }
    }
}

impl fmt::Display for Needs {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let interpreter = self.interpreter.as_ref();
        let interpreter = interpreter.map(|who| format!("{INTERPRETER}{who}"));
        let childcare = self.childcare.then(|| CHILDCARE.to_owned());
        let words: Vec<_> = interpreter.into_iter().chain(childcare).collect();
        formatter.write_str(&words.join(" "))
    }
}

parsed_from_text!(Needs, parse, NeedsError);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_needed_is_read_as_it_is_written() {
        let language = SpokenLanguage::parse("ar").unwrap();
        for interpreter in [
            None,
            Some(Interpreter::Brought),
            Some(Interpreter::Wanted(language)),
        ] {
            for childcare in [false, true] {
                let needs = Needs {
                    interpreter: interpreter.clone(),
                    childcare,
                };
                assert_eq!(Needs::parse(&needs.to_string()), Ok(needs));
            }
        }
        assert_eq!(Needs::NONE.to_string(), "");
    }

    #[test]
    fn what_is_no_need_is_refused() {
        assert_eq!(Needs::parse("lift"), Err(NeedsError::Unknown));
        for text in ["interpreter=", "interpreter=AR", "interpreter=a b"] {
            assert!(Needs::parse(text).is_err(), "{text}");
        }
    }
}
