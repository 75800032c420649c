//! Counts attempts in time windows.

use domain::instant::{Instant, Seconds};

use crate::{Error, Transaction, instant::Stamp};

/// Counts one attempt within its window and returns the number so far, this one included.
///
/// Windows are fixed: they begin at multiples of their length.
pub async fn count(
    transaction: &mut Transaction,
    scope: &str,
    window: Seconds,
    now: Instant,
) -> Result<i64, Error> {
    const COUNT: &str = "INSERT INTO attempt (scope, window_start, count) VALUES ($1, $2, 1)
        ON CONFLICT (scope, window_start) DO UPDATE SET count = attempt.count + 1
        RETURNING count";
    let start = Instant::from_seconds(now.seconds() - now.seconds().rem_euclid(window.get()));
    Ok(on!(transaction, engine => sqlx::query_scalar(COUNT)
        .bind(scope)
        .bind(Stamp(start))
        .fetch_one(engine)
        .await?))
}

/// Deletes the windows that began before a moment.
pub async fn forget_before(transaction: &mut Transaction, moment: Instant) -> Result<(), Error> {
    const FORGET: &str = "DELETE FROM attempt WHERE window_start < $1";
    on!(transaction, engine => sqlx::query(FORGET).bind(Stamp(moment)).execute(engine).await?.rows_affected());
    Ok(())
}
