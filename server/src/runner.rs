//! The runner of jobs: carries out what is due, and tidies up.

use std::{
    sync::Arc,
    time::{Duration, Instant},
};

use services::{
    Failure, Portal,
    jobs::{self, Carrier},
};

/// How long the runner sleeps when nobody rings.
const LOOK_EVERY: Duration = Duration::from_secs(5);
/// How long it waits after a ring, so that what is owed at the same time is done together.
const GATHER: Duration = Duration::from_millis(100);
/// How often it looks for what a runner that died left behind.
const TAKE_OVER_EVERY: Duration = Duration::from_secs(30);
/// How often what is too old is forgotten, and looked whether the waiting of the day is noted.
const TIDY_EVERY: Duration = Duration::from_hours(1);

/// Runs until the portal is closing. What fails is logged and tried again.
pub async fn run(portal: Portal, carrier: Arc<impl Carrier>) {
    let mut take_over = tokio::time::interval(TAKE_OVER_EVERY);
    let mut tidy = tokio::time::interval(TIDY_EVERY);
    loop {
        let done = tokio::select! {
            () = portal.told_to_end() => return,
            () = portal.jobs_queued.notified() => {
                tokio::time::sleep(GATHER).await;
                run_due(&portal, &*carrier).await
            }
            () = tokio::time::sleep(LOOK_EVERY) => run_due(&portal, &*carrier).await,
            _ = take_over.tick() => jobs::take_over(&portal, &*carrier).await.map(drop),
            _ = tidy.tick() => tidy_up(&portal).await,
        };
        if let Err(error) = done {
            tracing::warn!(%error, "a job could not be worked on");
        }
    }
}

async fn tidy_up(portal: &Portal) -> Result<(), Failure> {
    services::tidy::forget_what_is_old(portal).await?;
    services::counselling::measure_waiting(portal).await
}

/// Carries out what is due, and rests between: in a rush, those who wait for a page come before mails,
/// which may take a sixth of one processor.
async fn run_due(portal: &Portal, carrier: &impl Carrier) -> Result<(), Failure> {
    loop {
        let began = Instant::now();
        if jobs::run_some(portal, carrier).await? == 0 {
            return Ok(());
        }
        tokio::select! {
            () = portal.told_to_end() => return Ok(()),
            () = tokio::time::sleep(began.elapsed() * 5) => {}
        }
    }
}
