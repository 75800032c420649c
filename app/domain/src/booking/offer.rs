//! How long an offered place is held.

use crate::{
    instant::{Instant, Seconds},
    quiet_hours::QuietHours,
};

/// Maximum hold, before any extension to the morning.
const LONGEST: Seconds = Seconds::hours(24);
/// Minimum hold, unless enrolment closes before.
const SHORTEST: Seconds = Seconds::hours(1);
/// The time in the morning to answer an offer that would have ended at night.
const MORNING: Seconds = Seconds::hours(1);

/// A hold of a place for a person: from now on nobody else gets it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Hold {
    /// When the person is notified.
    pub tell_at: Instant,
    /// The moment from which it is no longer held.
    pub until: Instant,
}

/// The hold of a place that is free now for the next person; `None` once enrolment has closed.
///
/// It is held for 24 hours from the notification; for a quarter of the time until enrolment closes if
/// that is less, but for at least an hour. In [`QuietHours`] nobody is notified and no hold ends: the
/// person is notified at 08:00, and a hold that would end at night ends at 09:00. The end of enrolment
/// takes precedence: no hold outlasts it, and if the morning would leave less than an hour, the person
/// is notified at once.
pub fn hold(now: Instant, enrolment_closes: Instant) -> Option<Hold> {
    if now >= enrolment_closes {
        return None;
    }
    let tell_at = QuietHours::around(now)
        .map(QuietHours::end)
        .filter(|&morning| morning + SHORTEST <= enrolment_closes)
        .unwrap_or(now);
    let quarter = Seconds::new((enrolment_closes - tell_at).get() / 4);
    let until = tell_at + quarter.clamp(SHORTEST, LONGEST);
    let until = QuietHours::around(until).map_or(until, |night| night.end() + MORNING);
    Some(Hold {
        tell_at,
        until: until.min(enrolment_closes),
    })
}
