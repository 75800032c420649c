//! The mail about a booking that the office cancelled, while the activity takes place.

use domain::language::Language;
use serde::{Deserialize, Serialize};

use super::{BookedActivity, Letter, WaysOn};

/// Staff cancelled one person's booking.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct BookingCancelledByOffice {
    /// The person's name.
    pub name: String,
    /// What was booked.
    pub booking: BookedActivity,
    /// Whether the booking had a place. One that only waited is in no calendar, so there is nothing to remove.
    pub had_place: bool,
    /// The reason in the words of staff; may be empty.
    pub reason: String,
    /// The address of the list of activities.
    pub activities_url: String,
    /// What the person can do now.
    pub ways: WaysOn,
}

impl BookingCancelledByOffice {
    pub(super) fn letter(&self, language: Language) -> Letter {
        let texts = texts::of(language);
        let paragraphs = [
            Some(texts.mail_greeting(&self.name)),
            Some(texts.mail_cancelled_by_office_what()),
            (!self.reason.is_empty()).then(|| texts.mail_reason(&self.reason)),
            self.had_place.then(|| texts.mail_called_off_calendar()),
            Some(texts.mail_cancelled_by_office_now()),
        ];
        let mut details = self.booking.details(language);
        details.extend(self.ways.contact(language));
        Letter {
            language,
            subject: texts.mail_cancelled_by_office_subject(&self.booking.title),
            heading: texts.mail_cancelled_by_office_heading(),
            paragraphs: paragraphs.into_iter().flatten().collect(),
            details,
            action: Some(self.ways.action(language, &self.activities_url)),
            links: self.ways.links(language, &self.activities_url),
            closing: texts.mail_closing(),
        }
    }
}
