//! Opening, migrating and closing a database, and what connects to it.

use std::{
    fs::File as LockFile,
    path::{Path, PathBuf},
    sync::Arc,
    time::Duration,
};

use sqlx::{
    ConnectOptions as _, Connection as _, PgConnection, PgPool, Postgres, SqlitePool,
    postgres::{PgConnectOptions, PgPoolOptions},
    sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePoolOptions, SqliteSynchronous},
};

use crate::{
    Connection, Error, Transaction,
    connection::{Inner, PostgresHold, SqliteHold},
    database_file::{DatabaseFile, keep_to_owner},
    file::File,
    lock_file, migrations, person_search,
    queues::Queues,
    writer::Writer,
};

/// How long a writer queues before it fails with [`Error::Unavailable`].
pub(crate) const PATIENCE: Duration = Duration::from_secs(5);

/// Rows that SQLite prefetches.
const ROWS_AT_ONCE: usize = 512;

/// People whose names are indexed in one transaction.
const INDEXED_AT_ONCE: i64 = 1000;

/// How long an idle connection to PostgreSQL is used without a test.
const TRUSTED: Duration = Duration::from_secs(1);

/// A database: an embedded SQLite file, or PostgreSQL when one machine is not enough.
#[derive(Clone, Debug)]
pub enum Database {
    /// SQLite in WAL mode: many readers, and one connection that writes.
    Sqlite {
        /// Connections that only read.
        readers: SqlitePool,
        /// The one connection that writes.
        writer: Writer<File>,
        /// The file that they have open.
        file: DatabaseFile,
        /// Keeps the file from being replaced, as long as it is open here.
        lock: Arc<LockFile>,
    },
    /// PostgreSQL at READ COMMITTED, with row locks where two writers could conflict.
    Postgres {
        /// Its connections.
        pool: PgPool,
        /// The queues for contended rows.
        queues: Queues,
    },
}

/// Connections of this process to the database.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Connections {
    /// Those that somebody uses.
    pub in_use: i64,
    /// Those that nobody uses.
    pub idle: i64,
}

/// Whether a transaction may join another one that holds the same row, and share its commit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sharing {
    /// It may.
    Allowed,
    /// Earlier transactions are committed first.
    Alone,
}

impl Database {
    /// Opens the database at an address: `sqlite:var/imprecario.sqlite` (created where it does not
    /// exist yet) or `postgres://user:password@host/name`.
    ///
    /// `connections` is the maximum of open connections; for SQLite, of those that read.
    ///
    /// # Errors
    /// [`Error::Address`] where the address is invalid, [`Error::Unavailable`] where no server answers.
    pub async fn open(address: &str, connections: u32) -> Result<Self, Error> {
        if let Some(path) = Self::file_of(address) {
            Self::open_sqlite(&path, connections).await
        } else if address.starts_with("postgres:") || address.starts_with("postgresql:") {
            let options: PgConnectOptions = address.parse().map_err(|_| Error::Address)?;
            let options = options
                .application_name("imprecario")
                .options([("lock_timeout", "5s"), ("timezone", "UTC")])
                .disable_statement_logging();
            reach(&options).await?;
            let pool = PgPoolOptions::new()
                .max_connections(connections)
                .acquire_timeout(PATIENCE)
                // A recently used connection is taken to be alive: a test would cost a round trip to the
                // server.
                .test_before_acquire(false)
                .before_acquire(|connection, seen| {
                    Box::pin(async move {
                        if seen.idle_for > TRUSTED {
                            connection.ping().await?;
                        }
                        Ok(true)
                    })
                })
                .connect_lazy_with(options);
            let queues = Queues::default();
            Ok(Self::Postgres { pool, queues })
        } else {
            Err(Error::Address)
        }
    }

    /// The file that the address of an SQLite database names; none for PostgreSQL.
    pub fn file_of(address: &str) -> Option<PathBuf> {
        let path = address.strip_prefix("sqlite:")?;
        Some(path.strip_prefix("//").unwrap_or(path).into())
    }

