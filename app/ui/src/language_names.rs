//! The languages activities are held in: more than the portal itself supports.

pub use services::editions::SPOKEN;
use texts::Texts;

/// The names of languages stored as tags between commas, `,it,en,`.
pub fn language_names(texts: &Texts, tags: &str) -> String {
    let tags = tags.split(',').filter(|tag| !tag.is_empty());
    texts.list(tags.map(|tag| texts.spoken_language(tag)))
}
