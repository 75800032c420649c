//! Throttling: under load, page requests take precedence over composing mails.

use std::time::Duration;

use tokio::{
    sync::Mutex,
    time::{Instant, sleep_until},
};

/// Rest after composing, as a multiple of the time it took: mails use a sixth of one processor at most.
const REST: u32 = 5;

/// Rest that is postponed, because a timer has a resolution of one millisecond.
const SLACK: Duration = Duration::from_millis(10);

/// The rest due for composing. Composing never waits, so the time it takes is processor time; the time
/// of a mail server does not count.
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
    /// Does the work after the rest that is due for earlier work. One at a time.
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
