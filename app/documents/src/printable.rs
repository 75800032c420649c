//! What of a text can be printed, and what stands for the rest.
//!
//! A paper is made of whatever people wrote: a name in any script, a title with an emoji. It is made in any case. What
//! no font has is printed as one plain sign, and a word that is longer than a line is broken.

use serde_json::Value;
use unicode_segmentation::UnicodeSegmentation as _;

use crate::fonts::one_has;

/// What stands for a sign that no font has: an empty box, which says that something was there.
pub const PLACEHOLDER: char = '□';
/// Marks on one letter. Vietnamese and Hebrew have two; a tower of them would cover the lines above.
const MARKS_AT_MOST: usize = 2;
/// Letters of a word that fit in the narrowest column, whatever they are. A longer word may be broken anywhere.
const UNBROKEN_AT_MOST: usize = 20;
const MAY_BREAK_HERE: char = '\u{200B}';

/// The signs of a text that papers replace by [`PLACEHOLDER`], each once, in the order of the text.
pub fn unprintable(text: &str) -> Vec<String> {
    let mut signs: Vec<String> = Vec::new();
    for cluster in text.graphemes(true) {
        if matches!(printed(cluster), Printed::Replaced)
            && !signs.iter().any(|known| known == cluster)
        {
            signs.push(cluster.to_owned());
        }
    }
    signs
}

/// A text as papers print it.
pub(crate) fn printable(text: &str) -> String {
    let mut result = String::with_capacity(text.len());
    let mut unbroken = 0;
    for cluster in text.graphemes(true) {
        unbroken = if may_break_at(cluster) {
            0
        } else {
            unbroken + 1
        };
        if unbroken > UNBROKEN_AT_MOST {
            result.push(MAY_BREAK_HERE);
        }
        match printed(cluster) {
            Printed::As(text) => result.push_str(&text),
            Printed::Replaced => result.push(PLACEHOLDER),
        }
    }
    result
}

/// All texts of a paper as it prints them.
pub(crate) fn all_printable(data: Value) -> Value {
    match data {
        Value::String(text) => Value::String(printable(&text)),
        Value::Array(values) => values.into_iter().map(all_printable).collect(),
        Value::Object(fields) => fields
            .into_iter()
            .map(|(name, value)| (name, all_printable(value)))
            .collect(),
        other => other,
    }
}

enum Printed {
    As(String),
    Replaced,
}

/// What people see as one sign, as it is printed: without what only says how it looks, and without the marks that its
/// font lacks.
fn printed(cluster: &str) -> Printed {
    if cluster.chars().all(char::is_whitespace) {
        return Printed::As(" ".to_owned());
    }
    let mut marks = 0;
    let visible: String = cluster
        .chars()
        .filter(|letter| !says_only_how(*letter))
        .filter(|letter| {
            marks += usize::from(is_mark(*letter));
            !is_mark(*letter) || marks <= MARKS_AT_MOST
        })
        .collect();
    if visible.is_empty() {
        return Printed::As(String::new());
    }
    if visible.chars().any(has_no_meaning) {
        return Printed::Replaced;
    }
    if one_has(&visible) {
        return Printed::As(visible);
    }
    let letter: String = visible.chars().filter(|letter| !is_mark(*letter)).collect();
    if !letter.is_empty() && one_has(&letter) {
        Printed::As(letter)
    } else {
        Printed::Replaced
    }
}

/// Control characters, selectors of a variant, tags and the mark of byte order.
fn says_only_how(letter: char) -> bool {
    letter.is_control()
        || matches!(letter, '\u{FE00}'..='\u{FE0F}' | '\u{FEFF}' | '\u{FFF9}'..='\u{FFFB}' | '\u{E0000}'..='\u{E0FFF}')
}

/// Marks that sit on a letter of any script.
fn is_mark(letter: char) -> bool {
    matches!(letter,
        '\u{300}'..='\u{36F}' | '\u{483}'..='\u{489}' | '\u{1AB0}'..='\u{1AFF}' | '\u{1DC0}'..='\u{1DFF}'
        | '\u{20D0}'..='\u{20FF}' | '\u{FE20}'..='\u{FE2F}')
}

/// Private use and codes that are no characters: a font may have them, but no reader can say what they are.
fn has_no_meaning(letter: char) -> bool {
    matches!(letter, '\u{E000}'..='\u{F8FF}' | '\u{FDD0}'..='\u{FDEF}' | '\u{FFFC}' | '\u{F0000}'..)
        || u32::from(letter) & 0xFFFE == 0xFFFE
}

/// Whether a line may end at this sign anyway: at a space, after a hyphen, and in scripts without spaces between words
/// (Thai, Lao, Burmese, Khmer, Chinese, Japanese, Korean).
fn may_break_at(cluster: &str) -> bool {
    cluster.chars().next().is_some_and(|letter| {
        letter.is_whitespace()
            || matches!(letter, '-' | '\u{E00}'..='\u{EFF}' | '\u{1000}'..='\u{109F}' | '\u{1780}'..='\u{17FF}'
                | '\u{2E80}'..='\u{9FFF}' | '\u{AC00}'..='\u{D7A3}' | '\u{20000}'..='\u{3FFFF}')
    })
}
