//! The mail about a booking whose site is closed that day while the activity takes place all the same.

use domain::language::Language;
use serde::{Deserialize, Serialize};

use super::{BookedActivity, Letter};

/// The site is closed; the booked activity takes place as published.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct BookingSiteClosed {
    /// The person's name.
    pub name: String,
    /// What is booked.
    pub booking: BookedActivity,
    /// Why the site is closed, as entered by staff.
    pub reason: String,
}

impl BookingSiteClosed {
    pub(super) fn letter(&self, language: Language) -> Letter {
        let texts = texts::of(language);
        Letter {
            language,
            subject: texts.bulk_mail_subject(&self.booking.title),
            heading: texts.bulk_mail_heading(),
            paragraphs: vec![
                texts.mail_greeting(&self.name),
                texts.bulk_mail_closed(),
                texts.bulk_mail_reason(&self.reason),
                texts.mail_booking_cannot_come(),
            ],
            details: self.booking.details(language),
            action: Some((texts.mail_booking_action(), self.booking.link(""))),
            links: Vec::new(),
            closing: texts.mail_closing(),
        }
    }
}
