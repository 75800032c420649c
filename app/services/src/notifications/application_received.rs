//! The mail about a received application.

use domain::{instant::Instant, language::Language};
use serde::{Deserialize, Serialize};

use super::Letter;

/// An application was received.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ApplicationReceived {
    /// The person's name.
    pub name: String,
    /// The programme's name, in the recipient's language.
    pub programme: String,
    /// The application's reference.
    pub reference: String,
    /// When it was submitted.
    pub submitted: Instant,
    /// The address of the application's page.
    pub url: String,
}

impl ApplicationReceived {
    pub(super) fn letter(&self, language: Language) -> Letter {
        let texts = texts::of(language);
        Letter {
            language,
            subject: texts.mail_application_received_subject(&self.programme),
            heading: texts.mail_application_received_heading(),
            paragraphs: vec![
                texts.mail_greeting(&self.name),
                texts.mail_application_received_next(),
            ],
            details: vec![
                (texts.mail_label_reference(), self.reference.clone()),
                (texts.mail_label_programme(), self.programme.clone()),
                (texts.mail_label_received(), texts.moment(self.submitted)),
            ],
            action: Some((texts.mail_application_received_action(), self.url.clone())),
            links: Vec::new(),
            closing: texts.mail_closing(),
        }
    }
}
