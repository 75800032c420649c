//! The mail about hours or an absence that somebody entered for a colleague.

use domain::{calendar_date::CalendarDate, instant::Instant, language::Language};
use jiff::civil::Time;
use serde::{Deserialize, Serialize};

use super::Letter;

/// What was entered for a colleague.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "entry", rename_all = "snake_case")]
pub enum Entry {
    /// An absence.
    Absence {
        /// When it begins.
        from: Instant,
        /// When it ends.
        until: Instant,
    },
    /// An absence is taken back.
    AbsenceRemoved {
        /// When it would have begun.
        from: Instant,
        /// When it would have ended.
        until: Instant,
    },
    /// Hours in which they receive.
    Hours {
        /// The first day.
        first: CalendarDate,
        /// When they begin, each time.
        start: Time,
        /// When they end, each time.
        end: Time,
    },
    /// Hours end.
    HoursEnded {
        /// The last day.
        last: CalendarDate,
    },
}

/// Somebody entered something for a colleague.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct EnteredForYou {
    /// The colleague's name.
    pub name: String,
    /// Who entered it.
    pub by: String,
    /// What was entered.
    pub entry: Entry,
}

impl EnteredForYou {
    pub(super) fn letter(&self, language: Language) -> Letter {
        let texts = texts::of(language);
        let between = |from: Instant, until: Instant| {
            texts.staff_mail_between(texts.moment(from), texts.moment(until))
        };
        let (what, when) = match &self.entry {
            Entry::Absence { from, until } => (
                texts.staff_mail_absence_entered(&self.by),
                between(*from, *until),
            ),
            Entry::AbsenceRemoved { from, until } => (
                texts.staff_mail_absence_removed(&self.by),
                between(*from, *until),
            ),
            Entry::Hours { first, start, end } => (
                texts.staff_mail_hours_entered(&self.by),
                texts.format_session(texts.date(*first), texts.time_range(*start, *end)),
            ),
            Entry::HoursEnded { last } => {
                (texts.staff_mail_hours_ended(&self.by), texts.date(*last))
            }
        };
        Letter {
            language,
            subject: texts.staff_mail_entered_subject(&self.by),
            heading: texts.staff_mail_entered_subject(&self.by),
            paragraphs: vec![
                texts.mail_greeting(&self.name),
                what,
                texts.staff_mail_entered_wrong(),
            ],
            details: vec![(texts.mail_label_when(), when)],
            action: None,
            links: Vec::new(),
            closing: texts.mail_closing(),
        }
    }
}
