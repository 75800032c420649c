//! Everything that a browser loads beside the pages: style sheet, fonts, pictures, script, WASM.

use std::path::Path;
use std::process::Command;

use anyhow::Result;

use crate::{node, process, progress, stamp, wasm};

/// What the style sheet's own build writes.
const STYLE: &str = "style/dist";
/// The crates whose islands are one script and one WASM file each, so that no page loads what only
/// others need.
pub const BUNDLES: [&str; 2] = ["islands", "staff_islands"];
/// Script and WASM of every bundle.
const ISLANDS: &str = "target/islands";
/// What the server embeds: `assets/` and the manifest `assets.json`.
pub const DIST: &str = "dist";

/// Brings `dist/` up to date, doing only what changed.
pub fn build() -> Result<()> {
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
            .map(|bundle| toolchain.build_islands(bundle))
            .collect::<Result<Vec<_>>>()
    })?;
    let assets = progress::step("Asset tools", || {
        process::run(&mut process::cargo(&["build", "--package=assets"])?)?;
        Ok(process::target()?.join("debug/assets"))
    })?;

    let start = Path::new("app/browser/start.js");
    let locked = Path::new("style/package-lock.json");
    for (name, wasm) in BUNDLES.into_iter().zip(&wasm) {
        let script = Path::new(ISLANDS).join(name).with_extension("js");
        let inputs = [&**wasm, start, &*assets, locked];
        stamp::unless_fresh(name, &inputs, &script, || {
            progress::step(&format!("Script of {name}"), || {
                bundle(name, &assets, wasm, start)
            })
        })?;
    }

    let inputs = [Path::new(STYLE), Path::new(ISLANDS), &*assets];
    stamp::unless_fresh("dist", &inputs, Path::new(DIST), || {
        progress::step("Names and compression", || {
            process::run(Command::new(&assets).args(["pack", DIST, STYLE, ISLANDS]))
        })
    })
}

/// One small script: the part that wasm-bindgen writes together with the part that calls it.
fn bundle(name: &str, assets: &Path, wasm: &Path, start: &Path) -> Result<()> {
    let glue = "target/bindgen";
    process::run(Command::new(assets).arg("bindgen").arg(wasm).arg(glue))?;
    process::run(
        Command::new(node::program("style", "esbuild"))
            .arg(start)
            .arg(format!("--alias:islands=./{glue}/{name}.js"))
            .arg(format!("--outfile={ISLANDS}/{name}.js"))
            .args([
                "--bundle",
                "--format=esm",
                "--minify",
                "--log-level=warning",
            ]),
    )?;
    let wasm = Path::new(name).with_extension("wasm");
    process::run(
        Command::new(node::program("style", "wasm-opt"))
            .arg(Path::new(glue).join(&wasm))
            .arg("-o")
            .arg(Path::new(ISLANDS).join(&wasm))
            // What the compiler uses and every browser of the last years knows; no more.
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
