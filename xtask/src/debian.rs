//! Debian's packages.

use std::process::Command;

use anyhow::{Result, bail};

use crate::process;

/// Installs the packages that are missing; only root can.
pub fn install(packages: &[&str]) -> Result<()> {
    let mut missing = Vec::new();
    for &package in packages {
        if !is_installed(package)? {
            missing.push(package);
        }
    }
    if missing.is_empty() {
        return Ok(());
    }
    if !is_root()? {
        bail!("run `sudo apt-get install {}`", missing.join(" "));
    }
    update()?;
    process::run(
        Command::new("apt-get")
            .args(["install", "--yes", "--quiet", "--no-install-recommends"])
            .args(missing)
            .env("DEBIAN_FRONTEND", "noninteractive"),
    )
}

/// Fetches the lists of packages: an old list names files that the mirrors no longer have.
pub fn update() -> Result<()> {
    process::run_silently(Command::new("apt-get").args(["update", "--quiet"])).map(drop)
}

/// Whether this process may change the system.
pub fn is_root() -> Result<bool> {
    Ok(process::read(Command::new("id").arg("--user"))? == "0")
}

/// Whether the system has the package.
pub fn is_installed(package: &str) -> Result<bool> {
    let mut query = Command::new("dpkg-query");
    query.args(["--show", "--showformat", "${db:Status-Status}", package]);
    let output = query
        .output()
        .map_err(|error| process::not_started(&query, error))?;
    Ok(output.stdout == b"installed")
}
