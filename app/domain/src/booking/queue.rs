//! Who is next.

use super::{BookingAction, BookingState, Groups, Headcount, Places};

/// What a new booking gets.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Placement {
    /// A place.
    Confirmed,
    /// A position in the waiting list, from 1.
    Waiting {
        /// How many wait before who could take whatever place this booking could, and one.
        position: i64,
    },
}

impl Placement {
    /// What is done with a request that staff admit.
    pub const fn action(self) -> BookingAction {
        match self {
            Self::Confirmed => BookingAction::Approve,
            Self::Waiting { .. } => BookingAction::Queue,
        }
    }

    /// The state that the booking begins in.
    pub const fn state(self) -> BookingState {
        match self {
            Self::Confirmed => BookingState::Confirmed,
            Self::Waiting { .. } => BookingState::Waiting,
        }
    }
}

/// What a newcomer of those groups gets: a place if one fits them after everybody who waits has got
/// what fits them, else a position on the waiting list.
///
/// The position counts those who still wait and belong to the same groups and perhaps to more, as far
/// as places are reserved for them: each of these gets whatever place the newcomer could get before the
/// newcomer does. Of the others only some would. Where no places are reserved, everybody counts.
///
/// The order of those who wait does not matter here: whoever of them is served first, what they leave
/// to the newcomer is the same, for the sets of people who fit together form a matroid.
pub fn decide_place(
    places: &Places,
    taken: &Headcount,
    waiting: &Headcount,
    groups: Groups,
) -> Placement {
    let mut taken = taken.clone();
    let mut before = 0;
    let own = groups.common(places.reserved_groups());
    for (others, people) in waiting.iter() {
        let served = places.free_for(&taken, others).min(people);
        taken.add(others, served);
        if own.is_subset_of(others) {
            before += people - served;
        }
    }
    if places.has_place_for(&taken, groups) {
        Placement::Confirmed
    } else {
        Placement::Waiting {
            position: before + 1,
        }
    }
}

/// Who of those who wait, given in their order, is to be offered a place now: each whom a place fits
/// after those before them have got theirs. Afterwards a free place fits nobody who still waits.
///
/// To be asked after everything that can free places: a cancellation, an offer declined or expired, a
/// larger capacity, other reservations, a reservation's release.
pub fn next_to_be_offered<Id>(
    places: &Places,
    mut taken: Headcount,
    waiting: impl IntoIterator<Item = (Id, Groups)>,
) -> Vec<Id> {
    let mut waiting = waiting.into_iter();
    let mut next = Vec::new();
    while taken.total() < places.capacity()
        && let Some((id, groups)) = waiting.next()
    {
        if places.has_place_for(&taken, groups) {
            taken.add(groups, 1);
            next.push(id);
        }
    }
    next
}
