//! Why a use case failed.

use std::{error::Error as StdError, fmt};

/// A use case without reasons of its own to refuse.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {}

/// Why a use case failed. Nothing was changed, whatever the reason.
#[derive(Debug)]
pub enum Failure<Reason = Refusal> {
    /// It does not exist, or it is not visible to them: the two look the same.
    NotFound,
    /// The rules forbid it; the reason is for the person.
    Refused(Reason),
    /// The database failed, for now or permanently.
    Store(store::Error),
    /// A bug; the text is for the log.
    Defect(String),
}

impl<Reason> From<store::Error> for Failure<Reason> {
    fn from(error: store::Error) -> Self {
        Self::Store(error)
    }
}

impl<Reason> Failure<Reason> {
    /// The same failure of a use case that has more reasons to refuse.
    pub fn widen<Wider>(self, refused: impl FnOnce(Reason) -> Failure<Wider>) -> Failure<Wider> {
        match self {
            Self::NotFound => Failure::NotFound,
            Self::Refused(reason) => refused(reason),
            Self::Store(error) => Failure::Store(error),
            Self::Defect(text) => Failure::Defect(text),
        }
    }
}

impl<Reason: fmt::Debug> fmt::Display for Failure<Reason> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotFound => formatter.write_str("not found"),
            Self::Refused(reason) => write!(formatter, "refused: {reason:?}"),
            Self::Store(error) => error.fmt(formatter),
            Self::Defect(text) => formatter.write_str(text),
        }
    }
}

impl<Reason: fmt::Debug> StdError for Failure<Reason> {}
