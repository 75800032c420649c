//! A compiler for the browser made from Debian's packages, without touching the system.
//!
//! Debian keeps a current compiler for its browsers (`rustc-web`), but no standard library for WASM;
//! that is compiled from Debian's sources of the same version.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail};

use crate::{debian, process, progress, wasm};

/// Packages that are unpacked whatever the system has, as they exclude rustup when installed.
const COMPILER: [&str; 3] = ["rustc-web", "rust-web-clippy", "rust-web-src"];

/// What the compiler is linked with; its dependencies come with it where the system lacks them.
const LIBRARIES: &str = "libstd-rust-web-dev";

/// The folder name of an incomplete compiler.
const PARTIAL: &str = "partial";

/// A complete compiler: a folder named after its version, laid out as Debian's `/`.
pub struct DebianRust(PathBuf);

impl DebianRust {
    /// The newest one in the cache.
    pub fn find() -> Result<Option<Self>> {
        let Ok(entries) = fs::read_dir(home()?) else {
            return Ok(None);
        };
        let versions = entries
            .flatten()
            .filter(|entry| entry.file_name() != PARTIAL);
        Ok(versions
            .map(|entry| Self(entry.path()))
            .max_by(|one, two| one.0.cmp(&two.0)))
    }

    /// Downloads it and compiles the standard library.
    pub fn make() -> Result<Self> {
        // Made under another name: an interrupted build never counts as complete.
        let partial = Self(home()?.join(PARTIAL));
        if partial.0.exists() {
            remove(&partial.0)?;
        }
        let packages = partial.0.join("packages");
        create(&packages)?;
        progress::step("Downloading Debian's compiler", || {
            partial.download(&packages)
        })?;
        progress::step("Compiling the standard library for the browser", || {
            partial.compile_library()
        })?;
        remove(&packages)?;
        remove(&partial.0.join("usr/src"))?;

        let finished = home()?.join(partial.version()?);
        fs::rename(&partial.0, &finished)
            .with_context(|| format!("cannot create {}", finished.display()))?;
        Ok(Self(finished))
    }

    /// Makes a cargo command use this compiler.
    pub fn configure(&self, command: &mut Command) -> Result<()> {
        let host = process::read(Command::new("rustc").args(["--print", "host-tuple"]))?;
        let linker = wasm::sysroot()?
            .join("lib/rustlib")
            .join(host)
            .join("bin/rust-lld");
        command
            .env("RUSTC", self.0.join("usr/bin/rustc"))
            .env("LD_LIBRARY_PATH", self.libraries()?)
            .env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER", linker);
        Ok(())
    }

    /// Debian's `cargo-clippy`, which goes with this compiler.
    pub fn clippy(&self) -> PathBuf {
        self.0.join("usr/bin/cargo-clippy")
    }

    /// Cargo's target folder for this compiler. It is deleted with the compiler: artifacts of one standard
    /// library are of no use with another.
    pub fn target(&self) -> PathBuf {
        self.0.join("target")
    }

    fn download(&self, folder: &Path) -> Result<()> {
        if debian::is_root()? {
            debian::update()?;
        } else if process::run_silently(Command::new("apt-cache").args(["show", COMPILER[0]]))
            .is_err()
        {
            bail!("run `sudo apt-get update`, then this command again");
        }
        let mut packages = COMPILER.map(str::to_owned).to_vec();
        packages.push(LIBRARIES.to_owned());
        for package in dependencies(LIBRARIES)? {
            if !debian::is_installed(&package)? {
                packages.push(package);
            }
        }
        process::run_silently(
            Command::new("apt-get")
                .arg("download")
                .args(packages)
                .current_dir(folder),
        )?;
        for package in files(folder)? {
            process::run(
                Command::new("dpkg")
                    .arg("--extract")
                    .arg(package)
                    .arg(&self.0),
            )?;
        }
        Ok(())
    }

    fn compile_library(&self) -> Result<()> {
        let sources = files(&self.0.join("usr/src"))?
            .into_iter()
            .map(|folder| folder.join("library"))
            .find(|library| library.is_dir())
            .context("Debian's rust-web-src holds no standard library")?;
        let made = sources.join("target");
        let mut cargo =
            process::cargo(&["build", "--release", "--locked", "--target", wasm::TARGET])?;
        self.configure(&mut cargo)?;
        cargo
            .current_dir(sources.join("sysroot"))
            .env("CARGO_TARGET_DIR", &made)
            // What rustc's own build sets: the library uses unstable features of its compiler, its
            // symbols are marked as the standard library's, and bitcode is there to optimise the
            // library together with the program.
            .env("RUSTC_BOOTSTRAP", "1")
            .env("__CARGO_DEFAULT_LIB_METADATA", "stablestd")
            .env(
                "RUSTFLAGS",
                "-Zforce-unstable-if-unmarked -Cembed-bitcode=yes",
            );
        process::run(&mut cargo)?;

        let library = self
            .0
            .join("usr/lib/rustlib")
            .join(wasm::TARGET)
            .join("lib");
        create(&library)?;
        for file in files(&made.join(wasm::TARGET).join("release/deps"))? {
            if let (Some("rlib"), Some(name)) = (
                file.extension().and_then(|extension| extension.to_str()),
                file.file_name(),
            ) {
                fs::rename(&file, library.join(name))
                    .with_context(|| format!("cannot move {}", file.display()))?;
            }
        }
        Ok(())
    }

    /// As in `rustc 1.96.0 (…)`.
    fn version(&self) -> Result<String> {
        let mut rustc = Command::new(self.0.join("usr/bin/rustc"));
        let text = process::read(
            rustc
                .arg("--version")
                .env("LD_LIBRARY_PATH", self.libraries()?),
        )?;
        let version = text.split(' ').nth(1).map(str::to_owned);
        version.with_context(|| format!("`rustc --version` prints `{text}`"))
    }

    /// `usr/lib/x86_64-linux-gnu` or what the architecture calls it.
    fn libraries(&self) -> Result<PathBuf> {
        files(&self.0.join("usr/lib"))?
            .into_iter()
            .find(|folder| folder.to_string_lossy().ends_with("-linux-gnu"))
            .with_context(|| format!("{} is broken: delete it", self.0.display()))
    }
}

fn home() -> Result<PathBuf> {
    Ok(process::cache()?.join("wasm-toolchain"))
}

/// The direct and indirect dependencies of a package.
fn dependencies(package: &str) -> Result<Vec<String>> {
    let text = process::read(Command::new("apt-cache").args([
        "depends",
        "--recurse",
        "--no-recommends",
        "--no-suggests",
        "--no-conflicts",
        "--no-breaks",
        "--no-replaces",
        "--no-enhances",
        package,
    ]))?;
    // Packages are at the start of a line; their dependencies, indented; virtual ones, in `<>`.
    let names = text
        .lines()
        .filter(|line| !line.starts_with([' ', '<']) && *line != package);
    Ok(names.map(str::to_owned).collect())
}

fn files(folder: &Path) -> Result<Vec<PathBuf>> {
    let read = || {
        fs::read_dir(folder)?
            .map(|entry| Ok(entry?.path()))
            .collect()
    };
    let result: std::io::Result<_> = read();
    result.with_context(|| format!("cannot read {}", folder.display()))
}

fn create(folder: &Path) -> Result<()> {
    fs::create_dir_all(folder).with_context(|| format!("cannot create {}", folder.display()))
}

fn remove(folder: &Path) -> Result<()> {
    fs::remove_dir_all(folder).with_context(|| format!("cannot remove {}", folder.display()))
}
