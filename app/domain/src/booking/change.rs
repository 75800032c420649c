//! Changes of capacity and reservations while people hold places.

use super::{Groups, Headcount, Places};

/// Why the places of an edition cannot become what staff want, for the sake of those who hold one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ChangeError {
    /// More people hold a place than there would be.
    #[error("{taken} people hold a place, and there would be {capacity}")]
    CapacityBelowTaken {
        /// How many hold a place; an offered place counts.
        taken: i64,
        /// How many people the edition would take.
        capacity: i64,
    },
    /// Places would be reserved that others hold already.
    #[error("{people} people would depend on {places} places")]
    ReservedAreTaken {
        /// Groups that places would be reserved for, perhaps none: the people below belong to none of
        /// the other groups that places would be reserved for.
        groups: Groups,
        /// How many people hold a place who could hold no other than those below.
        people: i64,
        /// How many places would be unreserved or reserved for those groups.
        places: i64,
    },
}

/// Whether everybody who holds a place, or is offered one, fits into the places as they shall be. Of
/// several reasons against it the one that most people stand for is given.
pub fn check_change(wanted: &Places, taken: &Headcount) -> Result<(), ChangeError> {
    let (total, capacity) = (taken.total(), wanted.capacity());
    if total > capacity {
        return Err(ChangeError::CapacityBelowTaken {
            taken: total,
            capacity,
        });
    }
    match wanted
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
