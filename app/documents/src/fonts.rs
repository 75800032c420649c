//! The fonts that papers carry.

use std::{io::Read as _, sync::LazyLock};

use flate2::read::ZlibDecoder;
use typst::{
    foundations::Bytes,
    text::{Font, FontBook},
    utils::LazyHash,
};

/// The fonts in fallback order, compressed by the build.
const COMPRESSED: &[&[u8]] = include!(concat!(env!("OUT_DIR"), "/fonts.rs"));

/// The fonts, ready for typst. They are unpacked for the first paper.
pub(crate) struct Fonts {
    /// What each font is and has.
    pub(crate) book: LazyHash<FontBook>,
    /// The fonts, in the order of the book.
    pub(crate) faces: Vec<Font>,
    /// Their families in fallback order, each once.
    pub(crate) families: Vec<String>,
}

static LOADED: LazyLock<Fonts> = LazyLock::new(|| {
    let fonts: Vec<_> = COMPRESSED
        .iter()
        .flat_map(|file| Font::iter(Bytes::new(decompressed(file))))
        .collect();
    let mut families: Vec<_> = fonts
        .iter()
        .map(|font| font.info().family.clone())
        .collect();
    families.dedup();
    Fonts {
        book: LazyHash::new(FontBook::from_fonts(&fonts)),
        faces: fonts,
        families,
    }
});

/// The fonts of all papers.
pub(crate) fn fonts() -> &'static Fonts {
    &LOADED
}

/// Whether one font has all of these letters. A letter and the marks on it come from the same font, or they do not
/// come together.
pub(crate) fn one_has(letters: &str) -> bool {
    fonts().faces.iter().any(|font| {
        let coverage = &font.info().coverage;
        letters
            .chars()
            .all(|letter| coverage.contains(u32::from(letter)))
    })
}

/// A font as it was before the build. A part of one would be no font, and its letters not writable.
fn decompressed(file: &[u8]) -> Vec<u8> {
    let mut font = Vec::new();
    match ZlibDecoder::new(file).read_to_end(&mut font) {
        Ok(_) => font,
        Err(_) => Vec::new(),
    }
}
