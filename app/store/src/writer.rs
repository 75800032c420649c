//! The one connection that writes to SQLite.
//!
//! Transactions take turns at it, and those that follow each other closely share one commit: the disk is
//! asked once for all of them, and nobody is answered before it has answered. Each one keeps its own
//! undoing by a savepoint, so that a refusal of one takes nothing from the others.

use std::{
    ops::{Deref, DerefMut},
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
    time::Duration,
};

use sqlx::{
    ConnectOptions as _, Connection as _, Executor as _, SqliteConnection,
    sqlite::SqliteConnectOptions,
};
use tokio::sync::{Mutex, OwnedMappedMutexGuard, OwnedMutexGuard, watch};

/// So many transactions share a commit at most: the first must not wait for ever for the last.
const MOST: usize = 64;

/// The one connection that writes. Those who wait for it get it in the order in which they came.
#[derive(Clone, Debug)]
pub struct Writer {
    open: Arc<Mutex<Option<Open>>>,
    /// How many wait for their turn.
    waiting: Arc<AtomicUsize>,
}

#[derive(Debug)]
struct Open {
    connection: SqliteConnection,
    options: SqliteConnectOptions,
    /// The transactions that will share the next commit.
    group: Option<Group>,
    /// Whether somebody is in the middle of a transaction.
    busy: bool,
}

/// Transactions that share a commit.
#[derive(Debug)]
struct Group {
    /// How many have ended and wait for the commit.
    ended: usize,
    /// How many have begun after the first.
    begun: usize,
    /// The savepoint to which the present one can be undone.
    savepoint: Option<usize>,
    /// Says how it went; gone without a word, it went wrong.
    outcome: watch::Sender<Option<bool>>,
}

impl Writer {
    pub(crate) async fn open(options: SqliteConnectOptions) -> sqlx::Result<Self> {
        let open = Open {
            connection: options.connect().await?,
            options,
            group: None,
            busy: false,
        };
        Ok(Self {
            open: Arc::new(Mutex::new(Some(open))),
            waiting: Arc::default(),
        })
    }

    /// Waits for the connection without beginning anything on it: for what goes past the store.
    ///
    /// # Errors
    /// Where others hold it for longer than `patience`, or it was closed.
    pub async fn take(&self, patience: Duration) -> sqlx::Result<Turn> {
        let mut turn = self.turn(patience).await?;
        let open = turn.open();
        open.undo().await?;
        open.commit_group().await?;
        Ok(turn)
    }

    /// Begins a transaction as soon as those who came before have ended theirs.
    pub(crate) async fn begin(&self, patience: Duration) -> sqlx::Result<Turn> {
        let mut turn = self.turn(patience).await?;
        let open = turn.open();
        open.undo().await?;
        // Noted before it happens: whoever goes away in the middle leaves something to undo.
        open.busy = true;
        if let Some(group) = &mut open.group {
            // What the one before did is kept or lost with the whole from now on. Every savepoint has a
            // name of its own, so that undoing one can never undo another.
            let release = match group.savepoint {
                Some(number) => format!("RELEASE member{number};"),
                None => String::new(),
            };
            group.begun += 1;
            group.savepoint = Some(group.begun);
            let next = format!("{release} SAVEPOINT member{}", group.begun);
            open.connection.execute(sqlx::AssertSqlSafe(next)).await?;
        } else {
            open.group = Some(Group {
                begun: 0,
                ended: 0,
                savepoint: None,
                outcome: watch::Sender::new(None),
            });
            // A deferred transaction that turns into a writer ignores the busy timeout.
            if let Err(error) = open.connection.execute("BEGIN IMMEDIATE").await {
                open.group = None;
                open.busy = false;
                return Err(error);
            }
        }
        Ok(turn)
    }

    /// Ends the connection after its work is done.
    pub(crate) async fn close(&self) {
        // Commits what is owed; where it fails, nobody was told that it went well.
        let _ = self.take(Duration::MAX).await;
        if let Some(open) = self.open.lock().await.take() {
            // Closing moves the log into the file; where that fails, the next start does it.
            let _ = open.connection.close().await;
        }
    }

    async fn turn(&self, patience: Duration) -> sqlx::Result<Turn> {
        let waiting = Waiting::begin(self);
        let lock = tokio::time::timeout(patience, self.open.clone().lock_owned());
        let guard = lock.await.map_err(|_| sqlx::Error::PoolTimedOut)?;
        waiting.end();
        let open = OwnedMutexGuard::try_map(guard, Option::as_mut);
        Ok(Turn {
            held: Some(open.map_err(|_| sqlx::Error::PoolClosed)?),
            writer: self.clone(),
        })
    }

