//! Whether two names are the same person's name, written differently.

use unicode_normalization::UnicodeNormalization as _;

use crate::name::PersonName;

impl PersonName {
    /// Whether somebody who types one of these names may mean the other. Case, accents, apostrophes, hyphens,
    /// spaces and the order of given and family name do not matter, because people write their own name in
    /// several ways, and in one field or in two. Letters do matter: `Anna` is not `Ana`, and names in different
    /// scripts are not compared with each other.
    ///
    /// Symmetric, and true of a name and itself.
    pub fn is_same_as(&self, other: &Self) -> bool {
        let (one, other) = (Comparable::of(self), Comparable::of(other));
        one.words == other.words || one.joined.iter().any(|name| other.joined.contains(name))
    }
}

/// A name in the forms in which it is compared.
struct Comparable {
    /// Its words, sorted.
    words: Vec<String>,
    /// Its letters without spaces: as written, and with the family name first.
    joined: [String; 2],
}

impl Comparable {
    fn of(name: &PersonName) -> Self {
        let given = name.given.as_ref().map(|given| words(given.as_str()));
        let given = given.unwrap_or_default();
        let family = words(name.family.as_str());
        // Marks that come to stand beside each other have one order, however they were typed.
        let joined = [[&given, &family], [&family, &given]].map(|parts| {
            parts
                .into_iter()
                .flatten()
                .flat_map(|word| word.chars())
                .nfd()
                .collect()
        });
        let mut words: Vec<_> = given.into_iter().chain(family).collect();
        words.sort_unstable();
        Self { words, joined }
    }
}

/// The words of a part of a name: letters, digits and the marks that some scripts write vowels with, in lower case
/// and without accents.
pub(crate) fn words(part: &str) -> Vec<String> {
    let mut letters = String::with_capacity(part.len());
    for character in part.nfkd().filter(|&character| !is_accent(character)) {
        match character {
            // Parts of one word: D’Angelo, O'Brien.
            '\'' | '’' | '‘' | 'ʼ' | 'ʿ' | 'ʾ' | '`' | '´' => {}
            'ø' | 'Ø' => letters.push('o'),
            'ł' | 'Ł' => letters.push('l'),
            'đ' | 'Đ' | 'ð' | 'Ð' => letters.push('d'),
            'æ' | 'Æ' => letters.push_str("ae"),
            'œ' | 'Œ' => letters.push_str("oe"),
            'ß' | 'ẞ' => letters.push_str("ss"),
            'þ' | 'Þ' => letters.push_str("th"),
            'ı' => letters.push('i'),
            // The form at the end of a word.
            'ς' => letters.push('σ'),
            _ if is_separator(character) => letters.push(' '),
            _ => letters.extend(character.to_lowercase().filter(|&lower| !is_accent(lower))),
        }
    }
    letters.split_whitespace().map(ToOwned::to_owned).collect()
}

/// What stands between words: spaces, hyphens, points and other punctuation.
fn is_separator(character: char) -> bool {
    let is_punctuation = character.is_ascii_punctuation()
        || matches!(
            character,
            '\u{b7}' | '\u{2010}'..='\u{2015}' | '\u{5be}' | '\u{30fb}'
        );
    character.is_whitespace() || is_punctuation
}

/// Marks that people leave out: accents of European scripts, points of Hebrew and Arabic, and what is not seen.
/// Vowels of Indian and Lao script and the voiced sounds of Japanese are letters of their own.
fn is_accent(character: char) -> bool {
    matches!(character,
        '\u{300}'..='\u{36f}'
        | '\u{591}'..='\u{5bd}' | '\u{5bf}'..='\u{5c7}'
        | '\u{610}'..='\u{61a}' | '\u{640}' | '\u{64b}'..='\u{65f}' | '\u{670}'
        | '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2060}')
}
