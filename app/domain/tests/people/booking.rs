use domain::{
    booking::{
        BookingAction as Action, BookingState as State, Placement, decide_place, places_to_fill,
    },
    edition::Capacity,
};
use proptest::prelude::*;

fn capacity(places: i64) -> Capacity {
    places.try_into().unwrap()
}

#[test]
fn these_steps_are_allowed_and_no_others() {
    let allowed = [
        (State::Waiting, Action::Promote, State::Confirmed),
        (State::Waiting, Action::Cancel, State::Cancelled),
        (State::Confirmed, Action::Cancel, State::Cancelled),
    ];
    for &state in State::ALL {
        for &action in Action::ALL {
            let step = allowed
                .iter()
                .find(|step| (step.0, step.1) == (state, action));
            assert_eq!(
                state.after(action).ok(),
                step.map(|step| step.2),
                "{state} {action}"
            );
        }
        assert_eq!(
            state.is_final(),
            Action::ALL.iter().all(|&action| !state.allows(action))
        );
    }
}

#[test]
fn a_free_place_goes_to_who_waits_for_it() {
    assert_eq!(decide_place(capacity(2), 1, 0), Placement::Confirmed);
    assert_eq!(
        decide_place(capacity(2), 2, 0),
        Placement::Waiting { position: 1 }
    );
    assert_eq!(
        decide_place(capacity(2), 1, 1),
        Placement::Waiting { position: 2 }
    );
    assert_eq!(places_to_fill(capacity(2), 1, 3), 1);
    assert_eq!(places_to_fill(capacity(2), 5, 3), 0);
    assert_eq!(places_to_fill(capacity(9), 1, 3), 3);
}

/// What happens to an edition.
#[derive(Clone, Debug)]
enum Happening {
    Book,
    /// The live booking at that place among the live ones is cancelled.
    Cancel(prop::sample::Index),
    Resize(i64),
}

fn happening() -> impl Strategy<Value = Happening> {
    prop_oneof![
        4 => Just(Happening::Book),
        2 => any::<prop::sample::Index>().prop_map(Happening::Cancel),
        1 => (1..8_i64).prop_map(Happening::Resize),
    ]
}

/// An edition's bookings in the order in which they were made, kept as a store would keep them.
struct Edition {
    capacity: Capacity,
    bookings: Vec<State>,
}

impl Edition {
    fn count(&self, wanted: State) -> i64 {
        i64::try_from(
            self.bookings
                .iter()
                .filter(|&&state| state == wanted)
                .count(),
        )
        .unwrap()
    }

    fn book(&mut self) -> Placement {
        let (confirmed, waiting) = (self.count(State::Confirmed), self.count(State::Waiting));
        let placement = decide_place(self.capacity, confirmed, waiting);
        self.bookings.push(placement.state());
        placement
    }

    fn fill(&mut self) {
        let (confirmed, waiting) = (self.count(State::Confirmed), self.count(State::Waiting));
        let moving = places_to_fill(self.capacity, confirmed, waiting);
        let queue = self
            .bookings
            .iter_mut()
            .filter(|state| **state == State::Waiting);
        for state in queue.take(usize::try_from(moving).unwrap()) {
            *state = state.after(Action::Promote).unwrap();
        }
    }
}

proptest! {
    #[test]
    fn no_place_is_sold_twice_and_none_is_free_while_somebody_waits(
        places in 1..8_i64,
        happenings in prop::collection::vec(happening(), 0..60),
    ) {
        let mut edition = Edition { capacity: capacity(places), bookings: Vec::new() };
        for happening in happenings {
            let confirmed_before = edition.count(State::Confirmed);
            let waiting_before = edition.count(State::Waiting);
            match happening {
                Happening::Book => {
                    let placement = edition.book();
                    if let Placement::Waiting { position } = placement {
                        prop_assert_eq!(position, waiting_before + 1, "positions have no gap");
                        prop_assert_eq!(position, edition.count(State::Waiting));
                    }
                }
                Happening::Cancel(which) => {
                    let live: Vec<_> =
                        (0..edition.bookings.len()).filter(|&b| !edition.bookings[b].is_final()).collect();
                    if !live.is_empty() {
                        let place = live[which.index(live.len())];
                        edition.bookings[place] = edition.bookings[place].after(Action::Cancel).unwrap();
                    }
                    edition.fill();
                }
                Happening::Resize(places) => {
                    edition.capacity = capacity(places);
                    edition.fill();
                    // Nobody who was told "confirmed" loses the place.
                    prop_assert!(edition.count(State::Confirmed) >= confirmed_before);
                }
            }
            let confirmed = edition.count(State::Confirmed);
            let places = i64::from(edition.capacity);
            prop_assert!(confirmed <= places.max(confirmed_before), "sold twice");
            prop_assert!(
                edition.count(State::Waiting) == 0 || confirmed >= places,
                "a place is free while somebody waits"
            );
            // First come, first served: among the live, nobody waits before somebody confirmed.
            let live: Vec<_> = edition.bookings.iter().filter(|state| !state.is_final()).collect();
            prop_assert!(live.is_sorted_by_key(|&&state| state == State::Waiting));
        }
    }
}
