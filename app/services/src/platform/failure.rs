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

impl<Reason: fmt::Debug> StdError for Failure<Reason> {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        match self {
            Self::Store(error) => error.source(),
            Self::NotFound | Self::Refused(_) | Self::Defect(_) => None,
        }
    }
}

/// An error with everything that caused it, for the log; never for visitors. A cause that the text before it
/// contains is not repeated.
pub fn with_causes(error: &(dyn StdError + 'static)) -> String {
    let mut text = error.to_string();
    let mut cause = error.source();
    while let Some(error) = cause {
        let words = error.to_string();
        if !text.contains(&words) {
            text.push_str(": ");
            text.push_str(&words);
        }
        cause = error.source();
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(Debug, thiserror::Error)]
    #[error("{0}")]
    struct Link(&'static str, #[source] Option<Box<Link>>);

    #[test]
    fn every_cause_is_told_and_none_twice() {
        let deepest = Link("no such host", None);
        let middle = Link("cannot connect", Some(Box::new(deepest)));
        let error = Link("unavailable: cannot connect", Some(Box::new(middle)));
        assert_eq!(
            with_causes(&error),
            "unavailable: cannot connect: no such host"
        );
    }
}
