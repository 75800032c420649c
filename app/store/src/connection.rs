//! The two databases behind one door.

use std::{path::Path, time::Duration};

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
    migrations,
    queues::{Pooled, Queues},
    writer::{Engine, Turn, Writer},
};

/// Runs one expression on whichever engine the connection belongs to. The SQL text is the same.
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

/// How long a writer waits for its turn before it gives up with [`Error::Unavailable`].
const PATIENCE: Duration = Duration::from_secs(5);

/// So many rows SQLite reads ahead of who asked for them.
const ROWS_AT_ONCE: usize = 512;

/// How long an idle connection to PostgreSQL is taken to be there.
const TRUSTED: Duration = Duration::from_secs(1);

/// Why the store could not do what it was asked.
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
    /// The database's address cannot be read.
    #[error("not a database address: {0}")]
    Address(String),
}

impl From<sqlx::Error> for Error {
    fn from(error: sqlx::Error) -> Self {
        use sqlx::error::ErrorKind;
        match &error {
            sqlx::Error::Io(_)
            | sqlx::Error::Tls(_)
            // A server that hangs up in the middle of a greeting.
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

/// Whether an engine's own error code means "not now" rather than "never".
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
    },
    /// PostgreSQL at READ COMMITTED, with row locks where two writers could meet.
    Postgres {
        /// Its connections.
        pool: PgPool,
        /// The queues for rows that many want at once.
        queues: Queues,
    },
}

/// Whether a transaction may go on in that of others who hold the same row, and share its commit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sharing {
    /// It may.
    Allowed,
    /// What others did is committed first.
    Alone,
}

impl Database {
    /// Opens the database at an address: `sqlite:var/imprecario.sqlite` (created where it does not
    /// exist yet) or `postgres://user:password@host/name`.
    ///
    /// `connections` is the most that are open at once, for SQLite those that read.
    ///
    /// # Errors
    /// [`Error::Address`] where the address cannot be read, [`Error::Unavailable`] where nobody answers.
    pub async fn open(address: &str, connections: u32) -> Result<Self, Error> {
        if let Some(path) = address.strip_prefix("sqlite:") {
            Self::open_sqlite(Path::new(path.trim_start_matches("//")), connections).await
        } else if address.starts_with("postgres:") || address.starts_with("postgresql:") {
            let options: PgConnectOptions = address
                .parse()
                .map_err(|_| Error::Address(address.to_owned()))?;
            let pool = PgPoolOptions::new()
                .max_connections(connections)
                .acquire_timeout(PATIENCE)
                // A connection that was in use a moment ago is there: to ask each time is one more way to
                // the server and back.
                .test_before_acquire(false)
                .before_acquire(|connection, seen| {
                    Box::pin(async move {
                        if seen.idle_for > TRUSTED {
                            connection.ping().await?;
                        }
                        Ok(true)
                    })
                })
                .connect_with(
                    options
                        .application_name("imprecario")
                        .options([("lock_timeout", "5s"), ("timezone", "UTC")])
                        .disable_statement_logging(),
                )
                .await?;
            let queues = Queues::default();
            Ok(Self::Postgres { pool, queues })
        } else {
            Err(Error::Address(address.to_owned()))
        }
    }

    async fn open_sqlite(path: &Path, connections: u32) -> Result<Self, Error> {
        keep_to_owner(path)?;
        let options = SqliteConnectOptions::new()
            .filename(path)
            .create_if_missing(true)
            .journal_mode(SqliteJournalMode::Wal)
            // An acknowledged booking survives a power cut.
            .synchronous(SqliteSynchronous::Full)
            .foreign_keys(true)
            .busy_timeout(PATIENCE)
            // The log grows to about 40 MB before it is moved into the file: seldom enough that hardly
            // any booking waits for it.
            .pragma("wal_autocheckpoint", "10000")
            // What was deleted is overwritten, also in pages that are free: a mail forgets whose it was.
            .pragma("secure_delete", "on")
            // What a savepoint may have to bring back is short.
            .pragma("temp_store", "memory")
            // A page of a list, so that the thread that reads need not wait for who takes.
            .row_buffer_size(256)
            .disable_statement_logging();
        // The writer first: it creates the file and switches it to WAL, which a reader may not.
        let writer = Writer::new(File(options.clone()));
        drop(writer.take(PATIENCE).await?);
        let readers = SqlitePoolOptions::new()
            .max_connections(connections)
            .acquire_timeout(PATIENCE)
            // A file does not hang up: asking it each time whether it is there costs a page its pace.
            .test_before_acquire(false)
            .connect_lazy_with(
                options
                    .pragma("query_only", "on")
                    // A list is read in one go: row by row, two threads would wake each other for each.
                    .row_buffer_size(ROWS_AT_ONCE)
                    // Half a megabyte for each, not two: the file is in the system's own cache anyway.
                    .pragma("cache_size", "-512"),
            );
        Ok(Self::Sqlite { readers, writer })
    }

