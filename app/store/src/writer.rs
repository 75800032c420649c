//! A queue for a connection that writes, whose transactions share commits.
//!
//! Transactions take the connection one after the other, and those in close succession share one commit: one
//! disk sync serves all of them, and each caller is answered after it. Each one has its own savepoint, so
//! that rolling one back does not affect the others.
//!
//! SQLite has one such queue for all writes. PostgreSQL has one for each contended row ([`crate::queues`]).

use std::{
    fmt,
    future::poll_fn,
    ops::{Deref, DerefMut},
    pin::pin,
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
    task::Poll,
    time::Duration,
};

use crate::Sharing;

use tokio::sync::{Mutex, OwnedMappedMutexGuard, OwnedMutexGuard, watch};

/// Maximum transactions that share a commit: the first must not wait for ever for the last.
const MOST: usize = 64;

/// What the engines do differently with a connection that writes.
pub trait Engine: Clone + fmt::Debug + Send + Sync + 'static {
    /// The connection.
    type Connection: Send + Sync + 'static;

    /// The statement that begins a transaction.
    const BEGIN: &'static str;

    /// What precedes the first savepoint of a shared transaction.
    const SHARE: &'static str;

    /// Whether a connection stays open while it is not used.
    const KEEPS: bool;

    /// Whether a statement is executed even if the caller is dropped before the answer.
    const FINISHES: bool;

    /// Whether each savepoint is released before the next one, rather than by the commit.
    const RELEASES: bool;

    /// A connection without an open transaction.
    fn connect(&self) -> impl Future<Output = sqlx::Result<Self::Connection>> + Send;

    /// Executes statements that return nothing.
    fn execute(
        connection: &mut Self::Connection,
        statements: String,
    ) -> impl Future<Output = sqlx::Result<()>> + Send;

    /// Receives what is left of earlier answers, so that the next statement is sent at once.
    fn receive(connection: &mut Self::Connection) -> impl Future<Output = sqlx::Result<()>> + Send;

    /// Closes a connection, after its work or because it is broken: it must not be reused.
    fn close(connection: Self::Connection) -> impl Future<Output = ()> + Send;
}

/// A connection that writes. Callers get it in the order in which they asked for it.
#[derive(Debug)]
pub struct Writer<E: Engine>(pub(crate) Arc<Queue<E>>);

impl<E: Engine> Clone for Writer<E> {
    fn clone(&self) -> Self {
        Self(self.0.clone())
    }
}

/// The connection and how many callers wait.
#[derive(Debug)]
pub struct Queue<E: Engine> {
    open: Arc<Mutex<Option<Open<E>>>>,
    /// How many callers wait.
    waiting: AtomicUsize,
}

struct Open<E: Engine> {
    engine: E,
    connection: Option<E::Connection>,
    /// The transactions that will share the next commit.
    group: Option<Group>,
    /// Whether a transaction is in progress.
    busy: bool,
}

impl<E: Engine> fmt::Debug for Open<E> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut open = formatter.debug_struct("Open");
        open.field("group", &self.group).finish_non_exhaustive()
    }
}

/// Transactions that share a commit.
#[derive(Debug)]
struct Group {
    /// How many have ended and wait for the commit.
    ended: usize,
    /// The savepoint to which the current or next one can be rolled back; none for the first. Names are
    /// unique, so that rolling one back can never roll back another.
    savepoint: Option<usize>,
    /// Sends the result; if it is dropped without one, the commit failed.
    outcome: watch::Sender<Option<bool>>,
}

impl<E: Engine> Writer<E> {
    pub(crate) fn new(engine: E) -> Self {
        let open = Open {
            engine,
            connection: None,
            group: None,
            busy: false,
        };
        Self(Arc::new(Queue {
            open: Arc::new(Mutex::new(Some(open))),
            waiting: AtomicUsize::new(0),
        }))
    }

    /// Waits for the connection without beginning a transaction: for access that bypasses the store.
    ///
    /// # Errors
    /// Where others hold it for longer than `patience`, or it was closed.
    pub async fn take(&self, patience: Duration) -> sqlx::Result<Turn<E>> {
        let mut turn = self.turn(patience).await?;
        let open = turn.open();
        open.undo().await;
        open.commit_group().await?;
        open.connection().await?;
        Ok(turn)
    }

    /// Begins a transaction as soon as earlier ones have ended; if alone, as soon as they are also committed.
    pub(crate) async fn begin(
        &self,
        patience: Duration,
        sharing: Sharing,
    ) -> sqlx::Result<Turn<E>> {
        let mut turn = self.turn(patience).await?;
        if E::FINISHES || turn.open().is_ready(sharing) {
            turn.begin(sharing).await?;
            return Ok(turn);
        }
        // In its own task: the caller may be dropped half-way, and the state of the connection must still be
        // known.
        let begun = tokio::spawn(async move {
            turn.begin(sharing).await?;
            Ok(turn)
        });
        begun.await.unwrap_or(Err(sqlx::Error::WorkerCrashed))
    }

