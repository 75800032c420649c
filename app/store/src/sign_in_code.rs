//! The six-digit codes by which people prove that they own an e-mail address.

use domain::instant::Instant;
use uuid::Uuid;

use crate::{Connection, Error, Transaction, instant::Stamp};

/// A code as stored: only its hash.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SignInCode {
    /// Its id.
    pub id: Uuid,
    /// Hash of the code.
    pub code_hash: Vec<u8>,
    /// How often it was tried.
    pub tries: i64,
    /// When it stops working.
    pub expires_at: Instant,
}

record!(SignInCode {
    id: uuid,
    code_hash: bytes,
    tries: number,
    expires_at: instant
});

/// Inserts a new code. Earlier codes of the address stop working: only the newest counts.
pub async fn insert(
    transaction: &mut Transaction,
    id: Uuid,
    email_key: &str,
    code_hash: &[u8],
    expires_at: Instant,
    now: Instant,
) -> Result<(), Error> {
    const INSERT: &str = "INSERT INTO sign_in_code
        (id, email_key, code_hash, tries, created_at, expires_at) VALUES ($1, $2, $3, 0, $4, $5)";
    on!(transaction, engine => sqlx::query(INSERT)
        .bind(id)
        .bind(email_key)
        .bind(code_hash)
        .bind(Stamp(now))
        .bind(Stamp(expires_at))
        .execute(engine)
        .await?
        .rows_affected());
    Ok(())
}

/// The newest code of an address, if it was not used yet.
pub async fn newest(
    connection: &mut Connection,
    email_key: &str,
) -> Result<Option<SignInCode>, Error> {
    const NEWEST: &str = "SELECT id, code_hash, tries, expires_at FROM (
            SELECT * FROM sign_in_code WHERE email_key = $1 ORDER BY created_at DESC, id DESC LIMIT 1
        ) AS newest WHERE used_at IS NULL";
    Ok(on!(connection, engine => sqlx::query_as(NEWEST)
        .bind(email_key)
        .fetch_optional(engine)
        .await?))
}

/// The newest code of an address, if it was used.
pub async fn newest_used(
    connection: &mut Connection,
    email_key: &str,
) -> Result<Option<SignInCode>, Error> {
    const NEWEST: &str = "SELECT id, code_hash, tries, expires_at FROM (
            SELECT * FROM sign_in_code WHERE email_key = $1 ORDER BY created_at DESC, id DESC LIMIT 1
        ) AS newest WHERE used_at IS NOT NULL";
    Ok(on!(connection, engine => sqlx::query_as(NEWEST)
        .bind(email_key)
        .fetch_optional(engine)
        .await?))
}

/// Counts a try, if fewer than `most` were made. Returns whether the try is allowed.
pub async fn count_try(transaction: &mut Transaction, id: Uuid, most: i64) -> Result<bool, Error> {
    const COUNT: &str = "UPDATE sign_in_code SET tries = tries + 1 WHERE id = $1 AND tries < $2 AND used_at IS NULL";
    Ok(on!(transaction, engine => sqlx::query(COUNT)
        .bind(id)
        .bind(most)
        .execute(engine)
        .await?
        .rows_affected())
        == 1)
}

/// Marks the code as used. Returns whether it was still unused.
pub async fn use_up(transaction: &mut Transaction, id: Uuid, now: Instant) -> Result<bool, Error> {
    const USE: &str = "UPDATE sign_in_code SET used_at = $2 WHERE id = $1 AND used_at IS NULL";
    Ok(on!(transaction, engine => sqlx::query(USE)
        .bind(id)
        .bind(Stamp(now))
        .execute(engine)
        .await?
        .rows_affected())
        == 1)
}

/// Deletes the codes made before a moment.
pub async fn forget_before(transaction: &mut Transaction, moment: Instant) -> Result<(), Error> {
    const FORGET: &str = "DELETE FROM sign_in_code WHERE created_at < $1";
    on!(transaction, engine => sqlx::query(FORGET).bind(Stamp(moment)).execute(engine).await?.rows_affected());
    Ok(())
}
