//! The mail to a person's old address when they have changed it.

use domain::{email::EmailAddress, instant::Instant, language::Language};
use serde::{Deserialize, Serialize};

use super::Letter;

/// A person's address was changed to another one. The mail does not say to which: somebody else may read it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AddressChanged {
    /// The person's name.
    pub name: String,
    /// When it was.
    pub at: Instant,
    /// Whom to write to if it was not them.
    pub office: EmailAddress,
}

impl AddressChanged {
    pub(super) fn letter(&self, language: Language) -> Letter {
        let texts = texts::of(language);
        Letter {
            language,
            subject: texts.mail_address_changed_subject(),
            heading: texts.mail_address_changed_subject(),
            paragraphs: vec![
                texts.mail_greeting(&self.name),
                texts.mail_address_changed_what(),
                texts.mail_address_changed_not_you(self.office.as_str()),
            ],
            details: vec![(texts.mail_label_when(), texts.moment(self.at))],
            action: None,
            links: Vec::new(),
            closing: texts.mail_closing(),
        }
    }
}
