//! Whether people fit into the places of an edition.
//!
//! Nobody is assigned a specific place. People fit if each of them *could* be given a place of their
//! own, either unreserved or reserved for one of their groups. By Hall's theorem (P. Hall, "On
//! Representatives of Subsets", 1935) they can if, for every set of groups, the people who cannot use
//! places reserved for other groups are no more than the places open to that set: the unreserved ones
//! and those reserved for its groups.
//!
//! It follows that the allocation is optimal: reserved places of a person's own groups are used before
//! unreserved ones, and the result depends neither on the order of booking nor on chance.

use super::{Groups, Headcount, Reservations};
use crate::{edition::Capacity, instant::Instant};

/// The places of an edition at a moment: how many, and for whom some of them are reserved.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Places {
    capacity: i64,
    reserved: Vec<(Groups, i64)>,
}

impl Places {
    /// The places of an edition of that capacity, with the reservations that are in force now.
    pub fn at(capacity: Capacity, reservations: &Reservations, now: Instant) -> Self {
        Self {
            capacity: capacity.into(),
            reserved: reservations
                .in_force(now)
                .map(|reservation| (reservation.group.into(), reservation.places.into()))
                .collect(),
        }
    }

    /// The capacity of the edition.
    pub const fn capacity(&self) -> i64 {
        self.capacity
    }

    /// How many more people of exactly those groups would get a place; with [`Groups::NONE`], how many
    /// unreserved places are free.
    pub fn free_for(&self, taken: &Headcount, groups: Groups) -> i64 {
        let own = groups.common(self.reserved_groups());
        // One more person reduces the room only of the sets that contain all of their groups.
        self.room(taken)
            .filter(|room| own.is_subset_of(room.groups))
            .map(|room| room.places - room.people)
            .min()
            .unwrap_or_default()
            .max(0)
    }

    /// Whether one more person of those groups would get a place.
    pub fn has_place_for(&self, taken: &Headcount, groups: Groups) -> bool {
        self.free_for(taken, groups) > 0
    }

    /// For every set of groups that places are reserved for, how many places are open to it and how
    /// many people depend on them. The full set comes last: all places and all people.
    pub(super) fn room(&self, taken: &Headcount) -> impl Iterator<Item = Room> {
        let reserved_groups = self.reserved_groups();
        reserved_groups.subsets().map(move |groups| Room {
            groups,
            people: taken
                .iter()
                .filter(|(own, _)| own.common(reserved_groups).is_subset_of(groups))
                .map(|(_, people)| people)
                .sum(),
            places: self.capacity
                - self
                    .reserved
                    .iter()
                    .filter(|(group, _)| !group.is_subset_of(groups))
                    .map(|(_, places)| places)
                    .sum::<i64>(),
        })
    }

    /// How many free places are open only to groups that places are reserved for.
    pub fn set_aside(&self, taken: &Headcount) -> i64 {
        (self.capacity - taken.total() - self.free_for(taken, Groups::NONE)).max(0)
    }

    /// The groups that places are reserved for.
    pub fn reserved_groups(&self) -> Groups {
        self.reserved
            .iter()
            .flat_map(|(group, _)| group.iter())
            .collect()
    }
}

/// The people and places of a set of groups.
#[derive(Clone, Copy, Debug)]
pub(super) struct Room {
    /// The groups.
    pub(super) groups: Groups,
    /// How many people hold a place and can only hold one of those below.
    pub(super) people: i64,
    /// How many places are unreserved or reserved for one of the groups.
    pub(super) places: i64,
}
