//! Addresses that a mail server refused for good.

use domain::{email::EmailAddress, id::PersonId, instant::Instant};
use uuid::Uuid;

use crate::{Connection, Error, Transaction, instant::Stamp};

/// An address to which nothing more is sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnreachableAddress {
    /// Whose it is.
    pub person_id: PersonId,
    /// The address.
    pub email: EmailAddress,
    /// When it was refused.
    pub refused_at: Instant,
    /// What the mail server answered.
    pub answer: String,
}

record!(UnreachableAddress {
    person_id: uuid,
    email: text,
    refused_at: instant,
    answer: text
});

/// Records that an address was refused, if it is a person's. Returns the person, unless it was recorded before.
pub async fn insert(
    transaction: &mut Transaction,
    email: &EmailAddress,
    answer: &str,
    now: Instant,
) -> Result<Option<PersonId>, Error> {
    const INSERT: &str = "INSERT INTO unreachable_address (email_key, refused_at, answer)
        SELECT email_key, $2, $3 FROM person WHERE email_key = $1
        ON CONFLICT (email_key) DO NOTHING";
    let inserted = on!(transaction, engine => sqlx::query(INSERT)
        .bind(email.key())
        .bind(Stamp(now))
        .bind(answer)
        .execute(engine)
        .await?
        .rows_affected());
    if inserted == 0 {
        return Ok(None);
    }
    person(transaction, email).await
}

/// Takes an address out. Returns the person, if it was in.
pub async fn delete(
    transaction: &mut Transaction,
    email: &EmailAddress,
) -> Result<Option<PersonId>, Error> {
    const DELETE: &str = "DELETE FROM unreachable_address WHERE email_key = $1";
    let deleted = on!(transaction, engine => sqlx::query(DELETE)
        .bind(email.key())
        .execute(engine)
        .await?
        .rows_affected());
    if deleted == 0 {
        return Ok(None);
    }
    person(transaction, email).await
}

async fn person(
    connection: &mut Connection,
    email: &EmailAddress,
) -> Result<Option<PersonId>, Error> {
    const PERSON: &str = "SELECT id FROM person WHERE email_key = $1";
    let id: Option<Uuid> = on!(connection, engine => sqlx::query_scalar(PERSON)
        .bind(email.key())
        .fetch_optional(engine)
        .await?);
    Ok(id.map(PersonId::from))
}

/// The entry of an address, if it was refused.
pub async fn of(
    connection: &mut Connection,
    email: &EmailAddress,
) -> Result<Option<UnreachableAddress>, Error> {
    const OF: &str = "SELECT person.id AS person_id, person.email, refused_at, answer
        FROM unreachable_address JOIN person ON person.email_key = unreachable_address.email_key
        WHERE unreachable_address.email_key = $1";
    Ok(on!(connection, engine => sqlx::query_as(OF)
        .bind(email.key())
        .fetch_optional(engine)
        .await?))
}

/// The addresses that were refused, the latest first; at most `most`.
pub async fn list(
    connection: &mut Connection,
    most: i64,
) -> Result<Vec<UnreachableAddress>, Error> {
    const LIST: &str = "SELECT person.id AS person_id, person.email, refused_at, answer
        FROM unreachable_address JOIN person ON person.email_key = unreachable_address.email_key
        ORDER BY refused_at DESC, person.id LIMIT $1";
    Ok(on!(connection, engine => sqlx::query_as(LIST).bind(most).fetch_all(engine).await?))
}

/// Deletes the addresses that are nobody's any more.
pub async fn forget_nobodys(transaction: &mut Transaction) -> Result<(), Error> {
    const FORGET: &str = "DELETE FROM unreachable_address
        WHERE NOT EXISTS (SELECT 1 FROM person WHERE person.email_key = unreachable_address.email_key)";
    on!(transaction, engine => sqlx::query(FORGET).execute(engine).await?.rows_affected());
    Ok(())
}
