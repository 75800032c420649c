//! The mail about a cancelled booking.

use domain::language::Language;
use serde::{Deserialize, Serialize};

use super::{BookedActivity, Letter, WaysOn};

/// A person cancelled their booking.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct BookingCancelled {
    /// The person's name.
    pub name: String,
    /// What was booked.
    pub booking: BookedActivity,
    /// Whether the booking had a place. One that only waited is in no calendar, so there is nothing to
    /// remove.
    pub had_place: bool,
    /// Whether it awaited a decision of staff.
    #[serde(default)]
    pub was_requested: bool,
    /// The address of the list of activities.
    pub activities_url: String,
    /// What the person can do now.
    #[serde(default)]
    pub ways: WaysOn,
}

impl BookingCancelled {
    pub(super) fn letter(&self, language: Language) -> Letter {
        let texts = texts::of(language);
        Letter {
            language,
            subject: texts.mail_booking_cancelled_subject(&self.booking.title),
            heading: texts.mail_booking_cancelled_heading(),
            paragraphs: vec![
                texts.mail_greeting(&self.name),
                if self.had_place {
                    texts.mail_booking_cancelled_next()
                } else if self.was_requested {
                    texts.mail_booking_cancelled_requested()
                } else {
                    texts.mail_booking_cancelled_waiting()
                },
                texts.mail_booking_cancelled_again(),
            ],
            details: self
                .booking
                .details(language)
                .into_iter()
                .chain(self.ways.contact(language))
                .collect(),
            action: Some(self.ways.action(language, &self.activities_url)),
            links: self.ways.links(language, &self.activities_url),
            closing: texts.mail_closing(),
        }
    }
}
