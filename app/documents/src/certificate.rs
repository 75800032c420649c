//! The certificate of attendance.

use domain::language::Language;
use serde::Serialize;

use crate::{
    QrCode,
    compose::{ComposeError, compose},
};

/// Words of a paper that is read in two languages.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Words {
    /// In Italian, the language of the office.
    pub italian: String,
    /// The same in the person's language; none where that is Italian, and where it would be the same words.
    pub beside: Option<String>,
}

/// A certificate of attendance, as final text. Composing takes some tens of milliseconds of CPU time: do
/// not run it on an async thread.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Certificate {
    /// The language beside Italian, if there is one.
    pub beside: Option<Language>,
    /// The heading, and the document's title.
    pub title: Words,
    /// The issuing office.
    pub office: String,
    /// The certificate's number.
    pub number: Words,
    /// What the office states.
    pub lead: Words,
    /// The person's name.
    pub name: String,
    /// What was attended, as labels and values.
    pub rows: Vec<(Words, Words)>,
    /// Where and when it was issued.
    pub issued: Words,
    /// Who signs it: name and role.
    pub signatory: Option<Words>,
    /// What the code is for.
    pub verify: Words,
    /// The URL at which the certificate can be verified; also the content of the QR code.
    pub verify_at: String,
    /// What the QR code is, for who does not see it.
    pub qr_description: String,
    /// The label of the code.
    pub code_label: Words,
    /// The code.
    pub code: String,
    /// What stands for a signature by hand.
    pub closing: Words,
}

/// The certificate with its QR code drawn.
#[derive(Serialize)]
struct Drawn<'a> {
    #[serde(flatten)]
    certificate: &'a Certificate,
    qr: Option<QrCode>,
    /// The direction of the language beside Italian.
    direction: Option<&'static str>,
}

impl Certificate {
    /// The PDF.
    ///
    /// # Errors
    /// [`ComposeError`] only by a defect: a paper is made of any text.
    pub fn pdf(&self) -> Result<Vec<u8>, ComposeError> {
        let drawn = Drawn {
            certificate: self,
            qr: QrCode::of(&self.verify_at),
            direction: self.beside.map(|language| language.direction().attribute()),
        };
        compose(
            include_str!("templates/certificate.typ"),
            &drawn,
            Language::It,
        )
    }
}
