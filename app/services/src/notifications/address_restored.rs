//! The mail to both addresses when staff have put back the one from before.

use domain::{email::EmailAddress, instant::Instant, language::Language};
use serde::{Deserialize, Serialize};

use super::Letter;

/// Staff have undone the change of a person's address. The mail goes to both addresses and names neither: somebody else
/// may read it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AddressRestored {
    /// The person's name.
    pub name: String,
    /// When it was.
    pub at: Instant,
    /// Whom to write to if it is wrong.
    pub office: EmailAddress,
}

impl AddressRestored {
    pub(super) fn letter(&self, language: Language) -> Letter {
        let texts = texts::of(language);
        Letter {
            language,
            subject: texts.mail_address_restored_subject(),
            heading: texts.mail_address_restored_subject(),
            paragraphs: vec![
                texts.mail_greeting(&self.name),
                texts.mail_address_restored_what(),
                texts.mail_details_corrected_wrong(self.office.as_str()),
            ],
            details: vec![(texts.mail_label_when(), texts.moment(self.at))],
            action: None,
            links: Vec::new(),
            closing: texts.mail_closing(),
        }
    }
}
