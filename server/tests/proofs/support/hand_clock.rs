//! A clock that a test moves.

use std::sync::{
    Arc,
    atomic::{AtomicI64, Ordering},
};

use domain::instant::{Instant, Seconds};
use services::Clock;
use store_testing::sample::NOW;

/// A clock that stands still until a test moves it; its clones show the same time.
#[derive(Clone, Debug)]
pub struct HandClock(Arc<AtomicI64>);

impl Default for HandClock {
    /// It starts at the time of the invented rows.
    fn default() -> Self {
        Self(Arc::new(AtomicI64::new(NOW.seconds())))
    }
}

impl HandClock {
    /// Advances the clock.
    pub fn pass(&self, time: Seconds) {
        let later = self.now() + time;
        self.0.store(later.seconds(), Ordering::SeqCst);
    }
}

impl Clock for HandClock {
    fn now(&self) -> Instant {
        Instant::from_seconds(self.0.load(Ordering::SeqCst))
    }
}
