//! The mail about a booked activity that does not take place.

use domain::{edition::CallOffCause, language::Language};
use serde::{Deserialize, Serialize};

use super::{BookedActivity, Letter, WaysOn};

/// A booked activity does not take place: the office called it off.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ActivityCalledOff {
    /// The person's name.
    pub name: String,
    /// What was booked.
    pub booking: BookedActivity,
    /// Whether the booking had a place. One that only waited is in no calendar, so there is nothing to remove.
    pub had_place: bool,
    /// Why it does not take place.
    pub cause: CallOffCause,
    /// The reason in the words of staff; may be empty.
    pub reason: String,
    /// The address of the list of activities.
    pub activities_url: String,
    /// What the person can do now.
    pub ways: WaysOn,
}

impl ActivityCalledOff {
    pub(super) fn letter(&self, language: Language) -> Letter {
        let texts = texts::of(language);
        let paragraphs = [
            Some(texts.mail_greeting(&self.name)),
            Some(texts.mail_called_off_what()),
            texts.call_off_cause(self.cause),
            (!self.reason.is_empty()).then(|| texts.mail_reason(&self.reason)),
            Some(if self.had_place {
                texts.mail_called_off_calendar()
            } else {
                texts.mail_called_off_waiting()
            }),
            Some(match self.ways.other_dates_url {
                Some(_) => texts.mail_called_off_other_dates(),
                None => texts.mail_called_off_now(),
            }),
        ];
        let mut details = self.booking.details(language);
        details.extend(self.ways.contact(language));
        Letter {
            language,
            subject: texts.mail_called_off_subject(&self.booking.title),
            heading: texts.mail_called_off_heading(),
            paragraphs: paragraphs.into_iter().flatten().collect(),
            details,
            action: Some(self.ways.action(language, &self.activities_url)),
            links: self.ways.links(language, &self.activities_url),
            closing: texts.mail_closing(),
        }
    }
}
