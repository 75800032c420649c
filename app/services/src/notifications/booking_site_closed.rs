//! The mail about a booking or an appointment whose site is closed that day while it takes place all the same.

use domain::language::Language;
use serde::{Deserialize, Serialize};

use super::{BookedActivity, Letter};

/// The site is closed; what is booked takes place all the same.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct BookingSiteClosed {
    /// The person's name.
    pub name: String,
    /// What is booked.
    pub booking: BookedActivity,
    /// Whether it is an appointment.
    #[serde(default)]
    pub is_appointment: bool,
    /// Why the site is closed, as entered by staff.
    pub reason: String,
}

impl BookingSiteClosed {
    pub(super) fn letter(&self, language: Language) -> Letter {
        let texts = texts::of(language);
        let title = &self.booking.title;
        let (subject, heading, closed) = if self.is_appointment {
            (
                texts.bulk_mail_appointment_subject(title),
                texts.bulk_mail_appointment_heading(),
                texts.bulk_mail_appointment_closed(),
            )
        } else {
            (
                texts.bulk_mail_subject(title),
                texts.bulk_mail_heading(),
                texts.bulk_mail_closed(),
            )
        };
        Letter {
            language,
            subject,
            heading,
            paragraphs: vec![
                texts.mail_greeting(&self.name),
                closed,
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
