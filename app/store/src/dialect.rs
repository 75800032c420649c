//! What the two engines do not say in the same words.

use crate::{Connection, connection::Inner};

/// SQLite needs no row locks: a transaction that may write is the only one that may.
const fn by_engine(
    connection: &Connection,
    sqlite: &'static str,
    postgres: &'static str,
) -> &'static str {
    match connection.0 {
        Inner::Sqlite(_) => sqlite,
        Inner::Postgres(_) => postgres,
    }
}

/// Reads the row that everybody who gives or takes places of an edition must hold.
pub(crate) const fn lock_edition(connection: &Connection) -> &'static str {
    by_engine(
        connection,
        "SELECT * FROM edition WHERE id = $1",
        "SELECT * FROM edition WHERE id = $1 FOR UPDATE",
    )
}

/// Takes due jobs, skipping those that another runner is taking at this moment.
pub(crate) const fn claim_jobs(connection: &Connection) -> &'static str {
    by_engine(
        connection,
        "UPDATE job SET state = 'running', lease = $1, lease_until = $2, attempts = attempts + 1
         WHERE id IN (SELECT id FROM job WHERE state = 'queued' AND run_at <= $3
                      ORDER BY run_at, id LIMIT $4)
         RETURNING *",
        "UPDATE job SET state = 'running', lease = $1, lease_until = $2, attempts = attempts + 1
         WHERE id IN (SELECT id FROM job WHERE state = 'queued' AND run_at <= $3
                      ORDER BY run_at, id LIMIT $4 FOR UPDATE SKIP LOCKED)
         RETURNING *",
    )
}

/// Reads a person who is about to book, so that two bookings of theirs cannot overlap.
pub(crate) const fn lock_person(connection: &Connection) -> &'static str {
    by_engine(
        connection,
        "SELECT * FROM person WHERE id = $1",
        "SELECT * FROM person WHERE id = $1 FOR NO KEY UPDATE",
    )
}
