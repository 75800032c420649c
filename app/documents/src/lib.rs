//! Papers to keep or to sign, as accessible PDFs (PDF/UA-1, ISO 14289-1): tagged, with a title and a
//! language, every letter readable by a screen reader.
//!
//! A paper is a template beside this file and finished words: nothing here knows a database, asks for
//! the time or reads a file while it runs.

mod certificate;
mod compose;
mod sign_in_sheet;

pub use certificate::Certificate;
pub use compose::{ComposeError, is_writable};
pub use sign_in_sheet::SignInSheet;
