//! Who can cancel a booking until when.

use serde::Serialize;

use super::{BookingState, Ending};
use crate::instant::Instant;

/// What decides whether a booking can be cancelled.
#[derive(Clone, Copy, Debug)]
pub struct Cancelling {
    /// The booking's state.
    pub state: BookingState,
    /// Until when people cancel their places by themselves.
    pub cancellable_until: Instant,
    /// When the edition's last session ends.
    pub ends_at: Instant,
    /// Whether the person was noted as present at a session.
    pub has_attended: bool,
}

/// Why a booking cannot be cancelled.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum CancelError {
    /// It is cancelled already.
    #[error("cancelled already")]
    AlreadyCancelled,
    /// The person's own deadline has passed.
    #[error("too late to cancel by oneself")]
    TooLate,
    /// The edition is over: nothing is left to give up.
    #[error("it is over")]
    Over,
    /// The person was present at a session: hours and a certificate rest on the booking.
    #[error("the person has attended")]
    Attended,
}

impl Cancelling {
    /// Checks that the booking can be cancelled in that way now.
    ///
    /// The deadline binds the person, and only for a place: who waits or asked for one may leave the list until the
    /// edition is over. Staff may take somebody out of a running course who never came; who came stays, and is absent
    /// from then on.
    pub fn check(&self, ending: Ending, now: Instant) -> Result<(), CancelError> {
        let by_person = ending == Ending::ByPerson;
        if !self.state.allows(ending.action()) {
            Err(CancelError::AlreadyCancelled)
        } else if now >= self.ends_at {
            Err(CancelError::Over)
        } else if by_person
            && self
                .state
                .is_too_late_to_cancel(self.cancellable_until, now)
        {
            Err(CancelError::TooLate)
        } else if self.has_attended {
            Err(CancelError::Attended)
        } else {
            Ok(())
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const UNTIL: i64 = 500;
    const ENDS: i64 = 2_000;

    fn check(
        state: BookingState,
        ending: Ending,
        has_attended: bool,
        second: i64,
    ) -> Result<(), CancelError> {
        let cancelling = Cancelling {
            state,
            cancellable_until: Instant::from_seconds(UNTIL),
            ends_at: Instant::from_seconds(ENDS),
            has_attended,
        };
        cancelling.check(ending, Instant::from_seconds(second))
    }

    #[test]
    fn a_place_is_given_up_until_the_deadline_and_a_wait_until_the_end() {
        use BookingState::{Confirmed, Offered, Requested, Waiting};

        let alone = |state, second| check(state, Ending::ByPerson, false, second);
        assert_eq!(alone(Confirmed, UNTIL), Ok(()));
        assert_eq!(alone(Confirmed, UNTIL + 1), Err(CancelError::TooLate));
        for state in [Requested, Waiting, Offered] {
            assert_eq!(alone(state, ENDS - 1), Ok(()), "{state}");
            assert_eq!(alone(state, ENDS), Err(CancelError::Over), "{state}");
        }
        assert_eq!(alone(Confirmed, ENDS), Err(CancelError::Over));
    }

    #[test]
    fn staff_take_out_of_a_running_course_only_who_never_came() {
        let by_staff = |has_attended, second| {
            check(
                BookingState::Confirmed,
                Ending::ByStaff,
                has_attended,
                second,
            )
        };
        assert_eq!(by_staff(false, ENDS - 1), Ok(()));
        assert_eq!(by_staff(true, ENDS - 1), Err(CancelError::Attended));
        assert_eq!(by_staff(true, ENDS), Err(CancelError::Over));
    }

    #[test]
    fn what_is_cancelled_stays_so() {
        let again = check(BookingState::Cancelled, Ending::ByStaff, false, 0);
        assert_eq!(again, Err(CancelError::AlreadyCancelled));
    }
}
