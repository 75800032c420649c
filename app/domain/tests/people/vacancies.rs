//! How many places are left.

use domain::edition::{Capacity, Vacancies};

fn left(held: i64, set_aside: i64) -> Vacancies {
    Vacancies::new(Capacity::parse("10").unwrap(), held, set_aside, 2)
}

#[test]
fn an_offered_place_is_as_good_as_taken() {
    assert_eq!(left(9, 0).free, 1);
    assert!(left(10, 0).is_full());
    assert!(!left(9, 0).is_full());
}

#[test]
fn what_is_kept_for_groups_is_free_for_nobody_else() {
    let left = left(7, 3);
    assert_eq!((left.free, left.set_aside), (0, 3));
    assert!(!left.is_full());
}
