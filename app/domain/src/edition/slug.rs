//! Names of editions in URLs.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::string_form::parsed_from_text;

/// An edition's name in URLs: lower-case letters, digits and single hyphens between them,
/// `mestieri-della-cura-2026`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct EditionSlug(String);

/// A text that is not a slug: empty, longer than [`EditionSlug::MAX`], or with other characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not small letters, digits and single hyphens between them")]
pub struct SlugError;

impl EditionSlug {
    /// Maximum characters of a slug.
    pub const MAX: usize = 80;

    /// Parses a slug of a URL.
    pub fn parse(text: &str) -> Result<Self, SlugError> {
        let is_word = |word: &str| {
            !word.is_empty()
                && word
                    .chars()
                    .all(|character| character.is_ascii_lowercase() || character.is_ascii_digit())
        };
        if text.len() <= Self::MAX && text.split('-').all(is_word) {
            Ok(Self(text.to_owned()))
        } else {
            Err(SlugError)
        }
    }

    /// The slug.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for EditionSlug {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

parsed_from_text!(EditionSlug, SlugError);
