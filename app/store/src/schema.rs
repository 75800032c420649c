//! Whether a database has the tables that this program knows.

use std::collections::BTreeSet;

use crate::{
    Connection, Error,
    connection::Inner,
    dialect,
    migrations::{POSTGRES, SQLITE},
};

/// The tables of a database beside those that this program knows. Versions are numbers of migrations.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Schema {
    /// There are none.
    Missing,
    /// Migrations are missing.
    Older,
    /// They are the same.
    Current,
    /// A newer program has migrated the database, the last time to this version.
    Newer(i64),
}

/// The version of the tables that this program needs.
pub fn needed() -> i64 {
    SQLITE.iter().map(|known| known.version).max().unwrap_or(0)
}

/// Compares the tables by the versions that were applied. Migrating compares their texts as well.
pub async fn compare(connection: &mut Connection) -> Result<Schema, Error> {
    const APPLIED: &str = "SELECT version FROM _sqlx_migrations WHERE success";
    let is_migrated = dialect::is_migrated(connection);
    let is_migrated: bool = on!(connection, engine => sqlx::query_scalar(is_migrated)
        .fetch_one(engine)
        .await?);
    if !is_migrated {
        return Ok(Schema::Missing);
    }
    let applied: Vec<i64> = on!(connection, engine => sqlx::query_scalar(APPLIED)
        .fetch_all(engine)
        .await?);
    let applied: BTreeSet<i64> = applied.into_iter().collect();
    let known = match &connection.0 {
        Inner::Sqlite(_) => &SQLITE,
        Inner::Postgres(_) => &POSTGRES,
    };
    let known: BTreeSet<i64> = known.iter().map(|known| known.version).collect();
    Ok(if let Some(newest) = applied.difference(&known).max() {
        Schema::Newer(*newest)
    } else if known.is_subset(&applied) {
        Schema::Current
    } else {
        Schema::Older
    })
}
