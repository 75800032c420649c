//! The night hours in which notifications are avoided.

use jiff::{
    Timestamp,
    civil::{Time, time},
};

use crate::{
    edition::{local_moment, rome},
    instant::Instant,
};

/// When quiet hours begin, in Europe/Rome.
const EVENING: Time = time(20, 0, 0, 0);
/// When they end, in Europe/Rome.
const MORNING: Time = time(8, 0, 0, 0);

/// One night's quiet hours: from 20:00 to 08:00 in Europe/Rome, however long that is when the clocks
/// change. Both ends are excluded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct QuietHours {
    start: Instant,
    end: Instant,
}

impl QuietHours {
    /// The quiet hours that contain a moment, if any.
    pub fn around(moment: Instant) -> Option<Self> {
        let local = rome().to_datetime(Timestamp::from_second(moment.seconds()).ok()?);
        let (evening, morning) = if local.time() < MORNING {
            (local.date().yesterday().ok()?, local.date())
        } else {
            (local.date(), local.date().tomorrow().ok()?)
        };
        let night = Self {
            start: local_moment(evening.into(), EVENING)?,
            end: local_moment(morning.into(), MORNING)?,
        };
        (night.start < moment && moment < night.end).then_some(night)
    }

    /// The start, 20:00.
    pub const fn start(self) -> Instant {
        self.start
    }

    /// The end, 08:00.
    pub const fn end(self) -> Instant {
        self.end
    }
}
