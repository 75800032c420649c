//! What is wrong with a file of editions.

use domain::{
    calendar_date::DateError,
    edition::{CapacityError, SessionError, TimeError},
    text::TextError,
};
use serde::Serialize;

use super::column::Column;
use crate::editions::EditionProblem;

/// A problem of a file, and where it is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ImportProblem {
    /// The line of the file, from 1.
    pub line: u64,
    /// The column, if the problem is in one.
    pub column: Option<Column>,
    /// What is wrong.
    pub error: ImportError,
}

/// What is wrong.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "code", content = "details", rename_all = "snake_case")]
pub enum ImportError {
    /// Neither text nor a spreadsheet that is read here: perhaps one from before 2007, or with a password.
    NotText,
    /// A spreadsheet that is damaged or has a password.
    Broken,
    /// More bytes than a file may have.
    TooLarge {
        /// The maximum.
        most: usize,
    },
    /// There are no headings, or nothing below them.
    Empty,
    /// More editions than one import may have.
    TooMany {
        /// The maximum.
        most: usize,
    },
    /// More columns than a file may have.
    TooManyColumns {
        /// The maximum.
        most: usize,
    },
    /// More characters than a cell may have.
    CellTooLong {
        /// The maximum.
        most: usize,
    },
    /// More sessions than one edition may have.
    TooManySessions {
        /// The maximum.
        most: usize,
    },
    /// With this edition, more sessions than one import may have.
    TooManySessionsInAll {
        /// The maximum.
        most: usize,
    },
    /// A quotation mark that is opened here is never closed.
    UnclosedQuote,
    /// An unknown column.
    UnknownColumn {
        /// The heading.
        heading: String,
    },
    /// A duplicate column.
    DoubleColumn,
    /// A missing column.
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
        /// The invalid value.
        written: String,
    },
    /// A text that is missing or too long.
    Text(TextError),
    /// Not a number of places.
    Capacity(CapacityError),
    /// Not a day.
    Date {
        /// The invalid value.
        written: String,
        /// The reason.
        error: DateError,
    },
    /// Not a time of day.
    Time(TimeError),
    /// An invalid session.
    Session(SessionError),
    /// The clocks skip that time on that day.
    TimeSkipped,
    /// A broken rule of editions.
    Edition(EditionProblem),
}
