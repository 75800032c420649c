//! A queue for each contended row of PostgreSQL.
//!
//! Waiting here occupies no connection and no lock queue of the server. Transactions in close succession
//! share the one that holds the row, and its commit.

use std::{
    collections::HashMap,
    sync::{Arc, Mutex, PoisonError, Weak},
};

use sqlx::{Connection as _, Executor as _, PgPool, Postgres, pool::PoolConnection};

use crate::writer::{Engine, Queue, Writer};

/// The source of a queue's connections.
#[derive(Clone, Debug)]
pub struct Pooled(PgPool);

impl Engine for Pooled {
    type Connection = PoolConnection<Postgres>;

    // Every statement sees earlier commits, whatever the server's default: a recount after a lock depends on
    // it.
    const BEGIN: &'static str = "BEGIN ISOLATION LEVEL READ COMMITTED";

    // Others wait for whoever waits here: who does not get a lock soon is tried again alone.
    const SHARE: &'static str = "SET LOCAL lock_timeout = '100ms'; ";

    const KEEPS: bool = false;

    const FINISHES: bool = false;

    const RELEASES: bool = true;

    async fn connect(&self) -> sqlx::Result<Self::Connection> {
        // Boxed: the state for a new connection would make the future of every use case large.
        Box::pin(self.0.acquire()).await
    }

    async fn execute(connection: &mut Self::Connection, statements: String) -> sqlx::Result<()> {
        let statements = sqlx::AssertSqlSafe(statements);
        (&mut **connection).execute(statements).await.map(drop)
    }

    async fn receive(connection: &mut Self::Connection) -> sqlx::Result<()> {
        connection.flush().await
    }

    async fn close(connection: Self::Connection) {
        // A broken connection cannot be closed cleanly; the server notices.
        let _ = connection.detach().close().await;
    }
}

/// The queues of this process.
#[derive(Clone, Debug, Default)]
pub struct Queues(Arc<Mutex<HashMap<String, Weak<Queue<Pooled>>>>>);

impl Queues {
    /// The queue for the row of that name.
    pub(crate) fn of(&self, row: &str, pool: &PgPool) -> Writer<Pooled> {
        let mut queues = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(queue) = queues.get(row).and_then(Weak::upgrade) {
            return Writer(queue);
        }
        // Removes the queues that nobody uses any more.
        queues.retain(|_, queue| queue.strong_count() > 0);
        let writer = Writer::new(Pooled(pool.clone()));
        queues.insert(row.to_owned(), Arc::downgrade(&writer.0));
        writer
    }
}
