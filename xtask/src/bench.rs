//! `cargo xtask bench`: figures of a release build, each beside its baseline.

use anyhow::Result;

use crate::{assets, build, process};

/// Builds everything for release, then measures it. Arguments go on to the package `bench`.
pub fn bench(arguments: &[&str]) -> Result<()> {
    assets::build()?;
    let binary = build::server(build::Profile::Release)?;
    process::run(
        process::cargo(&["run", "--release", "--package=bench", "--"])?
            .arg(binary)
            .arg(assets::DIST)
            .args(arguments),
    )
}
