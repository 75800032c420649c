//! An edition over time: people book, decline, cancel; staff change places; reservations end.

use domain::{
    booking::{
        BookingAction as Action, BookingState as State, Groups, Headcount, Placement, Places,
        Reservation, Reservations, check_change, decide_place, next_to_be_offered,
    },
    instant::{Instant, Seconds},
};
use proptest::prelude::*;

use super::{
    any_edition, any_groups, capacity,
    matching::{everybody_sits, places_one_by_one},
};

/// An event in the life of an edition.
#[derive(Clone, Debug)]
enum Happening {
    Book(Groups),
    /// An action on one of the bookings, if its state allows it.
    Act(prop::sample::Index, Action),
    /// Staff change the places.
    Revise(i64, Vec<Reservation>),
    /// Time passes.
    Wait(i64),
}

fn happening() -> impl Strategy<Value = Happening> {
    let action = prop::sample::select(vec![
        Action::Accept,
        Action::Decline,
        Action::Expire,
        Action::Cancel,
    ]);
    prop_oneof![
        8 => any_groups().prop_map(Happening::Book),
        6 => (any::<prop::sample::Index>(), action)
            .prop_map(|(which, action)| Happening::Act(which, action)),
        2 => (any_edition(), prop::array::uniform4(prop::option::of(0..100_i64))).prop_map(
            |((of, list), releases)| {
                let list = list.into_iter().zip(releases).map(|(reservation, at)| Reservation {
                    released_at: at.map(Instant::from_seconds),
                    ..reservation
                });
                Happening::Revise(of, list.collect())
            }
        ),
        1 => (1..40_i64).prop_map(Happening::Wait),
    ]
}

/// An edition's bookings in the order in which they were made, as a store would hold them.
struct Edition {
    now: Instant,
    of: i64,
    reservations: Reservations,
    bookings: Vec<(State, Groups)>,
}

impl Edition {
    fn places(&self) -> Places {
        Places::at(capacity(self.of), &self.reservations, self.now)
    }

    fn people(&self, wanted: impl Fn(State) -> bool) -> Vec<Groups> {
        self.bookings
            .iter()
            .filter(|(state, _)| wanted(*state))
            .map(|&(_, groups)| groups)
            .collect()
    }

    fn count(&self, wanted: impl Fn(State) -> bool) -> Headcount {
        super::headcount(&self.people(wanted))
    }

    fn taken(&self) -> Headcount {
        self.count(State::holds_place)
    }

    fn happen(&mut self, happening: Happening) {
        match happening {
            Happening::Book(groups) => {
                let waiting = self.count(|state| state == State::Waiting);
                let placement = decide_place(&self.places(), &self.taken(), &waiting, groups);
                self.bookings.push((placement.state(), groups));
                if let Placement::Waiting { position } = placement {
                    let own = groups.common(self.places().reserved_groups());
                    let before = self
                        .people(|state| state == State::Waiting)
                        .into_iter()
                        .filter(|others| own.is_subset_of(*others))
                        .count();
                    assert_eq!(usize::try_from(position), Ok(before), "itself included");
                }
            }
            Happening::Act(which, action) => {
                if !self.bookings.is_empty() {
                    let index = which.index(self.bookings.len());
                    let state = &mut self.bookings[index].0;
                    *state = state.after(action).unwrap_or(*state);
                }
            }
            Happening::Revise(of, list) => {
                let reservations = Reservations::new(list, capacity(of)).unwrap();
                let wanted = Places::at(capacity(of), &reservations, self.now);
                if check_change(&wanted, &self.taken()).is_ok() {
                    (self.of, self.reservations) = (of, reservations);
                }
            }
            Happening::Wait(seconds) => self.now = self.now + Seconds::new(seconds),
        }
        let waiting = self
            .bookings
            .iter()
            .enumerate()
            .filter(|(_, (state, _))| *state == State::Waiting)
            .map(|(index, &(_, groups))| (index, groups));
        for index in next_to_be_offered(&self.places(), self.taken(), waiting) {
            let state = &mut self.bookings[index].0;
            *state = state.after(Action::Offer).unwrap();
        }
    }
}

proptest! {
    #[test]
    fn no_place_is_sold_twice_and_none_is_free_while_somebody_entitled_waits(
        (of, list) in any_edition(),
        happenings in prop::collection::vec(happening(), 0..60),
    ) {
        let mut edition = Edition {
            now: Instant::from_seconds(0),
            of,
            reservations: Reservations::new(list, capacity(of)).unwrap(),
            bookings: Vec::new(),
        };
        for happening in happenings {
            let held_before: Vec<_> =
                edition.bookings.iter().map(|(state, _)| state.holds_place()).collect();
            let somebody_acts = matches!(happening, Happening::Act(..));
            edition.happen(happening);
            if !somebody_acts {
                let keeps = held_before.iter().zip(&edition.bookings);
                prop_assert!(
                    keeps.into_iter().all(|(held, (state, _))| !held || state.holds_place()),
                    "somebody lost a place"
                );
            }
            let in_force: Vec<_> = edition.reservations.in_force(edition.now).copied().collect();
            let seats = places_one_by_one(edition.of, &in_force);
            let mut sitting = edition.people(State::holds_place);
            prop_assert!(everybody_sits(&seats, &sitting), "a place was sold twice");
            for groups in edition.people(|state| state == State::Waiting) {
                sitting.push(groups);
                prop_assert!(!everybody_sits(&seats, &sitting), "a place is kept from who waits");
                sitting.pop();
            }
        }
    }
}
