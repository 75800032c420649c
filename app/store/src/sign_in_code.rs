//! The codes by which people prove that they own an e-mail address. A code belongs to the browser that asked
//! for it.

use domain::{email::EmailAddress, id::RequestId, instant::Instant};
use uuid::Uuid;

use crate::{Connection, Error, Transaction, instant::Stamp};

/// A code as stored: only its hash.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SignInCode {
    /// Its id.
    pub id: Uuid,
    /// Hash of the code.
    pub code_hash: Vec<u8>,
    /// Hash of the key of the link beside it, if there is one.
    pub key_hash: Option<Vec<u8>>,
    /// Whether it has more digits than can be guessed.
    pub is_long: bool,
    /// How often it was tried.
    pub tries: i64,
    /// When it stops working.
    pub expires_at: Instant,
    /// When it was used.
    pub used_at: Option<Instant>,
    /// The form, or the pressing of a link, that used it.
    pub used_by: Option<Uuid>,
}

record!(SignInCode {
    id: uuid,
    code_hash: bytes,
    key_hash: maybe_bytes,
    is_long: flag,
    tries: number,
    expires_at: instant,
    used_at: maybe_instant,
    used_by: maybe_uuid,
});

/// A code to be stored.
#[derive(Clone, Copy, Debug)]
pub struct NewCode<'a> {
    /// Its id.
    pub id: Uuid,
    /// The address that it was sent to.
    pub email: &'a EmailAddress,
    /// Hash of the secret of the browser that asked for it.
    pub browser_hash: &'a [u8],
    /// Hash of the code.
    pub code_hash: &'a [u8],
    /// Hash of the key of the link beside it, if there is one.
    pub key_hash: Option<&'a [u8]>,
    /// Whether it has more digits than can be guessed.
    pub is_long: bool,
    /// When it stops working.
    pub expires_at: Instant,
}

/// Stores a new code. Earlier codes of the same address and browser stop working: only the newest counts.
pub async fn insert(
    transaction: &mut Transaction,
    new: NewCode<'_>,
    now: Instant,
) -> Result<(), Error> {
    const INSERT: &str = "INSERT INTO sign_in_code
        (id, email_key, browser_hash, code_hash, is_long, tries, created_at, expires_at, key_hash)
        VALUES ($1, $2, $3, $4, $5, 0, $6, $7, $8)";
    on!(transaction, engine => sqlx::query(INSERT)
        .bind(new.id)
        .bind(new.email.key())
        .bind(new.browser_hash)
        .bind(new.code_hash)
        .bind(new.is_long)
        .bind(Stamp(now))
        .bind(Stamp(new.expires_at))
        .bind(new.key_hash)
        .execute(engine)
        .await?
        .rows_affected());
    Ok(())
}

/// The newest code of an address that the browser asked for, used or not.
pub async fn newest(
    connection: &mut Connection,
    email: &EmailAddress,
    browser_hash: &[u8],
) -> Result<Option<SignInCode>, Error> {
    const NEWEST: &str =
        "SELECT id, code_hash, key_hash, is_long, tries, expires_at, used_at, used_by FROM sign_in_code
        WHERE browser_hash = $1 AND email_key = $2 ORDER BY created_at DESC, id DESC LIMIT 1";
    Ok(on!(connection, engine => sqlx::query_as(NEWEST)
        .bind(browser_hash)
        .bind(email.key())
        .fetch_optional(engine)
        .await?))
}

/// Lets a code that is sent once more work until a later moment.
pub async fn extend(
    transaction: &mut Transaction,
    id: Uuid,
    expires_at: Instant,
) -> Result<(), Error> {
    const EXTEND: &str = "UPDATE sign_in_code SET expires_at = $2 WHERE id = $1";
    on!(transaction, engine => sqlx::query(EXTEND)
        .bind(id)
        .bind(Stamp(expires_at))
        .execute(engine)
        .await?
        .rows_affected());
    Ok(())
}

/// Counts a try, if fewer than `most` were made. Returns whether the try is allowed.
pub async fn count_try(transaction: &mut Transaction, id: Uuid, most: i64) -> Result<bool, Error> {
    const COUNT: &str = "UPDATE sign_in_code SET tries = tries + 1 WHERE id = $1 AND tries < $2";
    Ok(on!(transaction, engine => sqlx::query(COUNT)
        .bind(id)
        .bind(most)
        .execute(engine)
        .await?
        .rows_affected())
        == 1)
}

/// Marks the code as used by a form. Returns whether it is this form's: it was still unused, or the same form
/// used it before.
pub async fn use_up(
    transaction: &mut Transaction,
    id: Uuid,
    form: RequestId,
    now: Instant,
) -> Result<bool, Error> {
    const USE: &str = "UPDATE sign_in_code SET used_at = COALESCE(used_at, $3), used_by = $2
        WHERE id = $1 AND (used_at IS NULL OR used_by = $2)";
    Ok(on!(transaction, engine => sqlx::query(USE)
        .bind(id)
        .bind(Uuid::from(form))
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
