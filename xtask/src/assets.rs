//! Everything that a browser loads beside the pages: style sheet, fonts, pictures, script, WASM.

use std::path::Path;
use std::process::Command;

use anyhow::Result;

use crate::{node, process, progress, stamp, wasm};

/// What the style sheet's own build writes.
const STYLE: &str = "style/dist";
/// Script and WASM of the islands.
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
    let wasm = progress::step("Islands for the browser", || toolchain.build_islands())?;
    let assets = progress::step("Asset tools", || {
        process::run(&mut process::cargo(&["build", "--package=assets"])?)?;
        Ok(process::target()?.join("debug/assets"))
    })?;

    let start = Path::new("app/islands/start.js");
    let inputs = [
        &*wasm,
        start,
        &*assets,
        Path::new("style/package-lock.json"),
    ];
    stamp::unless_fresh("islands", &inputs, Path::new(ISLANDS), || {
        progress::step("Script of the islands", || bundle(&assets, &wasm, start))
    })?;

    let inputs = [Path::new(STYLE), Path::new(ISLANDS), &*assets];
    stamp::unless_fresh("dist", &inputs, Path::new(DIST), || {
        progress::step("Names and compression", || {
            process::run(Command::new(&assets).args(["pack", DIST, STYLE, ISLANDS]))
        })
    })
}

/// One small script: the part that wasm-bindgen writes together with the part that calls it.
fn bundle(assets: &Path, wasm: &Path, start: &Path) -> Result<()> {
    let glue = "target/bindgen";
    process::run(Command::new(assets).arg("bindgen").arg(wasm).arg(glue))?;
    process::run(
        Command::new(node::program("style", "esbuild"))
            .arg(start)
            .arg(format!("--alias:islands=./{glue}/islands.js"))
            .arg(format!("--outfile={ISLANDS}/islands.js"))
            .args([
                "--bundle",
                "--format=esm",
                "--minify",
                "--log-level=warning",
            ]),
    )?;
    let name = "islands.wasm";
    process::run(
        Command::new(node::program("style", "wasm-opt"))
            .arg(Path::new(glue).join(name))
            .arg("-o")
            .arg(Path::new(ISLANDS).join(name))
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
