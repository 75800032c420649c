use domain::{
    booking::{BookingAction as Action, BookingState as State, Ending},
    instant::Instant,
};

#[test]
fn these_steps_are_allowed_and_no_others() {
    let allowed = [
        (State::Requested, Action::Approve, State::Confirmed),
        (State::Requested, Action::Queue, State::Waiting),
        (State::Requested, Action::Refuse, State::Cancelled),
        (State::Requested, Action::Cancel, State::Cancelled),
        (State::Waiting, Action::Offer, State::Offered),
        (State::Waiting, Action::Cancel, State::Cancelled),
        (State::Offered, Action::Accept, State::Confirmed),
        (State::Offered, Action::Decline, State::Cancelled),
        (State::Offered, Action::Expire, State::Cancelled),
        (State::Offered, Action::Cancel, State::Cancelled),
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
fn a_booking_ends_as_its_state_allows() {
    let ending_of = |state: State| {
        Ending::ALL
            .iter()
            .copied()
            .filter(|ending| state.after(ending.action()) == Ok(State::Cancelled))
            .collect::<Vec<_>>()
    };
    let [by_person, by_staff, called_off] =
        [Ending::ByPerson, Ending::ByStaff, Ending::EditionCancelled];
    for state in [State::Waiting, State::Confirmed] {
        assert_eq!(ending_of(state), [by_person, by_staff, called_off]);
    }
    assert_eq!(
        ending_of(State::Offered),
        [
            by_person,
            by_staff,
            Ending::Declined,
            Ending::Expired,
            called_off
        ]
    );
    assert_eq!(
        ending_of(State::Requested),
        [by_person, by_staff, called_off, Ending::NotApproved]
    );
    assert_eq!(ending_of(State::Cancelled), []);
}

#[test]
fn an_offered_place_is_taken() {
    let holding: Vec<_> = State::ALL
        .iter()
        .filter(|state| state.holds_place())
        .collect();
    assert_eq!(holding, [&State::Offered, &State::Confirmed]);
}

#[test]
fn who_has_a_place_is_bound_by_the_deadline_and_who_waits_is_not() {
    let deadline = Instant::from_seconds(1_000);
    let after = Instant::from_seconds(1_001);
    for state in State::ALL.iter().copied() {
        let binds = state == State::Confirmed;
        assert!(!state.is_too_late_to_cancel(deadline, deadline), "{state}");
        assert_eq!(
            state.is_too_late_to_cancel(deadline, after),
            binds,
            "{state}"
        );
    }
}
