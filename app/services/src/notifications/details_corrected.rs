//! The mail to a person whose details staff have corrected.

use domain::{email::EmailAddress, instant::Instant, language::Language, person::Correctable};
use serde::{Deserialize, Serialize};

use super::Letter;

/// Staff have corrected details of a person. The mail says which, and not to what.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DetailsCorrected {
    /// The person's name.
    pub name: String,
    /// Which details.
    pub corrected: Vec<Correctable>,
    /// Why, in the words of staff.
    pub reason: String,
    /// When it was.
    pub at: Instant,
    /// Whom to write to if it is wrong.
    pub office: EmailAddress,
}

impl DetailsCorrected {
    pub(super) fn letter(&self, language: Language) -> Letter {
        let texts = texts::of(language);
        let corrected = self.corrected.iter();
        let corrected = corrected.map(|detail| texts.correctable(*detail));
        Letter {
            language,
            subject: texts.mail_details_corrected_subject(),
            heading: texts.mail_details_corrected_subject(),
            paragraphs: vec![
                texts.mail_greeting(&self.name),
                texts.mail_details_corrected_what(),
                texts.mail_reason(&self.reason),
                texts.mail_details_corrected_wrong(self.office.as_str()),
            ],
            details: vec![
                (texts.mail_label_changed(), texts.list(corrected)),
                (texts.mail_label_when(), texts.moment(self.at)),
            ],
            action: None,
            links: Vec::new(),
            closing: texts.mail_closing(),
        }
    }
}
