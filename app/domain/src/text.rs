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

/// What was typed into a field for a number, a date or a time, on one line: digits of any script as ASCII
/// digits, signs of full width as those of ASCII, nothing invisible. Every parser of numbers begins with it.
pub fn plain_number(typed: &str) -> String {
    clean_line(typed)
        .chars()
        .filter(|&character| !is_joiner(character))
        .map(narrow)
        .map(with_ascii_digit)
        .collect()
}

/// What was typed or pasted into a field for a code: as [`plain_number`], in capitals,
/// without spaces and hyphens. Every parser of codes begins with it.
pub fn plain_code(typed: &str) -> String {
    plain_number(typed)
        .chars()
        .filter(|&character| !character.is_whitespace() && !is_hyphen(character))
        .collect::<String>()
        .to_ascii_uppercase()
}

/// The keyboard's hyphen and those that word processors and other keyboards have for it.
pub(crate) fn is_hyphen(character: char) -> bool {
    matches!(
        character,
        '-' | '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{FE58}' | '\u{FE63}' | '\u{FF0D}'
    )
}

/// Letters and signs of full width, as Chinese and Japanese keyboards type them, in the width of ASCII.
fn narrow(character: char) -> char {
    match character {
        '\u{FF01}'..='\u{FF5E}' => {
            char::from_u32(u32::from(character) - 0xFEE0).unwrap_or(character)
        }
        other => other,
    }
}

/// The zeros of the scripts that have decimal digits of their own (general category Nd of Unicode 15): the
/// other nine digits follow each. ASCII is left out.
const ZEROS: [u32; 65] = [
    0x660, 0x6F0, 0x7C0, 0x966, 0x9E6, 0xA66, 0xAE6, 0xB66, 0xBE6, 0xC66, 0xCE6, 0xD66, 0xDE6,
    0xE50, 0xED0, 0xF20, 0x1040, 0x1090, 0x17E0, 0x1810, 0x1946, 0x19D0, 0x1A80, 0x1A90, 0x1B50,
    0x1BB0, 0x1C40, 0x1C50, 0xA620, 0xA8D0, 0xA900, 0xA9D0, 0xA9F0, 0xAA50, 0xABF0, 0xFF10,
    0x104A0, 0x10D30, 0x11066, 0x110F0, 0x11136, 0x111D0, 0x112F0, 0x11450, 0x114D0, 0x11650,
    0x116C0, 0x11730, 0x118E0, 0x11950, 0x11C50, 0x11D50, 0x11DA0, 0x16A60, 0x16AC0, 0x16B50,
    0x1D7CE, 0x1D7D8, 0x1D7E2, 0x1D7EC, 0x1D7F6, 0x1E140, 0x1E2F0, 0x1E950, 0x1FBF0,
];

fn with_ascii_digit(character: char) -> char {
    let point = u32::from(character);
    if point < ZEROS[0] {
        return character;
    }
    // The last zero that is not after it.
    let zero = ZEROS[ZEROS.partition_point(|&zero| zero <= point) - 1];
    match point - zero {
        digit @ 0..=9 => char::from_digit(digit, 10).unwrap_or(character),
        _ => character,
    }
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
