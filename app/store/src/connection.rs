//! One interface to the connections of the two databases.

use sqlx::{PgConnection, Postgres, Sqlite, SqliteConnection, pool::PoolConnection};

use crate::{Error, dialect, file::File, queues::Pooled, writer::Turn};

/// Runs one expression on the connection's engine. The SQL text is the same.
macro_rules! on {
    ($connection:expr, $engine:ident => $run:expr) => {
        match &mut $connection.0 {
            $crate::connection::Inner::Sqlite(hold) => {
                let $engine = hold.engine();
                $run
            }
            $crate::connection::Inner::Postgres(hold) => {
                let $engine = hold.engine();
                $run
            }
        }
    };
}

/// A connection to SQLite: one of those that read, plain or inside a transaction, or the one that writes, inside
/// a transaction.
pub(crate) enum SqliteHold {
    Reader(PoolConnection<Sqlite>),
    Snapshot(sqlx::Transaction<'static, Sqlite>),
    Writer(Turn<File>),
}

impl SqliteHold {
    pub(crate) fn engine(&mut self) -> &mut SqliteConnection {
        match self {
            Self::Reader(connection) => connection,
            Self::Snapshot(transaction) => transaction,
            Self::Writer(turn) => turn,
        }
    }
}

/// A connection to PostgreSQL, plain or inside a transaction.
pub(crate) enum PostgresHold {
    Pooled(PoolConnection<Postgres>),
    Transaction(sqlx::Transaction<'static, Postgres>),
    Shared(Turn<Pooled>),
}

impl PostgresHold {
    pub(crate) fn engine(&mut self) -> &mut PgConnection {
        match self {
            Self::Pooled(connection) => connection,
            Self::Transaction(transaction) => transaction,
            Self::Shared(turn) => turn,
        }
    }
}

/// A connection through which the store can be read.
pub struct Connection(pub(crate) Inner);

pub(crate) enum Inner {
    Sqlite(SqliteHold),
    Postgres(PostgresHold),
}

/// A connection through which the store can also be written; nothing is stored before
/// [`Transaction::commit`]. After an error it can only be dropped.
pub struct Transaction(Connection);

impl Transaction {
    /// A transaction that has begun.
    pub(crate) const fn of(begun: Inner) -> Self {
        Self(Connection(begun))
    }

    /// Commits everything that was written through this transaction.
    ///
    /// # Errors
    /// [`Error::Unavailable`]; then nothing was stored. If a PostgreSQL connection broke during the commit,
    /// the result is unknown: on the next try, the form's request id shows it.
    pub async fn commit(self) -> Result<(), Error> {
        match self.0.0 {
            Inner::Sqlite(SqliteHold::Writer(turn)) => turn.commit().await?,
            Inner::Postgres(PostgresHold::Transaction(transaction)) => transaction.commit().await?,
            Inner::Postgres(PostgresHold::Shared(turn)) => turn.commit().await?,
            Inner::Sqlite(SqliteHold::Reader(_) | SqliteHold::Snapshot(_))
            | Inner::Postgres(PostgresHold::Pooled(_)) => {}
        }
        Ok(())
    }
}

impl Connection {
    /// The size of the database, in bytes.
    ///
    /// # Errors
    /// [`Error::Unavailable`].
    pub async fn database_size(&mut self) -> Result<i64, Error> {
        let sql = dialect::database_size(self);
        Ok(on!(self, engine => sqlx::query_scalar(sql).fetch_one(engine).await?))
    }

    /// Whether it shares a PostgreSQL transaction in which others have written: it must not wait for the
    /// locks of a transaction that waits for them.
    pub fn is_shared(&self) -> bool {
        matches!(&self.0, Inner::Postgres(PostgresHold::Shared(turn)) if turn.is_shared())
    }
}

impl std::ops::Deref for Transaction {
    type Target = Connection;

    fn deref(&self) -> &Connection {
        &self.0
    }
}

impl std::ops::DerefMut for Transaction {
    fn deref_mut(&mut self) -> &mut Connection {
        &mut self.0
    }
}
