//! The messages of every language, each language loaded when it is first asked for.

use std::sync::OnceLock;

use domain::language::Language;

/// What the build script wrote. Its types take the bundle of this crate for `fluent-typed`'s own,
/// because that one can neither write numbers by language nor isolate values in one language only.
#[allow(
    clippy::all,
    clippy::pedantic,
    clippy::unwrap_used,
    clippy::expect_used,
    dead_code,
    missing_docs,
    unused_imports,
    reason = "written by a generator that is not held to this repository's rules"
)]
mod generated {
    use crate::bundle::Bundle as L10nBundle;

    include!(concat!(env!("OUT_DIR"), "/messages.rs"));

    impl L10nLanguage {
        pub(crate) fn bundle(&self) -> &L10nBundle {
            &self.0
        }
    }

    #[cfg(test)]
    mod tests;
}

use generated::L10n;

/// The texts of one language: a function for every message, for every format and for every word of
/// the domain.
pub use generated::L10nLanguage as Texts;

/// The texts of a language.
pub fn of(language: Language) -> &'static Texts {
    static LOADED: [OnceLock<Texts>; Language::ALL.len()] =
        [const { OnceLock::new() }; Language::ALL.len()];
    LOADED[language as usize].get_or_init(|| {
        match language {
            Language::It => L10n::It,
            Language::En => L10n::En,
        }
        .load()
    })
}

impl Texts {
    /// The language of the texts.
    pub fn language(&self) -> Language {
        self.bundle().language()
    }
}
