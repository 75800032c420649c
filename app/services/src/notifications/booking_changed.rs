//! The mail about a booked activity whose times or place have changed, or its words.

use domain::{instant::Instant, language::Language};
use serde::{Deserialize, Serialize};

use super::{BookedActivity, BookedSession, Letter};

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
    /// Until when the booking can be cancelled; none without a place, and none after that moment.
    pub cancel_until: Option<Instant>,
    /// Whether the booking has a place.
    #[serde(default)]
    pub has_place: bool,
    /// What changed of each session, in order of the dates.
    #[serde(default)]
    pub changes: Vec<SessionChange>,
    /// Where it was before; none where that has not changed.
    #[serde(default)]
    pub place_was: Option<String>,
    /// The reason in the words of staff; may be empty.
    #[serde(default)]
    pub reason: String,
}

/// What changed of a session.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SessionChange {
    /// It takes place at another time.
    Moved {
        /// When it was before.
        was: BookedSession,
        /// When it is now.
        is: BookedSession,
    },
    /// It does not take place any more.
    Dropped(BookedSession),
    /// It was added.
    Added(BookedSession),
}

impl SessionChange {
    /// The moment by which changes are put in order: that of the date that people remember.
    pub(crate) const fn at(&self) -> Instant {
        match self {
            Self::Moved { was, .. } => was.starts,
            Self::Dropped(session) | Self::Added(session) => session.starts,
        }
    }

    fn words(&self, language: Language) -> String {
        let texts = texts::of(language);
        match self {
            Self::Moved { was, is } => {
                let was = texts.mail_was(was.words(language));
                format!("{was}\n{}", texts.mail_is(is.words(language)))
            }
            Self::Dropped(session) => texts.mail_dropped(session.words(language)),
            Self::Added(session) => texts.mail_added(session.words(language)),
        }
    }
}

impl BookingChanged {
    pub(super) fn letter(&self, language: Language) -> Letter {
        let texts = texts::of(language);
        let title = &self.booking.title;
        let (subject, heading, next) = if self.only_read {
            (
                texts.mail_booking_reworded_subject(title),
                texts.mail_booking_reworded_heading(),
                texts.mail_booking_reworded_next(),
            )
        } else {
            (
                texts.mail_booking_changed_subject(title),
                texts.mail_booking_changed_heading(),
                texts.mail_booking_changed_next(),
            )
        };
        let mut paragraphs = vec![texts.mail_greeting(&self.name), next];
        paragraphs.extend((!self.reason.is_empty()).then(|| texts.mail_reason(&self.reason)));
        if self.has_place && !self.only_read {
            paragraphs.push(texts.mail_booking_changed_calendar());
            paragraphs.push(texts.mail_booking_cannot_come());
        }
        paragraphs.extend(
            self.cancel_until
                .map(|moment| texts.mail_booking_cancel_until(texts.until(moment))),
        );
        let lines: Vec<_> = self
            .changes
            .iter()
            .map(|change| change.words(language))
            .collect();
        let changed = (!lines.is_empty()).then(|| (texts.mail_label_changed(), lines.join("\n")));
        let place = self.place_was.as_ref().map(|was| {
            let was = texts.mail_was(was.replace('\n', ", "));
            let is = texts.mail_is(self.booking.place.replace('\n', ", "));
            (texts.mail_label_changed_place(), format!("{was}\n{is}"))
        });
        Letter {
            language,
            subject,
            heading,
            paragraphs,
            details: changed
                .into_iter()
                .chain(place)
                .chain(self.booking.details(language))
                .collect(),
            action: Some((texts.mail_booking_action(), self.booking.link(""))),
            links: Vec::new(),
            closing: texts.mail_closing(),
        }
    }
}
