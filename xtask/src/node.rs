//! The npm packages of a folder.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail};

use crate::{process, progress, stamp};

const OLDEST_VERSION: u32 = 20;

/// Installs what the folder's `package-lock.json` names, unless it is there already.
pub fn install(folder: &str) -> Result<()> {
    let folder = Path::new(folder);
    let lock = folder.join("package-lock.json");
    let modules = folder.join("node_modules");
    let name = format!("npm packages of {}", folder.display());
    stamp::unless_fresh(&name, &[&lock], &modules, || {
        progress::step(&name, || {
            check_version()?;
            process::run(
                Command::new("npm")
                    .args(["ci", "--no-audit", "--no-fund"])
                    .current_dir(folder)
                    // The browser tests use the browser that Debian maintains.
                    .env("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"),
            )
        })
    })
}

/// `npm run SCRIPT` in the folder.
pub fn script(folder: &str, script: &str) -> Command {
    let mut command = Command::new("npm");
    command
        .args(["run", "--silent", script])
        .current_dir(folder);
    command
}

/// A program that one of the folder's packages provides.
pub fn program(folder: &str, name: &str) -> PathBuf {
    Path::new(folder).join("node_modules/.bin").join(name)
}

fn check_version() -> Result<()> {
    let version = process::read(Command::new("node").arg("--version"))?;
    let major: u32 = version
        .trim_start_matches('v')
        .split('.')
        .next()
        .and_then(|major| major.parse().ok())
        .with_context(|| format!("`node --version` prints `{version}`, which is no version"))?;
    if major < OLDEST_VERSION {
        bail!("Node.js is {version}: install {OLDEST_VERSION} or newer");
    }
    Ok(())
}
