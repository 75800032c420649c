//! When an edition can be called off, and why it is.

use serde::Serialize;

use super::EditionState;
use crate::{instant::Instant, string_form::closed_list};

closed_list! {
    /// Why an edition does not take place.
    CallOffCause {
        /// The office decided so, for a reason in its own words.
        Office = "office",
        /// Its site is closed.
        SiteClosed = "site_closed",
        /// Fewer people booked than its minimum.
        TooFew = "too_few",
    }
}

/// Why an edition cannot be called off.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum CallOffError {
    /// It was never in the catalogue: a draft is deleted, which tells nobody.
    #[error("a draft is deleted, not called off")]
    Draft,
    /// It was called off before.
    #[error("called off before")]
    CalledOff,
    /// It has begun: what remains of it is changed, session by session.
    #[error("it has begun")]
    Begun,
    /// It is over: it took place.
    #[error("it is over")]
    Over,
    /// Attendance was noted: hours and certificates rest on it.
    #[error("attendance was noted")]
    Attended,
}

/// Checks that an edition that takes place from `starts_at` to `ends_at` can be called off now: only what is in the
/// catalogue, has not begun, and has nobody's attendance noted.
pub fn check_call_off(
    state: EditionState,
    (starts_at, ends_at): (Instant, Instant),
    has_attendance: bool,
    now: Instant,
) -> Result<(), CallOffError> {
    match state {
        EditionState::Draft => Err(CallOffError::Draft),
        EditionState::Cancelled => Err(CallOffError::CalledOff),
        EditionState::Published if now >= ends_at => Err(CallOffError::Over),
        EditionState::Published if now >= starts_at => Err(CallOffError::Begun),
        EditionState::Published if has_attendance => Err(CallOffError::Attended),
        EditionState::Published => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const STARTS: Instant = Instant::from_seconds(1_000);
    const ENDS: Instant = Instant::from_seconds(2_000);

    fn at(state: EditionState, has_attendance: bool, second: i64) -> Result<(), CallOffError> {
        check_call_off(
            state,
            (STARTS, ENDS),
            has_attendance,
            Instant::from_seconds(second),
        )
    }

    #[test]
    fn only_what_is_to_come_can_be_called_off() {
        let published = EditionState::Published;
        assert_eq!(at(published, false, 999), Ok(()));
        assert_eq!(at(published, false, 1_000), Err(CallOffError::Begun));
        assert_eq!(at(published, false, 1_999), Err(CallOffError::Begun));
        assert_eq!(at(published, false, 2_000), Err(CallOffError::Over));
    }

    #[test]
    fn attendance_that_was_noted_is_not_lost() {
        let published = EditionState::Published;
        assert_eq!(at(published, true, 999), Err(CallOffError::Attended));
    }

    #[test]
    fn a_draft_is_deleted_and_what_was_called_off_stays_so() {
        let draft = at(EditionState::Draft, false, 999);
        assert_eq!(draft, Err(CallOffError::Draft));
        let again = at(EditionState::Cancelled, false, 999);
        assert_eq!(again, Err(CallOffError::CalledOff));
    }
}
