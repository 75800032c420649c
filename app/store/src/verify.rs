//! Checks the file of an SQLite database that no process has open, such as a backup.

use std::path::Path;

use sqlx::{
    SqlitePool,
    sqlite::{SqliteConnectOptions, SqlitePoolOptions},
};

use crate::{
    Connection, Error,
    catalogue::{self, Count},
    connection::{Inner, SqliteHold},
    dialect,
    schema::{self, Schema},
};

/// Why a file cannot be relied on.
#[derive(Debug, thiserror::Error)]
pub enum Flaw {
    /// It is not a database of the portal, or a damaged one.
    #[error("it cannot be read as a database: {0}")]
    Unreadable(#[from] Error),
    /// Its pages or indexes are damaged.
    #[error("it is damaged: {0}")]
    Damaged(String),
    /// A row refers to one that does not exist.
    #[error("a row of its table {0} refers to one that does not exist")]
    Dangling(String),
}

/// A file without flaws.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sound {
    /// The version of its tables.
    pub version: Schema,
    /// How many rows each table has.
    pub counts: Vec<Count>,
}

/// Reads the whole file, without changing it.
///
/// # Errors
/// [`Flaw`].
pub async fn file(path: &Path) -> Result<Sound, Flaw> {
    let options = SqliteConnectOptions::new().filename(path).read_only(true);
    let pool = SqlitePoolOptions::new()
        .max_connections(1)
        .connect_with(options)
        .await
        .map_err(Error::from)?;
    let sound = read(&pool).await;
    pool.close().await;
    sound
}

async fn read(pool: &SqlitePool) -> Result<Sound, Flaw> {
    let mut connection = pool.acquire().await.map_err(Error::from)?;
    let problems: Vec<String> = sqlx::query_scalar("PRAGMA integrity_check(5)")
        .fetch_all(&mut *connection)
        .await
        .map_err(Error::from)?;
    if problems != ["ok"] {
        return Err(Flaw::Damaged(problems.join("; ")));
    }
    let mut connection = Connection(Inner::Sqlite(SqliteHold::Reader(connection)));
    let sql = dialect::check_references(&connection);
    let dangling: Option<String> = on!(connection, engine => sqlx::query_scalar(sql)
        .fetch_optional(engine)
        .await
        .map_err(Error::from)?);
    if let Some(table) = dangling {
        return Err(Flaw::Dangling(table));
    }
    Ok(Sound {
        version: schema::compare(&mut connection).await?,
        counts: catalogue::counts(&mut connection).await?,
    })
}
