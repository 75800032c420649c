//! The mail about a booked activity whose times or place have changed, or its words.

use domain::{instant::Instant, language::Language};
use serde::{Deserialize, Serialize};

use super::{BookedActivity, Letter};

/// The times or the place of what is booked have changed, or only its words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct BookingChanged {
    /// The person's name.
    pub name: String,
    /// What is booked, as it is now.
    pub booking: BookedActivity,
    /// Whether neither times nor place have changed.
    #[serde(default)]
    pub only_read: bool,
    /// A word of staff.
    #[serde(default)]
    pub word: Option<String>,
    /// Until when the booking can be cancelled; none without a place.
    pub cancel_until: Option<Instant>,
}

impl BookingChanged {
    /// Whether the booking has a place.
    pub(super) const fn has_place(&self) -> bool {
        self.cancel_until.is_some()
    }

    pub(super) fn letter(&self, language: Language) -> Letter {
        let texts = texts::of(language);
        let title = &self.booking.title;
        let (subject, heading) = if self.only_read {
            (
                texts.mail_booking_reworded_subject(title),
                texts.mail_booking_reworded_heading(),
            )
        } else {
            (
                texts.mail_booking_changed_subject(title),
                texts.mail_booking_changed_heading(),
            )
        };
        let mut paragraphs = vec![texts.mail_greeting(&self.name)];
        paragraphs.extend(self.word.as_ref().map(|word| texts.mail_word(word)));
        paragraphs.push(texts.mail_booking_changed_next());
        if let Some(moment) = self.cancel_until {
            paragraphs.push(texts.mail_booking_changed_calendar());
            paragraphs.push(texts.mail_booking_cannot_come());
            paragraphs.push(texts.mail_booking_cancel_until(texts.until(moment)));
        }
        Letter {
            language,
            subject,
            heading,
            paragraphs,
            details: self.booking.details(language),
            action: Some((texts.mail_booking_action(), self.booking.link(""))),
            closing: texts.mail_closing(),
        }
    }
}
