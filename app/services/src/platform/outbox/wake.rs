//! Waking the workers of a lane, so that they need not wait for their next poll.

use store::job::Lane;
use tokio::sync::Notify;

/// One notifier for each lane.
#[derive(Debug, Default)]
pub struct Wakes {
    now: Notify,
    service: Notify,
    bulk: Notify,
}

impl Wakes {
    /// Wakes the workers of a lane: called after a job was committed.
    pub(crate) fn wake(&self, lane: Lane) {
        self.of(lane).notify_one();
    }

    /// Completes when a job was queued in the lane.
    pub async fn woken(&self, lane: Lane) {
        self.of(lane).notified().await;
    }

    const fn of(&self, lane: Lane) -> &Notify {
        match lane {
            Lane::Now => &self.now,
            Lane::Service => &self.service,
            Lane::Bulk => &self.bulk,
        }
    }
}
