//! The outbox: jobs that follow from a change, queued in the same transaction as the change.

use domain::{
    id::JobId,
    instant::{Instant, Seconds},
};
use uuid::Uuid;

use crate::{Connection, Error, Names, Transaction, dialect, instant::Stamp, undelivered_mail};

/// How long a worker holds a job before it counts as abandoned.
pub const LEASE: Seconds = Seconds::minutes(2);

/// Which workers run a job. A full lane does not delay another one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Lane {
    /// A person waits for it at the screen.
    Now,
    /// It follows from an action of a person or the office.
    Service,
    /// Mails to many recipients.
    Bulk,
}

impl Lane {
    /// Every lane, the most urgent first.
    pub const ALL: [Self; 3] = [Self::Now, Self::Service, Self::Bulk];

    /// The word stored in the database.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Now => "now",
            Self::Service => "service",
            Self::Bulk => "bulk",
        }
    }
}

impl TryFrom<String> for Lane {
    type Error = String;

    fn try_from(word: String) -> Result<Self, String> {
        let mut lanes = Self::ALL.into_iter();
        lanes.find(|lane| lane.as_str() == word).ok_or(word)
    }
}

/// A job's state.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum JobState {
    /// Waiting until it is due.
    Queued,
    /// Held by a worker.
    Running,
    /// Finished.
    Done,
    /// Failed after too many attempts, or refused permanently; shown to staff.
    Failed,
    /// A mail that may or may not have left when the worker died; shown to staff, never resent automatically.
    Uncertain,
}

impl JobState {
    /// The word stored in the database.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Queued => "queued",
            Self::Running => "running",
            Self::Done => "done",
            Self::Failed => "failed",
            Self::Uncertain => "uncertain",
        }
    }
}

impl TryFrom<String> for JobState {
    type Error = String;

    fn try_from(word: String) -> Result<Self, String> {
        [
            Self::Queued,
            Self::Running,
            Self::Done,
            Self::Failed,
            Self::Uncertain,
        ]
        .into_iter()
        .find(|state| state.as_str() == word)
        .ok_or(word)
    }
}

/// A job.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Job {
    /// Its id, from which a mail's Message-ID follows.
    pub id: JobId,
    /// What kind of work it is.
    pub kind: String,
    /// The work, as JSON.
    pub payload: String,
    /// Its state.
    pub state: JobState,
    /// The earliest time at which it runs.
    pub run_at: Instant,
    /// How many attempts were started.
    pub attempts: i64,
    /// Why the last attempt failed.
    pub last_error: Option<String>,
    /// When it was queued.
    pub created_at: Instant,
    /// When it ended, successfully or not.
    pub finished_at: Option<Instant>,
}

record!(Job {
    id: uuid,
    kind: text,
    payload: text,
    state: text,
    run_at: instant,
    attempts: number,
    last_error: maybe_text,
    created_at: instant,
    finished_at: maybe_instant,
});

/// A job to be queued.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewJob {
    /// Its id.
    pub id: JobId,
    /// What kind of work it is.
    pub kind: &'static str,
    /// Which workers run it.
    pub lane: Lane,
    /// The work, as JSON.
    pub payload: String,
}

/// The token of a claim: a worker that lost its lease can no longer change the job.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Lease(Uuid);

/// Queues a job to run at a moment, unless a job with that id exists. Returns whether it was queued.
pub async fn queue(
    transaction: &mut Transaction,
    job: &NewJob,
    run_at: Instant,
    now: Instant,
) -> Result<bool, Error> {
    const QUEUE: &str = "INSERT INTO job (id, kind, lane, payload, state, run_at, created_at)
        VALUES ($1, $2, $3, $4, 'queued', $5, $6) ON CONFLICT (id) DO NOTHING";
    Ok(on!(transaction, engine => sqlx::query(QUEUE)
        .bind(Uuid::from(job.id))
        .bind(job.kind)
        .bind(job.lane.as_str())
        .bind(&job.payload)
        .bind(Stamp(run_at))
        .bind(Stamp(now))
        .execute(engine)
        .await?
        .rows_affected())
        == 1)
}

/// Claims up to `limit` due jobs of a lane, the earliest first, and only of the given kinds. They belong to
/// the caller until the lease ends.
pub async fn claim(
    transaction: &mut Transaction,
    lane: Lane,
    kinds: &Names,
    limit: i64,
    now: Instant,
) -> Result<(Lease, Vec<Job>), Error> {
    let lease = Uuid::now_v7();
    let sql = dialect::claim_jobs(transaction);
    let jobs = on!(transaction, engine => sqlx::query_as(sql)
        .bind(lease)
        .bind(Stamp(now + LEASE))
        .bind(Stamp(now))
        .bind(limit)
        .bind(lane.as_str())
        .bind(kinds.as_str())
        .fetch_all(engine)
        .await?);
    Ok((Lease(lease), jobs))
}

