//! Calls that staff owe to people whom no mail reaches.

use domain::{
    booking::BookingState::{Confirmed, Offered},
    call::{
        CallEnding::{Accepted, Answered, Ended, Replaced, Told},
        CallReason::{
            ActivityChanged, ApplicationAsked, AppointmentMoved, Mail, Offer, SiteClosed,
        },
        CallStanding,
    },
    id::{CallId, PersonId, SiteId},
    instant::{Instant, Seconds},
    phone::PhoneNumber,
};
use store::{
    Transaction, appointment,
    booking::{self, Booking},
    call_owed::{self, About, CallOwed, NewBookingCall, NewCall},
    edition, person, site, staff, unreachable_address,
};
use store_testing::{
    TestDatabase, on_both_engines,
    sample::{self, NOW, insert_application, insert_edition, insert_staff},
};

on_both_engines!(
    who_has_a_telephone_and_no_address_is_owed_a_call,
    a_call_about_a_booking_is_due_before_they_would_come,
    open_calls_are_in_order_of_deadline_within_sites,
    a_call_about_a_booking_follows_its_edition_to_another_site,
    a_call_is_settled_once_and_opened_again,
    tries_are_counted_and_taken_back,
    calls_end_with_what_they_are_about,
    settled_and_past_calls_are_closed_and_forgotten,
);

const HOUR: Seconds = Seconds::hours(1);
const DAY: Seconds = Seconds::days(1);

/// What an operation returns.
macro_rules! ok {
    ($operation:expr) => {
        $operation.await.unwrap()
    };
}

/// Inserts a person with or without an address and a telephone.
async fn insert(tx: &mut Transaction, has_email: bool, has_phone: bool) -> PersonId {
    let email = format!("{}@example.org", store::new_id::<uuid::Uuid>());
    let mut details = sample::details(&email, "Rossi");
    details.email = details.email.filter(|_| has_email);
    details.phone = has_phone.then(|| PhoneNumber::parse("+39 333 0000000").unwrap());
    let id = store::new_id();
    ok!(person::insert(tx, id, &details, NOW));
    id
}

/// A call about a mail, due after that long, when it is past.
fn mail(person: PersonId, site: Option<SiteId>, due: Seconds) -> NewCall<'static> {
    let due_at = NOW + due;
    let (reason, about, note, expires_at) = (Mail, About::Nothing, None, Some(due_at));
    NewCall {
        person,
        reason,
        about,
        note,
        site,
        due_at,
        expires_at,
    }
}

fn of_booking(booking: &Booking, before: Option<Instant>) -> NewBookingCall<'static> {
    let (booking, reason, note) = (booking.id, ActivityChanged, Some("Neve"));
    NewBookingCall {
        booking,
        reason,
        note,
        before,
    }
}

async fn owe(tx: &mut Transaction, call: &NewCall<'_>) {
    assert!(ok!(call_owed::owe(tx, call, false, NOW)));
}

async fn open(tx: &mut Transaction, now: Instant) -> Vec<CallOwed> {
    ok!(call_owed::open(tx, None, now, 100))
}

/// Owes one person a call that is past in a day, and returns its id.
async fn one_call(tx: &mut Transaction) -> CallId {
    let anna = insert(tx, false, true).await;
    owe(tx, &mail(anna, None, DAY)).await;
    open(tx, NOW).await[0].id
}

async fn who_has_a_telephone_and_no_address_is_owed_a_call(database: TestDatabase) {
    let tx = &mut ok!(database.write());
    let edition = insert_edition(tx, "cucina", 9).await.id;
    for (ticket, has_email, has_phone, despite_email, is_owed) in [
        (1, false, true, false, true),
        (2, false, true, true, true),
        (3, true, true, false, false),
        (4, true, true, true, true),
        (5, true, false, true, false),
        (6, false, false, true, false),
        (7, true, true, false, true),
        (8, true, false, false, false),
    ] {
        let person = insert(tx, has_email, has_phone).await;
        // Mails to the last two come back.
        if ticket >= 7 {
            let found = ok!(person::by_id(tx, person)).unwrap();
            let email = found.details.email.unwrap();
            ok!(unreachable_address::insert(tx, &email, "550 no", NOW));
        }
        let before = open(tx, NOW).await.len();
        let call = mail(person, None, DAY);
        let owed = ok!(call_owed::owe(tx, &call, despite_email, NOW));
        assert_eq!(owed, is_owed, "case {ticket}");
        let booking = sample::booking(edition, person, Confirmed, ticket);
        ok!(booking::insert(tx, &booking));
        let call = of_booking(&booking, None);
        let owed = ok!(call_owed::owe_for_booking(tx, &call, despite_email, NOW));
        assert_eq!(owed, is_owed, "case {ticket}, about a booking");
        let more = open(tx, NOW).await.len() - before;
        assert_eq!(more, if is_owed { 2 } else { 0 }, "case {ticket}");
        let own = ok!(call_owed::of_person(tx, person));
        assert_eq!(own.len(), more, "case {ticket}, of the person");
    }
}

