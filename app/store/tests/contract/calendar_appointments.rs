//! The appointments that calendars show.

use domain::{
    counselling::{AppointmentState, Mode, Service},
    id::AppointmentId,
    instant::Seconds,
};
use store::{
    Transaction,
    appointment::{self, Appointment},
    calendar::{self, CalendarAppointment},
    site,
};
use store_testing::{
    TestDatabase, on_both_engines,
    sample::{self, NOW, insert_person, insert_staff},
};

on_both_engines!(
    an_appointment_is_shown_with_its_place,
    everybody_sees_their_own,
    what_is_over_or_was_cancelled_before_is_left_out,
    those_that_begin_first_are_shown,
);

async fn insert(transaction: &mut Transaction, appointment: &Appointment) {
    appointment::insert(transaction, appointment).await.unwrap();
}

fn ids(appointments: &[CalendarAppointment]) -> Vec<AppointmentId> {
    let ids = appointments.iter().map(|appointment| appointment.id);
    ids.collect()
}

async fn an_appointment_is_shown_with_its_place(database: TestDatabase) {
    let mut transaction = database.write().await.unwrap();
    let giulia = insert_staff(&mut transaction, "giulia@example.org").await;
    let anna = insert_person(&mut transaction, "anna@example.org", "Rossi").await;
    let torino = sample::site("torino");
    site::insert(&mut transaction, &torino).await.unwrap();
    let by_phone = sample::appointment(giulia, anna, 1);
    let on_site = sample::with(sample::appointment(giulia, anna, 3), |appointment| {
        appointment.mode = Mode::InPerson;
        appointment.service = Service::Orientation;
        appointment.site_id = Some(torino.id);
        appointment.revision = 4;
        appointment.changed_at = NOW + Seconds::hours(1);
    });
    for appointment in [&on_site, &by_phone] {
        insert(&mut transaction, appointment).await;
    }
    let as_shown = |appointment: &Appointment, at: Option<&site::Site>| CalendarAppointment {
        id: appointment.id,
        reference: appointment.reference,
        service: appointment.service,
        mode: appointment.mode,
        state: AppointmentState::Booked,
        starts_at: appointment.starts_at,
        ends_at: appointment.ends_at,
        site: at.map(|site| site.name.clone()),
        address: at.map(|site| site.address.clone()),
        municipality: at.map(|site| site.municipality.clone()),
        revision: appointment.revision,
        changed_at: appointment.changed_at,
    };
    let expected = [as_shown(&by_phone, None), as_shown(&on_site, Some(&torino))];
    let of_person = calendar::appointments_of_person(&mut transaction, anna, NOW, 10).await;
    assert_eq!(of_person.unwrap(), expected);
    let of_staff = calendar::appointments_of_staff(&mut transaction, giulia, NOW, 10).await;
    assert_eq!(of_staff.unwrap(), expected);
}

async fn everybody_sees_their_own(database: TestDatabase) {
    let mut transaction = database.write().await.unwrap();
    let giulia = insert_staff(&mut transaction, "giulia@example.org").await;
    let luca = insert_staff(&mut transaction, "luca@example.org").await;
    let anna = insert_person(&mut transaction, "anna@example.org", "Rossi").await;
    let bo = insert_person(&mut transaction, "bo@example.org", "Verdi").await;
    let [first, second, third] = [(giulia, anna, 1), (giulia, bo, 3), (luca, anna, 5)]
        .map(|(staff, person, hours)| sample::appointment(staff, person, hours));
    for appointment in [&first, &second, &third] {
        insert(&mut transaction, appointment).await;
    }
    for (person, expected) in [
        (anna, vec![first.id, third.id]),
        (bo, vec![second.id]),
        (store::new_id(), Vec::new()),
    ] {
        let found = calendar::appointments_of_person(&mut transaction, person, NOW, 10).await;
        assert_eq!(ids(&found.unwrap()), expected);
    }
    for (staff, expected) in [
        (giulia, vec![first.id, second.id]),
        (luca, vec![third.id]),
        (store::new_id(), Vec::new()),
    ] {
        let found = calendar::appointments_of_staff(&mut transaction, staff, NOW, 10).await;
        assert_eq!(ids(&found.unwrap()), expected);
    }
}

async fn what_is_over_or_was_cancelled_before_is_left_out(database: TestDatabase) {
    let mut transaction = database.write().await.unwrap();
    let giulia = insert_staff(&mut transaction, "giulia@example.org").await;
    let anna = insert_person(&mut transaction, "anna@example.org", "Rossi").await;
    let [first, cancelled, missed] =
        [1, 3, 5].map(|hours| sample::appointment(giulia, anna, hours));
    let moment = first.ends_at;
    for appointment in [&first, &cancelled, &missed] {
        insert(&mut transaction, appointment).await;
    }
    for (id, state, now) in [
        (cancelled.id, AppointmentState::Cancelled, moment),
        (missed.id, AppointmentState::Missed, NOW),
    ] {
        appointment::set_state(&mut transaction, id, state, now)
            .await
            .unwrap();
    }
    for (from, expected) in [
        (moment, vec![first.id, cancelled.id, missed.id]),
        (moment + Seconds::new(1), vec![missed.id]),
        (missed.ends_at + Seconds::new(1), Vec::new()),
    ] {
        let of_person = calendar::appointments_of_person(&mut transaction, anna, from, 10).await;
        assert_eq!(ids(&of_person.unwrap()), expected);
        let of_staff = calendar::appointments_of_staff(&mut transaction, giulia, from, 10).await;
        assert_eq!(ids(&of_staff.unwrap()), expected);
    }
}

async fn those_that_begin_first_are_shown(database: TestDatabase) {
    let mut transaction = database.write().await.unwrap();
    let giulia = insert_staff(&mut transaction, "giulia@example.org").await;
    let anna = insert_person(&mut transaction, "anna@example.org", "Rossi").await;
    let mut expected = Vec::new();
    for hours in [9, 7, 5, 3] {
        let appointment = sample::appointment(giulia, anna, hours);
        insert(&mut transaction, &appointment).await;
        expected.insert(0, appointment.id);
    }
    for most in 0..=5 {
        let shown = &expected[..expected.len().min(most)];
        let most = i64::try_from(most).unwrap();
        let of_person = calendar::appointments_of_person(&mut transaction, anna, NOW, most).await;
        assert_eq!(ids(&of_person.unwrap()), shown);
        let of_staff = calendar::appointments_of_staff(&mut transaction, giulia, NOW, most).await;
        assert_eq!(ids(&of_staff.unwrap()), shown);
    }
}
