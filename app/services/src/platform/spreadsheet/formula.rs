//! Texts that no spreadsheet calculates.
//!
//! A file is opened with any separator: what stands after a comma inside a text begins a cell of its own
//! where cells are separated by commas, and so do quotation marks and line breaks. Quoting does not help,
//! because a text that is quoted for one separator is cut by another.

/// The characters that begin a formula: those of <https://owasp.org/www-community/attacks/CSV_Injection>,
/// with the full-width ones of keyboards in Chinese and Japanese.
const FORMULA: [char; 10] = ['=', '+', '-', '@', '\t', '\r', '＝', '＋', '－', '＠'];

/// The characters after which a spreadsheet may begin a cell.
const SEPARATORS: [char; 6] = [',', ';', '\t', '"', '\n', '\r'];

/// What may stand before the beginning of a formula: blanks, which some programs trim, and the guard.
const LEAD: [char; 3] = [' ', '\u{A0}', GUARD];

/// What makes the rest of a cell a text.
const GUARD: char = '\'';

/// A text with a guard before whatever may begin a formula, wherever a cell may begin.
pub(crate) fn guarded(text: &str) -> String {
    let mut guarded = String::with_capacity(text.len());
    for (lead, rest) in cells(text) {
        guarded.push_str(lead);
        if rest.starts_with(FORMULA) {
            guarded.push(GUARD);
        }
        guarded.push_str(rest);
    }
    guarded
}

/// The text that was guarded.
pub(crate) fn unguarded(text: &str) -> String {
    let mut unguarded = String::with_capacity(text.len());
    for (lead, rest) in cells(text) {
        let without = lead
            .strip_suffix(GUARD)
            .filter(|_| rest.starts_with(FORMULA));
        unguarded.push_str(without.unwrap_or(lead));
        unguarded.push_str(rest);
    }
    unguarded
}

/// The text cut after every separator, each part into what may stand before a formula and the rest.
fn cells(text: &str) -> impl Iterator<Item = (&str, &str)> {
    text.split_inclusive(SEPARATORS)
        .map(|cell| cell.split_at(cell.len() - cell.trim_start_matches(LEAD).len()))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// Whether a cell begins with a formula, whatever separates cells.
    fn is_calculated(text: &str) -> bool {
        let mut begins = true;
        text.chars().any(|character| {
            let is_calculated = begins && FORMULA.contains(&character);
            begins =
                SEPARATORS.contains(&character) || begins && [' ', '\u{A0}'].contains(&character);
            is_calculated
        })
    }

    #[test]
    fn what_begins_like_a_formula_is_a_text() {
        for (text, expected) in [
            ("=1+1", "'=1+1"),
            ("+39 011", "'+39 011"),
            ("@SUM(A1)", "'@SUM(A1)"),
            ("\t=1", "'\t'=1"),
            ("\r=1", "'\r'=1"),
            (
                "x,=HYPERLINK(1+1),=cmd|' /C calc'!A0,",
                "x,'=HYPERLINK(1+1),'=cmd|' /C calc'!A0,",
            ),
            ("a;@SUM(1+1)", "a;'@SUM(1+1)"),
            ("b\"=2+2", "b\"'=2+2"),
            ("uno\n- due", "uno\n'- due"),
            ("a; =1", "a; '=1"),
            ("＝1", "'＝1"),
            // What was written with an apostrophe keeps it.
            ("'=1", "''=1"),
        ] {
            assert_eq!(guarded(text), expected);
            assert_eq!(unguarded(expected), text);
        }
        for text in [
            "O’Brien = D’Angelo",
            "'Ndrangheta",
            "'",
            "",
            "a-b, c+d; «e»",
        ] {
            assert_eq!(guarded(text), text);
            assert_eq!(unguarded(text), text);
        }
    }

    proptest! {
        #[test]
        fn every_text_is_guarded_and_read_back(text in "[-=+@,;\"'\t\r\n  a＝]{0,40}|\\PC{0,40}") {
            let guarded = guarded(&text);
            prop_assert!(!is_calculated(&guarded), "{guarded:?}");
            prop_assert_eq!(unguarded(&guarded), &*text);
            // At most one guard for each character.
            prop_assert!(guarded.chars().count() <= 2 * text.chars().count());
        }
    }
}
