//! The script that loads the WASM and connects it to the page.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use wasm_bindgen_cli_support::Bindgen;

/// Writes `NAME.js` and `NAME.wasm` into `folder` for the `NAME.wasm` that cargo made.
pub fn generate(wasm: &Path, folder: &Path) -> Result<()> {
    let mut bindgen = Bindgen::new();
    bindgen
        .input_path(wasm)
        .web(true)?
        .typescript(false)
        // The script finds the WASM by its own address.
        .omit_default_module_path(false)
        .remove_name_section(true)
        .remove_producers_section(true)
        .generate(folder)
        .with_context(|| format!("wasm-bindgen cannot read {}", wasm.display()))?;

    // It adds `_bg` to distinguish the file from its input; here both are in separate folders.
    let name = bindgen.stem()?;
    let (named, plain) = (format!("{name}_bg.wasm"), format!("{name}.wasm"));
    fs::rename(folder.join(&named), folder.join(&plain))
        .with_context(|| format!("wasm-bindgen wrote no {named}"))?;
    let script = folder.join(name).with_extension("js");
    let text = fs::read_to_string(&script)
        .with_context(|| format!("wasm-bindgen wrote no {}", script.display()))?;
    fs::write(&script, text.replace(&named, &plain))
        .with_context(|| format!("cannot write {}", script.display()))
}
