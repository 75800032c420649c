//! The messages of every language, each language loaded on first use.

use std::sync::OnceLock;

use domain::language::Language;

use crate::fallback;

/// Every language's messages as in its files, by tag.
const SOURCES: &[(&str, &str)] = &include!(concat!(env!("OUT_DIR"), "/sources.rs"));

/// The output of the build script. Its types use this crate's bundle instead of `fluent-typed`'s own,
/// which can neither format numbers by language, nor isolate values in one language only, nor fall
/// back.
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
    use domain::language::Language;

    use crate::bundle::Bundle as L10nBundle;

    include!(concat!(env!("OUT_DIR"), "/messages.rs"));

    impl L10nLanguage {
        pub(crate) fn bundle(&self) -> &L10nBundle {
            &self.0
        }

        /// The same texts, with marked fallback texts. Italian and English have none; any other language that has
        /// every message lacks names of former states.
        pub(crate) fn marking(&self) -> Self {
            let lacks_names = !matches!(self.0.language(), Language::It | Language::En);
            let mut ids = MESSAGE_CONTRACTS.iter().map(|contract| contract.message);
            let lacks_any = lacks_names || ids.any(|id| !self.0.has(id));
            Self(self.0.marking(lacks_any))
        }
    }

    #[cfg(test)]
    mod tests;
}

/// The texts of one language: a function for every message, for every format and for every domain
/// value.
pub use generated::L10nLanguage as Texts;

/// One value for each language.
type ByLanguage<Value> = [OnceLock<Value>; Language::ALL.len()];

/// The texts of a language. Missing ones fall back to English.
pub fn of(language: Language) -> &'static Texts {
    static LOADED: ByLanguage<Texts> = [const { OnceLock::new() }; _];
    LOADED[language as usize].get_or_init(|| load(language))
}

/// The texts of a language for a page, which marks those in another one with `lang`: the HTML made of
/// them must go through [`Texts::mark_up`].
pub fn for_html(language: Language) -> &'static Texts {
    static LOADED: ByLanguage<Texts> = [const { OnceLock::new() }; _];
    LOADED[language as usize].get_or_init(|| of(language).marking())
}

#[expect(clippy::expect_used, reason = "the build has parsed every message")]
fn load(language: Language) -> Texts {
    let tag = language.tag();
    let source = SOURCES.iter().find(|(it, _)| *it == tag);
    let messages = source.map_or("", |(_, messages)| messages);
    Texts::new(tag, messages.as_bytes()).expect("messages that were parsed can be loaded")
}

impl Texts {
    /// The language of the texts.
    pub fn language(&self) -> Language {
        self.bundle().language()
    }

    /// Finishes HTML that was made with [`for_html`]: texts in another language get a `lang` attribute.
    /// Does nothing if there are none.
    pub fn mark_up(&self, html: String) -> String {
        if self.bundle().marks() && fallback::is_marked(&html) {
            fallback::mark_up(&html)
        } else {
            html
        }
    }
}
