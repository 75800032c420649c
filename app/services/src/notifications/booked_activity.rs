//! The booking data that mails show.

use domain::{email::EmailAddress, id::SessionId, instant::Instant, language::Language};
use serde::{Deserialize, Serialize};

use super::{
    Office,
    calendar::{CalendarEvent, Status, calendar_file},
};
use crate::outbox::{CalendarFile, Method};

/// A booking with the data of its activity, in the recipient's language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct BookedActivity {
    /// The booking's reference.
    pub reference: String,
    /// The activity's title.
    pub title: String,
    /// Site, room and street, or how to take part remotely; one line each.
    pub place: String,
    /// What to bring and what to know, if anything.
    pub note: Option<String>,
    /// Every session, in order.
    pub sessions: Vec<BookedSession>,
    /// Sessions that were taken out lately, which calendars may still have.
    #[serde(default)]
    pub dropped: Vec<BookedSession>,
    /// How often times or place have changed since the activity was published.
    pub revision: u32,
    /// The address of the page that shows the booking and allows cancelling, without a key: it may be in a
    /// calendar that others see.
    pub url: String,
    /// The key that opens the page without signing in, for the addressee of a mail alone.
    #[serde(default)]
    pub key: Option<String>,
}

/// One session of a booked activity.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct BookedSession {
    /// The session's id, by which a calendar recognises it.
    pub id: SessionId,
    /// When it begins.
    pub starts: Instant,
    /// When it ends.
    pub ends: Instant,
}

impl BookedActivity {
    /// The link to its page, or to one below it, for its mail. Opening it changes nothing; only a form does.
    /// `page` is empty or begins with a slash.
    pub(super) fn link(&self, page: &str) -> String {
        match &self.key {
            Some(key) => format!("{}{page}?key={key}", self.url),
            None => format!("{}{page}", self.url),
        }
    }

    /// The rows that every mail of a booking shows.
    pub(super) fn details(&self, language: Language) -> Vec<(String, String)> {
        let texts = texts::of(language);
        let sessions: Vec<_> = self
            .sessions
            .iter()
            .map(|session| session.words(language))
            .collect();
        let mut details = vec![
            (texts.mail_label_reference(), self.reference.clone()),
            (texts.mail_label_activity(), self.title.clone()),
            (texts.mail_label_when(), sessions.join("\n")),
            (texts.mail_label_where(), self.place.clone()),
        ];
        details.extend(
            self.note
                .clone()
                .map(|note| (texts.mail_label_note(), note)),
        );
        details
    }

    /// The booking as a calendar file that adds its events to the attendee's calendar, or removes them. What was taken
    /// out is cancelled in either.
    pub fn calendar(
        &self,
        method: Method,
        language: Language,
        office: &Office,
        attendee: Option<&EmailAddress>,
        written: Instant,
    ) -> CalendarFile {
        let label = texts::of(language).mail_label_reference();
        let (sequence, status, taken_off) = match method {
            Method::Publish => (self.revision, Status::Confirmed, None),
            Method::Cancel => (self.revision.saturating_add(1), Status::Cancelled, attendee),
        };
        let sessions = self.sessions.iter().map(|session| (session, status));
        let dropped = self.dropped.iter();
        let dropped = dropped.map(|session| (session, Status::Cancelled));
        let events: Vec<_> = sessions
            .chain(dropped)
            .map(|(session, status)| CalendarEvent {
                uid: uid(&self.reference, session.id),
                sequence,
                status,
                written,
                starts: session.starts,
                ends: session.ends,
                summary: &self.title,
                location: self.place.replace('\n', ", "),
                description: format!("{label}: {}\n{}", self.reference, self.url),
                url: &self.url,
                taken_off,
            })
            .collect();
        CalendarFile {
            file_name: format!("{}.ics", self.reference),
            method,
            text: calendar_file(method, None, office, &events),
        }
    }
}

impl BookedSession {
    pub(super) fn words(&self, language: Language) -> String {
        let texts = texts::of(language);
        let (starts, ends) = (texts::rome(self.starts), texts::rome(self.ends));
        texts.mail_session(
            texts.date(starts.date()),
            texts.time_range(starts.time(), ends.time()),
        )
    }
}

/// The id by which a calendar recognises the session of a booking, in mails and feeds.
pub(crate) fn uid(reference: &str, session: SessionId) -> String {
    format!("{reference}.{session}")
}
