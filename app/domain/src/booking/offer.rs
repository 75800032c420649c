//! How long an offered place is held.

use crate::{
    instant::{Instant, Seconds},
    quiet_hours::QuietHours,
};

/// How long a place is held when there is time enough.
const LONGEST: Seconds = Seconds::hours(24);
/// How long a place is held at least, unless enrolment closes before.
const SHORTEST: Seconds = Seconds::hours(1);
/// How much of a morning a person has to answer an offer that would have ended at night.
const MORNING: Seconds = Seconds::hours(1);

/// How a place is held for a person: from now on nobody else gets it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Hold {
    /// When the person is told.
    pub tell_at: Instant,
    /// The moment from which on it is no longer held.
    pub until: Instant,
}

/// How a place that is free now is held for the next person, or `None` where enrolment has closed and
/// nobody is let in any more.
///
/// It is held for 24 hours from when the person is told; for a quarter of the time until enrolment
/// closes where that is less, but for an hour at least. In [`QuietHours`] nobody is told and no hold
/// ends: the person is told in the morning at eight, and a hold that would end at night ends in the
/// morning at nine. Enrolment's end comes before all that: no hold outlasts it, and where the morning
/// would leave the person less than an hour, they are told at once.
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
