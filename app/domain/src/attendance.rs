//! Attendance of sessions, and the share required for a certificate.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::{instant::Seconds, string_form::closed_list};

closed_list! {
    /// Whether a person came to a session.
    Attendance {
        /// They came.
        Present = "present",
        /// They did not come and gave no reason.
        Absent = "absent",
        /// They did not come, and staff accept the reason. Counts neither as time nor against the person.
        Excused = "excused",
    }
}

/// How much of the sessions of an edition a person attended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Attended {
    /// The total length of the sessions attended.
    pub attended: Seconds,
    /// The total length of all sessions.
    pub of: Seconds,
}

/// Sums up sessions, each given with its length and, once it is recorded, the person's attendance.
pub fn attended(sessions: impl IntoIterator<Item = (Seconds, Option<Attendance>)>) -> Attended {
    let (attended, of) =
        sessions
            .into_iter()
            .fold((0_i64, 0_i64), |(attended, of), (length, attendance)| {
                let counted = match attendance {
                    Some(Attendance::Present) => length.get(),
                    Some(Attendance::Absent | Attendance::Excused) | None => 0,
                };
                (
                    attended.saturating_add(counted),
                    of.saturating_add(length.get()),
                )
            });
    Attended {
        attended: Seconds::new(attended),
        of: Seconds::new(of),
    }
}

/// The number of a certificate, counted anew in each year: `12/2026`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CertificateNumber {
    /// The year in which it was issued, in Europe/Rome.
    pub year: i64,
    /// Its place among those of the year, from 1.
    pub number: i64,
}

impl fmt::Display for CertificateNumber {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}/{}", self.number, self.year)
    }
}

/// The minimum share of the total session time for a certificate, in per cent, 1 to 100; 70 by default.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "i64", into = "i64")]
pub struct AttendanceShare(u8);

/// A share of less than 1 or more than 100 per cent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("out of range")]
pub struct AttendanceShareError;

impl AttendanceShare {
    /// Whether a person attended enough for a certificate. Never true without sessions.
    pub fn is_reached(self, by: Attended) -> bool {
        let [attended, of] = [by.attended, by.of].map(|length| i128::from(length.get()));
        of > 0 && attended * 100 >= of * i128::from(self.0)
    }
}

impl Default for AttendanceShare {
    fn default() -> Self {
        Self(70)
    }
}

impl TryFrom<i64> for AttendanceShare {
    type Error = AttendanceShareError;

    fn try_from(percent: i64) -> Result<Self, Self::Error> {
        match u8::try_from(percent) {
            Ok(percent @ 1..=100) => Ok(Self(percent)),
            _ => Err(AttendanceShareError),
        }
    }
}

impl From<AttendanceShare> for i64 {
    fn from(share: AttendanceShare) -> Self {
        Self::from(share.0)
    }
}