async fn a_call_about_a_booking_is_due_before_they_would_come(database: TestDatabase) {
    let tx = &mut ok!(database.write());
    let edition = insert_edition(tx, "cucina", 9).await;
    let (starts_at, held_until) = (edition.starts_at, NOW + Seconds::hours(24));
    let during = starts_at + HOUR;
    for (ticket, state, now, before, due_at, expires_at) in [
        (1, Offered, NOW, None, held_until, held_until),
        (2, Confirmed, NOW, None, starts_at, starts_at),
        (3, Confirmed, NOW, Some(NOW + DAY), NOW + DAY, starts_at),
        (4, Confirmed, NOW, Some(during), starts_at, starts_at),
        (5, Confirmed, during, None, edition.ends_at, edition.ends_at),
    ] {
        let person = insert(tx, false, true).await;
        let booking = sample::booking(edition.id, person, state, ticket);
        ok!(booking::insert(tx, &booking));
        let call = of_booking(&booking, before);
        assert!(ok!(call_owed::owe_for_booking(tx, &call, false, now)));
        let calls = open(tx, NOW).await;
        let call = calls.iter().find(|call| call.person_id == person).unwrap();
        let deadlines = (call.due_at, call.expires_at);
        assert_eq!(deadlines, (due_at, Some(expires_at)), "case {ticket}");
        assert_eq!(call.note.as_deref(), Some("Neve"));
        let found = ok!(call_owed::by_id(tx, call.id)).unwrap();
        assert_eq!(found.booking, Some(booking.reference));
        assert_eq!(found.site_id, Some(edition.details.site_id));
    }
}

async fn open_calls_are_in_order_of_deadline_within_sites(database: TestDatabase) {
    let tx = &mut ok!(database.write());
    let giulia = insert_staff(tx, "giulia@example.org").await;
    let [hers, other] = ["porta", "nord"].map(sample::site);
    for kept in [&hers, &other] {
        ok!(site::insert(tx, kept));
    }
    ok!(staff::add_site(tx, giulia, hers.id));
    let (hers, other) = (Some(hers.id), Some(other.id));
    let anna = insert(tx, false, true).await;
    for (place, days) in [(hers, 4), (other, 1), (None, 3), (hers, 2)] {
        owe(tx, &mail(anna, place, Seconds::days(days))).await;
    }
    for (coordinator, days_later, most, due, count) in [
        (None, 0, 9, vec![1, 2, 3, 4], 4),
        (None, 0, 2, vec![1, 2], 4),
        (None, 1, 9, vec![2, 3, 4], 3),
        (Some(giulia), 0, 9, vec![2, 4], 2),
        (Some(giulia), 2, 9, vec![4], 1),
    ] {
        let now = NOW + Seconds::days(days_later);
        let calls = ok!(call_owed::open(tx, coordinator, now, most));
        let found: Vec<_> = calls.iter().map(|call| call.due_at).collect();
        let expected: Vec<_> = due.iter().map(|days| NOW + Seconds::days(*days)).collect();
        assert_eq!(found, expected);
        assert_eq!(ok!(call_owed::count_open(tx, coordinator, now)), count);
    }
}

