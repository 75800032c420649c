//! Whom a change reaches, and whether a mail does.

use domain::{
    booking::{BookingState, Ending},
    counselling::AppointmentState,
    email::EmailAddress,
    id::PersonId,
    instant::Seconds,
    person::Person,
};
use store::{
    Transaction,
    appointment::{self, Appointment},
    booking, person,
    reach::{self, Reached, ReachedAppointment},
    unreachable_address,
};
use store_testing::{
    TestDatabase, on_both_engines,
    sample::{self, NOW, insert_edition, insert_person, insert_staff},
};

on_both_engines!(
    a_change_of_an_edition_reaches_whoever_did_not_cancel,
    a_closed_period_reaches_the_booked_appointments_that_overlap_it,
    only_bookings_that_ended_with_the_edition_were_called_off_with_it,
);

/// Someone whom mails reach, someone whose address was refused, and someone without an address.
async fn people(transaction: &mut Transaction) -> [PersonId; 3] {
    let ada = insert_person(transaction, "ada@example.org", "Rossi").await;
    let bo = insert_person(transaction, "Bo@example.org", "Bianchi").await;
    let refused = EmailAddress::parse("bo@example.org").unwrap();
    unreachable_address::insert(transaction, &refused, "550 no", NOW)
        .await
        .unwrap();
    let eva = store::new_id();
    let without_address = Person {
        email: None,
        ..sample::details("eva@example.org", "Verdi")
    };
    person::insert(transaction, eva, &without_address, NOW)
        .await
        .unwrap();
    [ada, bo, eva]
}

async fn a_change_of_an_edition_reaches_whoever_did_not_cancel(database: TestDatabase) {
    let mut transaction = database.write().await.unwrap();
    let edition = insert_edition(&mut transaction, "cucina", 10).await;
    let other = insert_edition(&mut transaction, "altrove", 10).await;
    let [ada, bo, eva] = people(&mut transaction).await;
    let gone = insert_person(&mut transaction, "gone@example.org", "Neri").await;
    let mut expected = Vec::new();
    for (ticket, person, state, by_mail) in [
        (1, ada, BookingState::Confirmed, Some(1)),
        (2, bo, BookingState::Waiting, Some(0)),
        (3, eva, BookingState::Offered, Some(0)),
        (4, gone, BookingState::Cancelled, None),
    ] {
        let booking = sample::booking(edition.id, person, state, ticket);
        booking::insert(&mut transaction, &booking).await.unwrap();
        let id = booking.id;
        expected.extend(by_mail.map(|by_mail| Reached { id, state, by_mail }));
    }
    expected.sort_unstable_by_key(|reached| reached.id);
    for (edition, expected) in [(edition.id, expected), (other.id, Vec::new())] {
        let found = reach::of_edition(&mut transaction, edition).await;
        assert_eq!(found.unwrap(), expected);
    }
}

async fn a_closed_period_reaches_the_booked_appointments_that_overlap_it(database: TestDatabase) {
    let mut transaction = database.write().await.unwrap();
    let giulia = insert_staff(&mut transaction, "giulia@example.org").await;
    let [ada, bo, eva] = people(&mut transaction).await;
    let [first, second, third] = [(ada, 10), (bo, 11), (eva, 12)]
        .map(|(person, at)| sample::appointment(giulia, person, at));
    let cancelled = Appointment {
        state: AppointmentState::Cancelled,
        ..sample::appointment(giulia, ada, 11)
    };
    for appointment in [&first, &second, &third, &cancelled] {
        appointment::insert(&mut transaction, appointment)
            .await
            .unwrap();
    }
    let reached = |appointment: &Appointment, by_mail| ReachedAppointment {
        id: appointment.id,
        language: "it".to_owned(),
        revision: 1,
        by_mail,
    };
    let one_second = Seconds::new(1);
    for (from, until, expected) in [
        (
            first.ends_at - one_second,
            third.starts_at + one_second,
            vec![reached(&first, 1), reached(&second, 0), reached(&third, 0)],
        ),
        // What only touches the period is not in it.
        (first.ends_at, third.starts_at, vec![reached(&second, 0)]),
        (third.ends_at, third.ends_at + one_second, Vec::new()),
    ] {
        let found = reach::of_appointments(&mut transaction, from, until).await;
        let mut found = found.unwrap();
        found.sort_unstable_by_key(|reached| reached.id);
        assert_eq!(found, expected);
    }
}

async fn only_bookings_that_ended_with_the_edition_were_called_off_with_it(database: TestDatabase) {
    let mut transaction = database.write().await.unwrap();
    let edition = insert_edition(&mut transaction, "cucina", 10).await;
    let other = insert_edition(&mut transaction, "altrove", 10).await;
    let mut made = Vec::new();
    for (ticket, edition, ending) in [
        (1, edition.id, Some(Ending::EditionCancelled)),
        (2, edition.id, Some(Ending::ByPerson)),
        (3, edition.id, None),
        (4, edition.id, Some(Ending::EditionCancelled)),
        (1, other.id, Some(Ending::EditionCancelled)),
    ] {
        let address = format!("person.{}@example.org", made.len());
        let person = insert_person(&mut transaction, &address, "Rossi").await;
        let booking = sample::booking(edition, person, BookingState::Confirmed, ticket);
        booking::insert(&mut transaction, &booking).await.unwrap();
        if let Some(ending) = ending {
            booking::cancel(&mut transaction, booking.id, ending, NOW)
                .await
                .unwrap();
        }
        made.push(booking.id);
    }
    let found = reach::called_off_with(&mut transaction, edition.id).await;
    assert_eq!(found.unwrap(), [made[0], made[3]]);
}
