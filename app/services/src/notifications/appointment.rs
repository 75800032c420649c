//! The mails about an appointment.

use domain::{instant::Instant, language::Language};
use serde::{Deserialize, Serialize};

use super::{BookedActivity, BookedSession, Letter};

/// An appointment is booked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AppointmentBooked {
    /// The person's name.
    pub name: String,
    /// What is booked.
    pub appointment: BookedActivity,
    /// Until when the person can move or cancel it.
    pub change_until: Instant,
}

/// An appointment was moved to another time or place.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AppointmentMoved {
    /// The person's name.
    pub name: String,
    /// The appointment as it is now.
    pub appointment: BookedActivity,
    /// When it was before.
    #[serde(default)]
    pub was: Option<BookedSession>,
    /// The message of staff.
    pub message: Option<String>,
}

/// An appointment is cancelled.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AppointmentCancelled {
    /// The person's name.
    pub name: String,
    /// What was booked.
    pub appointment: BookedActivity,
    /// The message of staff.
    pub message: Option<String>,
    /// The address where another one can be booked.
    pub counselling_url: String,
}

impl AppointmentBooked {
    pub(super) fn letter(&self, language: Language) -> Letter {
        let texts = texts::of(language);
        Letter {
            language,
            subject: texts.counselling_mail_booked_subject(&self.appointment.title),
            heading: texts.counselling_mail_booked_heading(),
            paragraphs: vec![
                texts.mail_greeting(&self.name),
                texts.counselling_mail_booked_next(),
                texts.counselling_mail_change_until(texts.until(self.change_until)),
            ],
            details: self.appointment.details(language),
            action: Some((texts.counselling_mail_action(), self.appointment.link(""))),
            links: Vec::new(),
            closing: texts.mail_closing(),
        }
    }
}

impl AppointmentMoved {
    pub(super) fn letter(&self, language: Language) -> Letter {
        let texts = texts::of(language);
        let moved = [
            texts.mail_greeting(&self.name),
            texts.counselling_mail_moved_next(),
        ];
        let message = self.message.as_ref();
        let is = self.appointment.sessions.first();
        // Another place at the same time is told by the row of the place.
        let changed = self.was.as_ref().zip(is).filter(|(was, is)| was != is);
        let changed = changed.map(|(was, is)| {
            let was = texts.mail_was(was.words(language));
            let is = texts.mail_is(is.words(language));
            (texts.mail_label_changed(), format!("{was}\n{is}"))
        });
        Letter {
            language,
            subject: texts.counselling_mail_moved_subject(&self.appointment.title),
            heading: texts.counselling_mail_moved_heading(),
            paragraphs: moved
                .into_iter()
                .chain(message.map(|message| texts.mail_reason(message)))
                .collect(),
            details: changed
                .into_iter()
                .chain(self.appointment.details(language))
                .collect(),
            action: Some((texts.counselling_mail_action(), self.appointment.link(""))),
            links: Vec::new(),
            closing: texts.mail_closing(),
        }
    }
}

impl AppointmentCancelled {
    pub(super) fn letter(&self, language: Language) -> Letter {
        let texts = texts::of(language);
        let title = &self.appointment.title;
        // The message is of staff; whoever cancels by themselves leaves none.
        let (subject, heading, what) = match self.message {
            Some(_) => (
                texts.counselling_mail_by_office_subject(title),
                texts.counselling_mail_by_office_heading(),
                texts.counselling_mail_cancelled_by_office(),
            ),
            None => (
                texts.counselling_mail_cancelled_subject(title),
                texts.counselling_mail_cancelled_heading(),
                texts.counselling_mail_cancelled_next(),
            ),
        };
        let cancelled = [texts.mail_greeting(&self.name), what];
        let message = self.message.as_ref();
        Letter {
            language,
            subject,
            heading,
            paragraphs: cancelled
                .into_iter()
                .chain(message.map(|message| texts.mail_reason(message)))
                .collect(),
            details: self.appointment.details(language),
            action: Some((
                texts.counselling_mail_book_again(),
                self.counselling_url.clone(),
            )),
            links: Vec::new(),
            closing: texts.mail_closing(),
        }
    }
}

/// An appointment begins soon.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AppointmentReminder {
    /// The person's name.
    pub name: String,
    /// The appointment.
    pub appointment: BookedActivity,
    /// When it begins.
    pub starts_at: Instant,
    /// Until when the person can change it; none where that has passed.
    pub change_until: Option<Instant>,
}

impl AppointmentReminder {
    pub(super) fn letter(&self, language: Language) -> Letter {
        let texts = texts::of(language);
        let change = self.change_until.map_or_else(
            || texts.attendance_mail_call(),
            |until| texts.counselling_mail_change_until(texts.until(until)),
        );
        Letter {
            language,
            subject: texts.attendance_mail_subject(&self.appointment.title),
            heading: texts.attendance_mail_heading(),
            paragraphs: vec![
                texts.mail_greeting(&self.name),
                texts.counselling_mail_begins(texts.moment(self.starts_at)),
                change,
            ],
            details: self.appointment.details(language),
            action: Some((texts.counselling_mail_action(), self.appointment.link(""))),
            links: Vec::new(),
            closing: texts.mail_closing(),
        }
    }
}
