//! What is wrong with a file of editions.

use domain::{
    calendar_date::DateError,
    edition::{CapacityError, SessionError, TimeError},
    text::TextError,
};

use super::column::Column;
use crate::editions::EditionProblem;

/// Something that is wrong with a file, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ImportProblem {
    /// The line of the file, from 1.
    pub line: u64,
    /// The column, where it is one.
    pub column: Option<Column>,
    /// What is wrong.
    pub error: ImportError,
}

/// What is wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ImportError {
    /// The file is no text: perhaps the spreadsheet itself.
    NotText,
    /// There are no headings, or nothing below them.
    Empty,
    /// More editions than are imported together.
    TooMany {
        /// How many are.
        most: usize,
    },
    /// A quotation mark that is opened here is never closed.
    UnclosedQuote,
    /// No column is called so.
    UnknownColumn {
        /// The heading.
        heading: String,
    },
    /// The column is there twice.
    DoubleColumn,
    /// The column is not there.
    MissingColumn,
    /// The line has more cells than there are headings.
    TooManyCells {
        /// How many headings there are.
        headings: usize,
    },
    /// Not one of the kinds of activities.
    Kind,
    /// Not one of the topics.
    Topic,
    /// Not one of the sites.
    Site,
    /// Not the tag of a language.
    Language {
        /// What was written.
        written: String,
    },
    /// A text that is missing or too long.
    Text(TextError),
    /// Not a number of places.
    Capacity(CapacityError),
    /// Not a day.
    Date {
        /// What was written.
        written: String,
        /// Why not.
        error: DateError,
    },
    /// Not a time of day.
    Time(TimeError),
    /// A session that cannot be.
    Session(SessionError),
    /// The clocks skip that time on that day.
    TimeSkipped,
    /// A rule that editions must keep.
    Edition(EditionProblem),
}
