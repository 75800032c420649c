//! The one connection that writes to an SQLite file.

use sqlx::{
    ConnectOptions as _, Connection as _, Executor as _, SqliteConnection,
    sqlite::SqliteConnectOptions,
};

use crate::writer::Engine;

/// Opens the connection that writes to SQLite.
#[derive(Clone, Debug)]
pub struct File(pub(crate) SqliteConnectOptions);

impl Engine for File {
    type Connection = SqliteConnection;

    // A deferred transaction that becomes a writer ignores the busy timeout.
    const BEGIN: &'static str = "BEGIN IMMEDIATE";

    // It waits for no locks.
    const SHARE: &'static str = "";

    const KEEPS: bool = true;

    // Its thread finishes every statement.
    const FINISHES: bool = true;

    // Of several statements only the first is executed if nobody waits for the answer.
    const RELEASES: bool = false;

    async fn connect(&self) -> sqlx::Result<Self::Connection> {
        self.0.connect().await
    }

    async fn execute(connection: &mut Self::Connection, statements: String) -> sqlx::Result<()> {
        let statements = sqlx::AssertSqlSafe(statements);
        connection.execute(statements).await.map(drop)
    }

    async fn receive(_: &mut Self::Connection) -> sqlx::Result<()> {
        // Its thread takes statements in their order, whether or not the answers were received.
        Ok(())
    }

    async fn close(connection: Self::Connection) {
        // Closing moves the log into the file; where that fails, the next start does it.
        let _ = connection.close().await;
    }
}
