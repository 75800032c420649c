//! Places that are reserved for groups.

use super::{Groups, PlaceGroup};
use crate::{edition::Capacity, instant::Instant};
use serde::Serialize;

/// Places of an edition that only people of one group can take.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reservation {
    /// The group.
    pub group: PlaceGroup,
    /// How many places.
    pub places: Capacity,
    /// When they become available to everybody; never if `None`.
    pub released_at: Option<Instant>,
}

impl Reservation {
    /// Whether the places are still reserved for the group.
    pub fn is_in_force(&self, now: Instant) -> bool {
        self.released_at.is_none_or(|released_at| now < released_at)
    }
}

/// The reservations of one edition: at most one per group, and no more places than the capacity.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Reservations(Vec<Reservation>);

/// Why reservations are refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error, Serialize)]
#[serde(tag = "code", content = "details", rename_all = "snake_case")]
pub enum ReservationError {
    /// Places are reserved twice for the same group.
    #[error("reserved twice for {0}")]
    GroupTwice(PlaceGroup),
    /// More places are reserved than the edition has.
    #[error("{reserved} of {capacity} places are reserved")]
    MoreThanCapacity {
        /// How many places are reserved.
        reserved: i64,
        /// How many people the edition takes.
        capacity: i64,
    },
}

impl Reservations {
    /// The reservations of an edition of that capacity.
    pub fn new(list: Vec<Reservation>, capacity: Capacity) -> Result<Self, ReservationError> {
        let mut groups = Groups::NONE;
        for reservation in &list {
            if groups.contains(reservation.group) {
                return Err(ReservationError::GroupTwice(reservation.group));
            }
            groups = groups.iter().chain([reservation.group]).collect();
        }
        let reserved = list
            .iter()
            .map(|reservation| i64::from(reservation.places))
            .sum();
        let capacity = i64::from(capacity);
        if reserved > capacity {
            Err(ReservationError::MoreThanCapacity { reserved, capacity })
        } else {
            Ok(Self(list))
        }
    }

    /// The reservations, in the given order.
    pub fn iter(&self) -> impl Iterator<Item = &Reservation> {
        self.0.iter()
    }

    /// The reservations that are still in force.
    pub fn in_force(&self, now: Instant) -> impl Iterator<Item = &Reservation> {
        self.iter()
            .filter(move |reservation| reservation.is_in_force(now))
    }
}
