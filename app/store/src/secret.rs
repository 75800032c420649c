//! Secrets that the portal generates and stores.

use crate::{Database, Error};

/// The secret of that name; if there is none yet, stores `fresh`. The first caller wins.
pub async fn find_or_insert(
    database: &Database,
    name: &str,
    fresh: &[u8],
) -> Result<Vec<u8>, Error> {
    const KEEP: &str =
        "INSERT INTO secret (name, value) VALUES ($1, $2) ON CONFLICT (name) DO NOTHING";
    const FIND: &str = "SELECT value FROM secret WHERE name = $1";
    let mut reader = database.read().await?;
    let found: Option<Vec<u8>> = on!(reader, engine => sqlx::query_scalar(FIND)
        .bind(name)
        .fetch_optional(engine)
        .await?);
    // Waiting for one connection while holding another can deadlock.
    drop(reader);
    if let Some(found) = found {
        return Ok(found);
    }
    let mut transaction = database.write().await?;
    on!(transaction, engine => sqlx::query(KEEP)
        .bind(name)
        .bind(fresh)
        .execute(engine)
        .await?
        .rows_affected());
    let stored = on!(transaction, engine => sqlx::query_scalar(FIND)
        .bind(name)
        .fetch_one(engine)
        .await?);
    transaction.commit().await?;
    Ok(stored)
}
