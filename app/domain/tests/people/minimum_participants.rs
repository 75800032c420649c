use domain::{
    edition::{Capacity, MinimumParticipants, MinimumParticipantsError},
    instant::Instant,
};

#[test]
fn a_minimum_can_be_reached_and_is_decided_on_in_time() {
    let minimum = |number: i64, decide_by| MinimumParticipants {
        number: Capacity::try_from(number).unwrap(),
        decide_by: Instant::from_seconds(decide_by),
    };
    let checked = |number, decide_by| {
        let capacity = Capacity::try_from(10).unwrap();
        minimum(number, decide_by).check(capacity, Instant::from_seconds(300))
    };
    assert_eq!(checked(10, 299), Ok(()));
    let ten = minimum(10, 299);
    assert!(ten.is_reached(10) && !ten.is_reached(9));
    assert_eq!(
        checked(11, 299),
        Err(MinimumParticipantsError::AboveCapacity)
    );
    assert_eq!(
        checked(10, 300),
        Err(MinimumParticipantsError::DecidedAfterTheStart)
    );
}
