//! Changes of capacity and reservations while people hold places.

use super::{Groups, Headcount, Places};
use serde::Serialize;

/// Why a change of an edition's places is refused: people hold places that it would remove.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error, Serialize)]
#[serde(tag = "code", content = "details", rename_all = "snake_case")]
pub enum ChangeError {
    /// More people hold a place than the new capacity.
    #[error("{taken} people hold a place, and there would be {capacity}")]
    CapacityBelowTaken {
        /// How many hold a place; an offered place counts.
        taken: i64,
        /// The new capacity.
        capacity: i64,
    },
    /// Places to be reserved are already held by others.
    #[error("{people} people would depend on {places} places")]
    ReservedAreTaken {
        /// Groups that places would be reserved for, possibly none: the people below belong to no other
        /// such group.
        groups: Groups,
        /// How many people hold a place and can only hold one of those below.
        people: i64,
        /// How many places would be unreserved or reserved for those groups.
        places: i64,
    },
}

/// Checks that everybody who holds or is offered a place fits into the new places. Of several conflicts
/// it reports the one with the most excess people.
pub fn check_change(places: &Places, taken: &Headcount) -> Result<(), ChangeError> {
    let (total, capacity) = (taken.total(), places.capacity());
    if total > capacity {
        return Err(ChangeError::CapacityBelowTaken {
            taken: total,
            capacity,
        });
    }
    match places
        .room(taken)
        .min_by_key(|room| room.places - room.people)
    {
        Some(room) if room.people > room.places => Err(ChangeError::ReservedAreTaken {
            groups: room.groups,
            people: room.people,
            places: room.places,
        }),
        _ => Ok(()),
    }
}
