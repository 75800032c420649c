//! Whether every message is said somewhere.

#![expect(
    clippy::unwrap_used,
    reason = "a file that cannot be read is a failed test"
)]

use std::{collections::BTreeSet, fs, path::Path};

use fluent_syntax::{ast::Entry, parser};

const ROOT: &str = "../..";

/// The crates that speak.
const SPEAKERS: [&str; 6] = [
    "app/ui/src",
    "app/public/src",
    "app/citizen/src",
    "app/staff/src",
    "app/services/src",
    "app/texts/src",
];

fn source(folder: &Path, text: &mut String) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            source(&path, text);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            text.push_str(&fs::read_to_string(&path).unwrap());
        }
    }
}

#[test]
fn every_message_is_used() {
    let mut text = String::new();
    for speaker in SPEAKERS {
        source(&Path::new(ROOT).join(speaker), &mut text);
    }
    let names: BTreeSet<&str> = text
        .split(|character: char| !character.is_alphanumeric() && character != '_')
        .collect();

    let mut unused = Vec::new();
    for file in fs::read_dir(Path::new(ROOT).join("locales/en")).unwrap() {
        let messages = fs::read_to_string(file.unwrap().path()).unwrap();
        for entry in parser::parse(messages).unwrap().body {
            let Entry::Message(message) = entry else {
                continue;
            };
            let function = message.id.name.replace('-', "_");
            if !names.contains(function.as_str()) {
                unused.push(message.id.name);
            }
        }
    }
    unused.sort_unstable();
    assert!(unused.is_empty(), "nobody says {unused:#?}");
}
