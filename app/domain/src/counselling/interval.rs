//! Intervals of an operator's time.

use crate::instant::Instant;

/// An interval in which an operator is not available: an absence, or an appointment with its buffers.
/// The end is excluded.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Interval {
    from: Instant,
    until: Instant,
}

/// The end is not after the start.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the end is not after the start")]
pub struct IntervalError;

impl Interval {
    /// The time from one moment until another.
    pub fn new(from: Instant, until: Instant) -> Result<Self, IntervalError> {
        if from < until {
            Ok(Self { from, until })
        } else {
            Err(IntervalError)
        }
    }

    /// The moment at which it begins.
    pub const fn from(self) -> Instant {
        self.from
    }

    /// The moment at which it ends.
    pub const fn until(self) -> Instant {
        self.until
    }
}
