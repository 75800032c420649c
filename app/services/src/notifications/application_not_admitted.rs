//! The mail about an application that is not admitted.

use domain::language::Language;
use serde::{Deserialize, Serialize};

use super::Letter;

/// An application is not admitted.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ApplicationNotAdmitted {
    /// The person's name.
    pub name: String,
    /// The programme's name, in the recipient's language.
    pub programme: String,
    /// The application's reference.
    pub reference: String,
    /// Why, in words for the person.
    pub reason: String,
    /// What the person can do instead.
    pub next_step: String,
    /// The address of the application's page.
    pub url: String,
}

impl ApplicationNotAdmitted {
    pub(super) fn letter(&self, language: Language) -> Letter {
        let texts = texts::of(language);
        Letter {
            language,
            subject: texts.mail_application_not_admitted_subject(&self.programme),
            heading: texts.mail_application_not_admitted_heading(),
            paragraphs: vec![
                texts.mail_greeting(&self.name),
                texts.mail_application_not_admitted_next(),
                texts.mail_application_not_admitted_wrong(),
            ],
            details: vec![
                (texts.mail_label_reference(), self.reference.clone()),
                (texts.mail_label_programme(), self.programme.clone()),
                (
                    texts.mail_application_not_admitted_reason(),
                    self.reason.clone(),
                ),
                (
                    texts.mail_application_not_admitted_next_step(),
                    self.next_step.clone(),
                ),
            ],
            action: Some((
                texts.mail_application_not_admitted_action(),
                self.url.clone(),
            )),
            links: Vec::new(),
            closing: texts.mail_closing(),
        }
    }
}
