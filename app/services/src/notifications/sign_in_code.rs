//! The mail with the code for signing in.

use domain::language::Language;
use serde::{Deserialize, Serialize};

use super::Letter;

/// The code that somebody has requested to sign in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SignInCode {
    /// The code itself.
    pub code: String,
    /// For how many minutes it is valid.
    pub minutes: u8,
    /// Whether the subject does not contain the code.
    #[serde(default)]
    pub clear_subject: bool,
}

impl SignInCode {
    pub(super) fn letter(&self, language: Language) -> Letter {
        let texts = texts::of(language);
        Letter {
            language,
            subject: if self.clear_subject {
                texts.mail_sign_in_code_subject_without()
            } else {
                texts.mail_sign_in_code_subject(&self.code)
            },
            heading: texts.mail_sign_in_code_heading(&self.code),
            paragraphs: vec![
                texts.mail_sign_in_code_use(self.minutes),
                texts.mail_sign_in_code_secret(),
            ],
            details: Vec::new(),
            action: None,
            links: Vec::new(),
            closing: texts.mail_sign_in_code_closing(),
        }
    }
}