/// Ends a job or requeues it. Returns whether the caller still held it.
async fn end_or_requeue(
    transaction: &mut Transaction,
    job: JobId,
    lease: Lease,
    state: JobState,
    run_at: Option<Instant>,
    error: Option<&str>,
    now: Instant,
) -> Result<bool, Error> {
    const END_OR_REQUEUE: &str = "UPDATE job
        SET state = $3, run_at = COALESCE($4, run_at), last_error = $5, finished_at = $6,
            payload = CASE WHEN $3 = 'done' THEN '{}' ELSE payload END,
            lease = NULL, lease_until = NULL
        WHERE id = $1 AND lease = $2";
    let finished = (state != JobState::Queued).then_some(Stamp(now));
    Ok(on!(transaction, engine => sqlx::query(END_OR_REQUEUE)
        .bind(Uuid::from(job))
        .bind(lease.0)
        .bind(state.as_str())
        .bind(run_at.map(Stamp))
        .bind(error)
        .bind(finished)
        .execute(engine)
        .await?
        .rows_affected())
        == 1)
}

/// Marks a job as done and deletes its payload, which may hold an address. Returns whether it was still held.
pub async fn finish(
    transaction: &mut Transaction,
    job: JobId,
    lease: Lease,
    now: Instant,
) -> Result<bool, Error> {
    end_or_requeue(transaction, job, lease, JobState::Done, None, None, now).await
}

/// Requeues a job for a later moment. Returns whether the caller still held it.
pub async fn retry(
    transaction: &mut Transaction,
    job: JobId,
    lease: Lease,
    at: Instant,
    error: &str,
    now: Instant,
) -> Result<bool, Error> {
    end_or_requeue(
        transaction,
        job,
        lease,
        JobState::Queued,
        Some(at),
        Some(error),
        now,
    )
    .await
}

/// Marks a job as failed or uncertain. Returns whether the caller still held it.
pub async fn give_up(
    transaction: &mut Transaction,
    job: JobId,
    lease: Lease,
    state: JobState,
    error: &str,
    now: Instant,
) -> Result<bool, Error> {
    end_or_requeue(transaction, job, lease, state, None, Some(error), now).await
}

/// Handles jobs of these `kinds` whose worker died, and which may have been done or not: requeues those of
/// the `repeatable` kinds, marks others as uncertain. Returns how many there were.
pub async fn abandon_expired(
    transaction: &mut Transaction,
    kinds: &Names,
    repeatable: &Names,
    now: Instant,
) -> Result<u64, Error> {
    const ABANDON: &str = "UPDATE job
        SET state = CASE WHEN replace($3, ',' || kind || ',', '') <> $3
                THEN 'queued' ELSE 'uncertain' END,
            finished_at = CASE WHEN replace($3, ',' || kind || ',', '') <> $3
                THEN NULL ELSE $1 END,
            lease = NULL, lease_until = NULL,
            last_error = 'the worker stopped while this was under way'
        WHERE state = 'running' AND lease_until < $1
            AND replace($2, ',' || kind || ',', '') <> $2";
    Ok(on!(transaction, engine => sqlx::query(ABANDON)
        .bind(Stamp(now))
        .bind(kinds.as_str())
        .bind(repeatable.as_str())
        .execute(engine)
        .await?
        .rows_affected()))
}

/// Marks jobs that are due as uncertain, except those of the `certain` kinds: they come from a backup, and may
/// have been done since it was made. Returns how many there were.
pub async fn doubt_due(
    transaction: &mut Transaction,
    certain: &Names,
    now: Instant,
) -> Result<u64, Error> {
    const DOUBT: &str = "UPDATE job
        SET state = 'uncertain', finished_at = $1, lease = NULL, lease_until = NULL,
            last_error = 'restored from a backup: it may have been sent since'
        WHERE state IN ('queued', 'running') AND run_at <= $1
            AND replace($2, ',' || kind || ',', '') = $2";
    Ok(on!(transaction, engine => sqlx::query(DOUBT)
        .bind(Stamp(now))
        .bind(certain.as_str())
        .execute(engine)
        .await?
        .rows_affected()))
}

/// Requeues a failed or uncertain job at the request of a member of staff. Returns whether there was such a
/// job.
pub async fn requeue(
    transaction: &mut Transaction,
    job: JobId,
    now: Instant,
) -> Result<bool, Error> {
    const REQUEUE: &str = "UPDATE job
        SET state = 'queued', run_at = $2, attempts = 0, finished_at = NULL
        WHERE id = $1 AND state IN ('failed', 'uncertain')";
    Ok(on!(transaction, engine => sqlx::query(REQUEUE)
        .bind(Uuid::from(job))
        .bind(Stamp(now))
        .execute(engine)
        .await?
        .rows_affected())
        == 1)
}

/// Ends an uncertain job that a member of staff knows to be done. Returns whether there was such a job.
pub async fn end_uncertain(
    transaction: &mut Transaction,
    job: JobId,
    now: Instant,
) -> Result<bool, Error> {
    const END: &str = "UPDATE job
        SET state = 'done', finished_at = $2, payload = '{}'
        WHERE id = $1 AND state = 'uncertain'";
    undelivered_mail::forget(transaction, job).await?;
    Ok(on!(transaction, engine => sqlx::query(END)
        .bind(Uuid::from(job))
        .bind(Stamp(now))
        .execute(engine)
        .await?
        .rows_affected())
        == 1)
}

