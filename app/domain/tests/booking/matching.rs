//! A reference implementation of the allocation rule: individual places, and people moved between them
//! until everybody has one. Slow and simple, to verify the fast rule.

use domain::booking::{Groups, PlaceGroup, Reservation};

/// The places of an edition one by one: those of a group, and unreserved ones.
pub fn places_one_by_one(of: i64, reservations: &[Reservation]) -> Vec<Option<PlaceGroup>> {
    let mut places: Vec<_> = reservations
        .iter()
        .flat_map(|reservation| (0..reservation.places.get()).map(|_| Some(reservation.group)))
        .collect();
    places.resize(usize::try_from(of).unwrap(), None);
    places
}

/// Whether everybody can have a place of their own.
pub fn everybody_sits(places: &[Option<PlaceGroup>], people: &[Groups]) -> bool {
    let mut seats = vec![None; places.len()];
    (0..people.len()).all(|person| {
        let mut tried = vec![false; places.len()];
        sits(person, places, people, &mut seats, &mut tried)
    })
}

/// Finds a place for a person, if necessary by moving its current holder.
fn sits(
    person: usize,
    places: &[Option<PlaceGroup>],
    people: &[Groups],
    seats: &mut [Option<usize>],
    tried: &mut [bool],
) -> bool {
    for (place, group) in places.iter().enumerate() {
        let may_sit = group.is_none_or(|group| people[person].contains(group));
        if !may_sit || tried[place] {
            continue;
        }
        tried[place] = true;
        let is_free = seats[place].is_none_or(|other| sits(other, places, people, seats, tried));
        if is_free {
            seats[place] = Some(person);
            return true;
        }
    }
    false
}
