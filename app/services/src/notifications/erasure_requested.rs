//! The mail about a request to erase one's data.

use domain::{instant::Instant, language::Language};
use serde::{Deserialize, Serialize};

use super::Letter;

/// A request to erase one's data was received.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ErasureRequested {
    /// The person's name.
    pub name: String,
    /// The request's reference.
    pub reference: String,
    /// When it was received; it is answered within one month (GDPR, article 12, paragraph 3).
    pub requested: Instant,
    /// The address of the person's account.
    pub url: String,
}

impl ErasureRequested {
    pub(super) fn letter(&self, language: Language) -> Letter {
        let texts = texts::of(language);
        Letter {
            language,
            subject: texts.mail_erasure_requested_subject(),
            heading: texts.mail_erasure_requested_heading(),
            paragraphs: vec![
                texts.mail_greeting(&self.name),
                texts.mail_erasure_requested_next(),
                texts.mail_erasure_requested_not_you(),
            ],
            details: vec![
                (texts.mail_label_reference(), self.reference.clone()),
                (texts.mail_label_received(), texts.moment(self.requested)),
            ],
            action: Some((texts.mail_erasure_requested_action(), self.url.clone())),
            links: Vec::new(),
            closing: texts.mail_closing(),
        }
    }
}
