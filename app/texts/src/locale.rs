//! Which of the world's ways to write dates and numbers each language takes.

use std::fmt::Debug;

use domain::language::Language;
use icu_locale_core::{Locale, locale};

/// The locale whose dates, numbers and lists a language of the portal uses.
pub fn of(language: Language) -> Locale {
    match language {
        Language::It => locale!("it"),
        // Day before month, as everywhere else in Italy.
        Language::En => locale!("en-GB"),
    }
}

/// The format, which cannot fail to load: its data are compiled in, and a locale that they do not
/// know falls back to the root of all locales.
#[expect(clippy::expect_used, reason = "nothing is read that could be missing")]
pub fn known<Format, Error: Debug>(loaded: Result<Format, Error>) -> Format {
    loaded.expect("the data of every locale are compiled in")
}
