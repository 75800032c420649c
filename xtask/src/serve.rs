//! `cargo xtask serve`: from a fresh clone to a portal with demo data.

use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::Result;

use crate::{assets, build, node, process, progress};

/// Builds, prepares the database and becomes the server.
pub fn serve() -> Result<()> {
    let mut server = portal(&prepare()?, "serve");
    // Replaces this process, so that signals reach only the server.
    let error = server.exec();
    Err(process::not_started(&server, error))
}

/// Builds everything and fills the database; returns the server's binary.
pub fn prepare() -> Result<PathBuf> {
    assets::build(build::Profile::Dev)?;
    node::install("end2end")?;
    let binary = build::server(build::Profile::Dev)?;
    progress::step("Database and demo data", || {
        process::run(&mut portal(&binary, "migrate"))?;
        process::run(&mut portal(&binary, "demo"))
    })?;
    Ok(binary)
}

/// The portal with demo data and the mailbox in which its mails arrive.
pub fn portal(binary: &Path, command: &str) -> Command {
    let mut portal = Command::new(binary);
    portal.arg(command).env("IMPRECARIO_DEMO", "true");
    portal
}
