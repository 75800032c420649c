//! Compresses the fonts, which are most of what this crate weighs.

use std::{env, error::Error, fs::File, io, path::PathBuf};

use flate2::{Compression, write::ZlibEncoder};

const FONTS: [&str; 5] = [
    "TitilliumWeb-Regular.ttf",
    "TitilliumWeb-Bold.ttf",
    "NotoSans-Regular.ttf",
    "NotoSansArabic-Regular.ttf",
    "DroidSansFallbackFull.ttf",
];

fn main() -> Result<(), Box<dyn Error>> {
    let output = PathBuf::from(env::var("OUT_DIR")?);
    println!("cargo::rerun-if-changed=fonts");
    for font in FONTS {
        let mut file = File::open(PathBuf::from("fonts").join(font))?;
        let compressed = File::create(output.join(font).with_extension("z"))?;
        let mut encoder = ZlibEncoder::new(compressed, Compression::best());
        io::copy(&mut file, &mut encoder)?;
        encoder.finish()?;
    }
    Ok(())
}
