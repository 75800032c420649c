//! The mail about an application that is withdrawn.

use domain::language::Language;
use serde::{Deserialize, Serialize};

use super::Letter;

/// An application is withdrawn.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ApplicationWithdrawn {
    /// The person's name.
    pub name: String,
    /// The programme's name, in the recipient's language.
    pub programme: String,
    /// The application's reference.
    pub reference: String,
    /// The address of the list of programmes.
    pub programmes_url: String,
}

impl ApplicationWithdrawn {
    pub(super) fn letter(&self, language: Language) -> Letter {
        let texts = texts::of(language);
        Letter {
            language,
            subject: texts.mail_application_withdrawn_subject(&self.programme),
            heading: texts.mail_application_withdrawn_heading(),
            paragraphs: vec![
                texts.mail_greeting(&self.name),
                texts.mail_application_withdrawn_next(),
                texts.mail_application_withdrawn_again(),
            ],
            details: vec![
                (texts.mail_label_reference(), self.reference.clone()),
                (texts.mail_label_programme(), self.programme.clone()),
            ],
            action: Some((
                texts.mail_application_withdrawn_action(),
                self.programmes_url.clone(),
            )),
            links: Vec::new(),
            closing: texts.mail_closing(),
        }
    }
}
