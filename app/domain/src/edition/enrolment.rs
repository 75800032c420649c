//! Periods of enrolment and cancellation.

use super::EditionState;
use crate::instant::Instant;
use serde::Serialize;

/// Whether enrolment in an edition is open at a moment, or why not.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(tag = "code", content = "details", rename_all = "snake_case")]
pub enum EnrolmentStatus {
    /// Not yet.
    NotYet {
        /// From when.
        opens: Instant,
    },
    /// Yes, whether a place is free or not.
    Open,
    /// No longer, or the edition is not in the catalogue.
    Closed,
    /// It has begun.
    Started,
    /// It does not take place.
    Cancelled,
}

/// The status of enrolment now. The moment of opening is included, that of closing excluded: a form
/// sent in that very second is too late.
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

/// Why the enrolment period is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error, Serialize)]
#[serde(tag = "code", content = "details", rename_all = "snake_case")]
pub enum EnrolmentError {
    /// It closes before or when it opens.
    #[error("closes before it opens")]
    ClosesBeforeItOpens,
    /// It closes after the first session has begun.
    #[error("closes after the start")]
    ClosesAfterTheStart,
    /// People could cancel after the first session has begun.
    #[error("cancellable after the start")]
    CancellableAfterTheStart,
}

/// Validates the enrolment period of an edition whose first session begins at `starts`.
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
