//! The browsers in which members of staff have signed in before. Several members may use the same one.

use domain::{id::StaffId, instant::Instant};
use uuid::Uuid;

use crate::{Connection, Error, Transaction, instant::Stamp};

/// Whether a member of staff has signed in with a browser before.
pub async fn is_known(
    connection: &mut Connection,
    staff: StaffId,
    browser_hash: &[u8],
) -> Result<bool, Error> {
    const KNOWN: &str =
        "SELECT count(*) FROM staff_browser WHERE staff_id = $1 AND browser_hash = $2";
    let found: i64 = on!(connection, engine => sqlx::query_scalar(KNOWN)
        .bind(Uuid::from(staff))
        .bind(browser_hash)
        .fetch_one(engine)
        .await?);
    Ok(found > 0)
}

/// Records that a member of staff has signed in with a browser.
pub async fn remember(
    transaction: &mut Transaction,
    staff: StaffId,
    browser_hash: &[u8],
    now: Instant,
) -> Result<(), Error> {
    const REMEMBER: &str = "INSERT INTO staff_browser (staff_id, browser_hash, created_at, seen_at)
        VALUES ($1, $2, $3, $3)
        ON CONFLICT (staff_id, browser_hash) DO UPDATE SET seen_at = excluded.seen_at";
    on!(transaction, engine => sqlx::query(REMEMBER)
        .bind(Uuid::from(staff))
        .bind(browser_hash)
        .bind(Stamp(now))
        .execute(engine)
        .await?
        .rows_affected());
    Ok(())
}

/// Forgets every browser of a member of staff.
pub async fn forget_of(transaction: &mut Transaction, staff: StaffId) -> Result<(), Error> {
    const FORGET: &str = "DELETE FROM staff_browser WHERE staff_id = $1";
    on!(transaction, engine => sqlx::query(FORGET).bind(Uuid::from(staff)).execute(engine).await?.rows_affected());
    Ok(())
}

/// Deletes the browsers that were last used before a moment.
pub async fn forget_before(transaction: &mut Transaction, moment: Instant) -> Result<(), Error> {
    const FORGET: &str = "DELETE FROM staff_browser WHERE seen_at < $1";
    on!(transaction, engine => sqlx::query(FORGET).bind(Stamp(moment)).execute(engine).await?.rows_affected());
    Ok(())
}
