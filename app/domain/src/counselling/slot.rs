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
    /// The moment at which it ends: the start plus its length.
    pub ends_at: Instant,
    /// The moment from which the operator is busy, buffer included.
    pub busy_from: Instant,
    /// The moment until which the operator is busy, buffer included.
    pub busy_until: Instant,
}
