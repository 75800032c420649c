//! The mail that offers a place to a waiting person.

use domain::{instant::Instant, language::Language};
use serde::{Deserialize, Serialize};

use super::{BookedActivity, Letter};

/// A place is held for a waiting booking.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct BookingOffered {
    /// The person's name.
    pub name: String,
    /// What is offered.
    pub booking: BookedActivity,
    /// Until when it is held.
    pub until: Instant,
}

impl BookingOffered {
    pub(super) fn letter(&self, language: Language) -> Letter {
        let texts = texts::of(language);
        Letter {
            language,
            subject: texts.places_mail_offered_subject(&self.booking.title),
            heading: texts.places_offer_title(),
            paragraphs: vec![
                texts.mail_greeting(&self.name),
                texts.places_mail_offered_next(),
                texts.places_offer_until(texts.until(self.until)),
            ],
            details: self.booking.details(language),
            action: Some((texts.places_offer_answer(), self.booking.link("/offer"))),
            links: Vec::new(),
            closing: texts.mail_closing(),
        }
    }
}
