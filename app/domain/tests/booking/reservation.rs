use domain::{
    booking::{Groups, PlaceGroup, Reservation, ReservationError, Reservations},
    instant::{Instant, Seconds},
};

use super::{NOW, capacity, reserved};

#[test]
fn each_group_has_one_reservation_and_no_place_is_reserved_twice() {
    let [first, second] = [PlaceGroup::SocialServices, PlaceGroup::CareDuties];
    assert_eq!(
        Reservations::new(vec![reserved(first, 1), reserved(first, 2)], capacity(9)),
        Err(ReservationError::GroupTwice(first))
    );
    let both = vec![reserved(first, 2), reserved(second, 3)];
    assert!(Reservations::new(both.clone(), capacity(5)).is_ok());
    assert_eq!(
        Reservations::new(both, capacity(4)),
        Err(ReservationError::MoreThanCapacity {
            reserved: 5,
            capacity: 4
        })
    );
}

#[test]
fn a_reservation_is_released_at_its_very_second() {
    let with_release = Reservation {
        released_at: Some(NOW),
        ..reserved(PlaceGroup::SocialServices, 2)
    };
    let forever = reserved(PlaceGroup::CareDuties, 1);
    let reservations = Reservations::new(vec![with_release, forever], capacity(4)).unwrap();
    let in_force = |now| {
        reservations
            .in_force(now)
            .map(|reservation| reservation.group)
            .collect::<Groups>()
    };
    assert_eq!(
        in_force(NOW - Seconds::new(1)),
        in_force(Instant::from_seconds(0))
    );
    assert!(in_force(NOW - Seconds::new(1)).contains(PlaceGroup::SocialServices));
    assert_eq!(in_force(NOW), Groups::from(PlaceGroup::CareDuties));
    assert_eq!(reservations.iter().count(), 2);
}
