//! Moments in time.

use std::{
    fmt,
    ops::{Add, Sub},
};

use serde::{Deserialize, Serialize};

/// A moment, in whole seconds since 1970-01-01T00:00:00Z.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Instant(i64);

impl Instant {
    /// The moment that many seconds after the start of 1970 in UTC.
    pub const fn from_seconds(seconds: i64) -> Self {
        Self(seconds)
    }

    /// Seconds since the start of 1970 in UTC.
    pub const fn seconds(self) -> i64 {
        self.0
    }
}

/// A duration, in whole seconds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Seconds(i64);

impl Seconds {
    /// That many seconds.
    pub const fn new(seconds: i64) -> Self {
        Self(seconds)
    }

    /// That many minutes.
    pub const fn minutes(minutes: i64) -> Self {
        Self(minutes * 60)
    }

    /// That many hours.
    pub const fn hours(hours: i64) -> Self {
        Self(hours * 3_600)
    }

    /// That many days of 24 hours.
    pub const fn days(days: i64) -> Self {
        Self(days * 86_400)
    }

    /// The number of seconds.
    pub const fn get(self) -> i64 {
        self.0
    }
}

impl Add<Seconds> for Instant {
    type Output = Self;

    fn add(self, length: Seconds) -> Self {
        Self(self.0.saturating_add(length.0))
    }
}

impl Sub<Seconds> for Instant {
    type Output = Self;

    fn sub(self, length: Seconds) -> Self {
        Self(self.0.saturating_sub(length.0))
    }
}

impl Sub for Instant {
    type Output = Seconds;

    fn sub(self, earlier: Self) -> Seconds {
        Seconds(self.0.saturating_sub(earlier.0))
    }
}

impl fmt::Display for Instant {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match jiff::Timestamp::from_second(self.0) {
            Ok(timestamp) => timestamp.fmt(formatter),
            Err(_) => write!(formatter, "{} s", self.0),
        }
    }
}
