//! How long one waits for an appointment, and how that changes.

use jiff::civil::Date;

use crate::calendar_date::CalendarDate;

/// How long one waits for an appointment. Longer is greater.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Waiting {
    /// So many days from today to the first free date, in Europe/Rome; 0 is today.
    Days(u16),
    /// Nothing is free as far ahead as appointments can be booked.
    NothingFree,
}

/// How long one waits, against a day before.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Trend {
    /// By so many days less.
    Shorter(u16),
    /// As long as then.
    Same,
    /// By so many days more.
    Longer(u16),
    /// Something is free again.
    FreeAgain,
    /// Nothing is free any more.
    NoLongerFree,
}

impl Waiting {
    /// How long one waits today for what is free on that date first, if anything is.
    pub fn until(first: Option<CalendarDate>, today: CalendarDate) -> Self {
        let days = |first| (Date::from(first) - Date::from(today)).get_days();
        first.map_or(Self::NothingFree, |first| {
            Self::Days(u16::try_from(days(first)).unwrap_or(0))
        })
    }

    /// The days, where there is a free date.
    pub const fn days(self) -> Option<u16> {
        match self {
            Self::Days(days) => Some(days),
            Self::NothingFree => None,
        }
    }

    /// How long one waits, against how long one waited before.
    pub const fn since(self, before: Self) -> Trend {
        match (before, self) {
            (Self::Days(before), Self::Days(now)) if now < before => Trend::Shorter(before - now),
            (Self::Days(before), Self::Days(now)) if now > before => Trend::Longer(now - before),
            (Self::Days(_), Self::Days(_)) | (Self::NothingFree, Self::NothingFree) => Trend::Same,
            (Self::NothingFree, Self::Days(_)) => Trend::FreeAgain,
            (Self::Days(_), Self::NothingFree) => Trend::NoLongerFree,
        }
    }
}

impl From<Option<u16>> for Waiting {
    fn from(days: Option<u16>) -> Self {
        days.map_or(Self::NothingFree, Self::Days)
    }
}
