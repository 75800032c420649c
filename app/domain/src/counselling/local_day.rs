//! Slots within one day, also when the clocks change.

use jiff::civil::{Date, Time};

use super::{Slot, SlotTiming, minute::time_of_day};
use crate::{
    calendar_date::CalendarDate,
    edition::local_moment,
    instant::{Instant, Seconds},
};

/// A day in Europe/Rome.
///
/// A slot begins at the same local time all year and has a fixed length. When summer time begins, a
/// slot that overlaps the skipped hour, buffers included, is left out: those minutes do not exist. When
/// summer time ends, an ambiguous start means its first occurrence, and the repeated hour has no slots
/// of its own.
#[derive(Clone, Copy)]
pub(super) struct LocalDay {
    date: CalendarDate,
    /// The start of the day, if the day has 24 hours.
    even_from: Option<Instant>,
}

impl LocalDay {
    /// Looks up once whether the clocks change on that day.
    pub(super) fn new(date: CalendarDate) -> Self {
        let midnight = |date| local_moment(date, Time::midnight());
        let tomorrow = Date::from(date).tomorrow().ok().map(CalendarDate::from);
        let even_from = midnight(date)
            .zip(tomorrow.and_then(midnight))
            .filter(|&(begin, end)| end - begin == Seconds::days(1))
            .map(|(begin, _)| begin);
        Self { date, even_from }
    }

    /// The slot that begins at that minute from midnight, if all its minutes exist.
    pub(super) fn slot(self, start: i64, timing: SlotTiming) -> Option<Slot> {
        let [before, length, after] =
            [timing.buffer_before, timing.length, timing.buffer_after].map(i64::from);
        if !self.has_every_minute(start - before, start + length + after - 1) {
            return None;
        }
        let starts_at = self.moment(start)?;
        let ends_at = starts_at + Seconds::minutes(length);
        Some(Slot {
            date: self.date,
            start: time_of_day(start),
            starts_at,
            ends_at,
            busy_from: starts_at - Seconds::minutes(before),
            busy_until: ends_at + Seconds::minutes(after),
        })
    }

    /// Whether every minute from the first to the last exists.
    fn has_every_minute(self, first: i64, last: i64) -> bool {
        self.even_from.is_some()
            || self
                .moment(first)
                .zip(self.moment(last))
                .is_some_and(|(from, to)| to - from >= Seconds::minutes(last - first))
    }

    /// The first moment of that minute from midnight, if it exists.
    fn moment(self, minute: i64) -> Option<Instant> {
        match self.even_from {
            Some(midnight) => Some(midnight + Seconds::minutes(minute)),
            None => local_moment(self.date, time_of_day(minute)),
        }
    }
}
