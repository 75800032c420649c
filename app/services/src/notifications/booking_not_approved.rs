//! The mail about a refused request for a place.

use domain::language::Language;
use serde::{Deserialize, Serialize};

use super::{BookedActivity, Letter, WaysOn};

/// Staff refused a request for a place.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct BookingNotApproved {
    /// The person's name.
    pub name: String,
    /// What was requested.
    pub booking: BookedActivity,
    /// The reason given by staff.
    pub reason: String,
    /// The address of the list of activities.
    pub activities_url: String,
    /// What the person can do now.
    #[serde(default)]
    pub ways: WaysOn,
}

impl BookingNotApproved {
    pub(super) fn letter(&self, language: Language) -> Letter {
        let texts = texts::of(language);
        let mut details = self.booking.details(language);
        let reason = (texts.places_mail_not_approved_reason(), self.reason.clone());
        details.insert(0, reason);
        details.extend(self.ways.contact(language));
        Letter {
            language,
            subject: texts.places_mail_not_approved_subject(&self.booking.title),
            heading: texts.places_mail_not_approved_heading(),
            paragraphs: vec![
                texts.mail_greeting(&self.name),
                texts.places_mail_not_approved_next(),
            ],
            details,
            action: Some(self.ways.action(language, &self.activities_url)),
            links: self.ways.links(language, &self.activities_url),
            closing: texts.mail_closing(),
        }
    }
}
