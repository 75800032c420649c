//! The mail about a booking on the waiting list.

use domain::language::Language;
use serde::{Deserialize, Serialize};

use super::{BookedActivity, Letter};

/// A booking is on the waiting list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct BookingWaiting {
    /// The person's name.
    pub name: String,
    /// What is booked.
    pub booking: BookedActivity,
    /// The position in the list, counted from 1.
    pub position: u32,
}

impl BookingWaiting {
    pub(super) fn letter(&self, language: Language) -> Letter {
        let texts = texts::of(language);
        let mut details = self.booking.details(language);
        details.insert(
            0,
            (texts.mail_label_position(), texts.number(self.position)),
        );
        Letter {
            language,
            subject: texts.mail_booking_waiting_subject(&self.booking.title),
            heading: texts.mail_booking_waiting_heading(),
            paragraphs: vec![
                texts.mail_greeting(&self.name),
                texts.mail_booking_waiting_full(),
                texts.mail_booking_waiting_next(),
                texts.mail_booking_waiting_leave(),
            ],
            details,
            action: Some((texts.mail_booking_waiting_action(), self.booking.link(""))),
            links: Vec::new(),
            closing: texts.mail_closing(),
        }
    }
}