async fn a_call_about_a_booking_follows_its_edition_to_another_site(database: TestDatabase) {
    let tx = &mut ok!(database.write());
    let mut edition = insert_edition(tx, "cucina", 9).await;
    let nord = sample::site("nord");
    ok!(site::insert(tx, &nord));
    let before = insert_staff(tx, "before@example.org").await;
    ok!(staff::add_site(tx, before, edition.details.site_id));
    let now = insert_staff(tx, "now@example.org").await;
    ok!(staff::add_site(tx, now, nord.id));
    let anna = insert(tx, false, true).await;
    let booking = sample::booking(edition.id, anna, Confirmed, 1);
    ok!(booking::insert(tx, &booking));
    let call = of_booking(&booking, None);
    assert!(ok!(call_owed::owe_for_booking(tx, &call, false, NOW)));
    edition.details.site_id = nord.id;
    let revision = edition.revision;
    assert!(ok!(edition::update(tx, &edition, &[], revision)));
    for (coordinator, count) in [(before, 0), (now, 1)] {
        let calls = ok!(call_owed::open(tx, Some(coordinator), NOW, 9));
        assert_eq!(calls.len(), count);
        let sites: Vec<_> = calls.iter().map(|call| call.site.clone()).collect();
        assert_eq!(sites, vec![Some(nord.name.clone()); count]);
        let counted = ok!(call_owed::count_open(tx, Some(coordinator), NOW));
        assert_eq!(usize::try_from(counted).unwrap(), count);
        let past = edition.ends_at + HOUR;
        let closed = ok!(call_owed::closed(tx, Some(coordinator), NOW, past, 9));
        assert_eq!(closed.len(), count);
    }
    let [call] = open(tx, NOW).await.try_into().unwrap();
    let found = ok!(call_owed::by_id(tx, call.id)).unwrap();
    assert_eq!(found.site_id, Some(nord.id));
}

async fn a_call_is_settled_once_and_opened_again(database: TestDatabase) {
    let tx = &mut ok!(database.write());
    let giulia = insert_staff(tx, "giulia@example.org").await;
    let id = one_call(tx).await;
    for (ending, is_open) in [(Told, true), (Accepted, false)] {
        let settled = ok!(call_owed::settle(tx, id, ending, giulia, NOW + HOUR));
        assert_eq!(settled, is_open);
        let call = ok!(call_owed::by_id(tx, id)).unwrap();
        assert_eq!(call.ending, Some(Told));
    }
    assert_eq!(open(tx, NOW).await.len(), 0);
    let call = ok!(call_owed::closed(tx, None, NOW, NOW, 9)).remove(0);
    assert_eq!(call.ended_at, Some(NOW + HOUR));
    assert_eq!(call.ended_by.as_deref(), Some("Giulia Operatrice"));
    for (ending, had) in [(Accepted, false), (Told, true), (Told, false)] {
        assert_eq!(ok!(call_owed::reopen(tx, id, ending)), had);
    }
    let call = open(tx, NOW).await.remove(0);
    assert_eq!((call.ended_at, call.ended_by), (None, None));
    assert_eq!(ok!(call_owed::by_id(tx, store::new_id())), None);
}

async fn tries_are_counted_and_taken_back(database: TestDatabase) {
    let tx = &mut ok!(database.write());
    let giulia = insert_staff(tx, "giulia@example.org").await;
    let id = one_call(tx).await;
    let (first, second) = (Some(NOW), Some(NOW + HOUR));
    for (tried_at, is_done, tries, last) in [
        (None, false, 0, None),
        (first, true, 1, first),
        (second, true, 2, second),
        (None, true, 1, second),
        (None, true, 0, None),
        (first, true, 1, first),
    ] {
        let done = match tried_at {
            Some(now) => ok!(call_owed::count_try(tx, id, now)),
            None => ok!(call_owed::take_back_try(tx, id)),
        };
        let call = open(tx, NOW).await.remove(0);
        assert_eq!((done, call.tries, call.tried_at), (is_done, tries, last));
    }
    assert!(ok!(call_owed::settle(tx, id, Told, giulia, NOW)));
    assert!(!ok!(call_owed::count_try(tx, id, NOW)));
    assert!(!ok!(call_owed::take_back_try(tx, id)));
}

