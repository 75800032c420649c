//! Hours in which an operator receives within one day.

use std::collections::BTreeSet;

use jiff::civil::Time;

use super::{
    Mode, Service,
    minute::{minute_of_day, time_of_day},
};
use crate::spoken_languages::SpokenLanguages;

/// How long an appointment takes of an operator's time, in minutes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SlotTiming {
    /// The appointment itself, at least [`SlotTiming::SHORTEST`] minutes.
    pub length: u16,
    /// Kept free before it, to prepare.
    pub buffer_before: u16,
    /// Kept free after it, to write down what was said.
    pub buffer_after: u16,
}

impl SlotTiming {
    /// The shortest appointment, in minutes.
    pub const SHORTEST: u16 = 5;

    /// Minutes from the start of one appointment to the next: both buffers and the appointment.
    fn period(self) -> i64 {
        i64::from(self.buffer_before) + i64::from(self.length) + i64::from(self.buffer_after)
    }
}

/// For whom an operator receives in some hours.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Offer {
    /// What an appointment can be for.
    pub services: BTreeSet<Service>,
    /// How it can be held.
    pub modes: BTreeSet<Mode>,
    /// In which languages.
    pub languages: SpokenLanguages,
}

/// Hours in which an operator receives, in local time of Europe/Rome, and the slots they are cut
/// into.
///
/// They are working time: buffers lie within them, so that of hours that do not overlap no slots
/// do. The first slot begins its buffer after the start, each next one follows at once, and what is
/// left at the end is too short for another.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OfficeHours {
    start: Time,
    end: Time,
    timing: SlotTiming,
    offer: Offer,
}

/// Why hours are refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum OfficeHoursError {
    /// The end is not after the start.
    #[error("the end is not after the start")]
    EndNotAfterStart,
    /// An appointment is shorter than [`SlotTiming::SHORTEST`].
    #[error("the slot is too short")]
    SlotTooShort,
    /// An appointment with its buffers is longer than the hours.
    #[error("the slot is longer than the hours")]
    SlotLongerThanHours,
    /// Appointments would be for nothing.
    #[error("no service")]
    NoService,
    /// Appointments could be held in no way.
    #[error("no mode")]
    NoMode,
}

impl OfficeHours {
    /// The hours from `start` to `end`. Seconds are left out.
    pub fn new(
        start: Time,
        end: Time,
        timing: SlotTiming,
        offer: Offer,
    ) -> Result<Self, OfficeHoursError> {
        let [start_minute, end_minute] = [start, end].map(minute_of_day);
        let window = end_minute - start_minute;
        if window <= 0 {
            Err(OfficeHoursError::EndNotAfterStart)
        } else if timing.length < SlotTiming::SHORTEST {
            Err(OfficeHoursError::SlotTooShort)
        } else if timing.period() > window {
            Err(OfficeHoursError::SlotLongerThanHours)
        } else if offer.services.is_empty() {
            Err(OfficeHoursError::NoService)
        } else if offer.modes.is_empty() {
            Err(OfficeHoursError::NoMode)
        } else {
            Ok(Self {
                start: time_of_day(start_minute),
                end: time_of_day(end_minute),
                timing,
                offer,
            })
        }
    }

    /// The local time at which they begin.
    pub const fn start(&self) -> Time {
        self.start
    }

    /// The local time at which they end.
    pub const fn end(&self) -> Time {
        self.end
    }

    /// How long each appointment takes.
    pub const fn timing(&self) -> SlotTiming {
        self.timing
    }

    /// For whom they are.
    pub const fn offer(&self) -> &Offer {
        &self.offer
    }

    /// Whether some minute of a day lies in both.
    pub fn overlap(&self, other: &Self) -> bool {
        self.start < other.end && other.start < self.end
    }

    /// Minutes from midnight to the end.
    pub(super) fn end_minute(&self) -> i64 {
        minute_of_day(self.end)
    }

    /// The start of every appointment, in minutes from midnight.
    pub(super) fn slot_starts(&self) -> impl Iterator<Item = i64> + use<> {
        let begin = minute_of_day(self.start);
        let period = self.timing.period();
        let first = begin + i64::from(self.timing.buffer_before);
        let count = (self.end_minute() - begin) / period;
        (0..count).map(move |number| first + number * period)
    }
}
