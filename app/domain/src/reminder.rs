//! When reminders of bookings are sent.

use std::{collections::BTreeSet, fmt};

use serde::{Deserialize, Serialize};

use crate::{
    instant::{Instant, Seconds},
    quiet_hours::QuietHours,
    string_form::parsed_from_text,
    text::plain_number,
};

/// The hours before the start at which reminders are sent: distinct whole hours, the earliest reminder
/// first; may be empty. Every kind of activity has its own. Format: `48, 3`, which is also the default.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct ReminderLeads(Vec<u16>);

/// Why reminder hours are refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ReminderLeadsError {
    /// Something other than whole numbers, commas and spaces was typed.
    #[error("not whole numbers")]
    NotNumbers,
    /// Less than an hour or more than [`ReminderLeads::LONGEST`].
    #[error("out of range")]
    OutOfRange,
    /// More than [`ReminderLeads::MOST`] reminders.
    #[error("too many")]
    TooMany,
}

impl ReminderLeads {
    /// Maximum hours before the start: two weeks.
    pub const LONGEST: u16 = 14 * 24;
    /// Maximum reminders of one booking: more would be a nuisance.
    pub const MOST: usize = 3;

    /// Parses hours as typed, in any order.
    pub fn parse(typed: &str) -> Result<Self, ReminderLeadsError> {
        let text = plain_number(typed);
        let mut hours = BTreeSet::new();
        for number in text.split([',', ' ']).filter(|number| !number.is_empty()) {
            if !number.chars().all(|character| character.is_ascii_digit()) {
                return Err(ReminderLeadsError::NotNumbers);
            }
            match number.parse() {
                Ok(lead @ 1..=Self::LONGEST) => hours.insert(lead),
                _ => return Err(ReminderLeadsError::OutOfRange),
            };
        }
        if hours.len() > Self::MOST {
            Err(ReminderLeadsError::TooMany)
        } else {
            Ok(Self(hours.into_iter().rev().collect()))
        }
    }

    /// The hours before the start, the earliest reminder first.
    pub fn hours(&self) -> &[u16] {
        &self.0
    }
}

impl Default for ReminderLeads {
    fn default() -> Self {
        Self(vec![48, 3])
    }
}

impl fmt::Display for ReminderLeads {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let hours: Vec<_> = self.0.iter().map(u16::to_string).collect();
        formatter.write_str(&hours.join(", "))
    }
}

parsed_from_text!(ReminderLeads, ReminderLeadsError);

/// Minimum hours before the start for a reminder to be moved out of quiet hours. A later one is for
/// setting out in time and is sent even at night.
const CAN_COME_EARLIER: u16 = 24;

/// The moments of the reminders for a booking made at `booked_at` that begins at `starts_at`, in order.
///
/// A reminder of a day or more before that falls into [`QuietHours`] is sent when they begin. Reminders
/// due before or at the booking are left out.
pub fn reminder_moments(
    starts_at: Instant,
    booked_at: Instant,
    leads: &ReminderLeads,
) -> BTreeSet<Instant> {
    leads
        .hours()
        .iter()
        .map(|&hours| {
            let moment = starts_at - Seconds::hours(hours.into());
            match QuietHours::around(moment) {
                Some(night) if hours >= CAN_COME_EARLIER => night.start(),
                _ => moment,
            }
        })
        .filter(|&moment| moment > booked_at)
        .collect()
}

/// Whether a reminder that was due at `moment` need not be sent any more, since a later one is due as well: nobody is
/// reminded twice at once after the portal stood still.
pub fn is_overtaken(
    moment: Instant,
    starts_at: Instant,
    now: Instant,
    leads: &ReminderLeads,
) -> bool {
    reminder_moments(starts_at, moment, leads)
        .iter()
        .any(|later| *later <= now)
}
