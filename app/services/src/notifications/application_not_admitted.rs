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
    /// Why an earlier decision is corrected.
    #[serde(default)]
    pub correction: Option<String>,
    /// How the decision is looked at again; missing in mails that were queued before it was told.
    #[serde(default)]
    pub again: Option<String>,
    /// How the person can appeal; missing in mails that were queued before it was told.
    #[serde(default)]
    pub appeal: Option<String>,
    /// What the next step leads to: the words of the link and its address.
    #[serde(default)]
    pub way: Option<(String, String)>,
    /// The address of the application's page.
    pub url: String,
}

impl ApplicationNotAdmitted {
    pub(super) fn letter(&self, language: Language) -> Letter {
        let texts = texts::of(language);
        let correction = self.correction.as_ref();
        let correction = correction.map(|words| texts.inquiry_mail_corrected(words));
        let appeal = self.appeal.clone();
        let appeal = appeal.map(|terms| (texts.inquiry_appeal(), terms));
        Letter {
            language,
            subject: texts.mail_application_not_admitted_subject(&self.programme),
            heading: texts.mail_application_not_admitted_heading(),
            paragraphs: [
                Some(texts.mail_greeting(&self.name)),
                correction,
                Some(texts.mail_application_not_admitted_next()),
                self.again.clone(),
            ]
            .into_iter()
            .flatten()
            .collect(),
            details: [
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
            ]
            .into_iter()
            .chain(appeal)
            .collect(),
            action: Some((
                texts.mail_application_not_admitted_action(),
                self.url.clone(),
            )),
            links: self.way.iter().cloned().collect(),
            closing: texts.mail_closing(),
        }
    }
}
