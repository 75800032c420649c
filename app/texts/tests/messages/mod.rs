//! The messages of every language, and what they say.

#![expect(
    clippy::unwrap_used,
    reason = "a file that cannot be read is a failed test"
)]

use std::{collections::BTreeMap, fs, path::Path};

use domain::language::Language;
use fluent_syntax::{
    ast::{Entry, Expression, Pattern, PatternElement},
    parser,
};

/// The messages of one language by their id.
pub type Messages = BTreeMap<String, Pattern<String>>;

/// The messages of each language of the portal.
pub fn messages() -> BTreeMap<Language, Messages> {
    let translations = catalogue::read(Path::new("../../locales")).unwrap();
    let mut all = BTreeMap::new();
    for translation in translations {
        let mut messages = BTreeMap::new();
        for file in translation.files {
            let text = fs::read_to_string(file).unwrap();
            for entry in parser::parse(text).unwrap().body {
                if let Entry::Message(message) = entry {
                    messages.insert(message.id.name, message.value.unwrap());
                }
            }
        }
        all.insert(translation.language.parse().unwrap(), messages);
    }
    assert_eq!(all.len(), Language::ALL.len());
    all
}

/// What a message says, whatever its choices; `…` where a variable stands.
pub fn text(pattern: &Pattern<String>) -> String {
    let said = pattern.elements.iter().map(|element| match element {
        PatternElement::TextElement { value } => value.clone(),
        PatternElement::Placeable {
            expression: Expression::Select { variants, .. },
        } => variants
            .iter()
            .map(|variant| text(&variant.value))
            .collect::<Vec<_>>()
            .join(" / "),
        PatternElement::Placeable { .. } => "…".to_owned(),
    });
    said.collect()
}