    async fn open_sqlite(path: &Path, connections: u32) -> Result<Self, Error> {
        let lock = lock_file::share(path).map_err(sqlx::Error::Io)?;
        keep_to_owner(path).map_err(sqlx::Error::Io)?;
        let options = SqliteConnectOptions::new()
            .filename(path)
            .create_if_missing(true)
            .journal_mode(SqliteJournalMode::Wal)
            // An acknowledged booking survives a power cut.
            .synchronous(SqliteSynchronous::Full)
            .foreign_keys(true)
            .busy_timeout(PATIENCE)
            // The log grows to about 40 MB before it is moved into the file, so that few bookings wait for
            // that.
            .pragma("wal_autocheckpoint", "10000")
            // Overwrites deleted data, also in free pages, so that no mail recipient remains in the file.
            .pragma("secure_delete", "on")
            // The rollback data of a savepoint is small.
            .pragma("temp_store", "memory")
            // One page of a list, so that the reading thread need not wait for the consumer.
            .row_buffer_size(256)
            .disable_statement_logging();
        // The writer first: it creates the file and switches it to WAL, which a reader cannot.
        let writer = Writer::new(File(options.clone()));
        drop(writer.take(PATIENCE).await?);
        let file = DatabaseFile::opened(path).map_err(sqlx::Error::Io)?;
        let readers = SqlitePoolOptions::new()
            .max_connections(connections)
            .acquire_timeout(PATIENCE)
            // A file does not disconnect: testing the connection each time slows pages down.
            .test_before_acquire(false)
            .connect_lazy_with(
                options
                    .pragma("query_only", "on")
                    // A list is read at once: row by row, two threads would wake each other for every row.
                    .row_buffer_size(ROWS_AT_ONCE)
                    // Half a megabyte each instead of two: the operating system caches the file anyway.
                    .pragma("cache_size", "-512"),
            );
        Ok(Self::Sqlite {
            readers,
            writer,
            file,
            lock: Arc::new(lock),
        })
    }

    /// Migrates the tables to the version that this program needs.
    ///
    /// # Errors
    /// [`Error::Migration`], in which case nothing of the failing migration has been applied.
    pub async fn migrate(&self) -> Result<(), Error> {
        match self {
            Self::Sqlite { writer, .. } => {
                let mut turn = writer.take(PATIENCE).await?;
                migrations::SQLITE
                    .run_direct(None, &mut *turn, false)
                    .await?;
            }
            Self::Postgres { pool, .. } => {
                migrations::accept_former(pool).await?;
                migrations::POSTGRES.run(pool).await?;
            }
        }
        self.index_names().await
    }

    /// Stores by which forms people are found, where that is missing: SQL cannot make them.
    async fn index_names(&self) -> Result<(), Error> {
        loop {
            let mut transaction = self.write().await?;
            let indexed = person_search::index_missing(&mut transaction, INDEXED_AT_ONCE).await?;
            transaction.commit().await?;
            if indexed == 0 {
                return Ok(());
            }
        }
    }

    /// A connection to read from.
    ///
    /// # Errors
    /// [`Error::Unavailable`].
    pub async fn read(&self) -> Result<Connection, Error> {
        Ok(match self {
            Self::Sqlite { readers, .. } => {
                // Boxed: the state for a new connection would make the future of every use case large.
                let reader = Box::pin(readers.acquire()).await?;
                Connection(Inner::Sqlite(SqliteHold::Reader(reader)))
            }
            Self::Postgres { pool, .. } => {
                let pooled = Box::pin(pool.acquire()).await?;
                Connection(Inner::Postgres(PostgresHold::Pooled(pooled)))
            }
        })
    }

    /// A connection through which everything is read as of one moment, however long it takes, while others
    /// write.
    ///
    /// # Errors
    /// [`Error::Unavailable`].
    pub async fn snapshot(&self) -> Result<Connection, Error> {
        Ok(Connection(match self {
            Self::Sqlite { readers, .. } => {
                Inner::Sqlite(SqliteHold::Snapshot(readers.begin().await?))
            }
            Self::Postgres { pool, .. } => {
                const BEGIN: &str = "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY";
                let begun = begin_postgres(pool.clone(), BEGIN).await?;
                Inner::Postgres(PostgresHold::Transaction(begun))
            }
        }))
    }

    /// Begins a transaction that may write. Dropping it without [`Transaction::commit`] rolls it back.
    ///
    /// # Errors
    /// [`Error::Unavailable`].
    pub async fn write(&self) -> Result<Transaction, Error> {
        Ok(Transaction::of(match self {
            Self::Sqlite { writer, .. } => Inner::Sqlite(SqliteHold::Writer(
                writer.begin(PATIENCE, Sharing::Allowed).await?,
            )),
            Self::Postgres { pool, .. } => Inner::Postgres(PostgresHold::Transaction(
                begin_postgres(pool.clone(), BEGIN_POSTGRES).await?,
            )),
        }))
    }

    /// Like [`write`](Self::write), for a transaction that first locks the row of that name, on which there
    /// may be contention. They run one after the other; with PostgreSQL, those in close succession share one
    /// transaction, separated by savepoints. If a shared one fails ([`Transaction::is_shared`]), the cause
    /// may be the locks of others: retry it alone.
    ///
    /// # Errors
    /// [`Error::Unavailable`].
    pub async fn write_in_turn(&self, row: &str, sharing: Sharing) -> Result<Transaction, Error> {
        match self {
            // The writer is one queue for all rows.
            Self::Sqlite { .. } => self.write().await,
            Self::Postgres { pool, queues } => {
                let queue = queues.of(row, pool);
                let turn = queue.begin(PATIENCE, sharing).await?;
                Ok(Transaction::of(Inner::Postgres(PostgresHold::Shared(turn))))
            }
        }
    }

