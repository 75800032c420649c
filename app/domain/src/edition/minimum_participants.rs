//! The minimum number of participants of an edition.

use serde::Serialize;

use super::Capacity;
use crate::instant::Instant;

/// How many people must have a place for an edition to be held, and by when staff decide.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct MinimumParticipants {
    /// How many people.
    pub number: Capacity,
    /// By when staff decide.
    pub decide_by: Instant,
}

/// Why a minimum is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error, Serialize)]
#[serde(tag = "code", content = "details", rename_all = "snake_case")]
pub enum MinimumParticipantsError {
    /// More people than the capacity.
    #[error("more than the edition takes")]
    AboveCapacity,
    /// The decision is due at or after the start of the first session.
    #[error("decided on after the start")]
    DecidedAfterTheStart,
}

impl MinimumParticipants {
    /// Checks it against an edition of that capacity whose first session begins at `starts`.
    pub fn check(
        self,
        capacity: Capacity,
        starts: Instant,
    ) -> Result<(), MinimumParticipantsError> {
        if self.number > capacity {
            Err(MinimumParticipantsError::AboveCapacity)
        } else if self.decide_by >= starts {
            Err(MinimumParticipantsError::DecidedAfterTheStart)
        } else {
            Ok(())
        }
    }

    /// Whether staff have to decide now whether the edition is held with fewer.
    pub fn is_to_decide(self, confirmed: i64, now: Instant) -> bool {
        self.decide_by <= now && !self.is_reached(confirmed)
    }

    /// Whether that many confirmed people are enough.
    pub fn is_reached(self, confirmed: i64) -> bool {
        confirmed >= i64::from(self.number)
    }
}
