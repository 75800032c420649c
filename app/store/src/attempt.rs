//! Counts attempts, so that nobody tries too often.

use domain::{
    instant::{Instant, Seconds},
    pace::{Pace, Part},
};

use crate::{Connection, Error, Transaction, instant::Stamp};

/// Counts one attempt, if its pace allows one; else returns how long to wait, and counts nothing.
pub async fn take(
    transaction: &mut Transaction,
    scope: &str,
    pace: &Pace,
    now: Instant,
) -> Result<Option<Seconds>, Error> {
    let wait = wait(transaction, scope, pace, now).await?;
    if wait.is_none() {
        count(transaction, scope, pace, now).await?;
    }
    Ok(wait)
}

/// How long the next attempt must wait; `None` if it need not.
pub async fn wait(
    connection: &mut Connection,
    scope: &str,
    pace: &Pace,
    now: Instant,
) -> Result<Option<Seconds>, Error> {
    const PARTS: &str = "SELECT window_start, count, COALESCE(last_at, window_start) AS last_at
        FROM attempt WHERE scope = $1 AND window_start > $2 ORDER BY window_start";
    let parts: Vec<Counted> = on!(connection, engine => sqlx::query_as(PARTS)
        .bind(scope)
        .bind(Stamp(pace.since(now)))
        .fetch_all(engine)
        .await?);
    let parts: Vec<_> = parts.into_iter().map(Part::from).collect();
    Ok(pace.wait(&parts, now))
}

/// Counts one attempt, and returns how many were made in the same part of the pace's span, this one included.
pub async fn count(
    transaction: &mut Transaction,
    scope: &str,
    pace: &Pace,
    now: Instant,
) -> Result<i64, Error> {
    const COUNT: &str = "INSERT INTO attempt (scope, window_start, count, last_at)
        VALUES ($1, $2, 1, $3)
        ON CONFLICT (scope, window_start)
        DO UPDATE SET count = attempt.count + 1, last_at = excluded.last_at
        RETURNING count";
    Ok(on!(transaction, engine => sqlx::query_scalar(COUNT)
        .bind(scope)
        .bind(Stamp(pace.part_of(now)))
        .bind(Stamp(now))
        .fetch_one(engine)
        .await?))
}

/// Forgets the attempts of a scope: whoever made them succeeded.
pub async fn forget(transaction: &mut Transaction, scope: &str) -> Result<(), Error> {
    const FORGET: &str = "DELETE FROM attempt WHERE scope = $1";
    on!(transaction, engine => sqlx::query(FORGET).bind(scope).execute(engine).await?.rows_affected());
    Ok(())
}

/// Deletes the attempts counted before a moment.
pub async fn forget_before(transaction: &mut Transaction, moment: Instant) -> Result<(), Error> {
    const FORGET: &str = "DELETE FROM attempt WHERE window_start < $1";
    on!(transaction, engine => sqlx::query(FORGET).bind(Stamp(moment)).execute(engine).await?.rows_affected());
    Ok(())
}

struct Counted {
    window_start: Instant,
    count: i64,
    last_at: Instant,
}

record!(Counted {
    window_start: instant,
    count: number,
    last_at: instant
});

impl From<Counted> for Part {
    fn from(counted: Counted) -> Self {
        Self {
            starts_at: counted.window_start,
            count: counted.count,
            last_at: counted.last_at,
        }
    }
}
