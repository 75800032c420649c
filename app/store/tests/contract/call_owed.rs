//! Calls that staff owe to people whom no mail reaches.

use domain::{
    booking::BookingState::{Confirmed, Offered},
    call::{
        CallEnding::{Accepted, Answered, Ended, Told},
        CallReason::{self, ActivityChanged, ApplicationAsked, AppointmentMoved, Mail, Offer},
        CallStanding,
    },
    id::{CallId, PersonId, SiteId},
    instant::{Instant, Seconds},
    person::Person,
    phone::PhoneNumber,
};
use store::{
    Transaction, appointment, booking,
    call_owed::{self, About, CallOwed, NewBookingCall, NewCall},
    person, site, staff,
};
use store_testing::{
    TestDatabase, on_both_engines,
    sample::{self, NOW, insert_application, insert_edition, insert_staff},
};

on_both_engines!(
    who_has_a_telephone_and_no_address_is_owed_a_call,
    a_call_about_a_booking_is_due_before_they_would_come,
    open_calls_are_in_order_of_deadline_within_sites,
    a_call_is_settled_once_and_opened_again,
    tries_are_counted_and_taken_back,
    calls_end_with_what_they_are_about,
    settled_and_past_calls_are_closed_and_forgotten,
);

const HOUR: Seconds = Seconds::hours(1);
const DAY: Seconds = Seconds::days(1);

/// Inserts a person with or without an address and a telephone.
async fn insert(transaction: &mut Transaction, has_email: bool, has_phone: bool) -> PersonId {
    let email = format!("{}@example.org", store::new_id::<uuid::Uuid>());
    let details = sample::details(&email, "Rossi");
    let details = Person {
        email: details.email.clone().filter(|_| has_email),
        phone: has_phone.then(|| PhoneNumber::parse("+39 333 0000000").unwrap()),
        ..details
    };
    let id = store::new_id();
    person::insert(transaction, id, &details, NOW)
        .await
        .unwrap();
    id
}

/// A call about nothing that can be booked, due and past after that long.
fn mail(
    person: PersonId,
    site: Option<SiteId>,
    due: Seconds,
    expires: Seconds,
) -> NewCall<'static> {
    NewCall {
        person,
        reason: Mail,
        about: About::Nothing,
        note: Some("Il tuo attestato"),
        site,
        due_at: NOW + due,
        expires_at: Some(NOW + expires),
    }
}

async fn owe(transaction: &mut Transaction, call: &NewCall<'_>) {
    assert!(call_owed::owe(transaction, call, false, NOW).await.unwrap());
}

async fn open(transaction: &mut Transaction, now: Instant) -> Vec<CallOwed> {
    call_owed::open(transaction, None, now, 100).await.unwrap()
}

/// Owes one person a call that is past in two days, and returns its id.
async fn one_call(transaction: &mut Transaction) -> CallId {
    let anna = insert(transaction, false, true).await;
    owe(transaction, &mail(anna, None, DAY, Seconds::days(2))).await;
    open(transaction, NOW).await[0].id
}

async fn who_has_a_telephone_and_no_address_is_owed_a_call(database: TestDatabase) {
    let mut transaction = database.write().await.unwrap();
    let edition = insert_edition(&mut transaction, "cucina", 9).await.id;
    for (ticket, has_email, has_phone, despite_email, is_owed) in [
        (1, false, true, false, true),
        (2, false, true, true, true),
        (3, true, true, false, false),
        (4, true, true, true, true),
        (5, true, false, true, false),
        (6, false, false, false, false),
        (7, false, false, true, false),
    ] {
        let person = insert(&mut transaction, has_email, has_phone).await;
        let before = open(&mut transaction, NOW).await.len();
        let call = mail(person, None, DAY, DAY);
        let owed = call_owed::owe(&mut transaction, &call, despite_email, NOW).await;
        assert_eq!(owed.unwrap(), is_owed, "case {ticket}");
        let booking = sample::booking(edition, person, Confirmed, ticket);
        booking::insert(&mut transaction, &booking).await.unwrap();
        let call = about(booking.id, ActivityChanged, None);
        let owed = call_owed::owe_for_booking(&mut transaction, &call, despite_email, NOW).await;
        assert_eq!(owed.unwrap(), is_owed, "case {ticket}, about a booking");
        let more = open(&mut transaction, NOW).await.len() - before;
        assert_eq!(more, if is_owed { 2 } else { 0 }, "case {ticket}");
    }
}

