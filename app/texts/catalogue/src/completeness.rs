//! Translation progress of citizens' messages.

use std::{collections::BTreeMap, error::Error};

use crate::{Translation, agreement::source};

/// Translation progress of a file in a language.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct FileState {
    /// How many messages are translated.
    pub translated: usize,
    /// The ids of those that are not, in alphabetical order.
    pub missing: Vec<String>,
}

/// Translation progress of citizens' files, by name.
///
/// # Errors
/// There is no source to translate from.
pub fn for_citizens(
    translation: &Translation,
    all: &[Translation],
) -> Result<BTreeMap<String, FileState>, Box<dyn Error>> {
    let mut files: BTreeMap<String, FileState> = BTreeMap::new();
    for key in source(all)?.messages.keys() {
        let Some(file) = key.file.strip_prefix("citizens/") else {
            continue;
        };
        let state = files.entry(file.to_owned()).or_default();
        if translation.messages.contains_key(key) {
            state.translated += 1;
        } else {
            state.missing.push(key.id.clone());
        }
    }
    Ok(files)
}
