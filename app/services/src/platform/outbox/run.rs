//! Carrying jobs out.
//!
//! Claiming, carrying out and marking as done or failed are three steps, so that the database is not
//! locked during delivery. A worker that dies between them leaves a lease that expires.

use std::{panic::AssertUnwindSafe, sync::OnceLock};

use domain::{
    audit::Action,
    email::EmailAddress,
    instant::{Instant, Seconds},
};
use futures::FutureExt as _;
use store::{
    Transaction,
    audit::{self, Actor},
    job::{self, JobState, Lane, Lease},
    undelivered_mail, unreachable_address,
};

use super::{Addressed, Context, Courtesy, DeliveryError, Transport};
use crate::{Failure, Portal};

/// Maximum attempts at a job before it fails: about two days.
const MAX_ATTEMPTS: i64 = 12;

/// Maximum jobs claimed in one batch where a repetition does no harm.
const BATCH: usize = 64;

/// A job that only its claimant may mark as done or failed, as long as the lease lasts.
#[derive(Debug)]
pub struct Claimed {
    pub(super) job: job::Job,
    lane: Lane,
    lease: Lease,
}

/// A job that succeeded or failed, and is still to be marked so.
#[derive(Debug)]
pub struct Ended {
    claimed: Claimed,
    outcome: Result<(), DeliveryError>,
    /// The mail that was not delivered.
    mail: Option<Addressed>,
}

impl Claimed {
    /// The lane in which it was claimed.
    pub const fn lane(&self) -> Lane {
        self.lane
    }
}

impl Ended {
    /// The lane in which it was claimed.
    pub const fn lane(&self) -> Lane {
        self.claimed.lane
    }
}

/// Marks ended jobs as done or failed and claims others, in one transaction: due jobs of each lane, in
/// this order, up to its limit, and at most `free` in total.
///
/// # Errors
/// Where the database fails; then nothing was marked or claimed.
pub async fn finish_and_claim(
    portal: &Portal,
    ended: &[Ended],
    lanes: &[(Lane, usize)],
    mut free: usize,
) -> Result<Vec<Claimed>, Failure> {
    let kinds = portal.jobs.kinds();
    if ended.is_empty() && !is_any_due(portal, lanes).await? {
        return Ok(Vec::new());
    }
    let mut transaction = portal.database.write().await?;
    let now = portal.now();
    for job in ended {
        store_outcome(&mut transaction, job, now).await?;
    }
    let mut claimed = Vec::new();
    for (lane, limit) in lanes {
        let limit = i64::try_from(free.min(*limit)).unwrap_or(i64::MAX);
        if limit > 0 {
            let (lease, jobs) = job::claim(&mut transaction, *lane, &kinds, limit, now).await?;
            free -= jobs.len().min(free);
            let lane = *lane;
            claimed.extend(jobs.into_iter().map(|job| Claimed { job, lane, lease }));
        }
    }
    transaction.commit().await?;
    Ok(claimed)
}

/// Reads without blocking writers.
async fn is_any_due(portal: &Portal, lanes: &[(Lane, usize)]) -> Result<bool, Failure> {
    let kinds = portal.jobs.kinds();
    let mut reader = portal.database.read().await?;
    for (lane, _) in lanes {
        let next = job::next_due(&mut reader, *lane, &kinds).await?;
        if next.is_some_and(|next| next <= portal.now()) {
            return Ok(true);
        }
    }
    Ok(false)
}

/// Carries out a job. With `courtesy`, it is throttled in favour of the pages.
pub async fn carry_out(
    portal: &Portal,
    transport: &dyn Transport,
    courtesy: Option<&Courtesy>,
    claimed: Claimed,
) -> Ended {
    let job = &claimed.job;
    let context = Context {
        portal,
        id: job.id,
        queued_at: job.created_at,
        transport: Some(transport),
        mail: OnceLock::new(),
    };
    // A job that crashes the process each time must not be retried for ever.
    let outcome = if job.attempts > MAX_ATTEMPTS {
        let error = "begun too often without an end".to_owned();
        Err(DeliveryError::Permanent(error))
    } else {
        let work = portal.jobs.carry_out(&job.kind, &job.payload, &context);
        // A job that panics must not stop all others.
        let work = AssertUnwindSafe(work).catch_unwind();
        let done = match courtesy {
            Some(courtesy) => courtesy.carry_out(work).await,
            None => work.await,
        };
        done.unwrap_or_else(|_| {
            let error = "its worker broke down while this was under way".to_owned();
            Err(if portal.jobs.is_repeatable(&job.kind) {
                DeliveryError::Temporary(error)
            } else {
                DeliveryError::Uncertain(error)
            })
        })
    };
    if let Err(error) = &outcome {
        let (id, kind, attempts) = (job.id, &job.kind, job.attempts);
        tracing::warn!(job = %id, kind, attempts, error = error.for_log(), "a job was not carried out");
    }
    let mail = context.mail.into_inner().filter(|_| outcome.is_err());
    Ended {
        claimed,
        outcome,
        mail,
    }
}

