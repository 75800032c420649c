//! The mail about an application that is admitted.

use domain::language::Language;
use serde::{Deserialize, Serialize};

use super::Letter;

/// An application is admitted.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ApplicationAdmitted {
    /// The person's name.
    pub name: String,
    /// The programme's name, in the recipient's language.
    pub programme: String,
    /// The application's reference.
    pub reference: String,
    /// An explanation by staff.
    pub explanation: Option<String>,
    /// What the person can do next.
    pub next_step: String,
    /// The address of the application's page.
    pub url: String,
}

impl ApplicationAdmitted {
    pub(super) fn letter(&self, language: Language) -> Letter {
        let texts = texts::of(language);
        let explanation = self.explanation.clone();
        let explanation =
            explanation.map(|words| (texts.mail_application_admitted_explanation(), words));
        let details = [
            (texts.mail_label_reference(), self.reference.clone()),
            (texts.mail_label_programme(), self.programme.clone()),
            (
                texts.mail_application_admitted_next_step(),
                self.next_step.clone(),
            ),
        ];
        Letter {
            language,
            subject: texts.mail_application_admitted_subject(&self.programme),
            heading: texts.mail_application_admitted_heading(),
            paragraphs: vec![
                texts.mail_greeting(&self.name),
                texts.mail_application_admitted_next(),
            ],
            details: details.into_iter().chain(explanation).collect(),
            action: Some((texts.mail_application_admitted_action(), self.url.clone())),
            links: Vec::new(),
            closing: texts.mail_closing(),
        }
    }
}
