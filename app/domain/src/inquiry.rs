//! What the office asks of an applicant before it decides, and when it may refuse.

use crate::{calendar_date::CalendarDate, string_form::closed_list, text::Paragraph};

closed_list! {
    /// Why the office writes to an applicant before it decides.
    InquiryKind {
        /// Something is missing.
        Missing = "missing",
        /// The office means to refuse and says why (law 241/1990, article 10-bis).
        Notice = "notice",
    }
}

/// What the office asks for.
pub type Question = Paragraph<2_000>;
/// What the person replies.
pub type Reply = Paragraph<4_000>;

/// How long somebody has to reply to a notice of refusal, in days (law 241/1990, article 10-bis).
pub const NOTICE_DAYS: i64 = 10;
/// The longest time that somebody may be given to reply, in days: the application waits meanwhile.
pub const DAYS_AT_MOST: i64 = 90;

/// Why a day until which somebody can reply is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum DueDateError {
    /// It is today or past.
    #[error("no time left to reply")]
    Past,
    /// It is later than [`DAYS_AT_MOST`].
    #[error("more than {DAYS_AT_MOST} days ahead")]
    TooLate,
}

/// A day until which somebody can reply, tomorrow at the earliest.
///
/// # Errors
/// [`DueDateError`].
pub fn due_date(day: CalendarDate, today: CalendarDate) -> Result<CalendarDate, DueDateError> {
    if day <= today {
        Err(DueDateError::Past)
    } else if today.plus_days(DAYS_AT_MOST).is_some_and(|last| day > last) {
        Err(DueDateError::TooLate)
    } else {
        Ok(day)
    }
}

/// What was asked of an applicant, as far as it matters for a decision.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Asked {
    /// Why.
    pub kind: InquiryKind,
    /// The last day on which the person can reply in time, in Europe/Rome.
    pub due_on: CalendarDate,
    /// Whether a reply is still hoped for: there is none, and nothing else was asked since.
    pub is_open: bool,
    /// Whether the person replied.
    pub is_replied: bool,
}

impl Asked {
    /// Whether it gives the person time on that day. The days of a notice are theirs by law: another question, which
    /// takes its place, does not cut them.
    fn gives_time(self, today: CalendarDate) -> bool {
        let counts = self.is_open || (self.kind == InquiryKind::Notice && !self.is_replied);
        counts && today <= self.due_on
    }
}

closed_list! {
    /// What a ruling on an application comes to.
    RulingEffect {
        /// It is decided.
        Decision = "decision",
        /// The refusal is announced with its reasons, and decided when the person had time to reply.
        Notice = "notice",
    }
}

/// Nobody is refused who can still reply, until the end of that day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the person can reply until {0}")]
pub struct ReplyDue(pub CalendarDate);

/// What the refusal of an application comes to. An admission waits for nothing.
///
/// # Errors
/// [`ReplyDue`].
pub fn effect_of_refusal(
    asked: &[Asked],
    notice_is_due: bool,
    today: CalendarDate,
) -> Result<RulingEffect, ReplyDue> {
    let awaited = asked
        .iter()
        .filter(|inquiry| inquiry.gives_time(today))
        .map(|inquiry| inquiry.due_on)
        .max();
    let is_announced = asked
        .iter()
        .any(|inquiry| inquiry.kind == InquiryKind::Notice);
    match awaited {
        Some(due_on) => Err(ReplyDue(due_on)),
        None if notice_is_due && !is_announced => Ok(RulingEffect::Notice),
        None => Ok(RulingEffect::Decision),
    }
}
