//! Whose turn it is at a row of PostgreSQL that many want at once.

use std::{
    hash::{BuildHasher as _, RandomState},
    sync::Arc,
    time::Duration,
};

use tokio::sync::{OwnedSemaphorePermit, Semaphore};

/// So many rows can be waited for apart from each other; more of them share a queue.
const QUEUES: usize = 64;

/// How many transactions of this process go for the same row at once: one holds it, and the next stands behind
/// it. The others wait here, where they keep neither a connection from anybody nor the server busy with
/// handing the row on.
const AT_ONCE: usize = 2;

/// The queues of this process.
#[derive(Clone, Debug)]
pub struct Turns {
    queues: Arc<[Arc<Semaphore>]>,
    hasher: RandomState,
}

impl Turns {
    pub(crate) fn new() -> Self {
        let queue = || Arc::new(Semaphore::new(AT_ONCE));
        Self {
            queues: std::iter::repeat_with(queue).take(QUEUES).collect(),
            hasher: RandomState::new(),
        }
    }

    /// Waits for a turn at the row of that name, which ends when what is returned is dropped; none where it did
    /// not come in time.
    pub(crate) async fn take(&self, row: &str, patience: Duration) -> Option<OwnedSemaphorePermit> {
        let hash = usize::try_from(self.hasher.hash_one(row) % QUEUES as u64).ok()?;
        let queue = self.queues.get(hash)?.clone();
        tokio::time::timeout(patience, queue.acquire_owned())
            .await
            .ok()?
            .ok()
    }
}
