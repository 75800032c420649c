//! Who gets a place, and for how long it is held.

#![allow(
    clippy::unwrap_used,
    reason = "what a test is built of is known to be sound"
)]

mod groups;
mod life;
mod matching;
mod offer;
mod places;
mod queue;
mod reservation;
mod state;

use domain::{
    booking::{Groups, Headcount, PlaceGroup, Places, Reservation, Reservations},
    edition::Capacity,
    instant::Instant,
};
use proptest::prelude::*;

const NOW: Instant = Instant::from_seconds(1_000);

fn capacity(places: i64) -> Capacity {
    places.try_into().unwrap()
}

fn groups(list: &[PlaceGroup]) -> Groups {
    list.iter().copied().collect()
}

fn reserved(group: PlaceGroup, places: i64) -> Reservation {
    Reservation {
        group,
        places: capacity(places),
        released_at: None,
    }
}

fn places(of: i64, reservations: &[Reservation]) -> Places {
    let reservations = Reservations::new(reservations.to_vec(), capacity(of)).unwrap();
    Places::at(capacity(of), &reservations, NOW)
}

fn headcount(people: &[Groups]) -> Headcount {
    people.iter().map(|&groups| (groups, 1)).collect()
}

/// Any set of the first four groups: enough for reservations to conflict, few enough to conflict often.
fn any_groups() -> impl Strategy<Value = Groups> {
    (0..16_i64).prop_map(|number| number.try_into().unwrap())
}

/// A small edition, with reservations for some of the first four groups that leave the rest of its
/// places to everybody.
fn any_edition() -> impl Strategy<Value = (i64, Vec<Reservation>)> {
    (prop::array::uniform4(0..4_i64), 0..4_i64).prop_map(|(numbers, unreserved)| {
        let list: Vec<_> = PlaceGroup::ALL
            .iter()
            .zip(numbers)
            .filter(|&(_, number)| number > 0)
            .map(|(&group, number)| reserved(group, number))
            .collect();
        (numbers.iter().sum::<i64>().max(1) + unreserved, list)
    })
}
