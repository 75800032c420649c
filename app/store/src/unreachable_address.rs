//! Addresses that a mail server refused for good.

use domain::{email::EmailAddress, id::PersonId, instant::Instant};
use uuid::Uuid;

use crate::{Connection, Error, Transaction, instant::Stamp};

/// An address to which nothing more is sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnreachableAddress {
    /// The address.
    pub email: EmailAddress,
    /// When it was refused.
    pub refused_at: Instant,
    /// What the mail server answered.
    pub answer: String,
}

record!(UnreachableAddress {
    email: text,
    refused_at: instant,
    answer: text
});

/// Records that an address was refused, if it is a person's. Returns everybody whose it is, unless it was recorded
/// before.
pub async fn insert(
    transaction: &mut Transaction,
    email: &EmailAddress,
    answer: &str,
    now: Instant,
) -> Result<Vec<PersonId>, Error> {
    const INSERT: &str = "INSERT INTO unreachable_address (email_key, refused_at, answer)
        SELECT $1, $2, $3 WHERE EXISTS (SELECT 1 FROM person WHERE email_key = $1)
        ON CONFLICT (email_key) DO NOTHING";
    let inserted = on!(transaction, engine => sqlx::query(INSERT)
        .bind(email.key())
        .bind(Stamp(now))
        .bind(answer)
        .execute(engine)
        .await?
        .rows_affected());
    if inserted == 0 {
        return Ok(Vec::new());
    }
    people(transaction, email).await
}

/// Takes an address out. Returns everybody whose it is, if it was in.
pub async fn delete(
    transaction: &mut Transaction,
    email: &EmailAddress,
) -> Result<Vec<PersonId>, Error> {
    const DELETE: &str = "DELETE FROM unreachable_address WHERE email_key = $1";
    let deleted = on!(transaction, engine => sqlx::query(DELETE)
        .bind(email.key())
        .execute(engine)
        .await?
        .rows_affected());
    if deleted == 0 {
        return Ok(Vec::new());
    }
    people(transaction, email).await
}

async fn people(connection: &mut Connection, email: &EmailAddress) -> Result<Vec<PersonId>, Error> {
    const PEOPLE: &str = "SELECT id FROM person WHERE email_key = $1 ORDER BY created_at, id";
    let ids: Vec<Uuid> = on!(connection, engine => sqlx::query_scalar(PEOPLE)
        .bind(email.key())
        .fetch_all(engine)
        .await?);
    Ok(ids.into_iter().map(PersonId::from).collect())
}

/// The entry of an address, as one of the people spells it whose it is. Addresses that are nobody's have none.
macro_rules! entries {
    ($which:literal) => {
        concat!(
            "SELECT person.email, refused_at, answer FROM unreachable_address
            JOIN person ON person.id = (SELECT id FROM person
                WHERE person.email_key = unreachable_address.email_key
                ORDER BY created_at, id LIMIT 1) ",
            $which
        )
    };
}

/// The entry of an address, if it was refused.
pub async fn of(
    connection: &mut Connection,
    email: &EmailAddress,
) -> Result<Option<UnreachableAddress>, Error> {
    const OF: &str = entries!("WHERE unreachable_address.email_key = $1");
    Ok(on!(connection, engine => sqlx::query_as(OF)
        .bind(email.key())
        .fetch_optional(engine)
        .await?))
}

/// The addresses that were refused, the latest first; at most `most`. One that people share is listed once.
pub async fn list(
    connection: &mut Connection,
    most: i64,
) -> Result<Vec<UnreachableAddress>, Error> {
    const LIST: &str = entries!("ORDER BY refused_at DESC, person.id LIMIT $1");
    Ok(on!(connection, engine => sqlx::query_as(LIST).bind(most).fetch_all(engine).await?))
}

/// Deletes the addresses that are nobody's any more.
pub async fn forget_nobodys(transaction: &mut Transaction) -> Result<(), Error> {
    const FORGET: &str = "DELETE FROM unreachable_address
        WHERE NOT EXISTS (SELECT 1 FROM person WHERE person.email_key = unreachable_address.email_key)";
    on!(transaction, engine => sqlx::query(FORGET).execute(engine).await?.rows_affected());
    Ok(())
}
