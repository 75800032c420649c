//! The mail with the code for signing in, or for proving a new address.

use domain::language::Language;
use serde::{Deserialize, Serialize};

use super::Letter;

/// What a code is for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CodePurpose {
    /// Signing in.
    #[default]
    SignIn,
    /// Proving the address that a person wants to change theirs to.
    NewAddress,
}

/// The code that somebody has requested.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SignInCode {
    /// The code itself.
    pub code: String,
    /// For how many minutes it is valid.
    pub minutes: u8,
    /// What it is for.
    #[serde(default)]
    pub purpose: CodePurpose,
    /// The link that carries out what the code is for, from any browser.
    #[serde(default)]
    pub link: Option<String>,
    /// Whether the subject does not contain the code.
    #[serde(default)]
    pub clear_subject: bool,
}

impl SignInCode {
    pub(super) fn letter(&self, language: Language) -> Letter {
        let t = texts::of(language);
        let (subject, subject_without, about, closing) = match self.purpose {
            CodePurpose::SignIn => (
                t.mail_sign_in_code_subject(&self.code),
                t.mail_sign_in_code_subject_without(),
                None,
                t.mail_sign_in_code_closing(),
            ),
            CodePurpose::NewAddress => (
                t.mail_address_code_subject(&self.code),
                t.mail_address_code_subject_without(),
                Some(t.mail_address_code_about()),
                t.mail_address_code_closing(),
            ),
        };
        let link = self.link.as_ref().map(|_| t.mail_sign_in_code_link());
        let how = [
            Some(t.mail_sign_in_code_use(self.minutes)),
            link,
            Some(t.mail_sign_in_code_secret()),
        ];
        let how = how.into_iter().flatten();
        Letter {
            language,
            subject: if self.clear_subject {
                subject_without
            } else {
                subject
            },
            heading: t.mail_sign_in_code_heading(&self.code),
            paragraphs: about.into_iter().chain(how).collect(),
            details: Vec::new(),
            action: self
                .link
                .clone()
                .map(|link| (t.mail_sign_in_code_action(), link)),
            links: Vec::new(),
            closing,
        }
    }
}
