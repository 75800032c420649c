//! Appointments, and the check against double-booking an operator or a person.

use domain::{
    booking::{BookingState, Ending},
    calendar_date::CalendarDate,
    counselling::{AppointmentState, Slot},
    edition::parse_time,
    instant::Seconds,
    needs::Needs,
};
use store::{
    Error, Transaction,
    appointment::{self, Appointment, Busy},
    booking,
};
use store_testing::{
    TestDatabase, on_both_engines,
    sample::{self, NOW, insert_edition, insert_person, insert_staff},
};
use uuid::Uuid;

on_both_engines!(
    an_appointment_is_kept,
    an_operator_is_in_one_place,
    a_person_is_in_one_place,
    whoever_goes_past_the_door_cannot_double_an_operator,
    a_move_keeps_where_it_was,
    a_move_to_a_taken_slot_is_refused,
    lists_are_in_their_order,
    overlaps_are_found,
    what_is_booked_and_has_not_begun_is_ahead,
);

async fn insert(transaction: &mut Transaction, appointment: &Appointment) {
    appointment::insert(transaction, appointment).await.unwrap();
}

async fn an_appointment_is_kept(database: TestDatabase) {
    let mut transaction = database.write().await.unwrap();
    let giulia = insert_staff(&mut transaction, "giulia@example.org").await;
    let anna = insert_person(&mut transaction, "anna@example.org", "Rossi").await;
    let mut kept = sample::appointment(giulia, anna, 1);
    kept.made_by = Some(giulia);
    insert(&mut transaction, &kept).await;
    let by_id = appointment::by_id(&mut transaction, kept.id).await.unwrap();
    assert_eq!(by_id.as_ref(), Some(&kept));
    let later = NOW + Seconds::hours(2);
    appointment::set_state(&mut transaction, kept.id, AppointmentState::Missed, later)
        .await
        .unwrap();
    kept.state = AppointmentState::Missed;
    kept.changed_at = later;
    kept.needs = Needs::parse("interpreter=brought").unwrap();
    appointment::set_needs(&mut transaction, kept.id, &kept.needs)
        .await
        .unwrap();
    let of_day = appointment::between(&mut transaction, NOW, later + Seconds::hours(1)).await;
    assert_eq!(of_day.unwrap()[0].needs, kept.needs);
    let by_reference = appointment::by_reference(&mut transaction, &kept.reference).await;
    assert_eq!(by_reference.unwrap(), Some(kept));
    let nobody = sample::appointment(giulia, anna, 1);
    assert_eq!(
        appointment::by_id(&mut transaction, nobody.id)
            .await
            .unwrap(),
        None
    );
    let found = appointment::by_reference(&mut transaction, &nobody.reference).await;
    assert_eq!(found.unwrap(), None);
}

/// Each case begins with a fresh transaction: after a refusal it can only be dropped.
async fn an_operator_is_in_one_place(database: TestDatabase) {
    let mut transaction = database.write().await.unwrap();
    let giulia = insert_staff(&mut transaction, "giulia@example.org").await;
    let other = insert_staff(&mut transaction, "other@example.org").await;
    let anna = insert_person(&mut transaction, "anna@example.org", "Rossi").await;
    let bo = insert_person(&mut transaction, "bo@example.org", "Bianchi").await;
    let first = sample::appointment(giulia, anna, 10);
    insert(&mut transaction, &first).await;
    transaction.commit().await.unwrap();

    // It blocks the hour from ten, including the pause.
    for (staff, minutes_later, is_refused) in [
        (giulia, 0, true),
        (giulia, -59, true),
        (giulia, 46, true),
        (giulia, 59, true),
        (giulia, -60, false),
        (giulia, 60, false),
        (other, 0, false),
    ] {
        let later = Seconds::minutes(minutes_later);
        let second = sample::appointment(staff, bo, 10);
        let second = Appointment {
            starts_at: second.starts_at + later,
            ends_at: second.ends_at + later,
            busy_from: second.busy_from + later,
            busy_until: second.busy_until + later,
            ..second
        };
        let mut transaction = database.write().await.unwrap();
        let kept = appointment::insert(&mut transaction, &second).await;
        match kept {
            Err(Error::Refused(_)) => assert!(is_refused, "{minutes_later} minutes later"),
            Ok(()) => assert!(!is_refused, "{minutes_later} minutes later"),
            Err(error) => panic!("{error}"),
        }
    }

    // A cancelled appointment blocks nobody.
    let mut transaction = database.write().await.unwrap();
    appointment::set_state(&mut transaction, first.id, AppointmentState::Cancelled, NOW)
        .await
        .unwrap();
    insert(&mut transaction, &sample::appointment(giulia, bo, 10)).await;
    transaction.commit().await.unwrap();
    let mut transaction = database.write().await.unwrap();
    let revived =
        appointment::set_state(&mut transaction, first.id, AppointmentState::Booked, NOW).await;
    assert!(matches!(revived, Err(Error::Refused(_))), "{revived:?}");
}

