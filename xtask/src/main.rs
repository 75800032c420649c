//! `cargo xtask …`: everything that a developer or a build machine does with the repository.

mod assets;
mod bench;
mod build;
mod debian;
mod debian_rust;
mod node;
mod postgresql;
mod process;
mod progress;
mod serve;
mod stamp;
mod test;
mod texts;
mod wasm;
mod watch;

use std::{path::Path, process::ExitCode};

use anyhow::{Context, Result, bail};

const USAGE: &str = "\
usage: cargo xtask COMMAND

  serve               set up, build, load demo data, serve on http://localhost:3000
  watch               the same, and build and reload again after every change
  build [--release]   the binary; with --release a single file that carries all assets
  texts [--complete]  what is not translated; with --complete that is a failure
  test                formatting, lints, tests on both databases, stories in a browser
  bench [NAME] [--json FILE]
                      measure a release build, or one figure alone";

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("cargo xtask: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<()> {
    // Every path below is relative to the repository. Cargo names it when the command runs: two
    // clones that share a target folder may run the same binary.
    let package = std::env::var("CARGO_MANIFEST_DIR").context("run it as `cargo xtask`")?;
    let root = Path::new(&package).join("..");
    std::env::set_current_dir(&root).with_context(|| format!("cannot enter {}", root.display()))?;

    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match arguments.as_slice() {
        ["serve"] => serve::serve(),
        ["watch"] => watch::watch(),
        ["build"] => build::build(build::Profile::Dev),
        ["build", "--release"] => build::build(build::Profile::Release),
        ["texts", arguments @ ..] => texts::texts(arguments),
        ["test"] => test::test(),
        ["bench", arguments @ ..] => bench::bench(arguments),
        ["help" | "--help" | "-h"] => {
            println!("{USAGE}");
            Ok(())
        }
        _ => bail!("{USAGE}"),
    }
}
