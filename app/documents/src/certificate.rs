//! The certificate of attendance.

use domain::language::Language;
use serde::Serialize;

use crate::compose::{ComposeError, compose};

/// A certificate of attendance, in finished words. Composing takes some tens of milliseconds of work:
/// not for a thread that others wait for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Certificate {
    /// The language of all words here.
    #[serde(skip)]
    pub language: Language,
    /// The heading, and the document's title.
    pub title: String,
    /// The office in whose name it is made.
    pub office: String,
    /// The sentence that names the person.
    pub lead: String,
    /// What was attended: a label and its value.
    pub rows: Vec<(String, String)>,
    /// What the code is for.
    pub verify: String,
    /// The address at which the code can be checked.
    pub verify_at: String,
    /// The label of the code.
    pub code_label: String,
    /// The code.
    pub code: String,
    /// Why nobody has signed it.
    pub closing: String,
}

impl Certificate {
    /// The PDF.
    ///
    /// # Errors
    /// [`ComposeError`] where a name has letters that no font here has.
    pub fn pdf(&self) -> Result<Vec<u8>, ComposeError> {
        compose(
            include_str!("templates/certificate.typ"),
            self,
            self.language,
        )
    }
}
