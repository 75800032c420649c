//! The mail about an offer that was declined or not answered in time.

use domain::language::Language;
use serde::{Deserialize, Serialize};

use super::{BookedActivity, Letter, WaysOn};

/// The offered place goes to the next person.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct BookingOfferEnded {
    /// The person's name.
    pub name: String,
    /// What was offered.
    pub booking: BookedActivity,
    /// Whether the person declined it, rather than let it expire.
    pub declined: bool,
    /// The address of the list of activities.
    pub activities_url: String,
    /// What the person can do now.
    #[serde(default)]
    pub ways: WaysOn,
}

impl BookingOfferEnded {
    pub(super) fn letter(&self, language: Language) -> Letter {
        let texts = texts::of(language);
        Letter {
            language,
            subject: texts.places_mail_ended_subject(&self.booking.title),
            heading: texts.places_mail_ended_heading(),
            paragraphs: vec![
                texts.mail_greeting(&self.name),
                if self.declined {
                    texts.places_ended_declined()
                } else {
                    texts.places_ended_expired()
                },
                texts.places_mail_ended_again(),
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