fn about(
    booking: domain::id::BookingId,
    reason: CallReason,
    before: Option<Instant>,
) -> NewBookingCall<'static> {
    NewBookingCall {
        booking,
        reason,
        note: Some("Neve"),
        before,
    }
}

async fn a_call_about_a_booking_is_due_before_they_would_come(database: TestDatabase) {
    let mut transaction = database.write().await.unwrap();
    let edition = insert_edition(&mut transaction, "cucina", 9).await;
    let (starts_at, held_until) = (edition.starts_at, NOW + Seconds::hours(24));
    let during = starts_at + HOUR;
    for (ticket, state, now, before, due_at, expires_at) in [
        (1, Offered, NOW, None, held_until, held_until),
        (2, Confirmed, NOW, None, starts_at, starts_at),
        (3, Confirmed, NOW, Some(NOW + DAY), NOW + DAY, starts_at),
        (4, Confirmed, NOW, Some(during), starts_at, starts_at),
        (5, Confirmed, during, None, edition.ends_at, edition.ends_at),
    ] {
        let person = insert(&mut transaction, false, true).await;
        let booking = sample::booking(edition.id, person, state, ticket);
        booking::insert(&mut transaction, &booking).await.unwrap();
        let call = about(booking.id, ActivityChanged, before);
        let owed = call_owed::owe_for_booking(&mut transaction, &call, false, now).await;
        assert!(owed.unwrap());
        let calls = open(&mut transaction, NOW).await;
        let call = calls.iter().find(|call| call.person_id == person).unwrap();
        assert_eq!(call.due_at, due_at, "case {ticket}");
        assert_eq!(call.expires_at, Some(expires_at), "case {ticket}");
        assert_eq!(call.booking.as_ref(), Some(&booking.reference));
        assert_eq!(call.note.as_deref(), Some("Neve"));
        assert_eq!(call.site.as_deref(), Some("Sede cucina"));
        let found = call_owed::by_id(&mut transaction, call.id).await.unwrap();
        assert_eq!(found.unwrap().edition_id, Some(edition.id));
    }
}

async fn open_calls_are_in_order_of_deadline_within_sites(database: TestDatabase) {
    let mut transaction = database.write().await.unwrap();
    let giulia = insert_staff(&mut transaction, "giulia@example.org").await;
    let [hers, other] = ["porta", "nord"].map(sample::site);
    for kept in [&hers, &other] {
        site::insert(&mut transaction, kept).await.unwrap();
    }
    let added = staff::add_site(&mut transaction, giulia, hers.id).await;
    added.unwrap();
    let (hers, other) = (Some(hers.id), Some(other.id));
    let anna = insert(&mut transaction, false, true).await;
    for (place, days) in [(hers, 4), (other, 1), (None, 3), (hers, 2)] {
        let due = Seconds::days(days);
        owe(&mut transaction, &mail(anna, place, due, due)).await;
    }
    for (coordinator, days_later, most, due) in [
        (None, 0, 9, vec![1, 2, 3, 4]),
        (None, 0, 2, vec![1, 2]),
        (None, 1, 9, vec![2, 3, 4]),
        (Some(giulia), 0, 9, vec![2, 4]),
        (Some(giulia), 2, 9, vec![4]),
    ] {
        let now = NOW + Seconds::days(days_later);
        let calls = call_owed::open(&mut transaction, coordinator, now, most).await;
        let found: Vec<_> = calls.unwrap().iter().map(|call| call.due_at).collect();
        let expected: Vec<_> = due.iter().map(|days| NOW + Seconds::days(*days)).collect();
        assert_eq!(found, expected);
        let count = call_owed::count_open(&mut transaction, coordinator, now).await;
        assert!(most < 9 || count.unwrap() == i64::try_from(due.len()).unwrap());
    }
}