    /// Closes the connection after its work is done.
    pub(crate) async fn close(&self) {
        if let Ok(mut turn) = self.turn(Duration::MAX).await {
            // Commits what is due; if it fails, no caller was told that it succeeded.
            let open = turn.open();
            open.undo().await;
            let _ = open.commit_group().await;
        }
        if let Some(open) = self.0.open.lock().await.take()
            && let Some(connection) = open.connection
        {
            E::close(connection).await;
        }
    }

    async fn turn(&self, patience: Duration) -> sqlx::Result<Turn<E>> {
        let waiting = Waiting::begin(self);
        let lock = tokio::time::timeout(patience, self.0.open.clone().lock_owned());
        let guard = lock.await.map_err(|_| sqlx::Error::PoolTimedOut)?;
        waiting.end();
        let open = OwnedMutexGuard::try_map(guard, Option::as_mut);
        Ok(Turn {
            held: Some(open.map_err(|_| sqlx::Error::PoolClosed)?),
            writer: self.clone(),
        })
    }

    /// Commits a pending group if no waiting caller will.
    fn commit_soon(&self) {
        if let Ok(runtime) = tokio::runtime::Handle::try_current() {
            let writer = self.clone();
            runtime.spawn(async move {
                let mut turn = writer.turn(Duration::MAX).await?;
                let open = turn.open();
                open.undo().await;
                open.commit_group().await
            });
        }
    }
}

/// A waiting caller. One that is dropped meanwhile may have been expected to commit for earlier ones.
struct Waiting<'a, E: Engine> {
    writer: &'a Writer<E>,
    ended: bool,
}

impl<'a, E: Engine> Waiting<'a, E> {
    fn begin(writer: &'a Writer<E>) -> Self {
        writer.0.waiting.fetch_add(1, Ordering::AcqRel);
        Self {
            writer,
            ended: false,
        }
    }

    fn end(mut self) {
        self.ended = true;
    }
}

impl<E: Engine> Drop for Waiting<'_, E> {
    fn drop(&mut self) {
        self.writer.0.waiting.fetch_sub(1, Ordering::AcqRel);
        if !self.ended {
            self.writer.commit_soon();
        }
    }
}

impl<E: Engine> Open<E> {
    async fn connection(&mut self) -> sqlx::Result<&mut E::Connection> {
        let connection = match self.connection.take() {
            Some(connection) => connection,
            None => self.engine.connect().await?,
        };
        Ok(self.connection.insert(connection))
    }

    async fn execute(&mut self, statements: String) -> sqlx::Result<()> {
        E::execute(self.connection().await?, statements).await
    }

    /// Sends a statement and does not wait until it is done. If it fails, so does the rollback that needs it.
    async fn execute_ahead(&mut self, statement: String) -> sqlx::Result<()> {
        let connection = self.connection().await?;
        E::receive(connection).await?;
        let mut execution = pin!(E::execute(connection, statement));
        poll_fn(|context| match execution.as_mut().poll(context) {
            Poll::Ready(done) => Poll::Ready(done),
            Poll::Pending => Poll::Ready(Ok(())),
        })
        .await
    }

    /// Whether a transaction can begin without a statement: its savepoint is set.
    fn is_ready(&self, sharing: Sharing) -> bool {
        !self.busy && self.group.is_some() && sharing == Sharing::Allowed
    }

    /// Begins a transaction: the first of a group, or one more in the group that has begun.
    async fn begin(&mut self) -> sqlx::Result<()> {
        // Set in advance: a caller that is dropped half-way leaves a transaction to roll back.
        self.busy = true;
        if self.group.is_some() {
            return Ok(());
        }
        self.group = Some(Group {
            ended: 0,
            savepoint: None,
            outcome: watch::Sender::new(None),
        });
        let begun = self.execute(E::BEGIN.to_owned()).await;
        if begun.is_err() {
            self.busy = false;
            self.give_up().await;
        }
        begun
    }

    /// Sets the savepoint of the next transaction: from now on the previous one is committed or lost with
    /// the group. Its caller does not wait for it, and the next one finds it done.
    async fn prepare_next(&mut self) {
        let Some(group) = &mut self.group else {
            return;
        };
        let next = group.savepoint.map_or(1, |number| number + 1);
        let statements = match group.savepoint.replace(next) {
            Some(number) if E::RELEASES => {
                format!("RELEASE SAVEPOINT member{number}; SAVEPOINT member{next}")
            }
            Some(_) => format!("SAVEPOINT member{next}"),
            None => format!("{}SAVEPOINT member{next}", E::SHARE),
        };
        if self.execute_ahead(statements).await.is_err() {
            self.give_up().await;
        }
    }

