//! How many people it takes for an edition to be held.

use super::Capacity;
use crate::instant::Instant;

/// How many people must have a place for an edition to be held, and by when staff decide on it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MinimumParticipants {
    number: Capacity,
    decide_by: Instant,
}

/// Why a minimum is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum MinimumParticipantsError {
    /// More people than the edition takes.
    #[error("more than the edition takes")]
    AboveCapacity,
    /// It would be decided on when the first session begins, or later.
    #[error("decided on after the start")]
    DecidedAfterTheStart,
}

impl MinimumParticipants {
    /// The minimum of an edition of that capacity whose first session begins at `starts`.
    pub fn new(
        number: Capacity,
        decide_by: Instant,
        capacity: Capacity,
        starts: Instant,
    ) -> Result<Self, MinimumParticipantsError> {
        if number > capacity {
            Err(MinimumParticipantsError::AboveCapacity)
        } else if decide_by >= starts {
            Err(MinimumParticipantsError::DecidedAfterTheStart)
        } else {
            Ok(Self { number, decide_by })
        }
    }

    /// The minimum of an edition as it was kept: it was checked then.
    pub const fn kept(number: Capacity, decide_by: Instant) -> Self {
        Self { number, decide_by }
    }

    /// Whether staff have to decide now whether the edition is held with fewer.
    pub fn is_to_decide(self, confirmed: i64, now: Instant) -> bool {
        self.decide_by <= now && !self.is_reached(confirmed)
    }

    /// How many people.
    pub const fn number(self) -> Capacity {
        self.number
    }

    /// By when staff decide.
    pub const fn decide_by(self) -> Instant {
        self.decide_by
    }

    /// Whether that many confirmed people are enough.
    pub fn is_reached(self, confirmed: i64) -> bool {
        confirmed >= i64::from(self.number)
    }
}
