//! A queue for each row of PostgreSQL that many may want at once.
//!
//! Whoever waits here keeps no connection from anybody and keeps the server from handing the row on. Those who
//! come close together share the transaction that holds the row, and its commit.

use std::{
    collections::HashMap,
    sync::{Arc, Mutex, PoisonError, Weak},
};

use sqlx::{Connection as _, Executor as _, PgPool, Postgres, pool::PoolConnection};

use crate::writer::{Engine, Queue, Writer};

/// Where the connections of a queue come from.
#[derive(Clone, Debug)]
pub struct Pooled(PgPool);

impl Engine for Pooled {
    type Connection = PoolConnection<Postgres>;

    // Every statement sees what others committed before it, whatever the server's default: a recount after a
    // lock depends on it.
    const BEGIN: &'static str = "BEGIN ISOLATION LEVEL READ COMMITTED";

    const KEEPS: bool = false;

    const FINISHES: bool = false;

    async fn connect(&self) -> sqlx::Result<Self::Connection> {
        // Boxed: what it takes to connect anew would make the future of every use case large.
        Box::pin(self.0.acquire()).await
    }

    async fn execute(connection: &mut Self::Connection, statements: String) -> sqlx::Result<()> {
        let statements = sqlx::AssertSqlSafe(statements);
        (&mut **connection).execute(statements).await.map(drop)
    }

    async fn close(connection: Self::Connection) {
        // A connection that is broken cannot be closed in order; the server notices.
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
        // Those at which nobody stands any more.
        queues.retain(|_, queue| queue.strong_count() > 0);
        let writer = Writer::new(Pooled(pool.clone()));
        queues.insert(row.to_owned(), Arc::downgrade(&writer.0));
        writer
    }
}
