//! The mail about a site that was to be closed and is not after all.

use domain::{calendar_date::CalendarDate, language::Language};
use serde::{Deserialize, Serialize};

use super::{BookedActivity, Letter};

/// A site is open after all on days on which it was to be closed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SiteOpened {
    /// The person's name.
    pub name: String,
    /// What is booked, or was.
    pub booking: BookedActivity,
    /// Whether it is still booked. What was called off does not come back by itself.
    pub is_still_booked: bool,
    /// The first day on which the site was to be closed.
    pub first: CalendarDate,
    /// The last one.
    pub last: CalendarDate,
    /// A word of staff.
    pub word: Option<String>,
    /// Where another one can be booked.
    pub book_url: String,
}

impl SiteOpened {
    pub(super) fn letter(&self, language: Language) -> Letter {
        let texts = texts::of(language);
        let days = (texts.date(self.first), texts.date(self.last));
        let paragraphs = [
            Some(texts.mail_greeting(&self.name)),
            Some(texts.bulk_mail_open(days.0, days.1)),
            self.word.as_ref().map(|word| texts.mail_reason(word)),
            Some(if self.is_still_booked {
                texts.bulk_mail_open_still()
            } else {
                texts.bulk_mail_open_gone()
            }),
        ];
        Letter {
            language,
            subject: texts.bulk_mail_open_subject(&self.booking.title),
            heading: texts.bulk_mail_open_heading(),
            paragraphs: paragraphs.into_iter().flatten().collect(),
            details: self.booking.details(language),
            action: Some(if self.is_still_booked {
                (texts.mail_booking_action(), self.booking.link(""))
            } else {
                (texts.bulk_mail_open_action(), self.book_url.clone())
            }),
            links: Vec::new(),
            closing: texts.mail_closing(),
        }
    }
}
