//! Counting what became of mails, for monitoring.

use std::sync::atomic::{AtomicU64, Ordering};

use super::DeliveryError;

/// How many attempts to send a mail ended in which way, since the process began.
#[derive(Debug, Default)]
pub struct Deliveries {
    sent: AtomicU64,
    delayed: AtomicU64,
    refused: AtomicU64,
    uncertain: AtomicU64,
}

impl Deliveries {
    /// Counts one attempt.
    pub(super) fn note(&self, outcome: &Result<(), DeliveryError>) {
        let count = match outcome {
            Ok(()) => &self.sent,
            Err(DeliveryError::Temporary(_)) => &self.delayed,
            Err(DeliveryError::Permanent(_) | DeliveryError::NoMailbox(_)) => &self.refused,
            Err(DeliveryError::Uncertain(_)) => &self.uncertain,
        };
        count.fetch_add(1, Ordering::Relaxed);
    }

    /// The outcomes by their names, with how many there were.
    pub fn counts(&self) -> [(&'static str, u64); 4] {
        [
            ("sent", &self.sent),
            ("delayed", &self.delayed),
            ("refused", &self.refused),
            ("uncertain", &self.uncertain),
        ]
        .map(|(name, count)| (name, count.load(Ordering::Relaxed)))
    }
}
