//! Composing a PDF from a template and data.

use std::{io::Read as _, sync::LazyLock};

use domain::language::{Direction, Language};
use flate2::read::ZlibDecoder;
use serde::Serialize;
use typst::{
    Library, LibraryExt as _, World,
    diag::{FileError, FileResult, SourceDiagnostic},
    foundations::{Bytes, Datetime, Dict, Duration, IntoValue as _, Str},
    syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot},
    text::{Font, FontBook},
    utils::LazyHash,
};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};

/// The fonts embedded in documents, in fallback order, compressed by the build.
const FONTS: [&[u8]; 5] = [
    include_bytes!(concat!(env!("OUT_DIR"), "/TitilliumWeb-Regular.z")),
    include_bytes!(concat!(env!("OUT_DIR"), "/TitilliumWeb-Bold.z")),
    include_bytes!(concat!(env!("OUT_DIR"), "/NotoSans-Regular.z")),
    include_bytes!(concat!(env!("OUT_DIR"), "/NotoSansArabic-Regular.z")),
    include_bytes!(concat!(env!("OUT_DIR"), "/DroidSansFallbackFull.z")),
];

static LOADED: LazyLock<(LazyHash<FontBook>, Vec<Font>)> = LazyLock::new(|| {
    let fonts: Vec<_> = FONTS
        .into_iter()
        .flat_map(|file| Font::iter(Bytes::new(decompressed(file))))
        .collect();
    (LazyHash::new(FontBook::from_fonts(&fonts)), fonts)
});

/// A font as it was before the build. A part of one would be no font, and its letters not writable.
fn decompressed(file: &[u8]) -> Vec<u8> {
    let mut font = Vec::new();
    match ZlibDecoder::new(file).read_to_end(&mut font) {
        Ok(_) => font,
        Err(_) => Vec::new(),
    }
}

/// Why composing failed: most likely a name has a letter that no embedded font has.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{0}")]
pub struct ComposeError(String);

impl ComposeError {
    fn new(problems: &[SourceDiagnostic]) -> Self {
        let words: Vec<_> = problems
            .iter()
            .map(|problem| problem.message.as_str())
            .collect();
        Self(words.join("; "))
    }
}

/// Whether the embedded fonts have every letter of a text.
pub fn is_writable(text: &str) -> bool {
    text.chars().all(|letter| {
        LOADED
            .1
            .iter()
            .any(|font| font.info().coverage.contains(u32::from(letter)))
    })
}

/// Composes a PDF from a template, which reads `data` as `sys.inputs.data`: user input never becomes
/// part of the template.
pub(crate) fn compose(
    template: &'static str,
    data: &impl Serialize,
    language: Language,
) -> Result<Vec<u8>, ComposeError> {
    let data = serde_json::to_string(data).map_err(|error| ComposeError(error.to_string()))?;
    let direction = match language.direction() {
        Direction::LeftToRight => "ltr",
        Direction::RightToLeft => "rtl",
    };
    let inputs = [
        ("data", data.as_str()),
        ("language", language.tag()),
        ("direction", direction),
    ];
    let inputs: Dict = inputs
        .into_iter()
        .map(|(name, value)| (Str::from(name), value.into_value()))
        .collect();
    let desk = Desk::new(template, inputs)?;
    let document: PagedDocument = typst::compile(&desk)
        .output
        .map_err(|problems| ComposeError::new(&problems))?;
    // The memoisation cache of typst would retain people's names.
    typst::comemo::evict(0);
    let options = PdfOptions {
        standards: PdfStandards::new(&[PdfStandard::Ua_1])
            .map_err(|error| ComposeError(error.message().to_string()))?,
        ..PdfOptions::default()
    };
    typst_pdf::pdf(&document, &options).map_err(|problems| ComposeError::new(&problems))
}

/// The typst world: one template and the fonts.
struct Desk {
    library: LazyHash<Library>,
    template: Source,
}

impl Desk {
    fn new(template: &'static str, inputs: Dict) -> Result<Self, ComposeError> {
        let path =
            VirtualPath::new("/paper.typ").map_err(|error| ComposeError(format!("{error:?}")))?;
        let id = RootedPath::new(VirtualRoot::Project, path).intern();
        Ok(Self {
            library: LazyHash::new(Library::builder().with_inputs(inputs).build()),
            template: Source::new(id, template.to_owned()),
        })
    }
}

impl World for Desk {
    fn library(&self) -> &LazyHash<Library> {
        &self.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &LOADED.0
    }

    fn main(&self) -> FileId {
        self.template.id()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        if id == self.template.id() {
            Ok(self.template.clone())
        } else {
            Err(FileError::AccessDenied)
        }
    }

    fn file(&self, _: FileId) -> FileResult<Bytes> {
        Err(FileError::AccessDenied)
    }

    fn font(&self, index: usize) -> Option<Font> {
        LOADED.1.get(index).cloned()
    }

    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        None
    }
}
