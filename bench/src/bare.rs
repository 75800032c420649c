//! What a database alone can do: one row, one durable commit, again and again.

use std::time::{Duration, Instant};

use anyhow::{Context as _, Result};
use sqlx::{
    ConnectOptions as _, Connection as _, Executor as _, PgConnection,
    sqlite::{SqliteConnectOptions, SqliteJournalMode, SqliteSynchronous},
};
use uuid::Uuid;

use crate::portal::{Running, Storage};

const INSERTS: u32 = 1_600;
/// So many inserts of each connection before the clock is started.
const WARM_UP: u32 = 10;
const TEXT: &str = "a row as short as can be";
const INSERT: &str = "INSERT INTO bare (id, text) VALUES ($1, $2)";

/// Bare durable inserts per second into the database of a portal, by as many connections as write in it.
pub(crate) async fn inserts(portal: &Running) -> Result<f64> {
    match portal.storage() {
        Storage::Sqlite => into_sqlite(portal).await,
        Storage::Postgres { connections, .. } => into_postgres(portal.url(), *connections).await,
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

async fn into_postgres(url: &str, connections: u32) -> Result<f64> {
    let mut first = PgConnection::connect(url).await?;
    first
        .execute("CREATE TABLE IF NOT EXISTS bare (id UUID PRIMARY KEY, text TEXT)")
        .await?;
    let mut waiting = vec![first];
    for _ in 1..connections {
        waiting.push(PgConnection::connect(url).await?);
    }
    let each = INSERTS / connections;
    let warm = at_once(waiting, WARM_UP).await?;
    let began = Instant::now();
    at_once(warm, each).await?;
    Ok(f64::from(each * connections) / began.elapsed().as_secs_f64())
}

/// Lets every connection insert and commit that often, all at once.
async fn at_once(connections: Vec<PgConnection>, times: u32) -> Result<Vec<PgConnection>> {
    let mut loops = tokio::task::JoinSet::new();
    for mut connection in connections {
        loops.spawn(async move {
            for _ in 0..times {
                let mut transaction = connection.begin().await?;
                sqlx::query(INSERT)
                    .bind(Uuid::now_v7())
                    .bind(TEXT)
                    .execute(&mut *transaction)
                    .await?;
                transaction.commit().await?;
            }
            anyhow::Ok(connection)
        });
    }
    let mut done = Vec::new();
    while let Some(connection) = loops.join_next().await {
        done.push(connection??);
    }
    Ok(done)
}
