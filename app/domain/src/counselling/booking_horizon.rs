//! How soon and how far ahead appointments can be booked.

use jiff::{ToSpan, civil::Date};

use crate::{
    calendar_date::CalendarDate,
    edition::local_date,
    instant::{Instant, Seconds},
};

/// How soon and how far ahead people can book.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BookingHorizon {
    /// Minimum minutes between booking and appointment.
    pub minimum_notice: u32,
    /// Days from today, in Europe/Rome, to the last day that can be booked; 0 is today only.
    pub days_ahead: u16,
}

impl BookingHorizon {
    /// The first moment at which an appointment booked now can begin.
    pub fn earliest(self, now: Instant) -> Instant {
        now + Seconds::minutes(self.minimum_notice.into())
    }

    /// The last day of an appointment booked now.
    pub fn last_day(self, now: Instant) -> CalendarDate {
        Date::from(local_date(now))
            .saturating_add(i32::from(self.days_ahead).days())
            .into()
    }
}
