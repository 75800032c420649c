use std::collections::BTreeSet;

use domain::booking::{Groups, PlaceGroup, UnknownGroups};
use proptest::prelude::*;

#[test]
fn the_numbers_in_the_database_keep_their_meaning() {
    let numbers: Vec<_> = PlaceGroup::ALL
        .iter()
        .map(|&group| i64::from(Groups::from(group)))
        .collect();
    assert_eq!(numbers, [1, 2, 4, 8, 16, 32]);
    for number in [-1, 64, 256, 257, i64::MAX, i64::MIN] {
        assert_eq!(Groups::try_from(number), Err(UnknownGroups(number)));
    }
    assert_eq!(
        serde_json::from_str::<Groups>("5").unwrap(),
        Groups::try_from(5).unwrap()
    );
    assert!(serde_json::from_str::<Groups>("64").is_err());
}

#[test]
fn no_group_is_in_the_empty_set() {
    assert!(Groups::NONE.is_empty());
    assert_eq!(Groups::NONE.iter().count(), 0);
    assert_eq!(Groups::default(), Groups::NONE);
}

proptest! {
    #[test]
    fn they_are_sets(one in 0..64_i64, other in 0..64_i64) {
        let [one, other]: [Groups; 2] = [one, other].map(|number| number.try_into().unwrap());
        let [first, second] = [one, other].map(|groups| groups.iter().collect::<BTreeSet<_>>());
        prop_assert_eq!(one.is_subset_of(other), first.is_subset(&second));
        prop_assert_eq!(one.is_empty(), first.is_empty());
        prop_assert_eq!(one.common(other), first.intersection(&second).copied().collect());
        for &group in PlaceGroup::ALL {
            prop_assert_eq!(one.contains(group), first.contains(&group));
        }
        prop_assert_eq!(Groups::try_from(i64::from(one)), Ok(one));
    }
}
