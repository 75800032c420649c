//! The waiting time for an appointment, and its trend.

use jiff::civil::Date;

use crate::calendar_date::CalendarDate;

/// The waiting time for an appointment. Longer is greater.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Waiting {
    /// Days from today to the first free date, in Europe/Rome; 0 is today.
    Days(u16),
    /// Nothing is free within the booking horizon.
    NothingFree,
}

/// The change of the waiting time since an earlier day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Trend {
    /// Shorter by that many days.
    Shorter(u16),
    /// Unchanged.
    Same,
    /// Longer by that many days.
    Longer(u16),
    /// Something is free again.
    FreeAgain,
    /// Nothing is free any more.
    NoLongerFree,
}

impl Waiting {
    /// The waiting time from today to the first free date, if any.
    pub fn until(first: Option<CalendarDate>, today: CalendarDate) -> Self {
        let days = |first| (Date::from(first) - Date::from(today)).get_days();
        first.map_or(Self::NothingFree, |first| {
            Self::Days(u16::try_from(days(first)).unwrap_or(0))
        })
    }

    /// The days, if there is a free date.
    pub const fn days(self) -> Option<u16> {
        match self {
            Self::Days(days) => Some(days),
            Self::NothingFree => None,
        }
    }

    /// The trend since an earlier waiting time.
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
