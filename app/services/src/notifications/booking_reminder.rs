//! The reminder that a booked activity begins soon.

use domain::{instant::Instant, language::Language};
use serde::{Deserialize, Serialize};

use super::{BookedActivity, Letter};

/// A booked activity begins soon.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct BookingReminder {
    /// The person's name.
    pub name: String,
    /// What is booked.
    pub booking: BookedActivity,
    /// When it begins.
    pub starts_at: Instant,
    /// Until when the booking can be cancelled; none where that has passed.
    pub cancel_until: Option<Instant>,
}

impl BookingReminder {
    pub(super) fn letter(&self, language: Language) -> Letter {
        let texts = texts::of(language);
        let mut paragraphs = vec![
            texts.mail_greeting(&self.name),
            texts.attendance_mail_begins(texts.moment(self.starts_at)),
            texts.attendance_mail_code(),
        ];
        paragraphs.extend(match self.cancel_until {
            Some(moment) => vec![
                texts.mail_booking_cannot_come(),
                texts.mail_booking_cancel_until(texts.until(moment)),
            ],
            None => vec![texts.attendance_mail_call()],
        });
        Letter {
            language,
            subject: texts.attendance_mail_subject(&self.booking.title),
            heading: texts.attendance_mail_heading(),
            paragraphs,
            details: self.booking.details(language),
            action: Some((texts.attendance_mail_action(), self.booking.link(""))),
            links: Vec::new(),
            closing: texts.mail_closing(),
        }
    }
}
