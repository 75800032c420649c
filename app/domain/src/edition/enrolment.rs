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

/// Whether staff can enrol somebody who stands at the desk.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DeskEnrolment {
    /// As people can themselves.
    Open,
    /// People cannot any more. Staff say why they do; nobody is put on the waiting list, from which nobody is admitted
    /// after the close.
    Late,
    /// Not even at the desk.
    Refused(EnrolmentStatus),
}

/// What people's times mean at the desk: it is not bound by the close, nor by the start, but by the end of the last
/// session. Before enrolment opens nobody is served first.
pub fn desk_enrolment(
    status: EnrolmentStatus,
    state: EditionState,
    ends: Instant,
    now: Instant,
) -> DeskEnrolment {
    match status {
        EnrolmentStatus::Open => DeskEnrolment::Open,
        EnrolmentStatus::Closed | EnrolmentStatus::Started
            if state == EditionState::Published && now < ends =>
        {
            DeskEnrolment::Late
        }
        status => DeskEnrolment::Refused(status),
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::instant::Seconds;

    #[test]
    fn the_desk_enrols_until_the_last_session_has_ended() {
        let now = Instant::from_seconds(1_800_000_000);
        let (published, second) = (EditionState::Published, Seconds::new(1));
        let at = |status, state, ends| desk_enrolment(status, state, ends, now);
        let later = now + second;
        assert_eq!(
            at(EnrolmentStatus::Open, published, later),
            DeskEnrolment::Open
        );
        for status in [EnrolmentStatus::Closed, EnrolmentStatus::Started] {
            assert_eq!(at(status, published, later), DeskEnrolment::Late);
            assert_eq!(at(status, published, now), DeskEnrolment::Refused(status));
            let draft = at(status, EditionState::Draft, later);
            assert_eq!(draft, DeskEnrolment::Refused(status));
        }
        let not_yet = EnrolmentStatus::NotYet { opens: later };
        assert_eq!(
            at(not_yet, published, later),
            DeskEnrolment::Refused(not_yet)
        );
    }
}
