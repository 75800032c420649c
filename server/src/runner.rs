//! The runner of jobs: carries out what is due, and tidies up.

use std::{sync::Arc, time::Duration};

use services::{
    Portal,
    jobs::{self, Carrier},
};

/// How long the runner sleeps when nobody rings.
const LOOK_EVERY: Duration = Duration::from_secs(5);
/// How often what is too old is forgotten.
const TIDY_EVERY: Duration = Duration::from_secs(3_600);

/// Runs until the task is aborted. What fails is logged and tried again.
pub async fn run(portal: Portal, carrier: Arc<impl Carrier>) {
    let mut tidy = tokio::time::interval(TIDY_EVERY);
    loop {
        if let Err(error) = look(&portal, &*carrier).await {
            tracing::warn!(%error, "the outbox could not be worked on");
        }
        tokio::select! {
            () = portal.jobs_queued.notified() => {}
            () = tokio::time::sleep(LOOK_EVERY) => {}
            _ = tidy.tick() => {
                if let Err(error) = services::tidy::forget_what_is_old(&portal).await {
                    tracing::warn!(%error, "what is old could not be forgotten");
                }
            }
        }
    }
}

async fn look(portal: &Portal, carrier: &impl Carrier) -> Result<(), services::Failure> {
    jobs::take_over(portal, carrier).await?;
    jobs::run_due(portal, carrier).await?;
    Ok(())
}