async fn a_person_is_in_one_place(database: TestDatabase) {
    let mut transaction = database.write().await.unwrap();
    let giulia = insert_staff(&mut transaction, "giulia@example.org").await;
    let other = insert_staff(&mut transaction, "other@example.org").await;
    let anna = insert_person(&mut transaction, "anna@example.org", "Rossi").await;
    insert(&mut transaction, &sample::appointment(giulia, anna, 10)).await;
    transaction.commit().await.unwrap();
    let mut transaction = database.write().await.unwrap();
    let second = sample::appointment(other, anna, 10);
    let refused = appointment::insert(&mut transaction, &second).await;
    assert!(matches!(refused, Err(Error::Refused(_))), "{refused:?}");
    drop(transaction);
    let mut transaction = database.write().await.unwrap();
    insert(&mut transaction, &sample::appointment(other, anna, 11)).await;
}

async fn whoever_goes_past_the_door_cannot_double_an_operator(database: TestDatabase) {
    let mut transaction = database.write().await.unwrap();
    let giulia = insert_staff(&mut transaction, "giulia@example.org").await;
    let anna = insert_person(&mut transaction, "anna@example.org", "Rossi").await;
    let bo = insert_person(&mut transaction, "bo@example.org", "Bianchi").await;
    insert(&mut transaction, &sample::appointment(giulia, anna, 10)).await;
    insert(&mut transaction, &sample::appointment(giulia, bo, 20)).await;
    transaction.commit().await.unwrap();
    let all_at_once = "UPDATE appointment SET
        starts_at = (SELECT min(starts_at) FROM appointment),
        ends_at = (SELECT min(ends_at) FROM appointment),
        busy_from = (SELECT min(busy_from) FROM appointment),
        busy_until = (SELECT min(busy_until) FROM appointment)";
    assert!(database.execute(all_at_once).await.is_err());
    let nonsense = "UPDATE appointment SET ends_at = starts_at";
    assert!(database.execute(nonsense).await.is_err());
}

fn slot(appointment: &Appointment) -> Slot {
    Slot {
        date: CalendarDate::new(2026, 11, 22).unwrap(),
        start: parse_time("10:00").unwrap(),
        starts_at: appointment.starts_at,
        ends_at: appointment.ends_at,
        busy_from: appointment.busy_from,
        busy_until: appointment.busy_until,
    }
}

