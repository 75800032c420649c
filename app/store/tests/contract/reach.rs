//! Whom a change reaches, and how.

use domain::{
    booking::{BookingState, Ending},
    call::Channel,
    counselling::AppointmentState,
    email::EmailAddress,
    id::PersonId,
    instant::Seconds,
    person::Person,
    phone::PhoneNumber,
};
use store::{
    Transaction,
    appointment::{self, Appointment},
    booking, person,
    reach::{self, Reached},
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

/// Someone whom mails reach, someone whose address was refused and who has a telephone, and someone who has neither.
async fn people(transaction: &mut Transaction) -> [PersonId; 3] {
    let ada = insert_person(transaction, "ada@example.org", "Rossi").await;
    let bo = store::new_id();
    let with_telephone = Person {
        phone: Some(PhoneNumber::parse("+39 333 0000000").unwrap()),
        ..sample::details("Bo@example.org", "Bianchi")
    };
    person::insert(transaction, bo, &with_telephone, NOW)
        .await
        .unwrap();
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
    for (ticket, person, state, channel) in [
        (1, ada, BookingState::Confirmed, Some(Channel::Mail)),
        (2, bo, BookingState::Waiting, Some(Channel::Call)),
        (3, eva, BookingState::Offered, Some(Channel::Nothing)),
        (4, gone, BookingState::Cancelled, None),
    ] {
        let heard = reach::of_person(&mut transaction, person).await.unwrap();
        assert_eq!(heard, channel.or(Some(Channel::Mail)));
        let booking = sample::booking(edition.id, person, state, ticket);
        booking::insert(&mut transaction, &booking).await.unwrap();
        let (id, created_at) = (booking.id, booking.created_at);
        expected.extend(channel.map(|channel| Reached {
            id,
            state,
            created_at,
            channel,
        }));
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
    let reached = |appointment: &Appointment, channel| {
        (
            appointment.id,
            appointment.person_id,
            "it".to_owned(),
            1,
            channel,
        )
    };
    let one_second = Seconds::new(1);
    for (from, until, expected) in [
        (
            first.ends_at - one_second,
            third.starts_at + one_second,
            vec![
                reached(&first, Channel::Mail),
                reached(&second, Channel::Call),
                reached(&third, Channel::Nothing),
            ],
        ),
        // What only touches the period is not in it.
        (
            first.ends_at,
            third.starts_at,
            vec![reached(&second, Channel::Call)],
        ),
        (third.ends_at, third.ends_at + one_second, Vec::new()),
    ] {
        let found = appointment::between(&mut transaction, from, until).await;
        let found = found.unwrap().into_iter();
        let found: Vec<_> = found
            .map(|found| {
                (
                    found.id,
                    found.person_id,
                    found.language,
                    found.revision,
                    found.channel,
                )
            })
            .collect();
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
    let found: Vec<_> = found.unwrap().iter().map(|found| found.id).collect();
    assert_eq!(found, [made[0], made[3]]);
}
