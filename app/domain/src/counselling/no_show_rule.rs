//! The consequences of missed appointments.

use crate::instant::{Instant, Seconds};

/// How many no-shows a person may have before only an operator can book for them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NoShowRule {
    /// Unexcused absences without consequences.
    pub allowed: u16,
    /// Days of 24 hours for which an absence counts.
    pub within_days: u16,
}

impl NoShowRule {
    /// Whether a person with unexcused absences at those moments now needs an operator to book.
    pub fn needs_operator(
        self,
        unexcused_absences: impl IntoIterator<Item = Instant>,
        now: Instant,
    ) -> bool {
        let since = now - Seconds::days(self.within_days.into());
        unexcused_absences
            .into_iter()
            .filter(|&missed| since < missed && missed <= now)
            .count()
            > usize::from(self.allowed)
    }
}
