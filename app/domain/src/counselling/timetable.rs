//! The slots of one operator at one site.

use std::{iter, ops::RangeInclusive};

use jiff::civil::Date;

use super::{
    BookingHorizon, Interval, SiteCalendar, Slot, WeeklyAvailability, local_day::LocalDay,
};
use crate::{calendar_date::CalendarDate, edition::local_date, instant::Instant};

/// The inputs for the slots of one operator at one site.
#[derive(Clone, Debug)]
pub struct Timetable<'a> {
    /// Sorted by local time of their start.
    availability: Vec<&'a WeeklyAvailability>,
    site: &'a SiteCalendar,
    /// Sorted by their start.
    busy: Vec<Interval>,
}

impl<'a> Timetable<'a> {
    /// A timetable of the operator's hours at the site, or of those among them that match a search.
    /// `busy` holds the operator's absences and appointments (with their buffers) at all sites; it may
    /// be unsorted and overlap.
    pub fn new(
        availability: impl IntoIterator<Item = &'a WeeklyAvailability>,
        site: &'a SiteCalendar,
        busy: impl IntoIterator<Item = Interval>,
    ) -> Self {
        let mut availability: Vec<_> = availability.into_iter().collect();
        availability.sort_by_key(|weekly| weekly.hours().start());
        let mut busy: Vec<_> = busy.into_iter().collect();
        busy.sort_unstable();
        Self {
            availability,
            site,
            busy,
        }
    }

    /// The free slots on those days that can be booked now, in chronological order. Computed lazily:
    /// taking only the first one is cheap.
    pub fn slots(
        &self,
        days: RangeInclusive<CalendarDate>,
        horizon: BookingHorizon,
        now: Instant,
    ) -> impl Iterator<Item = Slot> {
        let earliest = horizon.earliest(now);
        let first = (*days.start()).max(local_date(earliest));
        let last = (*days.end()).min(horizon.last_day(now));
        let mut busy = self.busy.as_slice();
        days_between(first, last)
            .filter(|&date| self.is_open_on(date))
            .flat_map(|date| self.slots_on(date))
            .filter(move |slot| slot.starts_at >= earliest && is_free(slot, &mut busy))
    }

    fn is_open_on(&self, date: CalendarDate) -> bool {
        self.availability.iter().any(|weekly| weekly.holds_on(date))
            && self.site.closed_on(date).is_none()
    }

    /// The slots of a day on which the site is open, free or not. If hours overlap others nevertheless,
    /// the earlier ones win, so that no minute is offered twice.
    fn slots_on(&self, date: CalendarDate) -> impl Iterator<Item = Slot> {
        let day = LocalDay::new(date);
        self.availability
            .iter()
            .filter(move |weekly| weekly.holds_on(date))
            .map(|weekly| weekly.hours())
            .scan(0, |taken_until, hours| {
                let free_from = *taken_until;
                *taken_until = free_from.max(hours.end_minute());
                Some((free_from, hours))
            })
            .flat_map(move |(free_from, hours)| {
                let timing = hours.timing();
                hours
                    .slot_starts()
                    .filter(move |start| start - i64::from(timing.buffer_before) >= free_from)
                    .filter_map(move |start| day.slot(start, timing))
            })
    }
}

fn days_between(first: CalendarDate, last: CalendarDate) -> impl Iterator<Item = CalendarDate> {
    iter::successors(Some(Date::from(first)), |date| date.tomorrow().ok())
        .map(CalendarDate::from)
        .take_while(move |&date| date <= last)
}

/// Whether a slot overlaps no busy interval. Slots come in chronological order, so intervals that ended
/// before are dropped.
fn is_free(slot: &Slot, busy: &mut &[Interval]) -> bool {
    while let [first, later @ ..] = *busy
        && first.until() <= slot.busy_from
    {
        *busy = later;
    }
    busy.first()
        .is_none_or(|first| first.from() >= slot.busy_until)
}