/// Ends a failed or uncertain job that a member of staff does in another way. Returns whether there was such a job.
pub async fn end_given_up(
    transaction: &mut Transaction,
    job: JobId,
    now: Instant,
) -> Result<bool, Error> {
    const END: &str = "UPDATE job
        SET state = 'done', finished_at = $2, payload = '{}'
        WHERE id = $1 AND state IN ('failed', 'uncertain')";
    undelivered_mail::forget(transaction, job).await?;
    Ok(on!(transaction, engine => sqlx::query(END)
        .bind(Uuid::from(job))
        .bind(Stamp(now))
        .execute(engine)
        .await?
        .rows_affected())
        == 1)
}

/// The condition that a job needs attention.
macro_rules! needs_attention {
    () => {
        "(state IN ('failed', 'uncertain') OR (state = 'queued' AND last_error IS NOT NULL))"
    };
}

/// The jobs that need attention, to select from.
macro_rules! newest_troubled {
    () => {
        concat!(
            "FROM job WHERE ",
            needs_attention!(),
            " ORDER BY created_at DESC, id DESC LIMIT 200"
        )
    };
}

/// The job with that id, if it needs attention.
pub async fn troubled_by_id(connection: &mut Connection, job: JobId) -> Result<Option<Job>, Error> {
    const BY_ID: &str = concat!("SELECT * FROM job WHERE id = $1 AND ", needs_attention!());
    Ok(on!(connection, engine => sqlx::query_as(BY_ID)
        .bind(Uuid::from(job))
        .fetch_optional(engine)
        .await?))
}

/// Jobs that need attention: waiting after a failed attempt, failed or uncertain; newest first, at most 200.
pub async fn troubled(connection: &mut Connection) -> Result<Vec<Job>, Error> {
    const TROUBLED: &str = concat!("SELECT * ", newest_troubled!());
    Ok(on!(connection, engine => sqlx::query_as(TROUBLED).fetch_all(engine).await?))
}

pub(crate) use needs_attention;
pub(crate) use newest_troubled;

/// How many jobs need attention.
pub async fn count_troubled(connection: &mut Connection) -> Result<i64, Error> {
    const COUNT: &str = concat!("SELECT count(*) FROM job WHERE ", needs_attention!());
    Ok(on!(connection, engine => sqlx::query_scalar(COUNT).fetch_one(engine).await?))
}

/// How many jobs failed or may have been done: what staff see as not delivered.
pub async fn undelivered(connection: &mut Connection) -> Result<i64, Error> {
    const UNDELIVERED: &str = "SELECT count(*) FROM job WHERE state IN ('failed', 'uncertain')";
    Ok(on!(connection, engine => sqlx::query_scalar(UNDELIVERED).fetch_one(engine).await?))
}

/// The due jobs of a lane that wait for a worker.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Due {
    /// The lane.
    pub lane: Lane,
    /// How many there are.
    pub count: i64,
    /// When the first of them became due.
    pub oldest: Instant,
}

record!(Due {
    lane: text,
    count: number,
    oldest: instant
});

/// What waits in each lane, for lanes with something due.
pub async fn due(connection: &mut Connection, now: Instant) -> Result<Vec<Due>, Error> {
    const DUE: &str = "SELECT lane, COUNT(*) AS count, MIN(run_at) AS oldest FROM job
        WHERE state = 'queued' AND run_at <= $1 GROUP BY lane";
    Ok(on!(connection, engine => sqlx::query_as(DUE)
        .bind(Stamp(now))
        .fetch_all(engine)
        .await?))
}

/// When the next queued job of a lane is due, among the given kinds.
pub async fn next_due(
    connection: &mut Connection,
    lane: Lane,
    kinds: &Names,
) -> Result<Option<Instant>, Error> {
    const NEXT: &str = "SELECT run_at FROM job
        WHERE state = 'queued' AND lane = $1 AND replace($2, ',' || kind || ',', '') <> $2
        ORDER BY run_at LIMIT 1";
    let next: Option<Stamp> = on!(connection, engine => sqlx::query_scalar(NEXT)
        .bind(lane.as_str())
        .bind(kinds.as_str())
        .fetch_optional(engine)
        .await?);
    Ok(next.map(Instant::from))
}

/// Deletes jobs that ended before a moment, successfully or not, with their payload.
pub async fn forget_before(transaction: &mut Transaction, moment: Instant) -> Result<(), Error> {
    const FORGET: &str = "DELETE FROM job
        WHERE state IN ('done', 'failed', 'uncertain') AND finished_at < $1";
    on!(transaction, engine => sqlx::query(FORGET).bind(Stamp(moment)).execute(engine).await?.rows_affected());
    Ok(())
}
