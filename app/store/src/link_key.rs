//! The keys of links in mails. Only a key's hash is stored.

use domain::{id::PersonId, instant::Instant};
use uuid::Uuid;

use crate::{Connection, Error, Transaction, instant::Stamp};

/// A key to store.
#[derive(Clone, Copy, Debug)]
pub struct NewLinkKey<'a> {
    /// Hash of the key.
    pub hash: &'a [u8],
    /// Whom the mail is for.
    pub person: PersonId,
    /// What it opens: a purpose and a reference.
    pub opens: &'a str,
    /// When it stops working.
    pub expires_at: Instant,
}

/// Inserts a new key.
pub async fn insert(
    transaction: &mut Transaction,
    key: &NewLinkKey<'_>,
    now: Instant,
) -> Result<(), Error> {
    const INSERT: &str = "INSERT INTO link_key (key_hash, person_id, opens, created_at, expires_at)
        VALUES ($1, $2, $3, $4, $5)";
    on!(transaction, engine => sqlx::query(INSERT)
        .bind(key.hash)
        .bind(Uuid::from(key.person))
        .bind(key.opens)
        .bind(Stamp(now))
        .bind(Stamp(key.expires_at))
        .execute(engine)
        .await?
        .rows_affected());
    Ok(())
}

/// Whether a key opens that thing of that person now.
pub async fn does_open(
    connection: &mut Connection,
    hash: &[u8],
    person: PersonId,
    opens: &str,
    now: Instant,
) -> Result<bool, Error> {
    const DOES_OPEN: &str = "SELECT EXISTS (SELECT 1 FROM link_key
        WHERE key_hash = $1 AND person_id = $2 AND opens = $3 AND expires_at > $4)";
    Ok(on!(connection, engine => sqlx::query_scalar(DOES_OPEN)
        .bind(hash)
        .bind(Uuid::from(person))
        .bind(opens)
        .bind(Stamp(now))
        .fetch_one(engine)
        .await?))
}

/// Whether a person or somebody in their care has a key that works now.
pub async fn has_any(
    connection: &mut Connection,
    person: PersonId,
    now: Instant,
) -> Result<bool, Error> {
    const HAS_ANY: &str = "SELECT EXISTS (SELECT 1 FROM link_key WHERE expires_at > $2
        AND person_id IN (SELECT id FROM person WHERE id = $1 OR in_care_of = $1))";
    Ok(on!(connection, engine => sqlx::query_scalar(HAS_ANY)
        .bind(Uuid::from(person))
        .bind(Stamp(now))
        .fetch_one(engine)
        .await?))
}

/// Revokes every key of a person and of those in their care, whose mails lie in the same mailbox. Returns whether
/// there was one.
pub async fn revoke_all(transaction: &mut Transaction, person: PersonId) -> Result<bool, Error> {
    const REVOKE: &str = "DELETE FROM link_key
        WHERE person_id IN (SELECT id FROM person WHERE id = $1 OR in_care_of = $1)";
    Ok(on!(transaction, engine => sqlx::query(REVOKE)
        .bind(Uuid::from(person))
        .execute(engine)
        .await?
        .rows_affected())
        > 0)
}

/// Revokes the keys of everybody.
pub async fn revoke_every(transaction: &mut Transaction) -> Result<(), Error> {
    const REVOKE: &str = "DELETE FROM link_key";
    on!(transaction, engine => sqlx::query(REVOKE).execute(engine).await?.rows_affected());
    Ok(())
}

/// Deletes the keys that stopped working before a moment.
pub async fn forget_before(transaction: &mut Transaction, moment: Instant) -> Result<(), Error> {
    const FORGET: &str = "DELETE FROM link_key WHERE expires_at < $1";
    on!(transaction, engine => sqlx::query(FORGET).bind(Stamp(moment)).execute(engine).await?.rows_affected());
    Ok(())
}
