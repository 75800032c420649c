use domain::{
    edition::{Capacity, MinimumParticipants, MinimumParticipantsError},
    instant::Instant,
};

#[test]
fn a_minimum_can_be_reached_and_is_decided_on_in_time() {
    let minimum = |number: i64, decide_by| {
        MinimumParticipants::new(
            Capacity::try_from(number).unwrap(),
            Instant::from_seconds(decide_by),
            Capacity::try_from(10).unwrap(),
            Instant::from_seconds(300),
        )
    };
    let ten = minimum(10, 299).unwrap();
    assert!(ten.is_reached(10) && !ten.is_reached(9));
    assert_eq!(
        minimum(11, 299),
        Err(MinimumParticipantsError::AboveCapacity)
    );
    assert_eq!(
        minimum(10, 300),
        Err(MinimumParticipantsError::DecidedAfterTheStart)
    );
}
