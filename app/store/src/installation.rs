//! The database as a whole: whose data it holds, whether it can be written, and its clock.

use domain::instant::Instant;

use crate::{Connection, Error, Transaction, dialect, instant::Stamp};

/// A fact about the database.
#[derive(Clone, Copy, Debug)]
enum Fact {
    /// Its data is invented, since it was loaded.
    Demonstration,
    /// It could be written, the last time at this moment.
    Written,
}

impl Fact {
    /// The word stored in the database.
    const fn as_str(self) -> &'static str {
        match self {
            Self::Demonstration => "demonstration",
            Self::Written => "written",
        }
    }
}

/// Marks the database as filled with invented data.
pub async fn mark_as_demonstration(
    transaction: &mut Transaction,
    now: Instant,
) -> Result<(), Error> {
    note(transaction, Fact::Demonstration, now).await
}

/// Whether the database is filled with invented data.
pub async fn is_demonstration(connection: &mut Connection) -> Result<bool, Error> {
    const IS: &str = "SELECT EXISTS (SELECT 1 FROM installation WHERE fact = $1)";
    Ok(on!(connection, engine => sqlx::query_scalar(IS)
        .bind(Fact::Demonstration.as_str())
        .fetch_one(engine)
        .await?))
}

/// Writes to the database, to see whether it can be written: the same row each time.
pub async fn try_to_write(transaction: &mut Transaction, now: Instant) -> Result<(), Error> {
    note(transaction, Fact::Written, now).await
}

/// Whether nobody has used the portal yet: there are no sites, programmes, staff or people.
pub async fn is_unused(connection: &mut Connection) -> Result<bool, Error> {
    const IS: &str = "SELECT NOT (EXISTS (SELECT 1 FROM site) OR EXISTS (SELECT 1 FROM programme)
        OR EXISTS (SELECT 1 FROM staff) OR EXISTS (SELECT 1 FROM person))";
    Ok(on!(connection, engine => sqlx::query_scalar(IS).fetch_one(engine).await?))
}

/// The time by the database's own clock: that of its server, or of this machine for SQLite.
pub async fn clock(connection: &mut Connection) -> Result<Instant, Error> {
    let sql = dialect::clock(connection);
    let now: Stamp = on!(connection, engine => sqlx::query_scalar(sql).fetch_one(engine).await?);
    Ok(now.into())
}

async fn note(transaction: &mut Transaction, fact: Fact, now: Instant) -> Result<(), Error> {
    const NOTE: &str = "INSERT INTO installation (fact, since) VALUES ($1, $2)
        ON CONFLICT (fact) DO UPDATE SET since = excluded.since";
    on!(transaction, engine => sqlx::query(NOTE)
        .bind(fact.as_str())
        .bind(Stamp(now))
        .execute(engine)
        .await?
        .rows_affected());
    Ok(())
}
