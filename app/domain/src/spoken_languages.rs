//! The languages in which activities and appointments are held.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::string_form::parsed_from_text;

/// At least one language, without duplicates; not limited to those of the portal. Stored as BCP 47 tags
/// between commas so that one can be searched for: `,it,en,`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct SpokenLanguages(Vec<String>);

/// One language, as a BCP 47 tag; not limited to those of the portal.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct SpokenLanguage(String);

impl SpokenLanguage {
    /// Maximum length of a tag in bytes, which RFC 5646, section 4.4.1 recommends to allow.
    pub const LONGEST: usize = 35;

    /// Parses a tag such as `it` or `zh-Hant`.
    ///
    /// # Errors
    /// [`SpokenLanguagesError::NotATag`].
    pub fn parse(text: &str) -> Result<Self, SpokenLanguagesError> {
        if text.len() <= Self::LONGEST && is_tag(text) {
            Ok(Self(text.to_owned()))
        } else {
            Err(SpokenLanguagesError::NotATag)
        }
    }

    /// Its tag.
    pub fn tag(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for SpokenLanguage {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

/// Why a list of languages is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SpokenLanguagesError {
    /// No language at all.
    #[error("no language")]
    None,
    /// Not in the format of a language tag.
    #[error("not a language tag")]
    NotATag,
    /// More than [`SpokenLanguages::MOST`].
    #[error("too many languages")]
    TooMany,
}

impl SpokenLanguages {
    /// Maximum languages: many more than anything is held in.
    pub const MOST: usize = 50;

    /// The languages of those tags, in their order.
    pub fn new<'a>(tags: impl IntoIterator<Item = &'a str>) -> Result<Self, SpokenLanguagesError> {
        let mut languages: Vec<String> = Vec::new();
        for tag in tags {
            if !is_tag(tag) {
                return Err(SpokenLanguagesError::NotATag);
            }
            if languages.iter().any(|language| language == tag) {
                continue;
            }
            if languages.len() == Self::MOST {
                return Err(SpokenLanguagesError::TooMany);
            }
            languages.push(tag.to_owned());
        }
        if languages.is_empty() {
            Err(SpokenLanguagesError::None)
        } else {
            Ok(Self(languages))
        }
    }

    /// Parses `,it,en,`.
    pub fn parse(text: &str) -> Result<Self, SpokenLanguagesError> {
        Self::new(text.split(',').filter(|tag| !tag.is_empty()))
    }

    /// Whether the language of that tag is among them.
    pub fn include(&self, tag: &str) -> bool {
        self.tags().any(|language| language == tag)
    }

    /// The tags, in their order.
    pub fn tags(&self) -> impl Iterator<Item = &str> {
        self.0.iter().map(String::as_str)
    }
}

impl Default for SpokenLanguages {
    /// Italian.
    fn default() -> Self {
        Self(vec!["it".to_owned()])
    }
}

/// Whether a text has the format of a tag: `it`, `zh-Hant`. The first part is the language code.
fn is_tag(text: &str) -> bool {
    let mut parts = text.split('-');
    parts.next().is_some_and(|language| {
        matches!(language.len(), 2 | 3) && language.bytes().all(|byte| byte.is_ascii_lowercase())
    }) && parts.all(|part| {
        (1..=8).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_alphanumeric())
    })
}

impl fmt::Display for SpokenLanguages {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, ",{},", self.0.join(","))
    }
}

parsed_from_text!(SpokenLanguages, SpokenLanguagesError);
parsed_from_text!(SpokenLanguage, SpokenLanguagesError);
