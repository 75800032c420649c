//! Secrets that the portal generates and stores.

use domain::instant::Instant;
use uuid::Uuid;

use crate::{Connection, Database, Error, Transaction, instant::Stamp};

/// A secret that another one has replaced.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RetiredSecret {
    /// Its bytes.
    pub value: Vec<u8>,
    /// When it was replaced.
    pub retired_at: Instant,
}

record!(RetiredSecret {
    value: bytes,
    retired_at: instant,
});

/// The secret of that name; if there is none yet, stores `fresh`. The first caller wins.
pub async fn find_or_insert(
    database: &Database,
    name: &str,
    fresh: &[u8],
) -> Result<Vec<u8>, Error> {
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
    insert(&mut transaction, name, fresh).await?;
    let stored = on!(transaction, engine => sqlx::query_scalar(FIND)
        .bind(name)
        .fetch_one(engine)
        .await?);
    transaction.commit().await?;
    Ok(stored)
}

async fn insert(transaction: &mut Transaction, name: &str, value: &[u8]) -> Result<(), Error> {
    const INSERT: &str =
        "INSERT INTO secret (name, value) VALUES ($1, $2) ON CONFLICT (name) DO NOTHING";
    on!(transaction, engine => sqlx::query(INSERT)
        .bind(name)
        .bind(value)
        .execute(engine)
        .await?
        .rows_affected());
    Ok(())
}

/// Replaces the secret of that name. The one that it replaces is stored with the moment.
pub async fn replace(
    transaction: &mut Transaction,
    name: &str,
    fresh: &[u8],
    now: Instant,
) -> Result<(), Error> {
    const RETIRE: &str = "UPDATE secret SET name = $2, retired_at = $3 WHERE name = $1";
    // A name of its own, since names are unique.
    let retired_name = format!("{name}/{}", crate::new_id::<Uuid>());
    on!(transaction, engine => sqlx::query(RETIRE)
        .bind(name)
        .bind(&retired_name)
        .bind(Stamp(now))
        .execute(engine)
        .await?
        .rows_affected());
    insert(transaction, name, fresh).await
}

/// Stores a secret of that name in place of the one before, which is forgotten.
pub async fn put(transaction: &mut Transaction, name: &str, value: &[u8]) -> Result<(), Error> {
    remove(transaction, name).await?;
    insert(transaction, name, value).await
}

/// The secret of that name.
pub async fn find(connection: &mut Connection, name: &str) -> Result<Option<Vec<u8>>, Error> {
    const FIND: &str = "SELECT value FROM secret WHERE name = $1";
    Ok(on!(connection, engine => sqlx::query_scalar(FIND)
        .bind(name)
        .fetch_optional(engine)
        .await?))
}

/// Forgets the secret of that name. Returns whether there was one: of two who use it up at once, one does.
pub async fn remove(transaction: &mut Transaction, name: &str) -> Result<bool, Error> {
    const REMOVE: &str = "DELETE FROM secret WHERE name = $1";
    Ok(on!(transaction, engine => sqlx::query(REMOVE)
        .bind(name)
        .execute(engine)
        .await?
        .rows_affected())
        == 1)
}

/// The secrets of that name that were replaced after a moment, the latest first.
pub async fn retired_since(
    connection: &mut Connection,
    name: &str,
    moment: Instant,
) -> Result<Vec<RetiredSecret>, Error> {
    const RETIRED: &str = "SELECT value, retired_at FROM secret
        WHERE name LIKE $1 AND retired_at > $2 ORDER BY retired_at DESC";
    Ok(on!(connection, engine => sqlx::query_as(RETIRED)
        .bind(format!("{name}/%"))
        .bind(Stamp(moment))
        .fetch_all(engine)
        .await?))
}
