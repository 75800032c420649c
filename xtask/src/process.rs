//! External programs, and their output folders.

use std::ffi::OsStr;
use std::io::ErrorKind;
use std::path::PathBuf;
use std::process::{Child, Command, ExitStatus, Output};

use anyhow::{Context, Error, Result, bail};

/// `$XDG_CACHE_HOME/imprecario`: what is slow to build outlives the clone it was built for.
pub fn cache() -> Result<PathBuf> {
    let absolute = |name| {
        std::env::var_os(name)
            .map(PathBuf::from)
            .filter(|path| path.is_absolute())
    };
    absolute("XDG_CACHE_HOME")
        .or_else(|| absolute("HOME").map(|home| home.join(".cache")))
        .map(|cache| cache.join("imprecario"))
        .context("set HOME to your home folder")
}

/// Cargo's target folder for the machine's own compiler.
pub fn target() -> Result<PathBuf> {
    Ok(cache()?.join("target"))
}

/// `cargo`, building into [`target`].
pub fn cargo(arguments: &[&str]) -> Result<Command> {
    let mut command = builder("cargo")?;
    command.args(arguments);
    Ok(command)
}

/// Cargo itself or a program that runs it, building into [`target`].
pub fn builder(program: impl AsRef<OsStr>) -> Result<Command> {
    let mut command = Command::new(program);
    command.env("CARGO_TARGET_DIR", target()?);
    // `cargo run` describes this package to this process; passed on, it would make cargo rebuild
    // every crate whose build script looks at these variables.
    for (name, _) in std::env::vars_os() {
        let text = name.to_string_lossy();
        if text.starts_with("CARGO_PKG_") || text.starts_with("CARGO_MANIFEST_") {
            command.env_remove(&name);
        }
    }
    Ok(command)
}

/// Whether a program is on the `PATH`.
pub fn is_there(program: &str) -> bool {
    let path = std::env::var_os("PATH").unwrap_or_default();
    std::env::split_paths(&path).any(|folder| folder.join(program).is_file())
}

/// Runs a program to its end; fails unless it succeeds.
pub fn run(command: &mut Command) -> Result<()> {
    let status = command
        .status()
        .map_err(|error| not_started(command, error))?;
    check(command, status)
}

/// Runs a program and shows its output only if it fails.
pub fn run_silently(command: &mut Command) -> Result<Output> {
    let output = command
        .output()
        .map_err(|error| not_started(command, error))?;
    if !output.status.success() {
        eprint!("{}", String::from_utf8_lossy(&output.stdout));
        eprint!("{}", String::from_utf8_lossy(&output.stderr));
    }
    check(command, output.status)?;
    Ok(output)
}

/// What a program prints, without the white space around it.
pub fn read(command: &mut Command) -> Result<String> {
    let output = run_silently(command)?;
    let text = String::from_utf8(output.stdout)
        .with_context(|| format!("{} does not print UTF-8", described(command)))?;
    Ok(text.trim().to_owned())
}

/// Starts a program in the background.
pub fn start(command: &mut Command) -> Result<Child> {
    command.spawn().map_err(|error| not_started(command, error))
}

/// Why a program could not be started, and what to do about it.
pub fn not_started(command: &Command, error: std::io::Error) -> Error {
    let program = command.get_program().to_string_lossy().into_owned();
    if error.kind() != ErrorKind::NotFound {
        return Error::new(error).context(format!("cannot start {program}"));
    }
    let remedy = match program.as_str() {
        "node" | "npm" => "install Node.js 20 or newer".to_owned(),
        "cargo" | "rustc" | "rustup" => "install Rust with rustup".to_owned(),
        "apt-cache" | "apt-get" | "dpkg" | "dpkg-query" => {
            "this step knows Debian and its relatives only".to_owned()
        }
        _ => format!("install {program}"),
    };
    Error::msg(format!("there is no `{program}` here: {remedy}"))
}

fn check(command: &Command, status: ExitStatus) -> Result<()> {
    if !status.success() {
        bail!(
            "`{}` failed ({status}); it says why above",
            described(command)
        );
    }
    Ok(())
}

fn described(command: &Command) -> String {
    let words = std::iter::once(command.get_program()).chain(command.get_args());
    words
        .map(OsStr::to_string_lossy)
        .collect::<Vec<_>>()
        .join(" ")
}
