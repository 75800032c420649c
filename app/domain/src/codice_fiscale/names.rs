//! The letters of a name in a fiscal code.

use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

/// The three letters of a family name: its consonants, then its vowels, then `X`. `None` if the name
/// has letters that are not Latin.
pub(super) fn family_letters(name: &str) -> Option<String> {
    let (consonants, vowels) = consonants_and_vowels(name)?;
    Some(first_three(&consonants, &vowels))
}

/// The three letters of the given names: as for a family name, but of four or more consonants the
/// first, the third and the fourth.
pub(super) fn given_letters(name: &str) -> Option<String> {
    let (mut consonants, vowels) = consonants_and_vowels(name)?;
    if consonants.len() > 3 {
        consonants.remove(1);
    }
    Some(first_three(&consonants, &vowels))
}

fn first_three(consonants: &str, vowels: &str) -> String {
    consonants
        .chars()
        .chain(vowels.chars())
        .chain("XXX".chars())
        .take(3)
        .collect()
}

fn consonants_and_vowels(name: &str) -> Option<(String, String)> {
    let letters = latin_capitals(name)?;
    Some(
        letters
            .chars()
            .partition(|letter| !"AEIOU".contains(*letter)),
    )
}

/// The name in the 26 upper-case letters, without accents, apostrophes and spaces.
fn latin_capitals(name: &str) -> Option<String> {
    let mut capitals = String::new();
    for letter in name
        .nfd()
        .filter(|&character| !is_combining_mark(character))
    {
        match letter {
            'ø' | 'Ø' => capitals.push('O'),
            'ł' | 'Ł' => capitals.push('L'),
            'đ' | 'Đ' | 'ð' | 'Ð' => capitals.push('D'),
            'æ' | 'Æ' => capitals.push_str("AE"),
            'œ' | 'Œ' => capitals.push_str("OE"),
            'ß' => capitals.push_str("SS"),
            'þ' | 'Þ' => capitals.push_str("TH"),
            'ı' => capitals.push('I'),
            _ if letter.is_ascii_alphabetic() => capitals.push(letter.to_ascii_uppercase()),
            _ if letter.is_alphabetic() && letter != 'ʼ' => return None,
            _ => {}
        }
    }
    Some(capitals)
}
