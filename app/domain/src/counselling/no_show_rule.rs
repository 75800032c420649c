//! What follows from appointments that somebody missed.

use crate::instant::{Instant, Seconds};

/// How many appointments somebody may miss without a word before they book through an operator.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NoShowRule {
    /// Unexcused absences without a consequence.
    pub allowed: u16,
    /// Days of 24 hours for which an absence counts.
    pub within_days: u16,
}

impl NoShowRule {
    /// Whether who missed appointments at those moments, unexcused, now needs an operator to book.
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