async fn a_call_is_settled_once_and_opened_again(database: TestDatabase) {
    let mut transaction = database.write().await.unwrap();
    let giulia = insert_staff(&mut transaction, "giulia@example.org").await;
    let id = one_call(&mut transaction).await;
    let ending = async |transaction: &mut Transaction| {
        let call = call_owed::by_id(transaction, id).await.unwrap().unwrap();
        call.ending
    };
    for (with, is_open) in [(Told, true), (Accepted, false)] {
        let settled = call_owed::settle(&mut transaction, id, with, giulia, NOW + HOUR).await;
        assert_eq!(settled.unwrap(), is_open);
        assert_eq!(ending(&mut transaction).await, Some(Told));
    }
    assert_eq!(open(&mut transaction, NOW).await.len(), 0);
    let closed = call_owed::closed(&mut transaction, None, NOW, NOW + DAY, 9).await;
    let call = closed.unwrap().remove(0);
    assert_eq!(call.ended_at, Some(NOW + HOUR));
    assert_eq!(call.ended_by.as_deref(), Some("Giulia Operatrice"));
    for (from, had) in [(Accepted, false), (Told, true), (Told, false)] {
        let reopened = call_owed::reopen(&mut transaction, id, from).await;
        assert_eq!(reopened.unwrap(), had);
    }
    let call = open(&mut transaction, NOW).await.remove(0);
    assert_eq!(
        (call.ending, call.ended_at, call.ended_by),
        (None, None, None)
    );
    let unknown = call_owed::by_id(&mut transaction, store::new_id()).await;
    assert_eq!(unknown.unwrap(), None);
}

async fn tries_are_counted_and_taken_back(database: TestDatabase) {
    let mut transaction = database.write().await.unwrap();
    let giulia = insert_staff(&mut transaction, "giulia@example.org").await;
    let id = one_call(&mut transaction).await;
    let (first, second) = (Some(NOW + HOUR), Some(NOW + HOUR + HOUR));
    for (tried_at, is_done, tries, last) in [
        (None, false, 0, None),
        (first, true, 1, first),
        (second, true, 2, second),
        (None, true, 1, second),
        (None, true, 0, None),
        (first, true, 1, first),
    ] {
        let done = match tried_at {
            Some(now) => call_owed::count_try(&mut transaction, id, now).await,
            None => call_owed::take_back_try(&mut transaction, id).await,
        };
        assert_eq!(done.unwrap(), is_done);
        let call = open(&mut transaction, NOW).await.remove(0);
        assert_eq!((call.tries, call.tried_at), (tries, last));
    }
    let settled = call_owed::settle(&mut transaction, id, Told, giulia, NOW).await;
    assert!(settled.unwrap());
    let counted = call_owed::count_try(&mut transaction, id, NOW).await;
    assert!(!counted.unwrap());
    let taken_back = call_owed::take_back_try(&mut transaction, id).await;
    assert!(!taken_back.unwrap());
}

