//! Every language renders a term of the Italian texts as `locales/glossary.toml` says.

#![expect(
    clippy::unwrap_used,
    reason = "a glossary that cannot be read is a failed test"
)]

mod messages;

use std::fs;

use domain::language::Language;
use messages::{messages, text};
use toml::{Table, Value};

fn strings(value: Option<&Value>) -> Vec<&str> {
    let list = value.and_then(Value::as_array).into_iter().flatten();
    list.map(|string| string.as_str().unwrap()).collect()
}

/// Whether a text has one of the stems, wherever it stands: articles are written together with words in Arabic.
fn has_one(text: &str, stems: &[&str]) -> bool {
    // A stem that begins with a space begins a word.
    let text = format!(" {}", text.to_lowercase());
    stems.iter().any(|stem| text.contains(stem))
}

#[test]
fn every_language_renders_terms_as_the_glossary_says() {
    let glossary = fs::read_to_string("../../locales/glossary.toml").unwrap();
    let glossary: Table = glossary.parse().unwrap();
    let all = messages();
    let mut wrong = Vec::new();
    let mut compared = 0;
    for term in glossary["term"].as_array().unwrap() {
        let Some(stems) = term.get("stems") else {
            continue;
        };
        let name = term["it"].as_str().unwrap();
        let otherwise = strings(term.get("otherwise"));
        let italian = strings(stems.get("it"));
        let said: Vec<_> = all[&Language::It]
            .iter()
            .filter(|(id, pattern)| {
                has_one(&text(pattern), &italian) && !otherwise.contains(&id.as_str())
            })
            .map(|(id, _)| id)
            .collect();
        for (language, messages) in &all {
            if [Language::It, Language::En].contains(language) {
                continue;
            }
            let stems = strings(stems.get(language.tag()));
            assert!(!stems.is_empty(), "{name} has no stems in {language}");
            for id in &said {
                let Some(pattern) = messages.get(*id) else {
                    continue;
                };
                compared += 1;
                if !has_one(&text(pattern), &stems) {
                    wrong.push(format!("{language}: {id} does not say «{name}»"));
                }
            }
        }
        for id in otherwise {
            assert!(all[&Language::It].contains_key(id), "{id} is no message");
        }
    }
    assert!(compared > 1_000, "{compared}");
    assert!(wrong.is_empty(), "{wrong:#?}");
}