    /// Rolls back the transaction that was left half-way, and no other.
    async fn undo(&mut self) {
        if !self.busy {
            return;
        }
        let savepoint = self.group.as_ref().and_then(|group| group.savepoint);
        // The savepoint remains for the next transaction.
        let statement = savepoint.map_or_else(
            || "ROLLBACK".to_owned(),
            |number| format!("ROLLBACK TO SAVEPOINT member{number}"),
        );
        let mut undone = self.execute(statement.clone()).await;
        // The answer to a statement whose caller was dropped comes first, and it may be an error.
        if matches!(undone, Err(sqlx::Error::Database(_))) {
            undone = self.execute(statement).await;
        }
        // Not earlier: a caller that is dropped half-way leaves the rollback to the next one.
        self.busy = false;
        if savepoint.is_none() {
            self.group = None;
            if undone.is_ok() && !E::KEEPS {
                self.connection = None;
            }
        }
        if undone.is_err() {
            // The engine rolled back everything by itself, as SQLite does when the disk is full, or the
            // connection is broken. All callers that share the commit get an error.
            self.give_up().await;
        }
    }

    /// Commits the ended transactions and notifies their callers.
    async fn commit_group(&mut self) -> sqlx::Result<()> {
        let Some(group) = self.group.take() else {
            return Ok(());
        };
        let committed = self.end("COMMIT").await;
        // There may be no receiver left.
        let _ = group.outcome.send(Some(committed.is_ok()));
        if committed.is_err() {
            self.give_up().await;
        }
        committed
    }

    /// Ends the open transaction; a connection that does not stay open is released.
    async fn end(&mut self, statement: &str) -> sqlx::Result<()> {
        let ended = self.execute(statement.to_owned()).await;
        if ended.is_ok() && !E::KEEPS {
            self.connection = None;
        }
        ended
    }

    /// Drops the group and the connection, whose state is unknown.
    async fn give_up(&mut self) {
        self.group = None;
        if let Some(connection) = self.connection.take() {
            E::close(connection).await;
        }
    }
}

/// Exclusive use of the connection that writes. Dropping it rolls back what was not committed.
pub struct Turn<E: Engine> {
    held: Option<OwnedMappedMutexGuard<Option<Open<E>>, Open<E>>>,
    writer: Writer<E>,
}

impl<E: Engine> Turn<E> {
    fn open(&mut self) -> &mut Open<E> {
        match &mut self.held {
            Some(open) => open,
            None => unreachable!("a turn holds the connection until it is dropped"),
        }
    }

    async fn begin(&mut self, sharing: Sharing) -> sqlx::Result<()> {
        let open = self.open();
        open.undo().await;
        if sharing == Sharing::Alone {
            // Its callers are told if it fails; this transaction has not begun yet.
            let _ = open.commit_group().await;
        }
        open.begin().await
    }

    /// Whether others have written in the same transaction and hold locks on what they wrote.
    pub(crate) fn is_shared(&self) -> bool {
        let group = self.held.as_ref().and_then(|open| open.group.as_ref());
        group.is_some_and(|group| group.savepoint.is_some())
    }

    /// Ends the transaction and waits until it is on disk: by its own commit, or by that of a transaction
    /// that follows immediately.
    pub(crate) async fn commit(mut self) -> sqlx::Result<()> {
        let is_last = self.writer.0.waiting.load(Ordering::Acquire) == 0;
        let open = self.open();
        open.busy = false;
        let Some(group) = &mut open.group else {
            return Err(went_wrong());
        };
        group.ended += 1;
        let is_full = group.ended >= MOST;
        let mut outcome = group.outcome.subscribe();
        if !is_last && !is_full {
            open.prepare_next().await;
        }
        if is_last || is_full {
            // The caller may be dropped half-way; the others must still be answered.
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

/// The error of a failed shared commit: nothing was stored.
fn went_wrong() -> sqlx::Error {
    sqlx::Error::Io(std::io::Error::other("the commit did not succeed"))
}

impl<E: Engine> Drop for Turn<E> {
    fn drop(&mut self) {
        let Some(open) = self.held.take() else {
            return;
        };
        let nobody_waits = self.writer.0.waiting.load(Ordering::Acquire) == 0;
        let is_due = open.busy || (open.group.is_some() && nobody_waits);
        drop(open);
        // Other processes may wait for the same locks: no transaction stays open.
        if is_due {
            self.writer.commit_soon();
        }
    }
}

impl<E: Engine> Deref for Turn<E> {
    type Target = E::Connection;

    fn deref(&self) -> &E::Connection {
        match self.held.as_ref().and_then(|open| open.connection.as_ref()) {
            Some(connection) => connection,
            None => unreachable!("a turn has a connection until it is dropped"),
        }
    }
}

impl<E: Engine> DerefMut for Turn<E> {
    fn deref_mut(&mut self) -> &mut E::Connection {
        match &mut self.open().connection {
            Some(connection) => connection,
            None => unreachable!("a turn has a connection until it is dropped"),
        }
    }
}