    /// Commits what is left where nobody waits who would do it.
    fn commit_soon(&self) {
        if let Ok(runtime) = tokio::runtime::Handle::try_current() {
            let writer = self.clone();
            runtime.spawn(async move { writer.take(Duration::MAX).await.map(drop) });
        }
    }
}

/// Somebody who waits for their turn. Whoever goes away meanwhile may have been expected to commit for
/// those before.
struct Waiting<'a> {
    writer: &'a Writer,
    ended: bool,
}

impl<'a> Waiting<'a> {
    fn begin(writer: &'a Writer) -> Self {
        writer.waiting.fetch_add(1, Ordering::AcqRel);
        Self {
            writer,
            ended: false,
        }
    }

    fn end(mut self) {
        self.ended = true;
    }
}

impl Drop for Waiting<'_> {
    fn drop(&mut self) {
        self.writer.waiting.fetch_sub(1, Ordering::AcqRel);
        if !self.ended {
            self.writer.commit_soon();
        }
    }
}

impl Open {
    /// Undoes the transaction that somebody left in the middle, and nothing of the others.
    async fn undo(&mut self) -> sqlx::Result<()> {
        if !self.busy {
            return Ok(());
        }
        let savepoint = self.group.as_mut().and_then(|group| group.savepoint.take());
        let undone = if let Some(number) = savepoint {
            let alone = format!("ROLLBACK TO member{number}; RELEASE member{number}");
            self.connection.execute(sqlx::AssertSqlSafe(alone)).await
        } else {
            self.group = None;
            self.connection.execute("ROLLBACK").await
        };
        if undone.is_err() {
            // SQLite ended everything by itself, as it does when the disk is full, or the connection is
            // broken. Those who shared the commit learn that it went wrong.
            self.group = None;
            self.connection = self.options.connect().await?;
        }
        self.busy = false;
        Ok(())
    }

    /// Commits what has ended, and tells those who wait for it.
    async fn commit_group(&mut self) -> sqlx::Result<()> {
        let Some(group) = self.group.take() else {
            return Ok(());
        };
        let committed = self.connection.execute("COMMIT").await;
        // Nobody may be left who wants to know.
        let _ = group.outcome.send(Some(committed.is_ok()));
        if committed.is_err() && self.connection.execute("ROLLBACK").await.is_err() {
            self.connection = self.options.connect().await?;
        }
        committed.map(drop)
    }
}

/// A turn at the connection that writes. Dropping it undoes what was not committed.
pub struct Turn {
    held: Option<OwnedMappedMutexGuard<Option<Open>, Open>>,
    writer: Writer,
}

impl Turn {
    fn open(&mut self) -> &mut Open {
        match &mut self.held {
            Some(open) => open,
            None => unreachable!("a turn holds the connection until it is dropped"),
        }
    }

    /// Ends the transaction, and waits until it is on the disk: by a commit of its own, or by that of
    /// somebody who comes right after.
    pub(crate) async fn commit(mut self) -> sqlx::Result<()> {
        let is_last = self.writer.waiting.load(Ordering::Acquire) == 0;
        let open = self.open();
        open.busy = false;
        let Some(group) = &mut open.group else {
            return Err(went_wrong());
        };
        group.ended += 1;
        let is_full = group.ended >= MOST;
        let mut outcome = group.outcome.subscribe();
        if is_last || is_full {
            // Whoever asked may go away in the middle; the others are answered all the same.
            tokio::spawn(async move { self.open().commit_group().await });
        } else {
            drop(self);
        }
        let committed = outcome.wait_for(Option::is_some).await;
        match committed.map(|outcome| *outcome) {
            Ok(Some(true)) => Ok(()),
            Ok(_) | Err(_) => Err(went_wrong()),
        }
    }
}

/// The commit that several shared went wrong: nothing of it was kept.
fn went_wrong() -> sqlx::Error {
    sqlx::Error::Io(std::io::Error::other("the commit did not succeed"))
}

impl Drop for Turn {
    fn drop(&mut self) {
        let Some(open) = self.held.take() else {
            return;
        };
        let nobody_waits = self.writer.waiting.load(Ordering::Acquire) == 0;
        let is_owed = open.busy || (open.group.is_some() && nobody_waits);
        drop(open);
        // Another process waits for the file's lock as well: nothing is left open.
        if is_owed {
            self.writer.commit_soon();
        }
    }
}

impl Deref for Turn {
    type Target = SqliteConnection;

    fn deref(&self) -> &SqliteConnection {
        match &self.held {
            Some(open) => &open.connection,
            None => unreachable!("a turn holds the connection until it is dropped"),
        }
    }
}

impl DerefMut for Turn {
    fn deref_mut(&mut self) -> &mut SqliteConnection {
        &mut self.open().connection
    }
}