async fn a_move_keeps_where_it_was(database: TestDatabase) {
    let mut transaction = database.write().await.unwrap();
    let giulia = insert_staff(&mut transaction, "giulia@example.org").await;
    let other = insert_staff(&mut transaction, "other@example.org").await;
    let anna = insert_person(&mut transaction, "anna@example.org", "Rossi").await;
    let before = sample::appointment(giulia, anna, 10);
    insert(&mut transaction, &before).await;
    let to = slot(&sample::appointment(other, anna, 30));
    let later = NOW + Seconds::hours(1);
    appointment::reschedule(&mut transaction, &before, other, None, to, later)
        .await
        .unwrap();
    let after = appointment::by_id(&mut transaction, before.id)
        .await
        .unwrap()
        .unwrap();
    assert_eq!(after.reference, before.reference);
    assert_eq!((after.revision, after.changed_at), (2, later));
    assert_eq!((after.staff_id, slot(&after)), (other, to));
    let moves = appointment::moves(&mut transaction, before.id)
        .await
        .unwrap();
    assert_eq!(moves.len(), 1);
    assert_eq!(moves[0].staff_id, giulia);
    assert_eq!(moves[0].starts_at, before.starts_at);
    assert_eq!(moves[0].moved_at, later);
    let of_person = appointment::moves_of_person(&mut transaction, anna).await;
    let of_person: Vec<_> = of_person
        .unwrap()
        .into_iter()
        .map(|own| (own.appointment, own.starts_at, own.moved_at))
        .collect();
    assert_eq!(of_person, [(before.reference, before.starts_at, later)]);
}

async fn a_move_to_a_taken_slot_is_refused(database: TestDatabase) {
    let mut transaction = database.write().await.unwrap();
    let giulia = insert_staff(&mut transaction, "giulia@example.org").await;
    let anna = insert_person(&mut transaction, "anna@example.org", "Rossi").await;
    let bo = insert_person(&mut transaction, "bo@example.org", "Bianchi").await;
    let mine = sample::appointment(giulia, anna, 10);
    let taken = sample::appointment(giulia, bo, 20);
    insert(&mut transaction, &mine).await;
    insert(&mut transaction, &taken).await;
    transaction.commit().await.unwrap();
    let mut transaction = database.write().await.unwrap();
    let to = slot(&taken);
    let refused = appointment::reschedule(&mut transaction, &mine, giulia, None, to, NOW).await;
    assert!(matches!(refused, Err(Error::Refused(_))), "{refused:?}");
    drop(transaction);
    let mut reader = database.read().await.unwrap();
    let still = appointment::by_id(&mut reader, mine.id).await.unwrap();
    assert_eq!(still, Some(mine.clone()));
    let moves = appointment::moves(&mut reader, mine.id).await.unwrap();
    assert_eq!(moves, []);
}

async fn lists_are_in_their_order(database: TestDatabase) {
    let mut transaction = database.write().await.unwrap();
    let giulia = insert_staff(&mut transaction, "giulia@example.org").await;
    let anna = insert_person(&mut transaction, "anna@example.org", "Rossi").await;
    let bo = insert_person(&mut transaction, "bo@example.org", "Bianchi").await;
    let [early, late] = [10, 20].map(|hours| sample::appointment(giulia, anna, hours));
    let others = sample::appointment(giulia, bo, 15);
    let cancelled = Appointment {
        state: AppointmentState::Cancelled,
        ..sample::appointment(giulia, anna, 15)
    };
    for appointment in [&late, &others, &early, &cancelled] {
        insert(&mut transaction, appointment).await;
    }
    let of_person = appointment::of_person(&mut transaction, anna)
        .await
        .unwrap();
    let expected = [late.clone(), cancelled, early.clone()];
    assert_eq!(of_person, expected);
    let named = appointment::of_person_with_names(&mut transaction, anna).await;
    let named: Vec<_> = named
        .unwrap()
        .into_iter()
        .map(|own| own.appointment)
        .collect();
    assert_eq!(named, expected);

    let day = appointment::between(&mut transaction, early.starts_at, late.starts_at).await;
    let day: Vec<_> = day.unwrap().iter().map(|found| found.reference).collect();
    assert_eq!(day, [early.reference, others.reference]);

    let edition = insert_edition(&mut transaction, "cucina", 9).await;
    let booking = sample::booking(edition.id, anna, BookingState::Confirmed, 1);
    booking::insert(&mut transaction, &booking).await.unwrap();
    let period = (early.starts_at, early.ends_at);
    for (now, expected) in [
        (
            NOW,
            vec![Uuid::from(early.id), late.id.into(), booking.id.into()],
        ),
        (early.ends_at, vec![late.id.into(), booking.id.into()]),
    ] {
        let mut found = appointment::engagements(&mut transaction, period, now)
            .await
            .unwrap();
        found.sort_by_key(|found| found.starts_at);
        assert!(found.iter().all(|found| found.person_id == anna));
        let found: Vec<Uuid> = found.iter().map(|found| found.id).collect();
        assert_eq!(found, expected);
    }

    let mut busy = appointment::busy(&mut transaction, early.busy_until, Some(late.id))
        .await
        .unwrap();
    let of_others = Busy {
        staff_id: giulia,
        busy_from: others.busy_from,
        busy_until: others.busy_until,
    };
    assert_eq!(busy, [of_others]);
    busy = appointment::busy(&mut transaction, NOW, None)
        .await
        .unwrap();
    assert_eq!(busy.len(), 3);
}

