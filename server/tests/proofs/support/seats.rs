//! Who could sit where, by search: a reference that is independent of the portal's rules.

use domain::{
    booking::{Groups, PlaceGroup, Reservation},
    instant::Instant,
};

/// The places of an edition one by one: the group that each is reserved for at a moment, if any.
pub fn seats(capacity: i64, reservations: &[Reservation], now: Instant) -> Vec<Option<PlaceGroup>> {
    let mut seats: Vec<_> = reservations
        .iter()
        .filter(|reservation| reservation.released_at.is_none_or(|at| now < at))
        .flat_map(|reservation| (0..reservation.places.get()).map(move |_| Some(reservation.group)))
        .collect();
    seats.resize(usize::try_from(capacity).unwrap(), None);
    seats
}

/// Whether everybody can have their own seat: finds one for each in turn and moves earlier people to another
/// (Kuhn's algorithm).
pub fn everybody_sits(seats: &[Option<PlaceGroup>], people: &[Groups]) -> bool {
    let mut sitting = vec![None; seats.len()];
    (0..people.len()).all(|person| {
        let mut tried = vec![false; seats.len()];
        finds_a_seat(person, seats, people, &mut sitting, &mut tried)
    })
}

fn finds_a_seat(
    person: usize,
    seats: &[Option<PlaceGroup>],
    people: &[Groups],
    sitting: &mut [Option<usize>],
    tried: &mut [bool],
) -> bool {
    for (number, seat) in seats.iter().enumerate() {
        let suits = seat.is_none_or(|group| people[person].contains(group));
        if !suits || tried[number] {
            continue;
        }
        tried[number] = true;
        let moves = match sitting[number] {
            None => true,
            Some(other) => finds_a_seat(other, seats, people, sitting, tried),
        };
        if moves {
            sitting[number] = Some(person);
            return true;
        }
    }
    false
}
