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
    /// Who does it and until when, where that is to be said.
    #[serde(default)]
    pub about: Option<String>,
    /// Why an earlier decision is corrected.
    #[serde(default)]
    pub correction: Option<String>,
    /// What the next step leads to: the words of the link and its address.
    #[serde(default)]
    pub way: Option<(String, String)>,
    /// The address of the application's page.
    pub url: String,
}

impl ApplicationAdmitted {
    pub(super) fn letter(&self, language: Language) -> Letter {
        let texts = texts::of(language);
        let correction = self.correction.as_ref();
        let correction = correction.map(|words| texts.inquiry_mail_corrected(words));
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
        let decision = (texts.mail_application_admitted_action(), self.url.clone());
        Letter {
            language,
            subject: texts.mail_application_admitted_subject(&self.programme),
            heading: texts.mail_application_admitted_heading(),
            paragraphs: [
                Some(texts.mail_greeting(&self.name)),
                correction,
                Some(texts.mail_application_admitted_next()),
                self.about.clone(),
            ]
            .into_iter()
            .flatten()
            .collect(),
            details: details.into_iter().chain(explanation).collect(),
            action: Some(self.way.clone().unwrap_or_else(|| decision.clone())),
            links: self.way.iter().map(|_| decision.clone()).collect(),
            closing: texts.mail_closing(),
        }
    }
}
