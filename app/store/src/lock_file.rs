//! A lock on an SQLite database's file, so that it is not replaced while a process has it open.
//!
//! The lock is on a file beside it, which stays: the database itself is renamed when it is replaced, and a lock
//! goes with the file that was renamed. The operating system releases it when the process ends, however it ends.

use std::{
    ffi::OsString,
    fs::{File, OpenOptions, TryLockError},
    io,
    path::{Path, PathBuf},
};

/// The lock of every process that has the database open.
///
/// # Errors
/// Where the database is being replaced, or the lock file cannot be made.
pub(crate) fn share(database: &Path) -> io::Result<File> {
    let file = open(database)?;
    file.try_lock_shared().map_err(|error| {
        refused(
            error,
            format!("{} is being replaced by a backup", database.display()),
        )
    })?;
    Ok(file)
}

/// The lock under which the database is replaced. It lasts until the file is dropped.
///
/// # Errors
/// Where a process has the database open, or the lock file cannot be made.
pub fn replace(database: &Path) -> io::Result<File> {
    let file = open(database)?;
    file.try_lock().map_err(|error| {
        refused(
            error,
            format!(
                "{} is in use: stop the portal and every other command first",
                database.display()
            ),
        )
    })?;
    Ok(file)
}

fn refused(error: TryLockError, reason: String) -> io::Error {
    match error {
        TryLockError::WouldBlock => io::Error::new(io::ErrorKind::ResourceBusy, reason),
        TryLockError::Error(error) => error,
    }
}

fn open(database: &Path) -> io::Result<File> {
    use std::os::unix::fs::OpenOptionsExt as _;
    let mut options = OpenOptions::new();
    options.write(true).create(true).truncate(false).mode(0o600);
    options.open(beside(database))
}

/// The lock file of a database's file.
fn beside(database: &Path) -> PathBuf {
    let mut name = OsString::from(database);
    name.push(".lock");
    name.into()
}
