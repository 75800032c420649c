//! Spreadsheets that people bring: the first table of an Office Open XML or `OpenDocument` file, as texts.
//!
//! Whatever a file repeats or unpacks to, what is made of it is bounded, and each bound is checked before memory is
//! taken. Nothing is calculated: of a formula its last result counts.

mod archive;
mod number;
mod ods;
mod rows;
mod xlsx;
mod xml;

use super::super::CancellationToken;
use archive::Archive;
use rows::Rows;

/// How much of a file is read.
#[derive(Clone, Copy, Debug)]
pub(crate) struct ReadLimits {
    /// Maximum bytes of the parts of the file once they are unpacked, together.
    pub(crate) unpacked: usize,
    /// Maximum rows that hold something. Reading stops there: those after it are left out.
    pub(crate) rows: usize,
    /// Maximum columns. What stands beyond is brought together into one more.
    pub(crate) columns: usize,
    /// Maximum bytes of all cells together.
    pub(crate) text: usize,
}

/// A row that holds something.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct ReadRow {
    /// Its number, from 1, as the program shows it.
    pub(crate) number: u64,
    /// Its cells up to the last that holds something: texts without blanks around them, whole numbers, dates as
    /// `2026-12-31`, times as `09:30`, both as `2026-12-31T09:30`.
    pub(crate) cells: Vec<String>,
}

/// Why a spreadsheet is not read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub(crate) enum ReadError {
    /// Damaged, encrypted, or something else in the same kind of archive.
    #[error("the spreadsheet cannot be read")]
    Broken,
    /// More bytes than a limit allows.
    #[error("the spreadsheet is too large")]
    TooLarge,
}

/// What the bytes of a file are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Content {
    /// An archive, as the spreadsheets that are read here.
    Archive,
    /// The container of spreadsheets before 2007, and of those that are protected by a password.
    Container,
    /// Something else, perhaps text.
    Other,
}

impl Content {
    /// Looks at how a file begins; its name says nothing.
    pub(crate) fn of(file: &[u8]) -> Self {
        if file.starts_with(b"PK") {
            Self::Archive
        } else if file.starts_with(&[0xD0, 0xCF, 0x11, 0xE0]) {
            Self::Container
        } else {
            Self::Other
        }
    }
}

/// The rows of the table with one of those names, or else of the first. Reading stops when it is abandoned, with an
/// error that nobody sees.
pub(crate) fn read(
    file: &[u8],
    names: &[String],
    limits: ReadLimits,
    abandoned: &CancellationToken,
) -> Result<Vec<ReadRow>, ReadError> {
    let mut archive = Archive::open(file, limits.unpacked)?;
    let rows = Rows::new(limits);
    if archive.has("content.xml") {
        ods::read(&mut archive, names, rows, abandoned)
    } else {
        xlsx::read(&mut archive, names, rows, abandoned)
    }
}

#[cfg(test)]
mod tests;
