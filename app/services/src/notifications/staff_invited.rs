//! The mail by which a colleague is invited.

use domain::{instant::Instant, language::Language};
use serde::{Deserialize, Serialize};

use super::Letter;

/// Somebody is invited to work for the office.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct StaffInvited {
    /// Their name.
    pub name: String,
    /// Who invites them.
    pub by: String,
    /// The office's name.
    pub office: String,
    /// The page on which they accept, with their key.
    pub url: String,
    /// When the key stops working.
    pub expires_at: Instant,
}

impl StaffInvited {
    pub(super) fn letter(&self, language: Language) -> Letter {
        let texts = texts::of(language);
        Letter {
            language,
            subject: texts.staff_mail_invited_subject(&self.office),
            heading: texts.staff_mail_invited_heading(),
            paragraphs: vec![
                texts.mail_greeting(&self.name),
                texts.staff_mail_invited_text(&self.by, &self.office),
                texts.staff_mail_invited_alone(),
            ],
            details: vec![(
                texts.staff_mail_invited_until(),
                texts.moment(self.expires_at),
            )],
            action: Some((texts.staff_mail_invited_action(), self.url.clone())),
            links: Vec::new(),
            closing: texts.mail_closing(),
        }
    }
}
