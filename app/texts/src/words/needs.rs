//! What people need to take part, and the languages that are spoken there.

use domain::needs::{Interpreter, Needs};

use crate::Texts;

impl Texts {
    /// The name of a language by its tag; the tag where the portal has no name for it.
    pub fn spoken_language(&self, tag: &str) -> String {
        match tag {
            "it" => self.activities_language_it(),
            "en" => self.activities_language_en(),
            "fr" => self.activities_language_fr(),
            "es" => self.activities_language_es(),
            "ro" => self.activities_language_ro(),
            "sq" => self.activities_language_sq(),
            "ar" => self.activities_language_ar(),
            "zh" => self.activities_language_zh(),
            "uk" => self.activities_language_uk(),
            other => other.to_owned(),
        }
    }

    /// What somebody needs to take part, as a list; empty where they need nothing.
    pub fn needs(&self, needs: &Needs) -> String {
        let interpreter = needs.interpreter.as_ref().map(|who| match who {
            Interpreter::Brought => self.needs_brings_interpreter(),
            Interpreter::Wanted(language) => {
                self.needs_interpreter_for(self.spoken_language(language.tag()))
            }
        });
        let childcare = needs.childcare.then(|| self.needs_childcare());
        let words: Vec<_> = interpreter.into_iter().chain(childcare).collect();
        if words.is_empty() {
            String::new()
        } else {
            self.list(words)
        }
    }
}
