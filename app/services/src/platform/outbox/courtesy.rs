//! Courtesy to the pages: in a rush, whoever waits for a page comes before mails.

use std::time::Duration;

use tokio::{
    sync::Mutex,
    time::{Instant, sleep_until},
};

/// Rest after composing, as a multiple of the time it took: mails get a sixth of one processor at most.
const REST: u32 = 5;

/// Rest that is put off, because a timer is no finer than a millisecond.
const SLACK: Duration = Duration::from_millis(10);

/// The rest that workers owe for what they composed. Composing never waits for anything, so that the time it
/// takes is processor time; what a mail server takes counts for nothing.
#[derive(Debug)]
pub struct Courtesy {
    rested_at: Mutex<Instant>,
}

impl Default for Courtesy {
    fn default() -> Self {
        Self {
            rested_at: Mutex::new(Instant::now()),
        }
    }
}

impl Courtesy {
    /// Does the work after the rest that is owed for earlier work. One at a time.
    pub(super) async fn compose<Composed>(&self, work: impl FnOnce() -> Composed) -> Composed {
        let mut rested_at = self.rested_at.lock().await;
        if rested_at.saturating_duration_since(Instant::now()) > SLACK {
            sleep_until(*rested_at).await;
        }
        let began = Instant::now();
        let composed = work();
        *rested_at = began.max(*rested_at) + began.elapsed() * (1 + REST);
        composed
    }
}
