//! Queueing jobs.

use domain::{id::JobId, instant::Instant};
use store::{
    Error, Transaction,
    job::{self, NewJob},
};

use super::Job;

/// The job as it is stored, with that id.
pub(crate) fn with_id<Work: Job>(id: JobId, work: &Work) -> NewJob {
    NewJob {
        id,
        kind: Work::KIND,
        lane: Work::LANE,
        // A struct of ids, words, numbers and lists always has a JSON form.
        payload: serde_json::to_string(work).unwrap_or_default(),
    }
}

/// Queues a job.
pub(crate) async fn queue(
    transaction: &mut Transaction,
    work: &impl Job,
    now: Instant,
) -> Result<(), Error> {
    queue_at(transaction, work, now, now).await
}

/// Queues a job that is not due before a moment.
pub(crate) async fn queue_at(
    transaction: &mut Transaction,
    work: &impl Job,
    run_at: Instant,
    now: Instant,
) -> Result<(), Error> {
    job::queue(transaction, &with_id(store::new_id(), work), run_at, now).await?;
    Ok(())
}

/// Like [`queue_at`], unless there is a job with that id already.
pub(crate) async fn queue_once(
    transaction: &mut Transaction,
    id: JobId,
    work: &impl Job,
    run_at: Instant,
    now: Instant,
) -> Result<(), Error> {
    job::queue(transaction, &with_id(id, work), run_at, now).await?;
    Ok(())
}
