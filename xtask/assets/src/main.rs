//! Turns what the compilers made into the files that the server embeds.
//!
//! Separate from `xtask` because its dependencies take minutes to compile, and every `cargo xtask` would wait
//! for them.

mod bindgen;
mod pack;
mod reference;

use std::path::Path;

use anyhow::{Result, bail};

fn main() -> Result<()> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match arguments.as_slice() {
        ["bindgen", wasm, folder] => bindgen::generate(Path::new(wasm), Path::new(folder)),
        ["pack", folder, sources @ ..] => pack::pack(Path::new(folder), sources),
        _ => bail!("usage: assets bindgen WASM FOLDER | assets pack FOLDER SOURCE…"),
    }
}
