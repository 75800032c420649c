//! Checks that all languages have the same messages with the same variables, and that these follow the
//! portal's conventions.

use std::error::Error;

use crate::{COMPLETE, SOURCE, Translation};

/// Compares every language with the [source](SOURCE).
///
/// Only Italian and English must be complete: other languages fall back to English. A variable that the
/// caller does not pass, or a message that nobody calls, is an error in every language.
///
/// # Errors
/// Everything the languages disagree on, one disagreement a line.
pub fn check(translations: &[Translation]) -> Result<(), Box<dyn Error>> {
    let source = source(translations)?;
    let mut problems = Vec::new();
    for (key, message) in &source.messages {
        // Arguments are passed in the order in which the message mentions its variables. This reports a
        // changed order, because the callers must follow it.
        let mut commented = message.variables.clone();
        commented.retain(|variable| message.typed.contains(variable));
        if commented != message.typed {
            problems.push(format!(
                "locales/{SOURCE}/{}: `{}` takes its arguments in the order {commented:?}, \
                 its comment names {:?}; make the comment follow, and all that call it",
                key.file, key.id, message.typed
            ));
        }
    }
    for translation in translations {
        if translation.language != SOURCE {
            compare(source, translation, &mut problems);
        }
    }
    if problems.is_empty() {
        Ok(())
    } else {
        Err(problems.join("\n").into())
    }
}

/// The messages of the [source](SOURCE).
pub(crate) fn source(translations: &[Translation]) -> Result<&Translation, Box<dyn Error>> {
    let source = translations.iter().find(|it| it.language == SOURCE);
    source.ok_or_else(|| format!("there is no locales/{SOURCE}").into())
}

fn compare(source: &Translation, other: &Translation, problems: &mut Vec<String>) {
    let language = &other.language;
    for (key, message) in &source.messages {
        let (file, id) = (&key.file, &key.id);
        let Some(translated) = other.messages.get(key) else {
            if COMPLETE.contains(&&**language) {
                problems.push(format!(
                    "locales/{language}/{file}: `{id}` is missing; locales/{SOURCE}/{file} has it"
                ));
            }
            continue;
        };
        if message.variable_set() != translated.variable_set() {
            problems.push(format!(
                "locales/{language}/{file}: `{id}` has the variables {:?}; \
                 in locales/{SOURCE}/{file} it has {:?}",
                translated.variables, message.variables
            ));
        }
        if !translated.typed.is_empty() {
            problems.push(format!(
                "locales/{language}/{file}: the types of `{id}` stand in locales/{SOURCE}/{file}"
            ));
        }
    }
    for key in other.messages.keys() {
        let (file, id) = (&key.file, &key.id);
        if !source.messages.contains_key(key) {
            problems.push(format!(
                "locales/{SOURCE}/{file}: `{id}` is missing; locales/{language}/{file} has it"
            ));
        }
    }
}
