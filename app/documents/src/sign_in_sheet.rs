//! The sheet that everybody at a session signs.

use domain::language::Language;
use serde::Serialize;

use crate::compose::{ComposeError, compose};

/// The sheet that everybody at a session signs, in finished words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct SignInSheet {
    /// The language of all words here.
    #[serde(skip)]
    pub language: Language,
    /// The heading, and the document's title.
    pub title: String,
    /// The office in whose name it is made.
    pub office: String,
    /// What the session is: a label and its value.
    pub rows: Vec<(String, String)>,
    /// The headings of the columns: number, name, and where to sign.
    pub columns: [String; 4],
    /// The names, in the order in which people look for themselves.
    pub names: Vec<String>,
    /// Who signs below.
    pub operator: String,
}

impl SignInSheet {
    /// The PDF.
    ///
    /// # Errors
    /// [`ComposeError`] where a name has letters that no font here has.
    pub fn pdf(&self) -> Result<Vec<u8>, ComposeError> {
        compose(
            include_str!("templates/sign-in-sheet.typ"),
            self,
            self.language,
        )
    }
}
