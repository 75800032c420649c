//! The positions and values of characters in a fiscal code.

/// The number of characters of a fiscal code.
pub(super) const LENGTH: usize = 16;

/// The letters of the months, January to December.
const MONTHS: &str = "ABCDEHLMPRST";
/// The letters that replace the digits 0 to 9 if two people would share a code (omocodia).
const OMOCODIA: &str = "LMNPQRSTUV";
/// The positions of digits: year, day, and those of the place of birth.
const DIGITS: [usize; 7] = [6, 7, 9, 10, 12, 13, 14];
const MONTH: usize = 8;

/// The values of characters in odd positions (first, third, …): 0 or A first, then 1 or B, …
const ODD_VALUES: [u32; 26] = [
    1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23,
];

/// The code with digits for its omocodia letters, if every character is valid in its position.
pub(super) fn without_omocodia(text: &str) -> Option<String> {
    text.chars()
        .enumerate()
        .map(|(place, character)| {
            if DIGITS.contains(&place) {
                let digit = OMOCODIA
                    .find(character)
                    .and_then(|digit| u32::try_from(digit).ok());
                digit
                    .and_then(|digit| char::from_digit(digit, 10))
                    .or_else(|| character.is_ascii_digit().then_some(character))
            } else if place == MONTH {
                MONTHS.contains(character).then_some(character)
            } else {
                character.is_ascii_uppercase().then_some(character)
            }
        })
        .collect()
}

/// Whether the last character is the check character of the others, as written.
pub(super) fn check_character_agrees(text: &str) -> bool {
    let sum: u32 = text.bytes().take(LENGTH - 1).enumerate().map(value).sum();
    text.bytes()
        .next_back()
        .is_some_and(|last| u32::from(last) == u32::from(b'A') + sum % 26)
}

/// The value of a character in its position (from 0, so that the odd positions of the decree are even).
fn value((place, character): (usize, u8)) -> u32 {
    let rank = match character {
        b'0'..=b'9' => character - b'0',
        _ => character.saturating_sub(b'A'),
    };
    if place % 2 == 0 {
        ODD_VALUES
            .get(usize::from(rank))
            .copied()
            .unwrap_or_default()
    } else {
        u32::from(rank)
    }
}

/// The value of two digits.
pub(super) fn number(digits: &str) -> i8 {
    digits.parse().unwrap_or_default()
}

/// The month, 1 to 12, that a letter stands for.
pub(super) fn month(letter: &str) -> Option<i8> {
    MONTHS
        .find(letter)
        .and_then(|month| i8::try_from(month + 1).ok())
}
