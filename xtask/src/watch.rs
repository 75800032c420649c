//! `cargo xtask watch`: builds and restarts after every change.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Child;
use std::time::{Duration, SystemTime};

use anyhow::{Context, Result};

use crate::{process, progress, serve, stamp};

/// The sources of the portal.
const SOURCES: [&str; 7] = [
    "app",
    "demo",
    "server",
    "locales",
    "style",
    "Cargo.toml",
    "Cargo.lock",
];

/// A poll costs a few milliseconds; a person does not notice half a second.
const INTERVAL: Duration = Duration::from_millis(300);

/// When each file was last written.
type Snapshot = BTreeMap<PathBuf, SystemTime>;

/// Serves until interrupted. A build that fails leaves the last good server running.
pub fn watch() -> Result<()> {
    let mut built = snapshot()?;
    let mut server = start(&serve::prepare()?)?;
    loop {
        built = settled_change(&built)?;
        match progress::step("Rebuilding", serve::prepare) {
            Ok(binary) => {
                stop(&mut server)?;
                server = start(&binary)?;
            }
            Err(error) => eprintln!("{error:#}"),
        }
    }
}

/// Open pages notice the restart and reload.
fn start(binary: &Path) -> Result<Child> {
    process::start(serve::portal(binary, "serve").env("IMPRECARIO_RELOAD", "true"))
}

/// Kills it: open pages hold connections for ever, and the portal survives a kill. It may also have ended by
/// itself, on an invalid setting; then there is nothing to do.
fn stop(server: &mut Child) -> Result<()> {
    server
        .kill()
        .and_then(|()| server.wait())
        .context("cannot stop the server")?;
    Ok(())
}

/// Waits for a change, then for the end of it: editors and version control write many files at once.
fn settled_change(built: &Snapshot) -> Result<Snapshot> {
    let mut last = snapshot()?;
    loop {
        std::thread::sleep(INTERVAL);
        let now = snapshot()?;
        if now == last && now != *built {
            return Ok(now);
        }
        last = now;
    }
}

fn snapshot() -> Result<Snapshot> {
    let mut files = Snapshot::new();
    for source in SOURCES {
        add(Path::new(source), &mut files).with_context(|| format!("cannot read {source}"))?;
    }
    Ok(files)
}

fn add(path: &Path, files: &mut Snapshot) -> std::io::Result<()> {
    // A file may vanish between being listed and being looked at.
    let Ok(metadata) = fs::metadata(path) else {
        return Ok(());
    };
    if !metadata.is_dir() {
        files.insert(path.to_owned(), metadata.modified()?);
        return Ok(());
    }
    for entry in fs::read_dir(path)? {
        let entry = entry?;
        if !stamp::MADE.iter().any(|made| entry.file_name() == *made) {
            add(&entry.path(), files)?;
        }
    }
    Ok(())
}
