//! The certificate of attendance.

use domain::language::Language;
use serde::Serialize;

use crate::compose::{ComposeError, compose};

/// A certificate of attendance, as final text. Composing takes some tens of milliseconds of CPU time: do
/// not run it on an async thread.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Certificate {
    /// The language of the text.
    #[serde(skip)]
    pub language: Language,
    /// The heading, and the document's title.
    pub title: String,
    /// The issuing office.
    pub office: String,
    /// The sentence with the person's name.
    pub lead: String,
    /// What was attended, as labels and values.
    pub rows: Vec<(String, String)>,
    /// What the code is for.
    pub verify: String,
    /// The URL at which the code can be verified.
    pub verify_at: String,
    /// The label of the code.
    pub code_label: String,
    /// The code.
    pub code: String,
    /// Why the certificate has no signature.
    pub closing: String,
}

impl Certificate {
    /// The PDF.
    ///
    /// # Errors
    /// [`ComposeError`] if a name has a letter that no embedded font has.
    pub fn pdf(&self) -> Result<Vec<u8>, ComposeError> {
        compose(
            include_str!("templates/certificate.typ"),
            self,
            self.language,
        )
    }
}
