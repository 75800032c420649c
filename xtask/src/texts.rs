//! `cargo xtask texts`: how far each language is translated for citizens.

use anyhow::Result;

use crate::process;

/// Lists what is missing by language and file. With `--complete`, as a release requires, fails if anything
/// is.
pub fn texts(arguments: &[&str]) -> Result<()> {
    process::run(process::cargo(&["run", "--quiet", "--package=catalogue", "--"])?.args(arguments))
}
