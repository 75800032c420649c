//! `cargo xtask test`: all checks that a change must pass.

use anyhow::{Result, bail};

use crate::{assets, build, debian, node, postgresql, process, progress, wasm};

/// A browser, a clock that can be moved, a calendar of others, a database server, and fonts for every language of the
/// portal.
const PACKAGES: [&str; 6] = [
    "chromium",
    "faketime",
    "fonts-noto-cjk",
    "fonts-noto-core",
    "khal",
    "postgresql",
];

/// One thing to check.
type Step = (&'static str, fn() -> Result<()>);

const STEPS: [Step; 9] = [
    ("Debian's packages", || debian::install(&PACKAGES)),
    ("Formatting", || {
        process::run(&mut process::cargo(&["fmt", "--all", "--check"])?)
    }),
    ("Licences and sources", licences),
    ("Lints", lints),
    ("Lints for the browser", browser_lints),
    ("Assets, with the release build of the islands", || {
        assets::build(build::Profile::Release)
    }),
    ("Tests", tests),
    ("Examples in the documentation", || {
        process::run(&mut process::cargo(&["test", "--workspace", "--doc"])?)
    }),
    ("Stories in a browser", stories),
];

/// Runs every step, even if others fail, and fails if one failed.
pub fn test() -> Result<()> {
    let mut failures = Vec::new();
    for (name, work) in STEPS {
        if let Err(error) = progress::step(name, work) {
            eprintln!("  {error:#}");
            failures.push(format!("{name}: {error:#}"));
        }
    }
    let failed = failures.len();
    println!("steps: {} passed, {failed} failed", STEPS.len() - failed);
    if failed > 0 {
        bail!("{}", failures.join("\n"));
    }
    Ok(())
}

/// Of all dependencies; what is allowed is in `deny.toml`.
fn licences() -> Result<()> {
    process::run(&mut process::cargo(&[
        "run",
        "--quiet",
        "--package=licences",
    ])?)
}

fn lints() -> Result<()> {
    let arguments = ["clippy", "--workspace", "--all-targets", "--", "-Dwarnings"];
    process::run(&mut process::cargo(&arguments)?)
}

fn browser_lints() -> Result<()> {
    let toolchain = wasm::Toolchain::ensure()?;
    assets::BUNDLES.iter().try_for_each(|bundle| {
        let package = format!("--package={bundle}");
        let arguments = [&*package, "--features=hydrate", "--", "-Dwarnings"];
        process::run(&mut toolchain.clippy(&arguments)?)
    })
}

fn tests() -> Result<()> {
    let arguments: &[&str] = if process::is_there("cargo-nextest") {
        &["nextest", "run", "--workspace"]
    } else {
        &["test", "--workspace", "--all-targets"]
    };
    let cargo = process::cargo(arguments)?;
    // The data need neither survive a power cut nor be kept secret.
    let quick = [
        "fsync=off",
        "full_page_writes=off",
        "max_connections=400",
        "ssl=off",
    ];
    let with_postgresql = postgresql::beside(&cargo, &quick);
    if with_postgresql.is_none() && std::env::var_os("CI").is_some() {
        bail!("install postgresql or set TEST_POSTGRES_URL: half of the tests is not enough");
    } else if with_postgresql.is_none() {
        println!("  without PostgreSQL: install it, or set TEST_POSTGRES_URL, to test on both");
    }
    process::run(&mut with_postgresql.unwrap_or(cargo))
}

fn stories() -> Result<()> {
    node::install("end2end")?;
    let binary = build::tested_server()?;
    process::run(node::script("end2end", "test").env("SERVER_BINARY", binary))
}
