//! The mail about a cancelled booking.

use domain::language::Language;
use serde::{Deserialize, Serialize};

use super::{BookedActivity, Letter};

/// A booking is cancelled.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct BookingCancelled {
    /// The person's name.
    pub name: String,
    /// What was booked.
    pub booking: BookedActivity,
    /// Whether the booking had a place. One that only waited is in no calendar, so there is nothing to
    /// remove.
    pub had_place: bool,
    /// A word of staff.
    #[serde(default)]
    pub word: Option<String>,
    /// The address of the list of activities.
    pub activities_url: String,
}

impl BookingCancelled {
    pub(super) fn letter(&self, language: Language) -> Letter {
        let texts = texts::of(language);
        let paragraphs = [
            Some(texts.mail_greeting(&self.name)),
            self.word.as_ref().map(|word| texts.mail_word(word)),
            Some(if self.had_place {
                texts.mail_booking_cancelled_next()
            } else {
                texts.mail_booking_cancelled_waiting()
            }),
            Some(texts.mail_booking_cancelled_again()),
        ];
        Letter {
            language,
            subject: texts.mail_booking_cancelled_subject(&self.booking.title),
            heading: texts.mail_booking_cancelled_heading(),
            paragraphs: paragraphs.into_iter().flatten().collect(),
            details: self.booking.details(language),
            action: Some((
                texts.mail_booking_cancelled_action(),
                self.activities_url.clone(),
            )),
            closing: texts.mail_closing(),
        }
    }
}