    /// Brings the tables to the version that this program needs.
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
            Self::Postgres { pool, .. } => migrations::POSTGRES.run(pool).await?,
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
                // Boxed: what it takes to connect anew would make the future of every use case large.
                let reader = Box::pin(readers.acquire()).await?;
                Connection(Inner::Sqlite(SqliteHold::Reader(reader)))
            }
            Self::Postgres { pool, .. } => {
                let pooled = Box::pin(pool.acquire()).await?;
                Connection(Inner::Postgres(PostgresHold::Pooled(pooled)))
            }
        })
    }

    /// Begins a transaction that may write. Dropping it without [`Transaction::commit`] undoes it.
    ///
    /// # Errors
    /// [`Error::Unavailable`].
    pub async fn write(&self) -> Result<Transaction, Error> {
        Ok(Transaction(Connection(match self {
            Self::Sqlite { writer, .. } => Inner::Sqlite(SqliteHold::Writer(
                writer.begin(PATIENCE, Sharing::Allowed).await?,
            )),
            Self::Postgres { pool, .. } => Inner::Postgres(PostgresHold::Transaction(
                begin_postgres(pool.clone()).await?,
            )),
        })))
    }

    /// As [`write`](Self::write), for a transaction that begins by holding the row of that name, which
    /// many may want at the same moment. They come one after the other; with PostgreSQL, those that follow
    /// each other closely go on in one transaction behind savepoints. Where such a one fails
    /// ([`Transaction::is_shared`]), it may be for what others hold: it is to be tried again alone.
    ///
    /// # Errors
    /// [`Error::Unavailable`].
    pub async fn write_in_turn(&self, row: &str, sharing: Sharing) -> Result<Transaction, Error> {
        match self {
            // The writer is one queue for everything.
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
        let mut reader = self.read().await?;
        on!(reader, engine => sqlx::query("SELECT 1 FROM secret WHERE name = ''")
            .fetch_optional(engine)
            .await
            .map(|_| ())?);
        Ok(())
    }

    /// Moves SQLite's log into the database file and empties it, so that what was deleted stands in neither. The
    /// files of PostgreSQL belong to its server, which cleans them up by itself. Returns whether the log is empty:
    /// somebody who reads for long may need it.
    ///
    /// # Errors
    /// [`Error::Unavailable`].
    pub async fn empty_log(&self) -> Result<bool, Error> {
        let Self::Sqlite { readers, writer } = self else {
            return Ok(true);
        };
        // Most of it without keeping writers waiting.
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

    /// Closes every connection after its work is done.
    pub async fn close(&self) {
        match self {
            Self::Sqlite { readers, writer } => {
                readers.close().await;
                writer.close().await;
            }
            Self::Postgres { pool, .. } => pool.close().await,
        }
    }
}

/// Creates a database file that nobody but its owner can read; one that exists stays as it is.
fn keep_to_owner(path: &Path) -> Result<(), Error> {
    use std::os::unix::fs::OpenOptionsExt as _;
    let mut options = std::fs::OpenOptions::new();
    options.write(true).create(true).truncate(false).mode(0o600);
    options
        .open(path)
        .map(drop)
        .map_err(|error| Error::Unavailable(sqlx::Error::Io(error)))
}

/// Begins a transaction whose every statement sees what others committed before it, whatever the
/// server's default: a recount after a lock depends on it.
///
/// It begins in a task of its own. Where whoever asked goes away meanwhile, sqlx 0.9.0 would put the
/// connection back into the pool with the transaction open.
async fn begin_postgres(pool: PgPool) -> sqlx::Result<sqlx::Transaction<'static, Postgres>> {
    const BEGIN: &str = "BEGIN ISOLATION LEVEL READ COMMITTED";
    let begun = tokio::spawn(async move { pool.begin_with(BEGIN).await });
    begun.await.unwrap_or(Err(sqlx::Error::WorkerCrashed))
}

/// Where the connection that writes to SQLite comes from.
#[derive(Clone, Debug)]
pub struct File(SqliteConnectOptions);

impl Engine for File {
    type Connection = SqliteConnection;

    // A deferred transaction that turns into a writer ignores the busy timeout.
    const BEGIN: &'static str = "BEGIN IMMEDIATE";

    const KEEPS: bool = true;

    // Its thread carries out what it was told.
    const FINISHES: bool = true;

    async fn connect(&self) -> sqlx::Result<Self::Connection> {
        self.0.connect().await
    }

    async fn execute(connection: &mut Self::Connection, statements: String) -> sqlx::Result<()> {
        let statements = sqlx::AssertSqlSafe(statements);
        connection.execute(statements).await.map(drop)
    }

    async fn close(connection: Self::Connection) {
        // Closing moves the log into the file; where that fails, the next start does it.
        let _ = connection.close().await;
    }
}

/// A connection to SQLite: one of those that read, or the one that writes, inside a transaction.
pub(crate) enum SqliteHold {
    Reader(PoolConnection<Sqlite>),
    Writer(Turn<File>),
}

impl SqliteHold {
    pub(crate) fn engine(&mut self) -> &mut SqliteConnection {
        match self {
            Self::Reader(connection) => connection,
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

/// A connection through which the store can also be written; nothing is kept before
/// [`Transaction::commit`]. After an error it can only be dropped.
pub struct Transaction(Connection);

impl Transaction {
    /// Keeps everything that was written through this transaction.
    ///
    /// # Errors
    /// [`Error::Unavailable`]; then nothing was kept, or with PostgreSQL, where the connection broke
    /// while committing, it cannot be told: the form's request id settles it on the next try.
    pub async fn commit(self) -> Result<(), Error> {
        match self.0.0 {
            Inner::Sqlite(SqliteHold::Writer(turn)) => turn.commit().await?,
            Inner::Postgres(PostgresHold::Transaction(transaction)) => transaction.commit().await?,
            Inner::Postgres(PostgresHold::Shared(turn)) => turn.commit().await?,
            Inner::Sqlite(SqliteHold::Reader(_)) | Inner::Postgres(PostgresHold::Pooled(_)) => {}
        }
        Ok(())
    }
}

impl Connection {
    /// Whether it goes on in a transaction of PostgreSQL in which others have written: it must not wait for
    /// what those hold who wait for them.
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
