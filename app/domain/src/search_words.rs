//! Words that somebody looks for in texts.

use unicode_normalization::{UnicodeNormalization as _, char::is_combining_mark};

use crate::text::clean_line;

/// What was typed into a search, with its words as they are compared.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SearchWords {
    typed: String,
    words: Vec<String>,
}

/// The article that Arabic writes together with its noun.
const ARTICLE: &str = "ال";

impl SearchWords {
    /// Maximum length in characters; what is typed beyond it is not looked for.
    pub const MAX: usize = 60;

    /// Reads what was typed; `None` if it has no letter or digit.
    pub fn read(typed: &str) -> Option<Self> {
        let short: String = clean_line(typed).chars().take(Self::MAX).collect();
        let typed = clean_line(&short);
        let words: Vec<_> = words(&typed).collect();
        (!words.is_empty()).then_some(Self { typed, words })
    }

    /// What was typed, shortened and without superfluous spaces.
    pub fn as_str(&self) -> &str {
        &self.typed
    }

    /// Whether each of the words begins a word of these texts. Case, accents and punctuation do not matter. Chinese
    /// is written without spaces: there the words may stand anywhere.
    pub fn are_in<'a>(&self, texts: impl IntoIterator<Item = &'a str>) -> bool {
        let there: Vec<String> = texts.into_iter().flat_map(words).collect();
        let is_there = |sought: &String| there.iter().any(|word| begins(word, sought));
        self.words.iter().all(is_there)
    }
}

fn begins(word: &str, sought: &str) -> bool {
    word.starts_with(sought)
        || word
            .strip_prefix(ARTICLE)
            .is_some_and(|word| word.starts_with(sought))
        || (sought.chars().all(is_chinese) && word.contains(sought))
}

/// Whether a character is of the unified ideographs.
const fn is_chinese(character: char) -> bool {
    matches!(character, '\u{3400}'..='\u{9fff}')
}

/// The words of a text in lower case and without accents: what punctuation parts are two, `l’orto` as well.
fn words(text: &str) -> impl Iterator<Item = String> {
    let letters: String = text
        .nfkd()
        .filter(|&character| !is_combining_mark(character))
        .flat_map(char::to_lowercase)
        .collect();
    let words: Vec<String> = letters
        // U+02BC counts as a letter in Unicode, but is the apostrophe of Ukrainian.
        .split(|character: char| !character.is_alphanumeric() || character == 'ʼ')
        .filter(|word| !word.is_empty())
        .map(ToOwned::to_owned)
        .collect();
    words.into_iter()
}
