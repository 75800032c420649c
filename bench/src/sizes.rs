//! What a first visit downloads.

use std::{collections::BTreeMap, io::Write as _, path::Path};

use anyhow::{Context as _, Result};

use crate::figure::{Figure, Goal};

/// Kilobytes (1000 bytes) as a browser downloads them.
const KILOBYTE: f64 = 1_000.0;

/// The compressed sizes of what the pages refer to.
pub(crate) fn first_visit(dist: &Path) -> Result<Vec<Figure>> {
    let manifest = std::fs::read(dist.join("assets.json")).context("the assets are not built")?;
    let names: BTreeMap<String, String> = serde_json::from_slice(&manifest)?;
    let size = |logical: &str| -> Result<f64> {
        let name = names
            .get(logical)
            .with_context(|| format!("{logical} was not built"))?;
        compressed(&dist.join("assets").join(name))
    };
    let mut islands: f64 = 0.0;
    // A page loads one of them.
    for bundle in ["islands", "staff_islands"] {
        let bytes = size(&format!("{bundle}.js"))? + size(&format!("{bundle}.wasm"))?;
        islands = islands.max(bytes);
    }
    let style = size("portal.css")?;
    let fonts = fonts(dist)?;
    let figure = |name, bytes: f64, most: f64| {
        Figure::new(name, bytes / KILOBYTE, "kB", most, Goal::AtMost(1.0))
    };
    Ok(vec![
        figure(
            "WASM and script of a page with islands, brotli / allowed",
            islands,
            150.0,
        ),
        figure("style sheet, brotli / allowed", style, 45.0),
        figure("fonts of a page in Latin letters / allowed", fonts, 60.0),
    ])
}

/// The size under brotli at its strongest, as the build compresses.
fn compressed(file: &Path) -> Result<f64> {
    let bytes = std::fs::read(file).with_context(|| format!("{}", file.display()))?;
    let mut packed = Vec::new();
    let mut writer = brotli::CompressorWriter::new(&mut packed, 1 << 16, 11, 22);
    writer.write_all(&bytes)?;
    drop(writer);
    Ok(f64::from(u32::try_from(packed.len())?))
}

/// Fonts that pages in Latin letters load; woff2 is compressed already.
fn fonts(dist: &Path) -> Result<f64> {
    let mut total = 0;
    for entry in std::fs::read_dir(dist.join("assets/fonts"))? {
        let entry = entry?;
        let name = entry.file_name().to_string_lossy().into_owned();
        let is_font = Path::new(&name)
            .extension()
            .is_some_and(|ending| ending == "woff2");
        if is_font && !name.contains("latin-ext") {
            total += entry.metadata()?.len();
        }
    }
    Ok(f64::from(u32::try_from(total)?))
}
