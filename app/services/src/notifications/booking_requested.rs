//! The mail about a request for a place that staff must decide on.

use domain::language::Language;
use serde::{Deserialize, Serialize};

use super::{BookedActivity, Letter};

/// A request for a place was received.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct BookingRequested {
    /// The person's name.
    pub name: String,
    /// What is requested.
    pub booking: BookedActivity,
}

impl BookingRequested {
    pub(super) fn letter(&self, language: Language) -> Letter {
        let texts = texts::of(language);
        Letter {
            language,
            subject: texts.places_mail_requested_subject(&self.booking.title),
            heading: texts.places_requested_title(),
            paragraphs: vec![
                texts.mail_greeting(&self.name),
                texts.places_mail_requested_next(),
            ],
            details: self.booking.details(language),
            action: Some((texts.places_mail_requested_action(), self.booking.link(""))),
            links: Vec::new(),
            closing: texts.mail_closing(),
        }
    }
}