async fn calls_end_with_what_they_are_about(database: TestDatabase) {
    let tx = &mut ok!(database.write());
    let giulia = insert_staff(tx, "giulia@example.org").await;
    let anna = insert(tx, false, true).await;
    let edition = insert_edition(tx, "cucina", 9).await.id;
    let booking = sample::booking(edition, anna, Offered, 1);
    ok!(booking::insert(tx, &booking));
    let appointment = sample::appointment(giulia, anna, 5);
    ok!(appointment::insert(tx, &appointment));
    let (booking, appointment) = (booking.id, appointment.id);
    let application = insert_application(tx, anna, "gol").await;
    for (days, reason, about) in [
        (1, Offer, About::Booking(booking)),
        (2, SiteClosed, About::Booking(booking)),
        (3, Mail, About::Booking(booking)),
        (4, ActivityChanged, About::Booking(booking)),
        (5, AppointmentMoved, About::Appointment(appointment)),
        (6, ApplicationAsked, About::Application(application)),
    ] {
        let mut call = mail(anna, None, Seconds::days(days));
        (call.reason, call.about) = (reason, about);
        owe(tx, &call).await;
    }
    let [booking, appointment, application] = [
        About::Booking(booking),
        About::Appointment(appointment),
        About::Application(application),
    ];
    // What is past has ended by itself.
    let past = NOW + Seconds::days(6);
    for (about, reasons, ending, by, now, was_due, next) in [
        (booking, &[][..], Ended, None, past, None, Some(Offer)),
        (appointment, &[], Ended, None, past, None, Some(Offer)),
        (About::Nothing, &[], Ended, None, NOW, None, Some(Offer)),
        (
            booking,
            &[Offer],
            Accepted,
            Some(giulia),
            NOW,
            Some(1),
            Some(SiteClosed),
        ),
        (
            booking,
            &[SiteClosed, ActivityChanged],
            Replaced,
            None,
            NOW,
            Some(2),
            Some(Mail),
        ),
        (
            booking,
            &[],
            Ended,
            None,
            NOW,
            Some(3),
            Some(AppointmentMoved),
        ),
        (
            appointment,
            &[],
            Ended,
            None,
            NOW,
            Some(5),
            Some(ApplicationAsked),
        ),
        (application, &[], Answered, None, NOW, Some(6), None),
    ] {
        let due = ok!(call_owed::end(tx, about, reasons, ending, by, now));
        assert_eq!(due, was_due.map(|days| NOW + Seconds::days(days)));
        let open = open(tx, NOW).await;
        assert_eq!(open.first().map(|call| call.reason), next);
    }
    let mut closed = ok!(call_owed::closed(tx, None, NOW - DAY, NOW, 9));
    closed.sort_by_key(|call| call.due_at);
    let endings: Vec<_> = closed.iter().map(|call| call.ending.unwrap()).collect();
    let expected = [Accepted, Replaced, Ended, Replaced, Ended, Answered];
    assert_eq!(endings, expected);
    let by_staff: Vec<_> = closed.iter().map(|call| call.ended_by.is_some()).collect();
    assert_eq!(by_staff, [true, false, false, false, false, false]);
}

async fn settled_and_past_calls_are_closed_and_forgotten(database: TestDatabase) {
    let tx = &mut ok!(database.write());
    let giulia = insert_staff(tx, "giulia@example.org").await;
    let (told_at, now) = (NOW + HOUR + HOUR, NOW + DAY);
    let told = one_call(tx).await;
    assert!(ok!(call_owed::settle(tx, told, Told, giulia, told_at)));
    let anna = insert(tx, false, true).await;
    owe(tx, &mail(anna, None, HOUR)).await;
    let past = open(tx, NOW).await[0].id;
    let mut endless = mail(anna, None, HOUR);
    endless.expires_at = None;
    owe(tx, &endless).await;
    assert_eq!(open(tx, now).await[0].standing(now), CallStanding::Open);
    let of_her_sites = ok!(call_owed::closed(tx, Some(giulia), NOW, now, 9));
    assert_eq!(of_her_sites.len(), 0);
    let hour = NOW + HOUR;
    assert_eq!(ok!(call_owed::closed(tx, None, hour, now, 9)).len(), 1);
    for (moment, kept) in [
        (hour, vec![told, past]),
        (told_at, vec![told]),
        (now, vec![]),
    ] {
        ok!(call_owed::forget_before(tx, moment));
        let closed = ok!(call_owed::closed(tx, None, NOW, now, 9));
        let ids: Vec<_> = closed.iter().map(|call| call.id).collect();
        assert_eq!(ids, kept);
        assert_eq!(open(tx, now).await.len(), 1);
    }
}
