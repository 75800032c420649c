//! Erasing what is kept about a person.

use domain::{
    booking::BookingState, counselling::AppointmentState, email::EmailAddress, instant::Seconds,
    needs::Needs,
};
use store::{
    appointment, booking,
    erasure::{self, Unsettled},
    kept_form::{self, NewKeptForm},
    person,
};
use store_testing::{
    TestDatabase, on_both_engines,
    sample::{self, NOW, insert_edition, insert_person, insert_staff},
};

on_both_engines!(
    what_is_not_settled_is_counted,
    a_record_is_emptied_and_no_other
);

async fn what_is_not_settled_is_counted(database: TestDatabase) {
    let mut transaction = database.write().await.unwrap();
    let anna = insert_person(&mut transaction, "anna@example.org", "Rossi").await;
    let giulia = insert_staff(&mut transaction, "giulia@example.org").await;
    let edition = insert_edition(&mut transaction, "cucina", 5).await;
    let none = erasure::unsettled(&mut transaction, anna, NOW)
        .await
        .unwrap();
    assert_eq!(none, Unsettled::default());
    let booked = sample::booking(edition.id, anna, BookingState::Confirmed, 1);
    booking::insert(&mut transaction, &booked).await.unwrap();
    let meeting = sample::appointment(giulia, anna, 100);
    appointment::insert(&mut transaction, &meeting)
        .await
        .unwrap();
    let open = erasure::unsettled(&mut transaction, anna, NOW)
        .await
        .unwrap();
    assert_eq!((open.bookings, open.appointments), (1, 1));
    let later = edition.ends_at.max(meeting.ends_at);
    let over = erasure::unsettled(&mut transaction, anna, later)
        .await
        .unwrap();
    assert_eq!(over, Unsettled::default());
    let cancelled = AppointmentState::Cancelled;
    appointment::set_state(&mut transaction, meeting.id, cancelled, NOW)
        .await
        .unwrap();
    let open = erasure::unsettled(&mut transaction, anna, NOW)
        .await
        .unwrap();
    assert_eq!((open.bookings, open.appointments), (1, 0));
}

async fn a_record_is_emptied_and_no_other(database: TestDatabase) {
    let mut transaction = database.write().await.unwrap();
    let anna = insert_person(&mut transaction, "anna@example.org", "Rossi").await;
    let bruno = insert_person(&mut transaction, "bruno@example.org", "Verdi").await;
    let giulia = insert_staff(&mut transaction, "giulia@example.org").await;
    let meeting = sample::appointment(giulia, anna, 1);
    appointment::insert(&mut transaction, &meeting)
        .await
        .unwrap();
    let needs = Needs::parse("childcare").unwrap();
    appointment::set_needs(&mut transaction, meeting.id, &needs)
        .await
        .unwrap();
    let forms = [store::new_id(), store::new_id(), store::new_id()];
    for (id, address) in forms.into_iter().zip(["anna", "anna.rossi", "bruno"]) {
        let form = NewKeptForm {
            id,
            browser_hash: &[1; 32],
            email: &EmailAddress::parse(&format!("{address}@example.org")).unwrap(),
            address: "/sign-in",
            body: "next=%2Fit",
            expires_at: NOW + Seconds::hours(1),
        };
        kept_form::keep(&mut transaction, &form, NOW).await.unwrap();
    }
    // Carried out for her, before her address was changed.
    kept_form::finish(&mut transaction, forms[1], anna, "/account", NOW)
        .await
        .unwrap();
    erasure::erase(&mut transaction, anna).await.unwrap();

    for (id, is_left) in forms.into_iter().zip([false, false, true]) {
        let form = kept_form::by_id(&mut transaction, id, NOW).await.unwrap();
        assert_eq!(form.is_some(), is_left);
    }
    let emptied = person::by_id(&mut transaction, anna)
        .await
        .unwrap()
        .unwrap()
        .details;
    assert_eq!(emptied.name, None);
    assert_eq!(emptied.email, None);
    assert_eq!(emptied.phone, None);
    let met = appointment::by_id(&mut transaction, meeting.id)
        .await
        .unwrap()
        .unwrap();
    assert_eq!(
        (met.about.as_str(), met.phone, met.needs),
        ("", None, Needs::NONE)
    );
    assert_eq!(met.starts_at, NOW + Seconds::hours(1));
    let other = person::by_id(&mut transaction, bruno)
        .await
        .unwrap()
        .unwrap()
        .details;
    assert!(other.name.is_some() && other.email.is_some());
}