async fn overlaps_are_found(database: TestDatabase) {
    let mut transaction = database.write().await.unwrap();
    let giulia = insert_staff(&mut transaction, "giulia@example.org").await;
    let anna = insert_person(&mut transaction, "anna@example.org", "Rossi").await;
    let mine = sample::appointment(giulia, anna, 10);
    insert(&mut transaction, &mine).await;
    let (starts, ends) = (mine.starts_at, mine.ends_at);
    for (from, until, except, expected) in [
        (starts, ends, None, Some(mine.clone())),
        (starts, ends, Some(mine.id), None),
        (ends, ends + Seconds::hours(1), None, None),
        (starts - Seconds::hours(1), starts, None, None),
    ] {
        let found = appointment::overlapping(&mut transaction, anna, from, until, except).await;
        assert_eq!(found.unwrap(), expected);
    }

    let edition = insert_edition(&mut transaction, "cucina", 1).await;
    let (starts, ends) = (edition.starts_at, edition.ends_at);
    for (ticket, state, is_found) in [
        (1, BookingState::Waiting, false),
        (2, BookingState::Cancelled, false),
        (3, BookingState::Confirmed, true),
    ] {
        let booking = sample::booking(edition.id, anna, state, ticket);
        store::booking::insert(&mut transaction, &booking)
            .await
            .unwrap();
        let found = appointment::overlapping_session(&mut transaction, anna, starts, ends).await;
        let found = found.unwrap().map(|found| found.reference);
        assert_eq!(found, is_found.then_some(booking.reference), "{state}");
        store::booking::cancel(&mut transaction, booking.id, Ending::ByPerson, NOW)
            .await
            .unwrap();
    }
}

async fn what_is_booked_and_has_not_begun_is_ahead(database: TestDatabase) {
    let mut transaction = database.write().await.unwrap();
    let giulia = insert_staff(&mut transaction, "giulia@example.org").await;
    let anna = insert_person(&mut transaction, "anna@example.org", "Rossi").await;
    let bo = insert_person(&mut transaction, "bo@example.org", "Bianchi").await;
    let first = sample::appointment(giulia, anna, 10);
    let cancelled = sample::appointment(giulia, anna, 12);
    let other = sample::appointment(giulia, bo, 14);
    for appointment in [&first, &cancelled, &other] {
        insert(&mut transaction, appointment).await;
    }
    let state = AppointmentState::Cancelled;
    appointment::set_state(&mut transaction, cancelled.id, state, NOW)
        .await
        .unwrap();
    for (moment, expected) in [(NOW, 1), (first.starts_at, 0)] {
        let ahead = appointment::ahead(&mut transaction, anna, moment).await;
        assert_eq!(ahead.unwrap(), expected);
    }
}
