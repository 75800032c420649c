//! `cargo xtask build`: the binary.

use std::fs;
use std::path::PathBuf;

use anyhow::{Context, Result};

use crate::{assets, process, progress};

/// How the server is compiled.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Profile {
    /// Compiles fast; reads its assets from the repository, so that they can change while it runs.
    Dev,
    /// Optimised; includes its assets.
    Release,
}

/// Builds assets and server; prints the path and the size of the binary.
pub fn build(profile: Profile) -> Result<()> {
    assets::build(profile)?;
    let binary = server(profile)?;
    let size = fs::metadata(&binary)
        .with_context(|| format!("cargo made no {}", binary.display()))?
        .len();
    println!("{} ({} KiB)", binary.display(), size / 1024);
    Ok(())
}

/// The server as the tests of the whole workspace have just built it: built alone, with fewer features of its
/// libraries, it would be recompiled with most of them.
pub fn tested_server() -> Result<PathBuf> {
    progress::step("Server, as it is tested", || {
        process::run(&mut process::cargo(&["test", "--workspace", "--no-run"])?)
    })?;
    Ok(process::target()?.join("debug/imprecario"))
}

/// Builds the server and returns the path of its binary.
pub fn server(profile: Profile) -> Result<PathBuf> {
    let (name, folder, options): (_, _, &[&str]) = match profile {
        Profile::Dev => ("Server", "debug", &[]),
        Profile::Release => ("Server, release build", "release", &["--release"]),
    };
    progress::step(name, || {
        process::run(process::cargo(&["build", "--package=server"])?.args(options))
    })?;
    Ok(process::target()?.join(folder).join("imprecario"))
}
