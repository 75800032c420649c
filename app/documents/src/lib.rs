//! Documents to keep or to sign, as accessible PDFs (PDF/UA-1, ISO 14289-1): tagged, with a title and a
//! language, every letter readable by a screen reader.
//!
//! A document is a template in this crate plus final text: this crate does not access a database, the
//! clock or, at run time, the file system.

mod certificate;
mod compose;
mod fonts;
mod printable;
mod qr_code;
mod sign_in_sheet;

pub use certificate::{Certificate, Words};
pub use compose::ComposeError;
pub use printable::{PLACEHOLDER, unprintable};
pub use qr_code::QrCode;
pub use sign_in_sheet::SignInSheet;
