//! Reserved places, and who holds them.

use domain::{
    booking::{
        BookingState::{self, Cancelled, Confirmed, Offered, Requested, Waiting},
        Groups, Headcount,
        PlaceGroup::{self, CareDuties, NonNativeSpeakers, SocialServices},
        Reservation, Reservations,
    },
    edition::Capacity,
    id::EditionId,
    instant::Seconds,
};
use store::{
    Transaction,
    booking::{self, Booking},
    edition, edition_list, places,
};
use store_testing::{
    TestDatabase, on_both_engines,
    sample::{self, NOW, insert_edition, insert_person},
};

on_both_engines!(
    reservations_are_kept_and_replaced,
    people_are_counted_by_their_groups,
    a_position_counts_whoever_could_take_the_same_places,
    an_offer_is_kept_with_its_end,
);

fn reserved(group: PlaceGroup, places: i64, hours: Option<i64>) -> Reservation {
    Reservation {
        group,
        places: Capacity::try_from(places).unwrap(),
        released_at: hours.map(|hours| NOW + Seconds::hours(hours)),
    }
}

async fn insert(
    transaction: &mut Transaction,
    edition: EditionId,
    state: BookingState,
    groups: &[PlaceGroup],
    ticket: i64,
) -> Booking {
    let email = format!("person-{ticket}@example.org");
    let person = insert_person(transaction, &email, "Rossi").await;
    let booking = Booking {
        groups: groups.iter().copied().collect(),
        ..sample::booking(edition, person, state, ticket)
    };
    booking::insert(transaction, &booking).await.unwrap();
    booking
}

async fn reservations_are_kept_and_replaced(database: TestDatabase) {
    let mut transaction = database.write().await.unwrap();
    let edition = insert_edition(&mut transaction, "cucina", 9).await;
    let other = insert_edition(&mut transaction, "altro", 9).await;
    let first = [
        reserved(NonNativeSpeakers, 4, Some(24)),
        reserved(CareDuties, 2, None),
    ];
    let second = [reserved(SocialServices, 9, None)];
    for list in [&first[..], &second, &[]] {
        let wanted = Reservations::new(list.to_vec(), edition.details.capacity).unwrap();
        places::reserve(&mut transaction, edition.id, &wanted)
            .await
            .unwrap();
        let kept = places::reservations(&mut transaction, edition.id, edition.details.capacity)
            .await
            .unwrap();
        assert_eq!(kept, wanted);
        let others = places::reservations(&mut transaction, other.id, other.details.capacity)
            .await
            .unwrap();
        assert_eq!(others, Reservations::default());
    }
    let groups: Groups = [NonNativeSpeakers, CareDuties].into_iter().collect();
    places::set_aside(&mut transaction, edition.id, groups, 6)
        .await
        .unwrap();
    let kept = edition::by_id(&mut transaction, edition.id)
        .await
        .unwrap()
        .unwrap();
    assert_eq!((kept.reserved_groups, kept.set_aside), (groups, 6));
    let filter = edition_list::Filter {
        free: true,
        until: Some(NOW + Seconds::days(30)),
        ..edition_list::Filter::default()
    };
    assert_eq!(
        edition_list::count(&mut transaction, &filter)
            .await
            .unwrap(),
        2
    );
    places::set_aside(&mut transaction, edition.id, groups, 9)
        .await
        .unwrap();
    assert_eq!(
        edition_list::count(&mut transaction, &filter)
            .await
            .unwrap(),
        1,
        "a place for a group is not free for everybody"
    );
}

async fn people_are_counted_by_their_groups(database: TestDatabase) {
    let mut transaction = database.write().await.unwrap();
    let edition = insert_edition(&mut transaction, "cucina", 9).await.id;
    let both = [CareDuties, SocialServices];
    for (ticket, (state, groups)) in (1..).zip([
        (Confirmed, &[][..]),
        (Confirmed, &both),
        (Offered, &both),
        (Offered, &[CareDuties]),
        (Waiting, &both),
        (Waiting, &[]),
        (Waiting, &[]),
        (Requested, &both),
        (Cancelled, &both),
    ]) {
        insert(&mut transaction, edition, state, groups, ticket).await;
    }
    let both: Groups = both.into_iter().collect();
    let expected = places::People {
        taken: Headcount::from_iter([(Groups::NONE, 1), (both, 2), (CareDuties.into(), 1)]),
        waiting: Headcount::from_iter([(Groups::NONE, 2), (both, 1)]),
    };
    let found = places::people(&mut transaction, edition).await.unwrap();
    assert_eq!(found, expected);
    let nobody = places::people(&mut transaction, store::new_id())
        .await
        .unwrap();
    assert_eq!(nobody, places::People::default());
}

async fn a_position_counts_whoever_could_take_the_same_places(database: TestDatabase) {
    let mut transaction = database.write().await.unwrap();
    let edition = insert_edition(&mut transaction, "cucina", 9).await.id;
    let mut waiting = Vec::new();
    for (ticket, groups) in (1..).zip([
        &[][..],
        &[CareDuties],
        &[SocialServices],
        &[CareDuties, SocialServices],
        &[CareDuties],
        &[],
    ]) {
        waiting.push(insert(&mut transaction, edition, Waiting, groups, ticket).await);
    }
    let reserved = |groups: &[PlaceGroup]| -> Groups { groups.iter().copied().collect() };
    for (groups, expected) in [
        // Where no places are reserved, groups do not matter.
        (reserved(&[]), [1, 2, 3, 4, 5, 6]),
        (reserved(&[CareDuties]), [1, 1, 3, 2, 3, 6]),
        (reserved(&[CareDuties, SocialServices]), [1, 1, 1, 1, 3, 6]),
    ] {
        places::set_aside(&mut transaction, edition, groups, 0)
            .await
            .unwrap();
        let listed = booking::of_edition(&mut transaction, edition)
            .await
            .unwrap();
        for ((booking, line), position) in waiting.iter().zip(listed).zip(expected) {
            let found = booking::position(&mut transaction, booking.id)
                .await
                .unwrap();
            assert_eq!((found, line.position), (position, position), "{groups:?}");
            let own = booking::of_person(&mut transaction, booking.person_id, NOW)
                .await
                .unwrap();
            assert_eq!(own[0].position, position);
        }
    }
}

async fn an_offer_is_kept_with_its_end(database: TestDatabase) {
    let mut transaction = database.write().await.unwrap();
    let edition = insert_edition(&mut transaction, "cucina", 9).await.id;
    let waiting = insert(&mut transaction, edition, Waiting, &[CareDuties], 1).await;
    let until = NOW + Seconds::hours(24);
    booking::offer(&mut transaction, waiting.id, until, NOW)
        .await
        .unwrap();
    let offered = booking::by_id(&mut transaction, waiting.id)
        .await
        .unwrap()
        .unwrap();
    assert_eq!((offered.state, offered.held_until), (Offered, Some(until)));
    assert_eq!(offered.groups, CareDuties.into());
    let own = booking::of_person(&mut transaction, waiting.person_id, NOW)
        .await
        .unwrap();
    assert_eq!(own[0].held_until, Some(until));
    booking::set_state(&mut transaction, waiting.id, Confirmed, NOW)
        .await
        .unwrap();
    let confirmed = booking::by_id(&mut transaction, waiting.id)
        .await
        .unwrap()
        .unwrap();
    assert_eq!((confirmed.state, confirmed.held_until), (Confirmed, None));
}
