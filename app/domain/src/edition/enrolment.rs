//! Until when places are given and given back.

use super::EditionState;
use crate::instant::Instant;

/// Whether one can enrol in an edition at a moment, and why not.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum EnrolmentStatus {
    /// Not yet.
    NotYet {
        /// From when.
        opens: Instant,
    },
    /// Yes. Whether a place is free is another question.
    Open,
    /// Not any more, or the edition is not in the catalogue.
    Closed,
    /// It has begun.
    Started,
    /// It does not take place.
    Cancelled,
}

/// Where enrolment stands now. Enrolment is open from the moment it opens until the moment before
/// it closes; whoever sends the form at the very second comes too late.
pub fn enrolment_status(
    state: EditionState,
    opens: Instant,
    closes: Instant,
    starts: Instant,
    now: Instant,
) -> EnrolmentStatus {
    match state {
        EditionState::Cancelled => EnrolmentStatus::Cancelled,
        EditionState::Draft => EnrolmentStatus::Closed,
        EditionState::Published if now >= starts => EnrolmentStatus::Started,
        EditionState::Published if now >= closes => EnrolmentStatus::Closed,
        EditionState::Published if now < opens => EnrolmentStatus::NotYet { opens },
        EditionState::Published => EnrolmentStatus::Open,
    }
}

/// Why the moments that bound enrolment are refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum EnrolmentError {
    /// It closes before it opens, or as it opens.
    #[error("closes before it opens")]
    ClosesBeforeItOpens,
    /// It closes after the first session has begun.
    #[error("closes after the start")]
    ClosesAfterTheStart,
    /// People could give a place back after the first session has begun.
    #[error("cancellable after the start")]
    CancellableAfterTheStart,
}

/// Checks the moments that bound enrolment in an edition whose first session begins at `starts`.
pub fn check_enrolment(
    opens: Instant,
    closes: Instant,
    cancellable_until: Instant,
    starts: Instant,
) -> Result<(), EnrolmentError> {
    if closes <= opens {
        Err(EnrolmentError::ClosesBeforeItOpens)
    } else if closes > starts {
        Err(EnrolmentError::ClosesAfterTheStart)
    } else if cancellable_until > starts {
        Err(EnrolmentError::CancellableAfterTheStart)
    } else {
        Ok(())
    }
}