/// Carries out every due job of every lane, one after the other. Returns how many there were.
///
/// # Errors
/// Where the database fails. A failed delivery is not an error: it is stored and tried again.
pub async fn run_due(portal: &Portal, transport: &dyn Transport) -> Result<usize, Failure> {
    let most = batch(transport).unwrap_or(1);
    let lanes = Lane::ALL.map(|lane| (lane, most));
    let mut ended = Vec::new();
    let mut count = 0;
    loop {
        let claimed = finish_and_claim(portal, &ended, &lanes, most).await?;
        ended.clear();
        if claimed.is_empty() {
            return Ok(count);
        }
        count += claimed.len();
        for job in claimed {
            ended.push(carry_out(portal, transport, None, job).await);
        }
    }
}

/// How many jobs may be claimed before any of them is begun. `None` where a repetition does harm: there
/// a job is claimed only when it can begin, so that only jobs in progress can become uncertain.
pub fn batch(transport: &dyn Transport) -> Option<usize> {
    transport.may_repeat().then_some(BATCH)
}

/// Handles jobs of workers that died: retried where a repetition does no harm, else marked as uncertain
/// for staff to review.
///
/// # Errors
/// Where the database fails.
pub async fn take_over(portal: &Portal, transport: &dyn Transport) -> Result<u64, Failure> {
    let kinds = portal.jobs.kinds();
    let repeatable = if transport.may_repeat() {
        portal.jobs.kinds()
    } else {
        portal.jobs.repeatable()
    };
    let mut transaction = portal.database.write().await?;
    let now = portal.now();
    let abandoned = job::abandon_expired(&mut transaction, &kinds, &repeatable, now).await?;
    transaction.commit().await?;
    Ok(abandoned)
}

/// How long the job has been due that has been due for the longest, in the lanes in which somebody waits: bulk mails
/// take the time that they take.
///
/// # Errors
/// Where the database fails.
pub async fn longest_due(portal: &Portal) -> Result<Option<Seconds>, Failure> {
    let (kinds, now) = (portal.jobs.kinds(), portal.now());
    let mut reader = portal.database.read().await?;
    let mut oldest = None;
    for lane in [Lane::Now, Lane::Service] {
        let due = job::next_due(&mut reader, lane, &kinds).await?;
        oldest = oldest.max(due.map(|due| now - due));
    }
    Ok(oldest.filter(|age| *age >= Seconds::new(0)))
}

async fn store_outcome(
    transaction: &mut Transaction,
    Ended {
        claimed,
        outcome,
        mail,
    }: &Ended,
    now: Instant,
) -> Result<(), Failure> {
    let Claimed { job, lease, .. } = claimed;
    let (id, lease) = (job.id, *lease);
    let held = match outcome {
        Ok(()) => {
            if job.last_error.is_some() {
                undelivered_mail::forget(transaction, id).await?;
            }
            job::finish(transaction, id, lease, now).await?
        }
        Err(DeliveryError::Temporary(error)) if job.attempts < MAX_ATTEMPTS => {
            let at = now + delay(job.attempts);
            job::retry(transaction, id, lease, at, error, now).await?
        }
        Err(
            DeliveryError::Temporary(error)
            | DeliveryError::Permanent(error)
            | DeliveryError::NoMailbox(error),
        ) => job::give_up(transaction, id, lease, JobState::Failed, error, now).await?,
        Err(DeliveryError::Uncertain(error)) => {
            job::give_up(transaction, id, lease, JobState::Uncertain, error, now).await?
        }
    };
    if !held {
        tracing::warn!(job = %id, "a job's lease ran out while it was under way");
    } else if let Some(Addressed { email, subject }) = mail {
        undelivered_mail::describe(transaction, id, email, subject.as_deref()).await?;
        if let Err(DeliveryError::NoMailbox(answer)) = outcome {
            give_up_address(transaction, email, answer, now).await?;
        }
    }
    Ok(())
}

/// Sends nothing more to an address that a mail server refused for good.
async fn give_up_address(
    transaction: &mut Transaction,
    email: &EmailAddress,
    answer: &str,
    now: Instant,
) -> Result<(), Failure> {
    for person in unreachable_address::insert(transaction, email, answer, now).await? {
        let (subject, details) = (("person", person.into()), serde_json::json!({}));
        let action = Action::PersonAddressRefused;
        audit::record(transaction, Actor::System, action, subject, &details, now).await?;
    }
    Ok(())
}

/// The delay after that many attempts: one minute, doubled each time, at most twelve hours.
fn delay(attempts: i64) -> Seconds {
    let doublings = u32::try_from(attempts - 1).unwrap_or(0).min(10);
    Seconds::minutes(2_i64.pow(doublings).min(12 * 60))
}
