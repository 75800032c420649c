//! Reading the files of each language.

use std::{
    collections::BTreeMap,
    error::Error,
    fs,
    path::{Path, PathBuf},
};

use fluent_syntax::{
    ast::Entry,
    parser::{self, ParserError},
};

use crate::Message;

/// The audiences of files: the folders of each language.
const AUDIENCES: [&str; 2] = ["citizens", "staff"];

/// The location of a message.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Key {
    /// Its file in the folder of the language: `citizens/common.ftl`.
    pub file: String,
    /// Its id.
    pub id: String,
}

/// The messages of one language.
#[derive(Debug)]
pub struct Translation {
    /// The tag of the language, which is the name of its folder.
    pub language: String,
    /// Its files, sorted.
    pub files: Vec<PathBuf>,
    /// Its messages.
    pub messages: BTreeMap<Key, Message>,
}

/// Reads every language in the folder, sorted by tag.
///
/// # Errors
/// What cannot be read or parsed, a message with attributes or twice in one file, a file that does
/// not say whom it is for.
pub fn read(locales: &Path) -> Result<Vec<Translation>, Box<dyn Error>> {
    let mut folders = children(locales)?;
    // The glossary of the translators stands beside the folders.
    folders.retain(|path| path.is_dir());
    folders.iter().map(|folder| language(folder)).collect()
}

fn language(folder: &Path) -> Result<Translation, Box<dyn Error>> {
    let mut translation = Translation {
        language: name(folder),
        files: Vec::new(),
        messages: BTreeMap::new(),
    };
    for audience in children(folder)? {
        if !AUDIENCES.contains(&&*name(&audience)) {
            let path = audience.display();
            return Err(format!("{path}: files stand in citizens/ or staff/").into());
        }
        let files = children(&audience)?.into_iter();
        for file in files.filter(|file| file.extension().is_some_and(|it| it == "ftl")) {
            let key = format!("{}/{}", name(&audience), name(&file));
            add(&file, &key, &mut translation.messages)?;
            translation.files.push(file);
        }
    }
    Ok(translation)
}

fn add(
    path: &Path,
    file: &str,
    messages: &mut BTreeMap<Key, Message>,
) -> Result<(), Box<dyn Error>> {
    let text = fs::read_to_string(path)?;
    let resource =
        parser::parse(text.as_str()).map_err(|(_, errors)| described(path, &text, &errors))?;
    for entry in resource.body {
        let Entry::Message(message) = entry else {
            continue;
        };
        let id = message.id.name;
        let Some(found) = Message::of(&message) else {
            return Err(format!("{}: `{id}` has attributes", path.display()).into());
        };
        let key = Key {
            file: file.to_owned(),
            id: id.to_owned(),
        };
        if messages.insert(key, found).is_some() {
            return Err(format!("{}: `{id}` is there twice", path.display()).into());
        }
    }
    Ok(())
}

fn described(path: &Path, text: &str, errors: &[ParserError]) -> String {
    let lines = errors.iter().map(|error| {
        let before = text.bytes().take(error.pos.start);
        let line = 1 + before.filter(|byte| *byte == b'\n').count();
        format!("{}:{line}: {}", path.display(), error.kind)
    });
    lines.collect::<Vec<_>>().join("\n")
}

fn children(folder: &Path) -> Result<Vec<PathBuf>, Box<dyn Error>> {
    let children =
        fs::read_dir(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    let mut children = children
        .map(|child| Ok(child?.path()))
        .collect::<Result<Vec<_>, std::io::Error>>()?;
    children.sort();
    Ok(children)
}

fn name(path: &Path) -> String {
    let name = path.file_name().unwrap_or_default();
    name.to_string_lossy().into_owned()
}
