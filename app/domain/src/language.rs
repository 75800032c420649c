//! The languages of the portal.

use std::{collections::BTreeMap, fmt, str::FromStr};

use serde::{Deserialize, Serialize};

/// A language with a folder under `locales/`. Messages that are not translated into it yet are shown in
/// English.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
#[serde(rename_all = "lowercase")]
pub enum Language {
    /// Italian, the offices' own language and the fallback of every text stored in the database.
    #[default]
    It,
    /// English.
    En,
    /// French.
    Fr,
    /// Spanish.
    Es,
    /// Romanian.
    Ro,
    /// Albanian.
    Sq,
    /// Ukrainian.
    Uk,
    /// Arabic.
    Ar,
    /// Chinese in simplified characters.
    #[serde(rename = "zh-Hans")]
    Zh,
}

/// The direction in which a language is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// From left to right.
    LeftToRight,
    /// From right to left.
    RightToLeft,
}

impl Direction {
    /// The value of HTML's `dir` attribute.
    pub const fn attribute(self) -> &'static str {
        match self {
            Self::LeftToRight => "ltr",
            Self::RightToLeft => "rtl",
        }
    }
}

impl Language {
    /// Every language, in the order in which the language switcher shows them.
    pub const ALL: [Self; 9] = [
        Self::It,
        Self::En,
        Self::Fr,
        Self::Es,
        Self::Ro,
        Self::Sq,
        Self::Uk,
        Self::Ar,
        Self::Zh,
    ];

    /// The languages of the pages that only staff see. In another language they are in English.
    pub const OF_STAFF: [Self; 2] = [Self::It, Self::En];

    /// The BCP 47 tag, as in `/it/programmes` and `<html lang="it">`.
    pub const fn tag(self) -> &'static str {
        match self {
            Self::It => "it",
            Self::En => "en",
            Self::Fr => "fr",
            Self::Es => "es",
            Self::Ro => "ro",
            Self::Sq => "sq",
            Self::Uk => "uk",
            Self::Ar => "ar",
            Self::Zh => "zh-Hans",
        }
    }

    /// The direction in which the language is written.
    pub const fn direction(self) -> Direction {
        match self {
            Self::Ar => Direction::RightToLeft,
            _ => Direction::LeftToRight,
        }
    }

    /// The language's name in the language itself: a name is never translated in the switcher.
    pub const fn own_name(self) -> &'static str {
        match self {
            Self::It => "Italiano",
            Self::En => "English",
            Self::Fr => "Français",
            Self::Es => "Español",
            Self::Ro => "Română",
            Self::Sq => "Shqip",
            Self::Uk => "Українська",
            Self::Ar => "العربية",
            Self::Zh => "中文",
        }
    }
}

impl fmt::Display for Language {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.tag())
    }
}

/// A tag that names none of the portal's languages.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not a language of the portal")]
pub struct UnknownLanguage;

impl FromStr for Language {
    type Err = UnknownLanguage;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Self::ALL
            .into_iter()
            .find(|language| language.tag() == text)
            .ok_or(UnknownLanguage)
    }
}

impl TryFrom<String> for Language {
    type Error = UnknownLanguage;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        text.parse()
    }
}

/// A text entered by staff in one or more languages.
///
/// Serialised as an object from language tag to text: `{"it": "Torino", "en": "Turin"}`. Tags of
/// languages that the portal does not support (yet) are preserved, so that no text is lost.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Translated(BTreeMap<String, String>);

impl Translated {
    /// The text in the language, else in Italian, else in any other language, with the tag of its
    /// language, so that a page can mark it with `lang`.
    pub fn get(&self, language: Language) -> Option<(&str, &str)> {
        [language.tag(), Language::It.tag()]
            .into_iter()
            .find_map(|tag| self.0.get_key_value(tag))
            .or_else(|| self.0.iter().next())
            .map(|(tag, text)| (tag.as_str(), text.as_str()))
    }

    /// The size of all its texts and tags, in bytes.
    pub fn footprint(&self) -> usize {
        let texts = self.0.iter();
        texts.map(|(tag, text)| tag.len() + text.len()).sum()
    }

    /// The text in the language or its fallback; empty if there is none.
    pub fn text(&self, language: Language) -> &str {
        self.get(language).map_or("", |(_, text)| text)
    }

    /// Whether it has no text in any language.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Whether it has a text in the language itself.
    pub fn has(&self, language: Language) -> bool {
        self.0.contains_key(language.tag())
    }

    /// Sets the text of one language; an empty text removes it.
    pub fn set(&mut self, language: Language, text: String) {
        if text.is_empty() {
            self.0.remove(language.tag());
        } else {
            self.0.insert(language.tag().to_owned(), text);
        }
    }
}

impl<Text: Into<String>> FromIterator<(Language, Text)> for Translated {
    fn from_iter<Texts: IntoIterator<Item = (Language, Text)>>(texts: Texts) -> Self {
        Self(
            texts
                .into_iter()
                .map(|(language, text)| (language.tag().to_owned(), text.into()))
                .collect(),
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_language_is_kept_as_its_tag() {
        for language in Language::ALL {
            let serialised = serde_json::to_value(language).unwrap();
            assert_eq!(serialised, language.tag());
            assert_eq!(language.tag().parse(), Ok(language));
        }
    }
}
