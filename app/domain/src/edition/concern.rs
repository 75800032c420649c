//! Whom a change of an edition concerns: the office alone, or everybody who booked.

use super::EditionDetails;
use crate::instant::Instant;

/// What a change means to the people who have a place or wait for one. In ascending order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Concern {
    /// It is the office's own business.
    Nobody,
    /// They read something else than before: staff decide whether they are told.
    Readers,
    /// They would come at the wrong time or to the wrong place: they are always told.
    Everybody,
}

impl EditionDetails {
    /// Whom it concerns that these details are replaced by others.
    pub fn concern(&self, other: &Self) -> Concern {
        // Every field is named, so that whoever adds one decides whom it concerns.
        let Self {
            site_id,
            room,
            title,
            summary,
            description,
            access_notes,
            dress_code,
            languages,
            cancellable_until,
            kind: _,
            topic: _,
            enrolment_opens_at: _,
            enrolment_closes_at: _,
            capacity: _,
            admission: _,
            programme_id: _,
            prerequisite_id: _,
            minimum: _,
        } = self;
        if (site_id, room) != (&other.site_id, &other.room) {
            return Concern::Everybody;
        }
        let is_read = *title != other.title
            || *summary != other.summary
            || *description != other.description
            || *access_notes != other.access_notes
            || *dress_code != other.dress_code
            || *languages != other.languages
            || *cancellable_until != other.cancellable_until;
        if is_read {
            Concern::Readers
        } else {
            Concern::Nobody
        }
    }
}

/// Whom it concerns that sessions, each from its start to its end, take place at other times. What is over
/// concerns nobody any more.
pub fn concern_of_times(
    before: &[(Instant, Instant)],
    after: &[(Instant, Instant)],
    now: Instant,
) -> Concern {
    let remaining = |times: &[(Instant, Instant)]| {
        let mut remaining: Vec<_> = times.iter().copied().filter(|time| now < time.1).collect();
        remaining.sort_unstable();
        remaining
    };
    if remaining(before) == remaining(after) {
        Concern::Nobody
    } else {
        Concern::Everybody
    }
}
