//! Client addresses that many people share for a while.

use domain::{id::StaffId, instant::Instant};
use uuid::Uuid;

use crate::{Connection, Error, Transaction, instant::Stamp};

/// A client address that staff have said many share.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SharedClient {
    /// Why.
    pub reason: String,
    /// Until when.
    pub ends_at: Instant,
}

record!(SharedClient {
    reason: text,
    ends_at: instant
});

/// Records that many share a client address.
pub async fn insert(
    transaction: &mut Transaction,
    client: &str,
    shared: &SharedClient,
    staff: StaffId,
    now: Instant,
) -> Result<(), Error> {
    const INSERT: &str =
        "INSERT INTO shared_client (id, client, reason, staff_id, created_at, ends_at)
        VALUES ($1, $2, $3, $4, $5, $6)";
    on!(transaction, engine => sqlx::query(INSERT)
        .bind(Uuid::now_v7())
        .bind(client)
        .bind(&shared.reason)
        .bind(Uuid::from(staff))
        .bind(Stamp(now))
        .bind(Stamp(shared.ends_at))
        .execute(engine)
        .await?
        .rows_affected());
    Ok(())
}

/// Whether many share a client address at a moment: the record that ends last.
pub async fn at(
    connection: &mut Connection,
    client: &str,
    now: Instant,
) -> Result<Option<SharedClient>, Error> {
    const AT: &str = "SELECT reason, ends_at FROM shared_client
        WHERE client = $1 AND ends_at > $2 ORDER BY ends_at DESC LIMIT 1";
    Ok(on!(connection, engine => sqlx::query_as(AT)
        .bind(client)
        .bind(Stamp(now))
        .fetch_optional(engine)
        .await?))
}

/// Deletes the records that ended before a moment.
pub async fn forget_before(transaction: &mut Transaction, moment: Instant) -> Result<(), Error> {
    const FORGET: &str = "DELETE FROM shared_client WHERE ends_at < $1";
    on!(transaction, engine => sqlx::query(FORGET).bind(Stamp(moment)).execute(engine).await?.rows_affected());
    Ok(())
}
