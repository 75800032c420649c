//! What somebody can do who does not have a place, or has it no more.

use domain::language::Language;
use serde::{Deserialize, Serialize};

/// What somebody can do who does not have a place, or has it no more. Mails of older versions have nothing of it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct WaysOn {
    /// The address of other editions of the same activity; `None` if there are none to come.
    pub other_dates_url: Option<String>,
    /// The address where an appointment for counselling is booked.
    pub counselling_url: Option<String>,
    /// Telephone and mail address of the site, one line each.
    pub contact: String,
}

impl WaysOn {
    /// The button: other dates if there are any, else every activity.
    pub(super) fn action(&self, language: Language, activities_url: &str) -> (String, String) {
        let texts = texts::of(language);
        match &self.other_dates_url {
            Some(url) => (texts.mail_ways_other_dates(), url.clone()),
            None => (
                texts.mail_booking_cancelled_action(),
                activities_url.to_owned(),
            ),
        }
    }

    /// The other addresses.
    pub(super) fn links(&self, language: Language, activities_url: &str) -> Vec<(String, String)> {
        let texts = texts::of(language);
        let activities = self.other_dates_url.is_some().then(|| {
            (
                texts.mail_booking_cancelled_action(),
                activities_url.to_owned(),
            )
        });
        let counselling = self
            .counselling_url
            .clone()
            .map(|url| (texts.mail_ways_counselling(), url));
        activities.into_iter().chain(counselling).collect()
    }

    /// The row of whom to ask.
    pub(super) fn contact(&self, language: Language) -> Option<(String, String)> {
        let label = texts::of(language).mail_label_contact();
        (!self.contact.is_empty()).then(|| (label, self.contact.clone()))
    }
}
