//! Why a store operation failed, as the two databases tell it.

use sqlx::{error::DatabaseError, postgres::PgDatabaseError, sqlite::SqliteError};

/// Why a store operation failed.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The database cannot be reached, is locked for too long or is shutting down: try again later.
    #[error("the database is unavailable: {0}")]
    Unavailable(#[source] sqlx::Error),
    /// A uniqueness rule of the database refused the row.
    #[error("the row exists already: {0}")]
    Duplicate(#[source] sqlx::Error),
    /// A check of the database refused the row.
    #[error("a rule of the database was broken: {0}")]
    Refused(#[source] sqlx::Error),
    /// Anything else: a defect of the program or of the data.
    #[error("the database failed: {0}")]
    Failed(#[source] sqlx::Error),
    /// The migrations could not be applied.
    #[error("the database could not be migrated: {0}")]
    Migration(#[from] sqlx::migrate::MigrateError),
    /// The database address is invalid.
    // It may hold a password.
    #[error(
        "the address of the database is neither `sqlite:FILE` nor `postgres://user:password@host/name`"
    )]
    Address,
}

impl From<sqlx::Error> for Error {
    fn from(error: sqlx::Error) -> Self {
        use sqlx::error::ErrorKind;
        match &error {
            sqlx::Error::Io(_)
            | sqlx::Error::Tls(_)
            // A server that disconnects during the handshake.
            | sqlx::Error::Protocol(_)
            | sqlx::Error::PoolTimedOut
            | sqlx::Error::PoolClosed
            | sqlx::Error::WorkerCrashed => Self::Unavailable(error),
            sqlx::Error::Database(database) => match database.kind() {
                ErrorKind::UniqueViolation => Self::Duplicate(error),
                ErrorKind::CheckViolation
                | ErrorKind::ForeignKeyViolation
                | ErrorKind::ExclusionViolation => Self::Refused(error),
                _ if is_raised(&**database) => Self::Refused(error),
                _ if is_temporary(&**database) => Self::Unavailable(error),
                _ => Self::Failed(error),
            },
            _ => Self::Failed(error),
        }
    }
}

/// Whether an engine's error code means a temporary failure.
fn is_temporary(error: &dyn DatabaseError) -> bool {
    let code = error.code().unwrap_or_default();
    if error.try_downcast_ref::<PgDatabaseError>().is_some() {
        // Connection, resources, operator intervention, lock not available, deadlock
        // (https://www.postgresql.org/docs/current/errcodes-appendix.html).
        ["08", "53", "57P", "55P03", "40P01"]
            .iter()
            .any(|class| code.starts_with(class))
    } else {
        // The last byte of an extended code is the plain one: BUSY, LOCKED, READONLY, IOERR, FULL,
        // CANTOPEN (https://www.sqlite.org/rescode.html).
        code.parse::<u32>()
            .is_ok_and(|code| matches!(code & 0xFF, 5 | 6 | 8 | 10 | 13 | 14))
    }
}

/// Whether a trigger of SQLite refused the row with `RAISE`, as an exclusion constraint does in
/// PostgreSQL: `SQLITE_CONSTRAINT_TRIGGER` (<https://www.sqlite.org/rescode.html>).
fn is_raised(error: &dyn DatabaseError) -> bool {
    error.try_downcast_ref::<SqliteError>().is_some() && error.code().as_deref() == Some("1811")
}
