//! The sign-in sheet of a session.

use domain::language::Language;
use serde::Serialize;

use crate::compose::{ComposeError, compose};

/// The sign-in sheet of a session, as final text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct SignInSheet {
    /// The language of the text.
    #[serde(skip)]
    pub language: Language,
    /// The heading, and the document's title.
    pub title: String,
    /// The issuing office.
    pub office: String,
    /// Details of the session, as labels and values.
    pub rows: Vec<(String, String)>,
    /// The headings of the columns: number, name, and where to sign.
    pub columns: [String; 4],
    /// The names, sorted for easy lookup.
    pub names: Vec<String>,
    /// The label of the last signature.
    pub operator: String,
}

impl SignInSheet {
    /// The PDF.
    ///
    /// # Errors
    /// [`ComposeError`] only by a defect: a paper is made of any text.
    pub fn pdf(&self) -> Result<Vec<u8>, ComposeError> {
        compose(
            include_str!("templates/sign-in-sheet.typ"),
            self,
            self.language,
        )
    }
}
