//! Throttling: under load, page requests take precedence over mails.

use std::{
    future::poll_fn,
    pin::pin,
    sync::{Mutex, PoisonError},
    time::Duration,
};

use tokio::time::{Instant, sleep_until};

/// Rest after a job, as a multiple of the processor time it took: mails use a sixth of one processor at most.
const REST: u32 = 5;

/// Maximum rest: a process that stood still for a while has not worked.
const LONGEST: Duration = Duration::from_secs(2);

/// Rest that is postponed, because a timer has a resolution of one millisecond.
const SLACK: Duration = Duration::from_millis(10);

/// The rest due for the processor time of earlier jobs: reading, composing, encoding. The time that they waited
/// for the database or a mail server does not count.
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
    /// Does the work after the rest that is due for earlier work.
    pub(super) async fn carry_out<Done>(&self, work: impl Future<Output = Done>) -> Done {
        self.rest().await;
        let mut work = pin!(work);
        let mut spent = Duration::ZERO;
        // Between two polls it waits; within one it does not.
        let done = poll_fn(|context| {
            let began = std::time::Instant::now();
            let polled = work.as_mut().poll(context);
            spent += began.elapsed();
            polled
        })
        .await;
        self.spend(spent);
        done
    }

    async fn rest(&self) {
        let rested_at = *self
            .rested_at
            .lock()
            .unwrap_or_else(PoisonError::into_inner);
        if is_due(rested_at, Instant::now()) {
            sleep_until(rested_at).await;
        }
    }

    fn spend(&self, time: Duration) {
        let mut rested_at = self
            .rested_at
            .lock()
            .unwrap_or_else(PoisonError::into_inner);
        *rested_at = rested(*rested_at, Instant::now(), time);
    }
}

/// When a job may begin, after one that ended now and took that processor time.
fn rested(rested_at: Instant, now: Instant, time: Duration) -> Instant {
    (now.max(rested_at) + time * REST).min(now + LONGEST)
}

/// Whether a job must wait until then.
fn is_due(rested_at: Instant, now: Instant) -> bool {
    rested_at.saturating_duration_since(now) > SLACK
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn processor_time_is_followed_by_rest() {
        let now = Instant::now();
        let ms = Duration::from_millis;
        // What was not used before is not saved up.
        let first = rested(now, now + ms(500), ms(20));
        assert_eq!(first, now + ms(600));
        assert_eq!(rested(first, now + ms(510), ms(30)), now + ms(750));
    }

    #[test]
    fn a_process_that_stood_still_goes_on_soon() {
        let now = Instant::now();
        assert_eq!(rested(now, now, Duration::from_mins(1)), now + LONGEST);
    }

    #[test]
    fn rest_that_no_timer_could_measure_is_postponed() {
        let now = Instant::now();
        let after = |time| rested(now, now, Duration::from_millis(time));
        assert!(!is_due(after(2), now));
        assert!(is_due(after(3), now));
        assert!(!is_due(after(3), now + Duration::from_millis(5)));
    }
}
