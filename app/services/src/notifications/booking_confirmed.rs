//! The mail about a booking that has a place.

use domain::{instant::Instant, language::Language};
use serde::{Deserialize, Serialize};

use super::{BookedActivity, Letter};

/// A booking has a place.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct BookingConfirmed {
    /// The person's name.
    pub name: String,
    /// What is booked.
    pub booking: BookedActivity,
    /// Until when the booking can be cancelled.
    pub cancel_until: Instant,
}

impl BookingConfirmed {
    pub(super) fn letter(&self, language: Language) -> Letter {
        let texts = texts::of(language);
        Letter {
            language,
            subject: texts.mail_booking_confirmed_subject(&self.booking.title),
            heading: texts.mail_booking_confirmed_heading(),
            paragraphs: vec![
                texts.mail_greeting(&self.name),
                texts.mail_booking_confirmed_next(),
                texts.mail_booking_cannot_come(),
                texts.mail_booking_cancel_until(texts.until(self.cancel_until)),
            ],
            details: self.booking.details(language),
            action: Some((texts.mail_booking_action(), self.booking.link(""))),
            links: Vec::new(),
            closing: texts.mail_closing(),
        }
    }
}
