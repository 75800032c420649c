//! A compiler for the browser: rustup's where there is one, else one made from Debian's packages.

use std::ffi::OsStr;
use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use anyhow::{Context, Result};

use crate::build::Profile;
use crate::debian_rust::DebianRust;
use crate::{process, progress};

/// The compiler's name for the browser.
pub const TARGET: &str = "wasm32-unknown-unknown";

/// Where rustup's server cannot be reached, rustup hangs rather than fail.
const RUSTUP_PATIENCE: Duration = Duration::from_secs(20);

/// Something that compiles for the browser.
pub enum Toolchain {
    /// The ordinary one, to which rustup has added the target.
    Rustup,
    /// One that xtask builds, for machines that reach Debian's mirrors but not rustup's server.
    Debian(DebianRust),
}

impl Toolchain {
    /// Finds a compiler for the browser, or gets one.
    pub fn ensure() -> Result<Self> {
        if rustup_has_target()? {
            return Ok(Self::Rustup);
        }
        if let Some(debian) = DebianRust::find()? {
            return Ok(Self::Debian(debian));
        }
        if progress::step("Asking rustup for the browser target", rustup_adds_target)? {
            return Ok(Self::Rustup);
        }
        println!("  rustup cannot fetch it; using Debian's compiler instead");
        DebianRust::make().map(Self::Debian)
    }

    /// `cargo clippy` for the browser; what follows `--` goes to clippy.
    pub fn clippy(&self, arguments: &[&str]) -> Result<Command> {
        let program = match self {
            Self::Rustup => PathBuf::from("cargo"),
            Self::Debian(debian) => debian.clippy(),
        };
        let mut command = self.builder(program)?;
        // In the profile of the build, so that the two share what is built for this machine.
        command.args(["clippy", "--profile=wasm"]).args(arguments);
        Ok(command)
    }

    /// The WASM that cargo makes of a bundle of islands.
    pub fn build_islands(&self, bundle: &str, profile: Profile) -> Result<PathBuf> {
        let name = match profile {
            Profile::Dev => "wasm-dev",
            Profile::Release => "wasm",
        };
        let (package, profile) = (format!("--package={bundle}"), format!("--profile={name}"));
        // The crate type is given here so that the server's build does not link a library nobody loads.
        let library = ["rustc", &package, "--lib", "--crate-type=cdylib"];
        process::run(
            self.builder("cargo")?
                .args(library)
                .args(["--features=hydrate", &profile]),
        )?;
        let folder = self.target()?.join(TARGET).join(name);
        Ok(folder.join(bundle).with_extension("wasm"))
    }

    fn builder(&self, program: impl AsRef<OsStr>) -> Result<Command> {
        let mut command = process::builder(program)?;
        command
            .env("CARGO_TARGET_DIR", self.target()?)
            .env("CARGO_BUILD_TARGET", TARGET);
        if let Self::Debian(debian) = self {
            debian.configure(&mut command)?;
        }
        Ok(command)
    }

    /// A folder for each compiler: cargo cannot distinguish the artifacts of two compilers.
    fn target(&self) -> Result<PathBuf> {
        match self {
            Self::Rustup => Ok(process::cache()?.join("wasm-target")),
            Self::Debian(debian) => Ok(debian.target()),
        }
    }
}

/// The folder of the machine's own compiler.
pub fn sysroot() -> Result<PathBuf> {
    process::read(Command::new("rustc").args(["--print", "sysroot"])).map(PathBuf::from)
}

fn rustup_has_target() -> Result<bool> {
    Ok(sysroot()?.join("lib/rustlib").join(TARGET).is_dir())
}

/// False where rustup is missing, fails or does not answer: the caller has a fallback.
fn rustup_adds_target() -> Result<bool> {
    let Ok(mut rustup) = Command::new("rustup")
        .args(["target", "add", TARGET])
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
    else {
        return Ok(false);
    };
    let start = Instant::now();
    while start.elapsed() < RUSTUP_PATIENCE {
        if let Some(status) = rustup.try_wait().context("cannot wait for rustup")? {
            return Ok(status.success());
        }
        std::thread::sleep(Duration::from_millis(100));
    }
    rustup
        .kill()
        .and_then(|()| rustup.wait())
        .context("cannot stop rustup")?;
    Ok(false)
}
