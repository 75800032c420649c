//! Compresses the fonts, which are most of what this crate weighs, and lists them in the order in which a letter
//! looks for its font.

use std::{env, error::Error, fmt::Write as _, fs, io, path::PathBuf};

use flate2::{Compression, write::ZlibEncoder};

/// Fallback order: the face of the portal, then the scripts, then the two that have many.
const FONTS: &[&str] = &[
    "TitilliumWeb-Regular",
    "TitilliumWeb-Bold",
    "NotoSans-Regular",
    "NotoSansArabic-Regular",
    "NotoSansHebrew-Regular",
    "NotoSansGeorgian-Regular",
    "NotoSansArmenian-Regular",
    "NotoSansDevanagari-Regular",
    "NotoSansBengali-Regular",
    "NotoSansGurmukhi-Regular",
    "NotoSansGujarati-Regular",
    "NotoSansOriya-Regular",
    "NotoSansTamil-Regular",
    "NotoSansTelugu-Regular",
    "NotoSansKannada-Regular",
    "NotoSansMalayalam-Regular",
    "NotoSansSinhala-Regular",
    "NotoSansThai-Regular",
    "NotoSansLao-Regular",
    "NotoSansKhmer-Regular",
    "NotoSansMyanmar-Regular",
    "NotoSansEthiopic-Regular",
    "NotoSansTifinagh-Regular",
    "NotoSansNKo-Regular",
    "NotoSansAdlam-Regular",
    "NotoSansThaana-Regular",
    // Before the Korean font, which lists Chinese signs and draws nothing for them.
    "DroidSansFallbackFull",
    "NanumSquareR",
];

fn main() -> Result<(), Box<dyn Error>> {
    let output = PathBuf::from(env::var("OUT_DIR")?);
    println!("cargo::rerun-if-changed=fonts");
    let mut list = String::from("&[\n");
    for font in FONTS {
        let mut file = fs::File::open(PathBuf::from("fonts").join(format!("{font}.ttf")))?;
        let compressed = output.join(format!("{font}.z"));
        let mut encoder = ZlibEncoder::new(fs::File::create(&compressed)?, Compression::best());
        io::copy(&mut file, &mut encoder)?;
        encoder.finish()?;
        writeln!(
            list,
            "include_bytes!({:?}),",
            compressed.display().to_string()
        )?;
    }
    list.push(']');
    fs::write(output.join("fonts.rs"), list)?;
    Ok(())
}
