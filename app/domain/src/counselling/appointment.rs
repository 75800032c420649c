//! Appointments, and the rules for booking them.

use super::{BookingHorizon, NoShowRule};
use crate::{
    instant::{Instant, Seconds},
    string_form::closed_list,
    text::Line,
};

closed_list! {
    /// The state of an appointment.
    AppointmentState {
        /// It is upcoming, or its outcome is not recorded yet.
        Booked = "booked",
        /// Cancelled, by the person or by the office.
        Cancelled = "cancelled",
        /// The person came.
        Attended = "attended",
        /// The person did not come and had not cancelled.
        Missed = "missed",
    }
}

/// The subject of an appointment, as entered at booking.
pub type About = Line<200>;

/// Four hours' notice, so that operators know in the morning who comes in the afternoon; at most two
/// months ahead, because people forget later bookings.
pub const HORIZON: BookingHorizon = BookingHorizon {
    minimum_notice: 4 * 60,
    days_ahead: 60,
};

/// At the desk operators see for themselves who comes: no notice.
pub const DESK_HORIZON: BookingHorizon = BookingHorizon {
    minimum_notice: 0,
    ..HORIZON
};

/// How long before the start the person can still move or cancel an appointment. At most the minimum
/// notice, so that a slot cancelled in time can always be booked again, and a new booking can always be
/// cancelled.
pub const CANCELLABLE_BEFORE: Seconds = Seconds::hours(4);

/// Two no-shows in half a year are allowed; after the third only an operator can book.
pub const NO_SHOWS: NoShowRule = NoShowRule {
    allowed: 2,
    within_days: 180,
};

impl AppointmentState {
    /// Whether the outcome can be recorded or corrected: once the appointment has begun.
    pub fn can_be_noted(self, starts_at: Instant, now: Instant) -> bool {
        self != Self::Cancelled && starts_at <= now
    }

    /// Whether the person can move or cancel it themselves.
    pub fn is_theirs_to_change(self, starts_at: Instant, now: Instant) -> bool {
        self == Self::Booked && now <= starts_at - CANCELLABLE_BEFORE
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const STARTS: Instant = Instant::from_seconds(1_795_338_000);

    #[test]
    fn the_person_changes_it_until_four_hours_before() {
        let booked = AppointmentState::Booked;
        let deadline = STARTS - CANCELLABLE_BEFORE;
        assert!(booked.is_theirs_to_change(STARTS, deadline));
        assert!(!booked.is_theirs_to_change(STARTS, deadline + Seconds::new(1)));
        for over in [
            AppointmentState::Cancelled,
            AppointmentState::Attended,
            AppointmentState::Missed,
        ] {
            assert!(!over.is_theirs_to_change(STARTS, deadline));
        }
    }

    #[test]
    fn what_was_just_booked_can_be_given_up_and_booked_again() {
        let now = STARTS;
        let soonest = HORIZON.earliest(now);
        assert!(AppointmentState::Booked.is_theirs_to_change(soonest, now));
    }

    #[test]
    fn how_it_went_is_noted_once_it_has_begun() {
        let before = STARTS - Seconds::new(1);
        for state in AppointmentState::ALL {
            assert!(!state.can_be_noted(STARTS, before));
            let is_noted = state.can_be_noted(STARTS, STARTS);
            assert_eq!(is_noted, *state != AppointmentState::Cancelled);
        }
    }
}