    /// Whether the database answers and can be read.
    ///
    /// # Errors
    /// [`Error::Unavailable`].
    pub async fn ping(&self) -> Result<(), Error> {
        let mut reader = match (self.read().await, self) {
            (
                Err(late @ Error::Unavailable(sqlx::Error::PoolTimedOut)),
                Self::Postgres { pool, .. },
            ) => {
                // The pool tries until its time is over, and does not tell what it tried in vain.
                reach(&pool.connect_options()).await?;
                return Err(late);
            }
            (reader, _) => reader?,
        };
        on!(reader, engine => sqlx::query("SELECT 1 FROM secret WHERE name = ''")
            .fetch_optional(engine)
            .await
            .map(|_| ())?);
        Ok(())
    }

    /// Whether SQLite's file is still where it was opened, neither deleted nor replaced.
    pub fn is_in_place(&self) -> bool {
        match self {
            Self::Sqlite { file, .. } => file.is_in_place(),
            Self::Postgres { .. } => true,
        }
    }

    /// Moves SQLite's log into the database file and empties it, so that deleted data is in neither.
    /// PostgreSQL cleans up its own files. Returns whether the log is empty: a long-running read may still
    /// need it.
    ///
    /// # Errors
    /// [`Error::Unavailable`].
    pub async fn empty_log(&self) -> Result<bool, Error> {
        let Self::Sqlite {
            readers, writer, ..
        } = self
        else {
            return Ok(true);
        };
        // Moves most of it without blocking writers.
        let mut reader = readers.acquire().await?;
        sqlx::query("PRAGMA wal_checkpoint(PASSIVE)")
            .execute(&mut *reader)
            .await?;
        drop(reader);
        let mut turn = writer.take(PATIENCE).await?;
        let is_busy: bool = sqlx::query_scalar("PRAGMA wal_checkpoint(TRUNCATE)")
            .fetch_one(&mut *turn)
            .await?;
        Ok(!is_busy)
    }

    /// How many connections are open; of SQLite those that read.
    pub fn connections(&self) -> Connections {
        let (size, idle) = match self {
            Self::Sqlite { readers, .. } => (readers.size(), readers.num_idle()),
            Self::Postgres { pool, .. } => (pool.size(), pool.num_idle()),
        };
        let idle = i64::try_from(idle).unwrap_or(i64::MAX);
        Connections {
            in_use: (i64::from(size) - idle).max(0),
            idle,
        }
    }

    /// Closes every connection after its work is done.
    pub async fn close(&self) {
        match self {
            Self::Sqlite {
                readers, writer, ..
            } => {
                readers.close().await;
                writer.close().await;
            }
            Self::Postgres { pool, .. } => pool.close().await,
        }
    }

    /// Closes an SQLite database so that it is a single file without a log beside it, which can be read where nothing
    /// can be written. PostgreSQL is only closed.
    ///
    /// # Errors
    /// [`Error::Unavailable`] where another process has it open.
    pub async fn close_as_single_file(&self) -> Result<(), Error> {
        const LEAVE_LOG: &str = "PRAGMA journal_mode = DELETE";
        if let Self::Sqlite {
            readers, writer, ..
        } = self
        {
            readers.close().await;
            let mut turn = writer.take(PATIENCE).await?;
            sqlx::query(LEAVE_LOG).execute(&mut *turn).await?;
        }
        self.close().await;
        Ok(())
    }
}

/// Connects to a PostgreSQL server outside any pool, so that the reason is known where it cannot be reached.
async fn reach(options: &PgConnectOptions) -> sqlx::Result<()> {
    let late = |_| sqlx::Error::Io(std::io::ErrorKind::TimedOut.into());
    let connecting = PgConnection::connect_with(options);
    let connection = tokio::time::timeout(PATIENCE, connecting).await;
    connection.map_err(late)??.close().await
}

/// Begins a transaction in which every statement sees earlier commits, whatever the server's default: a
/// recount after a lock depends on it.
const BEGIN_POSTGRES: &str = "BEGIN ISOLATION LEVEL READ COMMITTED";

/// Begins a transaction in its own task. If the caller is dropped meanwhile, sqlx 0.9.0 would return the
/// connection to the pool with the transaction open.
async fn begin_postgres(
    pool: PgPool,
    statement: &'static str,
) -> sqlx::Result<sqlx::Transaction<'static, Postgres>> {
    let begun = tokio::spawn(async move { pool.begin_with(statement).await });
    begun.await.unwrap_or(Err(sqlx::Error::WorkerCrashed))
}
