//! The languages activities are held in: more than the portal itself supports.

pub use services::editions::SPOKEN;
use texts::Texts;

/// The name of a language in the page's language; its tag if the portal has no name for it.
pub fn language_name(texts: &Texts, tag: &str) -> String {
    match tag {
        "it" => texts.activities_language_it(),
        "en" => texts.activities_language_en(),
        "fr" => texts.activities_language_fr(),
        "es" => texts.activities_language_es(),
        "ro" => texts.activities_language_ro(),
        "sq" => texts.activities_language_sq(),
        "ar" => texts.activities_language_ar(),
        "zh" => texts.activities_language_zh(),
        "uk" => texts.activities_language_uk(),
        other => other.to_owned(),
    }
}

/// The names of languages stored as tags between commas, `,it,en,`.
pub fn language_names(texts: &Texts, tags: &str) -> String {
    let tags = tags.split(',').filter(|tag| !tag.is_empty());
    texts.list(tags.map(|tag| language_name(texts, tag)))
}