async fn calls_end_with_what_they_are_about(database: TestDatabase) {
    let mut transaction = database.write().await.unwrap();
    let tx = &mut transaction;
    let giulia = insert_staff(tx, "giulia@example.org").await;
    let anna = insert(tx, false, true).await;
    let edition = insert_edition(tx, "cucina", 9).await;
    let booking = sample::booking(edition.id, anna, Offered, 1);
    booking::insert(tx, &booking).await.unwrap();
    for reason in [Offer, ActivityChanged] {
        let call = about(booking.id, reason, None);
        let owed = call_owed::owe_for_booking(tx, &call, false, NOW).await;
        assert!(owed.unwrap());
    }
    let appointment = sample::appointment(giulia, anna, 5);
    appointment::insert(tx, &appointment).await.unwrap();
    let application = insert_application(tx, anna, "gol").await;
    for (reason, about) in [
        (AppointmentMoved, About::Appointment(appointment.id)),
        (ApplicationAsked, About::Application(application)),
    ] {
        let call = mail(anna, None, DAY, DAY);
        owe(
            tx,
            &NewCall {
                reason,
                about,
                ..call
            },
        )
        .await;
    }
    // What is past has ended by itself.
    call_owed::end_of_booking(tx, booking.id, None, Ended, None, NOW + DAY)
        .await
        .unwrap();
    call_owed::end_of_appointment(tx, appointment.id, Ended, NOW + DAY)
        .await
        .unwrap();
    call_owed::end_of_application(tx, application, Ended, NOW + DAY)
        .await
        .unwrap();
    assert_eq!(
        reasons(tx).await,
        [Offer, ActivityChanged, AppointmentMoved, ApplicationAsked]
    );
    let by = Some(giulia);
    call_owed::end_of_booking(tx, booking.id, Some(Offer), Accepted, by, NOW)
        .await
        .unwrap();
    assert_eq!(
        reasons(tx).await,
        [ActivityChanged, AppointmentMoved, ApplicationAsked]
    );
    call_owed::end_of_booking(tx, booking.id, None, Ended, None, NOW)
        .await
        .unwrap();
    assert_eq!(reasons(tx).await, [AppointmentMoved, ApplicationAsked]);
    call_owed::end_of_appointment(tx, appointment.id, Ended, NOW)
        .await
        .unwrap();
    assert_eq!(reasons(tx).await, [ApplicationAsked]);
    call_owed::end_of_application(tx, application, Answered, NOW)
        .await
        .unwrap();
    assert_eq!(reasons(tx).await, []);
    let closed = call_owed::closed(tx, None, NOW - DAY, NOW, 9)
        .await
        .unwrap();
    let ended = |reason| {
        let call = closed.iter().find(|call| call.reason == reason).unwrap();
        (call.ending, call.ended_by.is_some())
    };
    assert_eq!(ended(Offer), (Some(Accepted), true));
    assert_eq!(ended(ActivityChanged), (Some(Ended), false));
    assert_eq!(ended(AppointmentMoved), (Some(Ended), false));
    assert_eq!(ended(ApplicationAsked), (Some(Answered), false));
}

/// The reasons of the open calls, in the order of their declaration.
async fn reasons(transaction: &mut Transaction) -> Vec<CallReason> {
    let calls = open(transaction, NOW).await;
    let is_open = |reason: &CallReason| calls.iter().any(|call| call.reason == *reason);
    CallReason::ALL.iter().copied().filter(is_open).collect()
}

async fn settled_and_past_calls_are_closed_and_forgotten(database: TestDatabase) {
    let mut transaction = database.write().await.unwrap();
    let tx = &mut transaction;
    let giulia = insert_staff(tx, "giulia@example.org").await;
    let told = one_call(tx).await;
    let anna = insert(tx, false, true).await;
    owe(tx, &mail(anna, None, HOUR, HOUR)).await;
    let past = open(tx, NOW).await[0].id;
    let settled = call_owed::settle(tx, told, Told, giulia, NOW + HOUR + HOUR).await;
    assert!(settled.unwrap());
    let endless = NewCall {
        expires_at: None,
        ..mail(anna, None, DAY, DAY)
    };
    owe(tx, &endless).await;
    let now = NOW + Seconds::days(400);
    let remaining = open(tx, now).await;
    assert_eq!(remaining.len(), 1);
    assert_eq!(remaining[0].standing(now), CallStanding::Open);
    let closed = async |tx: &mut Transaction, coordinator, since| {
        let calls = call_owed::closed(tx, coordinator, since, now, 9).await;
        calls
            .unwrap()
            .iter()
            .map(|call| call.id)
            .collect::<Vec<_>>()
    };
    assert_eq!(closed(tx, None, NOW).await, [told, past]);
    assert_eq!(closed(tx, None, NOW + HOUR).await, [told]);
    assert_eq!(closed(tx, Some(giulia), NOW).await, []);
    for (moment, kept) in [
        (NOW + HOUR, vec![told, past]),
        (NOW + HOUR + HOUR, vec![told]),
        (now, vec![]),
    ] {
        call_owed::forget_before(tx, moment).await.unwrap();
        assert_eq!(closed(tx, None, NOW).await, kept);
        assert_eq!(open(tx, now).await.len(), 1);
    }
}
