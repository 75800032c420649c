//! Codes of some digits that are sent or shown to somebody, who types or pastes them back.

use crate::text::{is_hyphen, plain_number};

/// The code of that many digits in what was typed: in digits of any script, with spaces or hyphens between
/// them, and with the words of the message in which it came. `None` if there is no such number, or if there are
/// several.
pub fn find_code(typed: &str, digits: usize) -> Option<String> {
    let text = plain_number(typed);
    let is_part = |sign: char| sign.is_ascii_digit() || sign == ' ' || is_hyphen(sign);
    let mut found: Vec<String> = text
        .split(|sign| !is_part(sign))
        .map(|part| part.chars().filter(char::is_ascii_digit).collect())
        .filter(|number: &String| number.len() == digits)
        .collect();
    found.dedup();
    match found.as_slice() {
        [_] => found.pop(),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_found_as_it_is_typed_and_pasted() {
        for (typed, code) in [
            ("680984", "680984"),
            ("٦٨٠٩٨٤", "680984"),
            ("۶۸۰۹۸۴", "680984"),
            ("６８０９８４", "680984"),
            ("683-304", "683304"),
            (" 683 304 ", "683304"),
            ("\u{200B}683304", "683304"),
            ("\u{200F}683\u{A0}304\u{200E}", "683304"),
            ("683304 è il tuo codice per entrare", "683304"),
            ("Codice: 683304. Vale 10 minuti.", "683304"),
        ] {
            assert_eq!(find_code(typed, 6).as_deref(), Some(code), "{typed}");
        }
        for typed in ["", "68330", "6833041", "123456 o 654321", "sei cifre"] {
            assert_eq!(find_code(typed, 6), None, "{typed}");
        }
        assert_eq!(
            find_code("683304 683304", 12).as_deref(),
            Some("683304683304")
        );
    }
}
