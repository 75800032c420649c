//! Why a use case did not do what it was asked.

use std::{error::Error as StdError, fmt};

/// A use case that refuses for no reason of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {}

/// Why a use case did not do what it was asked. Nothing was changed, whatever the reason.
#[derive(Debug)]
pub enum Failure<Reason = Refusal> {
    /// There is no such thing, or it is not theirs to know about: the two look the same.
    NotFound,
    /// The rules say no; the reason is for the person.
    Refused(Reason),
    /// The database could not do it, now or at all.
    Store(store::Error),
    /// Something that must not happen did; the text is for the log.
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
