//! The mail about a sign-in of staff with a browser that was not used before.

use domain::{instant::Instant, language::Language};
use serde::{Deserialize, Serialize};

use super::Letter;

/// A member of staff has signed in with a browser for the first time.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct NewStaffBrowser {
    /// The name of the member of staff.
    pub name: String,
    /// When it was.
    pub at: Instant,
    /// The browser as it identified itself.
    pub device: String,
    /// The IP address.
    pub client: String,
}

impl NewStaffBrowser {
    pub(super) fn letter(&self, language: Language) -> Letter {
        let texts = texts::of(language);
        Letter {
            language,
            subject: texts.staff_mail_new_browser_subject(),
            heading: texts.staff_mail_new_browser_subject(),
            paragraphs: vec![
                texts.mail_greeting(&self.name),
                texts.staff_mail_new_browser_you(),
                texts.staff_mail_new_browser_not_you(),
            ],
            details: vec![
                (texts.mail_label_when(), texts.moment(self.at)),
                (texts.staff_mail_label_browser(), self.device.clone()),
                (texts.staff_mail_label_client(), self.client.clone()),
            ],
            action: None,
            links: Vec::new(),
            closing: texts.mail_closing(),
        }
    }
}
