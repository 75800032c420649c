//! The rate of a database alone: one row, one durable commit, repeatedly.

use std::time::{Duration, Instant};

use anyhow::{Context as _, Result};
use sqlx::{
    ConnectOptions as _, Connection as _, Executor as _, PgConnection,
    sqlite::{SqliteConnectOptions, SqliteJournalMode, SqliteSynchronous},
};
use uuid::Uuid;

use crate::portal::{Running, Storage};

const INSERTS: u32 = 1_600;
const TEXT: &str = "a row as short as can be";
const INSERT: &str = "INSERT INTO bare (id, text) VALUES ($1, $2)";

/// Bare durable inserts per second into the database of a portal, by one connection that does nothing else.
pub(crate) async fn inserts(portal: &Running) -> Result<f64> {
    match portal.storage() {
        Storage::Sqlite => into_sqlite(portal).await,
        Storage::Postgres { .. } => into_postgres(portal.url()).await,
    }
}

/// The connection is set up as the portal's writer is.
async fn into_sqlite(portal: &Running) -> Result<f64> {
    let mut connection = SqliteConnectOptions::new()
        .filename(portal.file())
        .journal_mode(SqliteJournalMode::Wal)
        .synchronous(SqliteSynchronous::Full)
        .busy_timeout(Duration::from_secs(5))
        .disable_statement_logging()
        .connect()
        .await
        .context("the database file cannot be opened")?;
    connection
        .execute("CREATE TABLE IF NOT EXISTS bare (id BLOB PRIMARY KEY, text TEXT)")
        .await?;
    let began = Instant::now();
    for _ in 0..INSERTS {
        let mut transaction = connection.begin_with("BEGIN IMMEDIATE").await?;
        sqlx::query(INSERT)
            .bind(Uuid::now_v7())
            .bind(TEXT)
            .execute(&mut *transaction)
            .await?;
        transaction.commit().await?;
    }
    Ok(f64::from(INSERTS) / began.elapsed().as_secs_f64())
}

async fn into_postgres(url: &str) -> Result<f64> {
    let mut connection = PgConnection::connect(url).await?;
    connection
        .execute("CREATE TABLE IF NOT EXISTS bare (id UUID PRIMARY KEY, text TEXT)")
        .await?;
    let began = Instant::now();
    for _ in 0..INSERTS {
        let mut transaction = connection.begin().await?;
        sqlx::query(INSERT)
            .bind(Uuid::now_v7())
            .bind(TEXT)
            .execute(&mut *transaction)
            .await?;
        transaction.commit().await?;
    }
    Ok(f64::from(INSERTS) / began.elapsed().as_secs_f64())
}
