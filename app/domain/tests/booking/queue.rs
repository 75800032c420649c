use domain::booking::{
    BookingState, Groups, Headcount,
    PlaceGroup::{CareDuties, SocialServices},
    Placement, decide_place, next_to_be_offered,
};
use proptest::prelude::*;

use super::{
    any_edition, any_groups, groups, headcount,
    matching::{everybody_sits, places_one_by_one},
    places, reserved,
};

#[test]
fn a_free_place_goes_to_who_waits_for_it() {
    let two = places(2, &[]);
    let [none, one] = [&[][..], &[Groups::NONE]].map(headcount);
    let decide = |taken, waiting| decide_place(&two, taken, waiting, Groups::NONE);
    assert_eq!(decide(&one, &none), Placement::Confirmed);
    assert_eq!(decide(&one, &one), Placement::Waiting { position: 1 });
    let full = headcount(&[Groups::NONE; 2]);
    assert_eq!(decide(&full, &one), Placement::Waiting { position: 2 });
    assert_eq!(Placement::Confirmed.state(), BookingState::Confirmed);
    assert_eq!(
        Placement::Waiting { position: 2 }.state(),
        BookingState::Waiting
    );
}

#[test]
fn who_waits_for_what_does_not_fit_them_keeps_nobody_else_out() {
    let lab = places(3, &[reserved(SocialServices, 2)]);
    let social = groups(&[SocialServices]);
    let taken = headcount(&[Groups::NONE]);
    let waiting = headcount(&[Groups::NONE; 4]);
    assert_eq!(
        decide_place(&lab, &taken, &waiting, social),
        Placement::Confirmed
    );
    assert_eq!(
        decide_place(&lab, &taken, &waiting, groups(&[CareDuties])),
        Placement::Waiting { position: 5 }
    );
    let waiting = [
        ("ada", Groups::NONE),
        ("bo", social),
        ("cem", social),
        ("dua", social),
    ];
    assert_eq!(next_to_be_offered(&lab, taken, waiting), ["bo", "cem"]);
}

#[test]
fn nobody_is_looked_at_once_all_places_are_taken() {
    let waiting = (0..)
        .inspect(|id| assert!(*id < 2, "looked at one too many"))
        .map(|id| (id, Groups::NONE));
    assert_eq!(
        next_to_be_offered(&places(2, &[]), Headcount::default(), waiting),
        [0, 1]
    );
}

proptest! {
    #[test]
    fn afterwards_no_place_fits_anybody_who_waits(
        (of, reservations) in any_edition(),
        people in prop::collection::vec(any_groups(), 0..14),
        waiting in prop::collection::vec(any_groups(), 0..10),
    ) {
        let seats = places_one_by_one(of, &reservations);
        let mut people: Vec<Groups> = people;
        while !everybody_sits(&seats, &people) {
            people.pop();
        }
        let offered = next_to_be_offered(
            &places(of, &reservations),
            headcount(&people),
            waiting.iter().copied().enumerate(),
        );
        prop_assert!(offered.is_sorted(), "served in order");
        people.extend(offered.iter().map(|&id| waiting[id]));
        prop_assert!(everybody_sits(&seats, &people), "a place was sold twice");
        for (id, &groups) in waiting.iter().enumerate().filter(|(id, _)| !offered.contains(id)) {
            people.push(groups);
            prop_assert!(!everybody_sits(&seats, &people), "{id} was entitled to a place");
            people.pop();
            // Whoever came later and got a place belongs to a group that this person does not.
            let overtaken_by = offered.iter().filter(|&&other| other > id);
            for &other in overtaken_by {
                prop_assert!(!waiting[other].is_subset_of(groups), "{other} overtook {id}");
            }
        }
    }

    #[test]
    fn a_newcomer_is_served_as_the_last_of_those_who_wait(
        (of, reservations) in any_edition(),
        people in prop::collection::vec(any_groups(), 0..8),
        waiting in prop::collection::vec(any_groups(), 0..8),
        newcomer in any_groups(),
    ) {
        let places = places(of, &reservations);
        let taken = headcount(&people);
        let placement = decide_place(&places, &taken, &headcount(&waiting), newcomer);
        let in_line: Vec<_> = waiting.iter().copied().chain([newcomer]).enumerate().collect();
        let served = next_to_be_offered(&places, taken, in_line);
        // People who no longer fit, as when staff correct their groups, do not change this.
        prop_assert_eq!(placement == Placement::Confirmed, served.contains(&waiting.len()));
        if served.is_empty() {
            let own = newcomer.common(places.reserved_groups());
            let before = waiting.iter().filter(|others| own.is_subset_of(**others)).count();
            let position = i64::try_from(before).unwrap() + 1;
            prop_assert_eq!(placement, Placement::Waiting { position });
        }
    }
}
