//! The locale of each language for dates and numbers.

use std::fmt::Debug;

use domain::language::Language;
use icu_locale_core::Locale;

/// The locale whose dates, numbers and lists a language of the portal uses.
pub fn of(language: Language) -> Locale {
    let tag = if language == Language::En {
        // Day before month, as everywhere else in Italy.
        "en-GB"
    } else {
        language.tag()
    };
    // Latin digits, as in forms and on signs in Italy, in Arabic too.
    known(format!("{tag}-u-nu-latn").parse())
}

/// The locale or its format, which cannot fail to load: its data are compiled in, and an unknown locale
/// falls back to the root locale.
#[expect(clippy::expect_used, reason = "nothing is read that could be missing")]
pub fn known<Loaded, Error: Debug>(loaded: Result<Loaded, Error>) -> Loaded {
    loaded.expect("the data of every locale are compiled in")
}
