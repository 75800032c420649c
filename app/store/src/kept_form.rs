//! Forms of people whose address is not proved yet. What was typed is kept until it is carried out, and an hour at
//! most.

use domain::{
    email::EmailAddress,
    id::{PersonId, RequestId},
    instant::Instant,
};
use uuid::Uuid;

use crate::{Connection, Error, Transaction, instant::Stamp};

/// A form as kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeptForm {
    /// Its one-time id.
    pub id: RequestId,
    /// Hash of the secret of its browser, which its codes carry too.
    pub browser_hash: Vec<u8>,
    /// The address to prove.
    pub email: EmailAddress,
    /// The page that it was sent to, without the language.
    pub address: String,
    /// What was typed, as the form sent it; empty once it was carried out.
    pub body: String,
    /// When it was carried out.
    pub done_at: Option<Instant>,
    /// For whom.
    pub person_id: Option<PersonId>,
    /// The page that shows the result, without the language.
    pub leads_to: Option<String>,
}

record!(KeptForm {
    id: uuid,
    browser_hash: bytes,
    email: text,
    address: text,
    body: text,
    done_at: maybe_instant,
    person_id: maybe_uuid,
    leads_to: maybe_text,
});

/// A form to keep.
#[derive(Clone, Copy, Debug)]
pub struct NewKeptForm<'a> {
    /// Its one-time id.
    pub id: RequestId,
    /// Hash of the secret of its browser.
    pub browser_hash: &'a [u8],
    /// The address to prove.
    pub email: &'a EmailAddress,
    /// The page that it was sent to, without the language.
    pub address: &'a str,
    /// What was typed.
    pub body: &'a str,
    /// Until when it is kept.
    pub expires_at: Instant,
}

/// Keeps a form, in the place of what the same browser sent as the same form before. Returns whether it is kept: it is
/// not where the form is another browser's or was carried out.
pub async fn keep(
    transaction: &mut Transaction,
    new: &NewKeptForm<'_>,
    now: Instant,
) -> Result<bool, Error> {
    const KEEP: &str = "INSERT INTO kept_form
        (id, browser_hash, email, email_key, address, body, created_at, expires_at)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
        ON CONFLICT (id) DO UPDATE SET email = excluded.email, email_key = excluded.email_key,
            address = excluded.address, body = excluded.body, expires_at = excluded.expires_at
        WHERE kept_form.browser_hash = excluded.browser_hash AND kept_form.done_at IS NULL";
    Ok(on!(transaction, engine => sqlx::query(KEEP)
        .bind(Uuid::from(new.id))
        .bind(new.browser_hash)
        .bind(new.email.as_str())
        .bind(new.email.key())
        .bind(new.address)
        .bind(new.body)
        .bind(Stamp(now))
        .bind(Stamp(new.expires_at))
        .execute(engine)
        .await?
        .rows_affected())
        == 1)
}

/// A form that is kept still.
pub async fn by_id(
    connection: &mut Connection,
    id: RequestId,
    now: Instant,
) -> Result<Option<KeptForm>, Error> {
    const BY_ID: &str =
        "SELECT id, browser_hash, email, address, body, done_at, person_id, leads_to
        FROM kept_form WHERE id = $1 AND expires_at > $2";
    Ok(on!(connection, engine => sqlx::query_as(BY_ID)
        .bind(Uuid::from(id))
        .bind(Stamp(now))
        .fetch_optional(engine)
        .await?))
}

/// Keeps a form until a later moment.
pub async fn keep_until(
    transaction: &mut Transaction,
    id: RequestId,
    expires_at: Instant,
) -> Result<(), Error> {
    const KEEP_UNTIL: &str = "UPDATE kept_form SET expires_at = $2 WHERE id = $1";
    on!(transaction, engine => sqlx::query(KEEP_UNTIL)
        .bind(Uuid::from(id))
        .bind(Stamp(expires_at))
        .execute(engine)
        .await?
        .rows_affected());
    Ok(())
}

/// Records that a form was carried out for a person, and the page that shows the result. The first time counts.
pub async fn finish(
    transaction: &mut Transaction,
    id: RequestId,
    person: PersonId,
    leads_to: &str,
    now: Instant,
) -> Result<(), Error> {
    const FINISH: &str = "UPDATE kept_form SET done_at = $4, person_id = $2, leads_to = $3
        WHERE id = $1 AND done_at IS NULL";
    on!(transaction, engine => sqlx::query(FINISH)
        .bind(Uuid::from(id))
        .bind(Uuid::from(person))
        .bind(leads_to)
        .bind(Stamp(now))
        .execute(engine)
        .await?
        .rows_affected());
    Ok(())
}

/// Forgets what was typed into a form.
pub async fn empty(transaction: &mut Transaction, id: RequestId) -> Result<(), Error> {
    const EMPTY: &str = "UPDATE kept_form SET body = '' WHERE id = $1";
    on!(transaction, engine => sqlx::query(EMPTY)
        .bind(Uuid::from(id))
        .execute(engine)
        .await?
        .rows_affected());
    Ok(())
}

/// Deletes the forms that were to be kept until a moment.
pub async fn forget_before(transaction: &mut Transaction, moment: Instant) -> Result<(), Error> {
    const FORGET: &str = "DELETE FROM kept_form WHERE expires_at <= $1";
    on!(transaction, engine => sqlx::query(FORGET).bind(Stamp(moment)).execute(engine).await?.rows_affected());
    Ok(())
}
