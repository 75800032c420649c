//! The last mail to somebody whose data were erased.

use domain::{instant::Instant, language::Language};
use serde::{Deserialize, Serialize};

use super::Letter;

/// What was kept about somebody is erased. It leads nowhere: there is no account any more.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ErasureCarriedOut {
    /// The person's name.
    pub name: String,
    /// The request's reference.
    pub reference: String,
    /// When it was carried out.
    pub erased: Instant,
}

impl ErasureCarriedOut {
    pub(super) fn letter(&self, language: Language) -> Letter {
        let texts = texts::of(language);
        Letter {
            language,
            subject: texts.mail_erased_subject(),
            heading: texts.mail_erased_heading(),
            paragraphs: vec![
                texts.mail_greeting(&self.name),
                texts.mail_erased_gone(),
                texts.mail_erased_kept(),
            ],
            details: vec![
                (texts.mail_label_reference(), self.reference.clone()),
                (texts.mail_label_erased(), texts.moment(self.erased)),
            ],
            action: None,
            links: Vec::new(),
            closing: texts.mail_closing(),
        }
    }
}
