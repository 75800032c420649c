//! The office hours of an operator within one day.

use std::collections::BTreeSet;

use jiff::civil::Time;

use super::{
    Mode, Service,
    minute::{end_minute_of_day, minute_of_day, time_of_day},
};
use crate::spoken_languages::SpokenLanguages;

/// The operator's time for an appointment, in minutes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SlotTiming {
    /// The appointment itself, at least [`SlotTiming::SHORTEST`] minutes.
    pub length: u16,
    /// The buffer before it, to prepare.
    pub buffer_before: u16,
    /// The buffer after it, to take notes.
    pub buffer_after: u16,
}

impl SlotTiming {
    /// Minimum length of an appointment, in minutes.
    pub const SHORTEST: u16 = 5;

    /// Minutes from the start of one appointment to the next: both buffers and the appointment.
    fn period(self) -> i64 {
        i64::from(self.buffer_before) + i64::from(self.length) + i64::from(self.buffer_after)
    }
}

/// What an operator offers in some hours.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Offer {
    /// What an appointment can be for.
    pub services: BTreeSet<Service>,
    /// How it can be held.
    pub modes: BTreeSet<Mode>,
    /// In which languages.
    pub languages: SpokenLanguages,
}

/// Office hours of an operator, in local time of Europe/Rome, and the slots they are divided into.
///
/// They include the buffers, so that slots of hours that do not overlap do not overlap either. The
/// first slot begins one buffer after the start, each next one follows directly, and the remainder is
/// too short for another.
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
    /// No service is offered.
    #[error("no service")]
    NoService,
    /// No mode is offered.
    #[error("no mode")]
    NoMode,
}

impl OfficeHours {
    /// The hours from `start` to `end`, of which midnight is the end of the day. Hours beyond midnight are two: until
    /// midnight, and those of the next day. Seconds are dropped.
    pub fn new(
        start: Time,
        end: Time,
        timing: SlotTiming,
        offer: Offer,
    ) -> Result<Self, OfficeHoursError> {
        let (start_minute, end_minute) = (minute_of_day(start), end_minute_of_day(end));
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

    /// What is offered in them.
    pub const fn offer(&self) -> &Offer {
        &self.offer
    }

    /// Whether they share a minute of the day.
    pub fn overlap(&self, other: &Self) -> bool {
        minute_of_day(self.start) < other.end_minute()
            && minute_of_day(other.start) < self.end_minute()
    }

    /// Minutes from midnight to the end.
    pub(super) fn end_minute(&self) -> i64 {
        end_minute_of_day(self.end)
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
