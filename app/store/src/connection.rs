//! One interface to the two databases.

use std::{
    fs::File as LockFile,
    path::{Path, PathBuf},
    sync::Arc,
    time::Duration,
};

use sqlx::{
    ConnectOptions as _, Connection as _, Executor as _, PgConnection, PgPool, Postgres, Sqlite,
    SqliteConnection, SqlitePool,
    error::DatabaseError,
    pool::PoolConnection,
    postgres::{PgConnectOptions, PgDatabaseError, PgPoolOptions},
    sqlite::{
        SqliteConnectOptions, SqliteError, SqliteJournalMode, SqlitePoolOptions, SqliteSynchronous,
    },
};

use crate::{
    database_file::{DatabaseFile, keep_to_owner},
    dialect, lock_file, migrations,
    queues::{Pooled, Queues},
    writer::{Engine, Turn, Writer},
};

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

/// How long a writer queues before it fails with [`Error::Unavailable`].
pub(crate) const PATIENCE: Duration = Duration::from_secs(5);

/// Rows that SQLite prefetches.
const ROWS_AT_ONCE: usize = 512;

/// How long an idle connection to PostgreSQL is used without a test.
const TRUSTED: Duration = Duration::from_secs(1);

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
        Ok(())
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
        Ok(Transaction(Connection(match self {
            Self::Sqlite { writer, .. } => Inner::Sqlite(SqliteHold::Writer(
                writer.begin(PATIENCE, Sharing::Allowed).await?,
            )),
            Self::Postgres { pool, .. } => Inner::Postgres(PostgresHold::Transaction(
                begin_postgres(pool.clone(), BEGIN_POSTGRES).await?,
            )),
        })))
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
                Ok(Transaction(Connection(Inner::Postgres(
                    PostgresHold::Shared(turn),
                ))))
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

/// Opens the connection that writes to SQLite.
#[derive(Clone, Debug)]
pub struct File(SqliteConnectOptions);

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
