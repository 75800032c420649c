//! Everything that a browser loads beside the pages: style sheet, fonts, pictures, script, WASM.

use std::fs;
use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result};

use crate::build::Profile;
use crate::{node, process, progress, stamp, wasm};

/// What the style sheet's own build writes.
const STYLE: &str = "style/dist";
/// The crates whose islands are one script and one WASM file each, so that no page loads what only
/// others need.
pub const BUNDLES: [&str; 2] = ["islands", "staff_islands"];
/// Script and WASM of every bundle, and the script that reads pages aloud.
const ISLANDS: &str = "target/islands";
/// What the server embeds: `assets/` and the manifest `assets.json`.
pub const DIST: &str = "dist";

/// Updates `dist/`, doing only what changed: as fast as possible, or as small as for a release.
pub fn build(profile: Profile) -> Result<()> {
    node::install("style")?;
    stamp::unless_fresh("style", &[Path::new("style")], Path::new(STYLE), || {
        progress::step("Style sheet", || {
            process::run(&mut node::script("style", "build"))
        })
    })?;

    let toolchain = wasm::Toolchain::ensure()?;
    let wasm = progress::step("Islands for the browser", || {
        let bundles = BUNDLES.iter();
        bundles
            .map(|bundle| toolchain.build_islands(bundle, profile))
            .collect::<Result<Vec<_>>>()
    })?;
    let assets = progress::step("Asset tools", || {
        let mut build = process::cargo(&["build", "--package=assets"])?;
        if profile == Profile::Dev {
            build.arg("--no-default-features");
        }
        process::run(&mut build)?;
        Ok(process::target()?.join("debug/assets"))
    })?;

    let start = Path::new("app/browser/start.js");
    let locked = Path::new("style/package-lock.json");
    for (name, wasm) in BUNDLES.into_iter().zip(&wasm) {
        let script = Path::new(ISLANDS).join(name).with_extension("js");
        let inputs = [&**wasm, start, &*assets, locked];
        stamp::unless_fresh(name, &inputs, &script, || {
            progress::step(&format!("Script of {name}"), || {
                bundle(name, &assets, wasm, start, profile)
            })
        })?;
    }

    let (source, script) = (
        Path::new("app/browser/read-aloud.js"),
        Path::new(ISLANDS).join("read-aloud.js"),
    );
    stamp::unless_fresh("read-aloud", &[source, locked], &script, || {
        process::run(&mut minify(source, &script))
    })?;

    let inputs = [Path::new(STYLE), Path::new(ISLANDS), &*assets];
    stamp::unless_fresh("dist", &inputs, Path::new(DIST), || {
        progress::step("Names and compression", || {
            process::run(Command::new(&assets).args(["pack", DIST, STYLE, ISLANDS]))
        })
    })
}

/// One small script: the part that wasm-bindgen writes together with the part that calls it.
fn bundle(name: &str, assets: &Path, wasm: &Path, start: &Path, profile: Profile) -> Result<()> {
    let glue = "target/bindgen";
    process::run(Command::new(assets).arg("bindgen").arg(wasm).arg(glue))?;
    let script = Path::new(ISLANDS).join(name).with_extension("js");
    process::run(
        minify(start, &script).args(["--bundle", &format!("--alias:islands=./{glue}/{name}.js")]),
    )?;
    let file = Path::new(name).with_extension("wasm");
    let (from, to) = (Path::new(glue).join(&file), Path::new(ISLANDS).join(&file));
    match profile {
        Profile::Dev => fs::copy(&from, &to)
            .map(drop)
            .with_context(|| format!("cannot copy {}", from.display())),
        Profile::Release => shrink(&from, &to),
    }
}

/// The command that makes a script as small as it can be.
fn minify(source: &Path, script: &Path) -> Command {
    let mut command = Command::new(node::program("style", "esbuild"));
    command
        .arg(source)
        .arg(format!("--outfile={}", script.display()));
    command.args(["--format=esm", "--minify", "--log-level=warning"]);
    command
}

/// Makes a WASM file smaller.
fn shrink(from: &Path, to: &Path) -> Result<()> {
    process::run(
        Command::new(node::program("style", "wasm-opt"))
            .arg(from)
            .arg("-o")
            .arg(to)
            // Only features that the compiler uses and every browser of the last years supports.
            .args([
                "--enable-bulk-memory",
                "--enable-bulk-memory-opt",
                "--enable-reference-types",
                "--enable-sign-ext",
                "--enable-nontrapping-float-to-int",
                "--enable-mutable-globals",
                "--enable-multivalue",
            ])
            // Smaller still when compressed than what `-Oz` makes.
            .args(["-Os", "--strip-producers", "--strip-target-features"]),
    )
}
