//! The words of a file in every language of the portal.

use std::{
    collections::{HashMap, HashSet},
    hash::Hash,
    sync::LazyLock,
};

use domain::{
    edition::{ActivityKind, Topic},
    language::Language,
};
use texts::Texts;

use super::column::{Column, only_exported};

/// Made once: to format every word anew for each cell took a minute for a large file.
static HEADINGS: LazyLock<HashMap<String, Column>> = LazyLock::new(|| {
    let mut headings = HashMap::new();
    let italian = format!(" ({})", Language::It);
    for column in Column::all() {
        for language in Language::ALL {
            let heading = normalised(&column.heading(texts::of(language)));
            // A text without a language is Italian.
            if let Some(heading) = heading.strip_suffix(&italian) {
                headings.entry(heading.to_owned()).or_insert(column);
            }
            headings.entry(heading).or_insert(column);
        }
    }
    headings
});

static ONLY_EXPORTED: LazyLock<HashSet<String>> = LazyLock::new(|| {
    let languages = Language::ALL.into_iter();
    let headings = languages.flat_map(|language| only_exported(texts::of(language)));
    headings.map(|heading| normalised(&heading)).collect()
});

static KINDS: LazyLock<HashMap<String, ActivityKind>> =
    LazyLock::new(|| words(ActivityKind::ALL, Texts::kind));

static TOPICS: LazyLock<HashMap<String, Topic>> = LazyLock::new(|| words(Topic::ALL, Texts::topic));

/// The column with that heading in any language of the portal.
pub(super) fn column(heading: &str) -> Option<Column> {
    HEADINGS.get(&normalised(heading)).copied()
}

/// Whether a column of that heading is left out, because only files of the portal have it.
pub(super) fn is_only_exported(heading: &str) -> bool {
    ONLY_EXPORTED.contains(&normalised(heading))
}

/// The kind of activity that is called so in any language of the portal.
pub(super) fn kind(word: &str) -> Option<ActivityKind> {
    KINDS.get(&normalised(word)).copied()
}

/// The topic that is called so in any language of the portal.
pub(super) fn topic(word: &str) -> Option<Topic> {
    TOPICS.get(&normalised(word)).copied()
}

fn words<Value: Copy + Eq + Hash + std::fmt::Display>(
    values: &[Value],
    word: impl Fn(&'static Texts, Value) -> String,
) -> HashMap<String, Value> {
    let mut words = HashMap::new();
    for value in values {
        words.entry(value.to_string()).or_insert(*value);
        for language in Language::ALL {
            let word = normalised(&word(texts::of(language), *value));
            words.entry(word).or_insert(*value);
        }
    }
    words
}

/// Words as they are compared: lower case, plain apostrophes, single spaces.
pub(super) fn normalised(words: &str) -> String {
    let words = words.to_lowercase().replace(['’', '`'], "'");
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use domain::edition::EditionText;

    use super::*;

    #[test]
    fn a_heading_is_known_in_every_language() {
        for language in Language::ALL {
            for expected in Column::all() {
                let heading = expected.heading(texts::of(language));
                assert_eq!(column(&heading), Some(expected), "{heading}");
            }
        }
        let text = |text, language| Some(Column::Text(text, language));
        for (heading, expected) in [
            (" TITOLO ", text(EditionText::Title, Language::It)),
            ("title (EN)", text(EditionText::Title, Language::En)),
            (
                "Note sull'accesso",
                text(EditionText::AccessNotes, Language::It),
            ),
            ("Titlo", None),
            ("", None),
        ] {
            assert_eq!(column(heading), expected, "{heading}");
        }
    }

    #[test]
    fn a_word_is_known_in_every_language_and_by_its_code() {
        for expected in ActivityKind::ALL.iter().copied() {
            assert_eq!(kind(expected.as_str()), Some(expected));
            for language in Language::ALL {
                assert_eq!(kind(&texts::of(language).kind(expected)), Some(expected));
            }
        }
        for expected in Topic::ALL.iter().copied() {
            assert_eq!(topic(expected.as_str()), Some(expected));
        }
        assert_eq!((kind(""), topic("lab")), (None, None));
    }
}
