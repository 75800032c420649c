//! The mail with which the office asks an applicant for something, or announces a refusal.

use domain::{calendar_date::CalendarDate, inquiry::InquiryKind, language::Language};
use serde::{Deserialize, Serialize};

use super::Letter;

/// The office waits for a reply before it decides.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ApplicationInquiry {
    /// Why the office writes.
    pub kind: InquiryKind,
    /// The person's name.
    pub name: String,
    /// The programme's name, in the recipient's language.
    pub programme: String,
    /// The application's reference.
    pub reference: String,
    /// What the office asks, or the reasons of the refusal that it means.
    pub question: String,
    /// The last day on which a reply is in time.
    pub due_on: CalendarDate,
    /// The address of the page on which the person replies.
    pub url: String,
}

impl ApplicationInquiry {
    pub(super) fn letter(&self, language: Language) -> Letter {
        let texts = texts::of(language);
        let due_on = texts.date(self.due_on);
        let (subject, heading, about, asked) = match self.kind {
            InquiryKind::Missing => (
                texts.inquiry_mail_missing_subject(&self.programme),
                texts.inquiry_mail_missing_heading(),
                texts.inquiry_mail_missing_about(&due_on),
                texts.inquiry_question(),
            ),
            InquiryKind::Notice => (
                texts.inquiry_mail_notice_subject(&self.programme),
                texts.inquiry_mail_notice_heading(),
                texts.inquiry_mail_notice_about(&due_on),
                texts.inquiry_reasons(),
            ),
        };
        Letter {
            language,
            subject,
            heading,
            paragraphs: vec![texts.mail_greeting(&self.name), about],
            details: vec![
                (texts.mail_label_reference(), self.reference.clone()),
                (texts.mail_label_programme(), self.programme.clone()),
                (asked, self.question.clone()),
                (texts.inquiry_due_on(), due_on),
            ],
            action: Some((texts.inquiry_reply_link(), self.url.clone())),
            links: Vec::new(),
            closing: texts.mail_closing(),
        }
    }
}
