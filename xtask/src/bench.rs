//! `cargo xtask bench`: figures of a release build, each beside its baseline.

use anyhow::{Context as _, Result};

use crate::{assets, build, debian, postgresql, process};

/// Builds everything for release, then measures it on both databases. Passes arguments to `bench`.
pub fn bench(arguments: &[&str]) -> Result<()> {
    if std::env::var_os("TEST_POSTGRES_URL").is_none() {
        debian::install(&["postgresql"])?;
    }
    assets::build(build::Profile::Release)?;
    let binary = build::server(build::Profile::Release)?;
    let mut bench = process::cargo(&["run", "--release", "--package=bench", "--"])?;
    bench.arg(binary).arg(assets::DIST).args(arguments);
    // The server keeps its durability settings, as in production.
    let mut bench = postgresql::beside(&bench, &[])
        .context("install postgresql or set TEST_POSTGRES_URL: both databases are measured")?;
    process::run(&mut bench)
}
