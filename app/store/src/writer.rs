//! The one connection that writes to SQLite.

use std::{
    ops::{Deref, DerefMut},
    sync::Arc,
    time::Duration,
};

use sqlx::{
    ConnectOptions as _, Connection as _, Executor as _, SqliteConnection,
    sqlite::SqliteConnectOptions,
};
use tokio::sync::{Mutex, OwnedMappedMutexGuard, OwnedMutexGuard};

/// The one connection that writes. Those who wait for it get it in the order in which they came,
/// without the detour through a pool's own bookkeeping, which costs more than a booking.
#[derive(Clone, Debug)]
pub struct Writer(Arc<Mutex<Option<Open>>>);

#[derive(Debug)]
struct Open {
    connection: SqliteConnection,
    options: SqliteConnectOptions,
    /// Whether a transaction was begun and neither committed nor undone.
    begun: bool,
}

impl Writer {
    pub(crate) async fn open(options: SqliteConnectOptions) -> sqlx::Result<Self> {
        let open = Open {
            connection: options.connect().await?,
            options,
            begun: false,
        };
        Ok(Self(Arc::new(Mutex::new(Some(open)))))
    }

    /// Waits for the connection without beginning anything on it: for what goes past the store.
    ///
    /// # Errors
    /// Where others hold it for longer than `patience`, or it was closed.
    pub async fn take(&self, patience: Duration) -> sqlx::Result<Turn> {
        let turn = tokio::time::timeout(patience, self.0.clone().lock_owned());
        let guard = turn.await.map_err(|_| sqlx::Error::PoolTimedOut)?;
        let open = OwnedMutexGuard::try_map(guard, Option::as_mut);
        Ok(Turn(Some(open.map_err(|_| sqlx::Error::PoolClosed)?)))
    }

    /// Begins a transaction as soon as those who came before have ended theirs.
    pub(crate) async fn begin(&self, patience: Duration) -> sqlx::Result<Turn> {
        let mut turn = self.take(patience).await?;
        if let Some(open) = &mut turn.0 {
            open.undo().await?;
            open.begun = true;
            // A deferred transaction that turns into a writer ignores the busy timeout.
            open.connection.execute("BEGIN IMMEDIATE").await?;
        }
        Ok(turn)
    }

    /// Ends the connection after its work is done.
    pub(crate) async fn close(&self) {
        if let Some(open) = self.0.lock().await.take() {
            // Closing moves the log into the file; where that fails, the next start does it.
            let _ = open.connection.close().await;
        }
    }
}

impl Open {
    /// Undoes the transaction that somebody left open.
    async fn undo(&mut self) -> sqlx::Result<()> {
        if self.begun && self.connection.execute("ROLLBACK").await.is_err() {
            // SQLite ended it by itself, as it does when the disk is full, or the connection is broken.
            self.connection = self.options.connect().await?;
        }
        self.begun = false;
        Ok(())
    }
}

/// A turn at the connection that writes. Dropping it undoes what was not committed.
pub struct Turn(Option<OwnedMappedMutexGuard<Option<Open>, Open>>);

impl Turn {
    pub(crate) async fn commit(mut self) -> sqlx::Result<()> {
        if let Some(open) = &mut self.0 {
            open.connection.execute("COMMIT").await?;
            open.begun = false;
        }
        Ok(())
    }
}

impl Drop for Turn {
    fn drop(&mut self) {
        // Another process waits for the file's lock as well: what was left open is undone at once.
        if let Some(mut open) = self.0.take()
            && open.begun
            && let Ok(runtime) = tokio::runtime::Handle::try_current()
        {
            runtime.spawn(async move {
                // Where it fails, whoever has the next turn tries again.
                let _ = open.undo().await;
            });
        }
    }
}

impl Deref for Turn {
    type Target = SqliteConnection;

    fn deref(&self) -> &SqliteConnection {
        match &self.0 {
            Some(open) => &open.connection,
            None => unreachable!("a turn holds the connection until it is dropped"),
        }
    }
}

impl DerefMut for Turn {
    fn deref_mut(&mut self) -> &mut SqliteConnection {
        match &mut self.0 {
            Some(open) => &mut open.connection,
            None => unreachable!("a turn holds the connection until it is dropped"),
        }
    }
}
