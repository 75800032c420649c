//! The waiting list: who gets the next place.

use super::{BookingAction, BookingState, Groups, Headcount, Places};

/// What a new booking gets.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Placement {
    /// A place.
    Confirmed,
    /// A position in the waiting list, from 1.
    Waiting {
        /// One more than the people before it who could take any place that this booking could.
        position: i64,
    },
}

impl Placement {
    /// The action on a request that staff approve.
    pub const fn action(self) -> BookingAction {
        match self {
            Self::Confirmed => BookingAction::Approve,
            Self::Waiting { .. } => BookingAction::Queue,
        }
    }

    /// The initial state of the booking.
    pub const fn state(self) -> BookingState {
        match self {
            Self::Confirmed => BookingState::Confirmed,
            Self::Waiting { .. } => BookingState::Waiting,
        }
    }
}

/// What a newcomer of those groups gets: a place if one is left after everybody who waits is served,
/// else a position on the waiting list.
///
/// The position counts those who still wait and belong to all of the newcomer's groups with reserved
/// places: each of them gets any place that the newcomer could get first. Of the others only some
/// would. Without reserved places, everybody counts.
///
/// The order of the waiting list does not matter here: what it leaves to the newcomer is the same in
/// any order, because the sets of people who fit form a matroid.
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

/// The people of the waiting list, given in order, to offer a place to now: each for whom one is left
/// after those before them are served. No place that is then free fits anybody who still waits.
///
/// Call it after everything that can free places: a cancellation, an offer declined or expired, a
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
