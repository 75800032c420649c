//! The file of an SQLite database.

use std::{
    fs, io,
    os::unix::fs::{MetadataExt as _, OpenOptionsExt as _},
    path::Path,
    sync::Arc,
};

/// Where a database's file is, and which file it was when it was opened.
#[derive(Clone, Debug)]
pub struct DatabaseFile {
    path: Arc<Path>,
    /// Its device and its number there.
    identity: (u64, u64),
}

impl DatabaseFile {
    /// The file at a path, which was just opened.
    pub(crate) fn opened(path: &Path) -> io::Result<Self> {
        Ok(Self {
            path: path.into(),
            identity: identity(path)?,
        })
    }

    /// Whether the path still leads to the open file: where it was deleted or replaced, what is written is lost
    /// with the process.
    pub(crate) fn is_in_place(&self) -> bool {
        identity(&self.path).is_ok_and(|identity| identity == self.identity)
    }
}

fn identity(path: &Path) -> io::Result<(u64, u64)> {
    let metadata = fs::metadata(path)?;
    Ok((metadata.dev(), metadata.ino()))
}

/// Creates a database file that only its owner can read; an existing one stays unchanged.
pub(crate) fn keep_to_owner(path: &Path) -> io::Result<()> {
    let mut options = fs::OpenOptions::new();
    options.write(true).create(true).truncate(false).mode(0o600);
    options.open(path).map(drop)
}
