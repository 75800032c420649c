use domain::booking::{
    ChangeError, Groups, Headcount,
    PlaceGroup::{CareDuties, NonNativeSpeakers, SocialServices},
    check_change,
};
use proptest::prelude::*;

use super::{
    any_edition, any_groups, groups, headcount,
    matching::{everybody_sits, places_one_by_one},
    places, reserved,
};

#[test]
fn without_reservations_only_the_number_counts() {
    let three = places(3, &[]);
    let taken = headcount(&[Groups::NONE, groups(&[CareDuties])]);
    assert_eq!(three.free_for(&taken, Groups::NONE), 1);
    assert_eq!(three.free_for(&taken, groups(&[SocialServices])), 1);
    let full = headcount(&[Groups::NONE; 3]);
    assert!(!three.has_place_for(&full, groups(&[SocialServices])));
}

#[test]
fn reserved_places_are_for_their_group_and_used_before_others() {
    let course = places(16, &[reserved(NonNativeSpeakers, 12)]);
    let speaker = groups(&[NonNativeSpeakers]);
    assert_eq!(course.free_for(&Headcount::default(), Groups::NONE), 4);
    assert_eq!(course.free_for(&Headcount::default(), speaker), 16);
    // Twelve of the group leave the four others as they are.
    let taken = Headcount::from_iter([(speaker, 12)]);
    assert_eq!(course.free_for(&taken, Groups::NONE), 4);
    // A thirteenth takes one of them.
    let taken = Headcount::from_iter([(speaker, 13)]);
    assert_eq!(course.free_for(&taken, Groups::NONE), 3);
    let taken = Headcount::from_iter([(Groups::NONE, 4)]);
    assert_eq!(course.free_for(&taken, Groups::NONE), 0);
    assert_eq!(course.free_for(&taken, speaker), 12);
}

#[test]
fn who_belongs_to_two_groups_makes_room_for_who_belongs_to_one() {
    let lab = places(
        2,
        &[reserved(NonNativeSpeakers, 1), reserved(CareDuties, 1)],
    );
    let both = groups(&[NonNativeSpeakers, CareDuties]);
    let taken = headcount(&[both]);
    for one in [NonNativeSpeakers, CareDuties] {
        assert!(lab.has_place_for(&taken, groups(&[one])));
        assert!(!lab.has_place_for(&headcount(&[both, groups(&[one])]), groups(&[one])));
    }
    assert!(!lab.has_place_for(&taken, Groups::NONE));
}

#[test]
fn too_many_people_elsewhere_do_not_keep_a_reserved_place_empty() {
    // Two people without a group hold a place though one place is unreserved, which can happen when
    // staff correct a person's groups.
    let lab = places(4, &[reserved(SocialServices, 3)]);
    let taken = headcount(&[Groups::NONE; 2]);
    assert_eq!(lab.free_for(&taken, Groups::NONE), 0);
    assert_eq!(lab.free_for(&taken, groups(&[SocialServices])), 2);
}

#[test]
fn a_change_against_those_who_hold_places_is_refused_with_numbers() {
    let taken = Headcount::from_iter([(Groups::NONE, 5), (groups(&[CareDuties]), 2)]);
    assert_eq!(check_change(&places(7, &[]), &taken), Ok(()));
    assert_eq!(
        check_change(&places(6, &[]), &taken),
        Err(ChangeError::CapacityBelowTaken {
            taken: 7,
            capacity: 6
        })
    );
    assert_eq!(
        check_change(&places(8, &[reserved(CareDuties, 3)]), &taken),
        Ok(())
    );
    assert_eq!(
        check_change(&places(8, &[reserved(CareDuties, 4)]), &taken),
        Err(ChangeError::ReservedAreTaken {
            groups: Groups::NONE,
            people: 5,
            places: 4
        })
    );
    let social = reserved(SocialServices, 2);
    assert_eq!(
        check_change(&places(8, &[reserved(CareDuties, 1), social]), &taken),
        Err(ChangeError::ReservedAreTaken {
            groups: groups(&[CareDuties]),
            people: 7,
            places: 6
        })
    );
}

proptest! {
    #[test]
    fn people_fit_exactly_if_everybody_can_sit(
        (of, reservations) in any_edition(),
        people in prop::collection::vec(any_groups(), 0..14),
    ) {
        let seats = places_one_by_one(of, &reservations);
        let fits = check_change(&places(of, &reservations), &headcount(&people)).is_ok();
        prop_assert_eq!(fits, everybody_sits(&seats, &people));
    }

    #[test]
    fn that_many_more_find_a_place_and_not_one_more(
        (of, reservations) in any_edition(),
        people in prop::collection::vec(any_groups(), 0..14),
        newcomer in any_groups(),
    ) {
        let seats = places_one_by_one(of, &reservations);
        let mut people: Vec<Groups> = people;
        while !everybody_sits(&seats, &people) {
            people.pop();
        }
        let free = places(of, &reservations).free_for(&headcount(&people), newcomer);
        people.extend((0..free).map(|_| newcomer));
        prop_assert!(everybody_sits(&seats, &people));
        people.push(newcomer);
        prop_assert!(!everybody_sits(&seats, &people));
    }
}
