//! Appointments that can be booked.

use jiff::civil::Time;

use crate::{calendar_date::CalendarDate, instant::Instant};

/// An appointment that can be booked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Slot {
    /// The local day.
    pub date: CalendarDate,
    /// The local time, in Europe/Rome, at which it begins.
    pub start: Time,
    /// The moment at which it begins.
    pub starts_at: Instant,
    /// The moment at which it ends: as many minutes later as the slot is long.
    pub ends_at: Instant,
    /// The moment from which it takes the operator's time.
    pub busy_from: Instant,
    /// The moment until which it takes the operator's time.
    pub busy_until: Instant,
}
