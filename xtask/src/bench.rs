//! `cargo xtask bench`: figures of a release build, each beside its baseline.

use std::path::Path;

use anyhow::{Result, bail};

use crate::{assets, process};

/// Runs the package `bench` with the given arguments.
pub fn bench(arguments: &[&str]) -> Result<()> {
    if !Path::new("bench/Cargo.toml").exists() {
        bail!("there is no package `bench` yet");
    }
    assets::build()?;
    process::run(process::cargo(&["run", "--release", "--package=bench", "--"])?.args(arguments))
}
