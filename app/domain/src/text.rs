//! Cleaning of all text that people type.
//!
//! Invisible characters are removed: control characters, direction marks and blank fillers, because
//! they can hide what a text says. The joiners of Persian, Arabic, Indic scripts and emoji stay where
//! they join.

use std::fmt;

use serde::{Deserialize, Serialize};
#[cfg(not(target_family = "wasm"))]
use unicode_normalization::UnicodeNormalization as _;

use crate::string_form::parsed_from_text;

/// Why a text is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error, Serialize)]
#[serde(tag = "code", content = "details", rename_all = "snake_case")]
pub enum TextError {
    /// Nothing visible was typed.
    #[error("empty")]
    Empty,
    /// More characters than the field allows.
    #[error("longer than {max} characters")]
    TooLong {
        /// Maximum characters of the field.
        max: usize,
    },
}

/// A text of one line, of 1 to `MAX` characters: cleaned, trimmed, in Unicode NFC, with runs of white
/// space collapsed into one space.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Line<const MAX: usize>(String);

/// A text of one or more lines, of 1 to `MAX` characters: cleaned, trimmed, in Unicode NFC, with `\n`
/// as line ending, never two empty lines in a row.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Paragraph<const MAX: usize>(String);

impl<const MAX: usize> Line<MAX> {
    /// Parses what was typed into a field of one line.
    pub fn parse(typed: &str) -> Result<Self, TextError> {
        within(clean_line(typed), MAX).map(Self)
    }

    /// The cleaned text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl<const MAX: usize> Paragraph<MAX> {
    /// Parses what was typed into a field of several lines.
    pub fn parse(typed: &str) -> Result<Self, TextError> {
        within(clean_paragraph(typed), MAX).map(Self)
    }

    /// The cleaned text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl<const MAX: usize> fmt::Display for Line<MAX> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

impl<const MAX: usize> fmt::Display for Paragraph<MAX> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

parsed_from_text!(Line<MAX>, parse, TextError, const MAX: usize);
parsed_from_text!(Paragraph<MAX>, parse, TextError, const MAX: usize);

/// One line of clean text; empty where nothing visible was typed.
pub(crate) fn clean_line(typed: &str) -> String {
    let visible = without_invisible(typed);
    let line = visible.split_whitespace().collect::<Vec<_>>().join(" ");
    with_joiners_that_join(&line)
}

/// Decimal digits of other scripts (Arabic, Persian, full width) as ASCII digits, so that a number can
/// be typed with any keyboard.
pub(crate) fn with_ascii_digits(text: &str) -> String {
    text.chars()
        .map(|character| {
            let zero = match character {
                '\u{660}'..='\u{669}' => 0x660,
                '\u{6F0}'..='\u{6F9}' => 0x6F0,
                '\u{966}'..='\u{96F}' => 0x966,
                '\u{9E6}'..='\u{9EF}' => 0x9E6,
                '\u{FF10}'..='\u{FF19}' => 0xFF10,
                _ => return character,
            };
            char::from_digit(u32::from(character) - zero, 10).unwrap_or(character)
        })
        .collect()
}

fn clean_paragraph(typed: &str) -> String {
    let visible = without_invisible(typed);
    let mut text = String::with_capacity(visible.len());
    let mut empty_lines = 0;
    for line in visible.lines() {
        let line = line.split_whitespace().collect::<Vec<_>>().join(" ");
        if line.is_empty() {
            empty_lines += 1;
            continue;
        }
        if !text.is_empty() {
            text.push_str(if empty_lines > 0 { "\n\n" } else { "\n" });
        }
        text.push_str(&line);
        empty_lines = 0;
    }
    with_joiners_that_join(&text)
}

fn within(text: String, max: usize) -> Result<String, TextError> {
    if text.is_empty() {
        Err(TextError::Empty)
    } else if text.chars().count() > max {
        Err(TextError::TooLong { max })
    } else {
        Ok(text)
    }
}

/// The text in NFC with `\n` as its only line ending and without invisible characters.
fn without_invisible(typed: &str) -> String {
    let typed = typed.replace("\r\n", "\n");
    let visible = typed
        .chars()
        .map(|character| match character {
            '\r' | '\u{B}' | '\u{C}' | '\u{85}' | '\u{2028}' | '\u{2029}' => '\n',
            // Invisible, but not white space in Unicode.
            '\t' | '\u{2800}' => ' ',
            other => other,
        })
        .filter(|&character| character == '\n' || !is_invisible(character));
    composed(visible)
}

/// Characters in NFC.
#[cfg(not(target_family = "wasm"))]
fn composed(characters: impl Iterator<Item = char>) -> String {
    characters.nfc().collect()
}

/// Characters unchanged: the tables of NFC would be a third of what a browser downloads, no rule
/// depends on them, and the server parses all input again.
#[cfg(target_family = "wasm")]
fn composed(characters: impl Iterator<Item = char>) -> String {
    characters.collect()
}

fn is_invisible(character: char) -> bool {
    character.is_control()
        || matches!(
            character,
            // Soft hyphen, combining grapheme joiner, Arabic letter mark, Mongolian vowel separator.
            '\u{AD}' | '\u{34F}' | '\u{61C}' | '\u{180E}'
            // Zero-width space, direction marks; embeddings, overrides; word joiner, invisible
            // operators, isolates and deprecated format characters.
            | '\u{200B}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{206F}'
            // Hangul fillers: letters in Unicode, but invisible.
            | '\u{115F}' | '\u{1160}' | '\u{3164}' | '\u{FFA0}'
            // Byte order mark, interlinear annotation, tags.
            | '\u{FEFF}' | '\u{FFF9}'..='\u{FFFB}' | '\u{E0000}'..='\u{E007F}'
        )
}

fn is_joiner(character: char) -> bool {
    matches!(character, '\u{200C}' | '\u{200D}')
}

/// Removes joiners that have nothing on one side, or another joiner before them.
fn with_joiners_that_join(text: &str) -> String {
    let mut cleaned = String::with_capacity(text.len());
    let mut characters = text.chars().peekable();
    while let Some(character) = characters.next() {
        let stands_alone = is_joiner(character) && {
            let follows = cleaned
                .chars()
                .next_back()
                .is_some_and(|before| !before.is_whitespace());
            let leads = characters
                .peek()
                .is_some_and(|&next| !next.is_whitespace() && !is_joiner(next));
            !(follows && leads)
        };
        if !stands_alone {
            cleaned.push(character);
        }
    }
    cleaned.trim().to_owned()
}
