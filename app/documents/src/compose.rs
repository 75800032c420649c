//! Composing a PDF from a template and data.

use domain::language::Language;
use serde::Serialize;
use typst::{
    Library, LibraryExt as _, World,
    diag::{FileError, FileResult, SourceDiagnostic},
    foundations::{Array, Bytes, Datetime, Dict, Duration, IntoValue as _, Str},
    syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot},
    text::{Font, FontBook},
    utils::LazyHash,
};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};

use crate::{fonts::fonts, printable::all_printable};

/// Why composing failed: a defect of the portal, since a paper is made of any text.
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

/// Composes a PDF from a template, which reads `data` as `sys.inputs.data`: user input never becomes
/// part of the template. Every text is made printable first.
pub(crate) fn compose(
    template: &'static str,
    data: &impl Serialize,
    language: Language,
) -> Result<Vec<u8>, ComposeError> {
    let data = serde_json::to_value(data).map_err(|error| ComposeError(error.to_string()))?;
    let data = all_printable(data).to_string();
    let inputs = [
        ("data", data.as_str()),
        ("language", language.tag()),
        ("direction", language.direction().attribute()),
    ];
    let mut inputs: Dict = inputs
        .into_iter()
        .map(|(name, value)| (Str::from(name), value.into_value()))
        .collect();
    let families = fonts().families.iter();
    let families: Array = families
        .map(|family| family.as_str().into_value())
        .collect();
    inputs.insert("fonts".into(), families.into_value());
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
        &fonts().book
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
        fonts().faces.get(index).cloned()
    }

    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        None
    }
}
