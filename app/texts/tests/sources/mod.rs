//! The portal's own sources, and the messages they use.

#![expect(
    clippy::unwrap_used,
    reason = "a file that cannot be read is a failed test"
)]

use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
};

use catalogue::Translation;

/// Every source of `app/` that mentions texts, with its path from there, without tests.
pub fn sources() -> Vec<(PathBuf, String)> {
    let mut found = Vec::new();
    add(Path::new(".."), &mut found);
    found
}

fn add(folder: &Path, found: &mut Vec<(PathBuf, String)>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap();
        if name == "tests" || name == "tests.rs" {
            continue;
        }
        if path.is_dir() {
            add(&path, found);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            let text = fs::read_to_string(&path).unwrap();
            if text.contains("texts") || text.contains("Texts") {
                found.push((path.strip_prefix("..").unwrap().to_owned(), text));
            }
        }
    }
}

/// The names of what a source calls as `.name(` or passes as `Texts::name`.
pub fn said(source: &str) -> BTreeSet<&str> {
    let called = source.split('.').skip(1).filter(|rest| {
        let after = rest.trim_start_matches(is_part_of_a_name);
        after.starts_with('(')
    });
    let passed = source.split("Texts::").skip(1);
    called.chain(passed).map(name).collect()
}

/// The name that a text begins with.
pub fn name(text: &str) -> &str {
    let end = text.find(|character| !is_part_of_a_name(character));
    &text[..end.unwrap_or(text.len())]
}

fn is_part_of_a_name(character: char) -> bool {
    character.is_alphanumeric() || character == '_'
}

/// The messages of the source language.
pub fn source_messages() -> Translation {
    let translations = catalogue::read(Path::new("../../locales")).unwrap();
    let mut all = translations.into_iter();
    all.find(|it| it.language == catalogue::SOURCE).unwrap()
}
