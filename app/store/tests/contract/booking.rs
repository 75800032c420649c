//! Bookings, and the database's own checks of places.

use domain::{
    audit::Action,
    booking::{
        BookingState::{self, Cancelled, Confirmed, Offered, Requested, Waiting},
        Ending,
    },
    counselling::AppointmentState,
    edition::{EditionSlug, EditionState},
    id::{BookingId, EditionId, PersonId},
    instant::Seconds,
    needs::Needs,
    person::{Consent, Person, Purpose},
    reference::BookingReference,
    text::Line,
};
use store::{
    Error, Names, Sharing, Transaction,
    appointment::{self, Appointment},
    audit::{Actor, NewEntry},
    booking::{self, Conflicts},
    edition,
    job::{self, Lane, NewJob},
    person, request, staff,
};
use store_testing::{
    Engine, TestDatabase, on_both_engines,
    sample::{self, NOW, insert_edition, insert_person, session},
};

on_both_engines!(
    a_booking_is_kept,
    a_person_has_one_live_booking_in_an_edition,
    a_ticket_and_a_reference_are_of_one_booking,
    a_change_of_state_is_counted,
    a_place_that_does_not_exist_is_refused,
    whoever_goes_past_the_door_cannot_oversell,
    the_waiting_list_has_positions_without_gaps,
    lists_are_in_their_order,
    overlapping_sessions_are_found,
    what_has_lapsed_stands_in_nobodys_way,
    an_appointment_at_the_time_of_a_session_is_found,
    a_booking_needs_a_person_and_an_edition,
    booking_begins_with_the_edition_and_the_person,
    who_is_held_is_waited_for_alone_and_refused_in_a_shared_transaction,
    a_form_that_was_sent_before_books_nothing,
    who_booked_at_the_desk_is_named,
    what_somebody_needs_is_in_every_list,
);

async fn insert(
    transaction: &mut Transaction,
    edition: EditionId,
    state: BookingState,
    ticket: i64,
) -> (BookingId, PersonId) {
    let email = format!("{}@example.org", store::new_id::<uuid::Uuid>());
    let person = insert_person(transaction, &email, "Rossi").await;
    let booking = sample::booking(edition, person, state, ticket);
    booking::insert(transaction, &booking).await.unwrap();
    (booking.id, person)
}

/// Moves a booking to any state.
async fn set(
    transaction: &mut Transaction,
    id: BookingId,
    state: BookingState,
    now: domain::instant::Instant,
) {
    match state {
        Offered => booking::offer(transaction, id, now + Seconds::hours(24), now).await,
        Cancelled => booking::cancel(transaction, id, Ending::Declined, now).await,
        Requested | Waiting | Confirmed => booking::set_state(transaction, id, state, now).await,
    }
    .unwrap();
}

/// How many are confirmed, hold a place, and wait.
async fn counts(transaction: &mut Transaction, edition: EditionId) -> (i64, i64, i64) {
    let edition = edition::by_id(transaction, edition).await.unwrap().unwrap();
    (edition.confirmed, edition.held, edition.waiting)
}

async fn a_booking_is_kept(database: TestDatabase) {
    let mut transaction = database.write().await.unwrap();
    let edition = insert_edition(&mut transaction, "cucina", 5).await;
    let person = insert_person(&mut transaction, "chiara@example.org", "Rossi").await;
    let booking = sample::booking(edition.id, person, Confirmed, 1);
    booking::insert(&mut transaction, &booking).await.unwrap();
    transaction.commit().await.unwrap();

    let mut reader = database.read().await.unwrap();
    let found = booking::by_id(&mut reader, booking.id).await.unwrap();
    assert_eq!(found.as_ref(), Some(&booking));
    let found = booking::by_reference(&mut reader, &booking.reference)
        .await
        .unwrap();
    assert_eq!(found.as_ref(), Some(&booking));
    let found = booking::live(&mut reader, edition.id, person)
        .await
        .unwrap();
    assert_eq!(found.as_ref(), Some(&booking));
    let unknown = BookingReference::from_entropy([0; 16]);
    assert_eq!(
        booking::by_reference(&mut reader, &unknown).await.unwrap(),
        None
    );
    assert_eq!(
        booking::by_id(&mut reader, store::new_id()).await.unwrap(),
        None
    );
    assert_eq!(
        booking::live(&mut reader, edition.id, store::new_id())
            .await
            .unwrap(),
        None
    );
}

async fn a_person_has_one_live_booking_in_an_edition(database: TestDatabase) {
    let mut transaction = database.write().await.unwrap();
    let edition = insert_edition(&mut transaction, "cucina", 5).await;
    let (first, person) = insert(&mut transaction, edition.id, Waiting, 1).await;
    booking::cancel(&mut transaction, first, Ending::ByPerson, NOW)
        .await
        .unwrap();
    let again = sample::booking(edition.id, person, Confirmed, 2);
    booking::insert(&mut transaction, &again).await.unwrap();
    let live = booking::live(&mut transaction, edition.id, person)
        .await
        .unwrap();
    assert_eq!(live, Some(again));
    for state in [Confirmed, Waiting] {
        transaction.commit().await.unwrap();
        transaction = database.write().await.unwrap();
        let third = sample::booking(edition.id, person, state, 3);
        let refused = booking::insert(&mut transaction, &third).await;
        assert!(matches!(refused, Err(Error::Duplicate(_))), "{refused:?}");
        drop(transaction);
        transaction = database.write().await.unwrap();
    }
    // Nor can the cancelled one become live again beside it.
    let refused = booking::set_state(&mut transaction, first, Waiting, NOW).await;
    assert!(matches!(refused, Err(Error::Duplicate(_))), "{refused:?}");
}

async fn a_ticket_and_a_reference_are_of_one_booking(database: TestDatabase) {
    let mut transaction = database.write().await.unwrap();
    let edition = insert_edition(&mut transaction, "cucina", 5).await;
    let person = insert_person(&mut transaction, "chiara@example.org", "Rossi").await;
    let other = insert_person(&mut transaction, "other@example.org", "Rossi").await;
    let first = sample::booking(edition.id, person, Confirmed, 1);
    booking::insert(&mut transaction, &first).await.unwrap();
    transaction.commit().await.unwrap();
    let same_ticket = sample::booking(edition.id, other, Confirmed, 1);
    let mut same_reference = sample::booking(edition.id, other, Confirmed, 2);
    same_reference.reference = first.reference;
    for twin in [same_ticket, same_reference] {
        let mut transaction = database.write().await.unwrap();
        let refused = booking::insert(&mut transaction, &twin).await;
        assert!(matches!(refused, Err(Error::Duplicate(_))), "{refused:?}");
    }
}

async fn a_change_of_state_is_counted(database: TestDatabase) {
    let mut transaction = database.write().await.unwrap();
    let edition = insert_edition(&mut transaction, "cucina", 1).await.id;
    let (confirmed, _) = insert(&mut transaction, edition, Confirmed, 1).await;
    let (waiting, _) = insert(&mut transaction, edition, Waiting, 2).await;
    insert(&mut transaction, edition, Cancelled, 3).await;
    assert_eq!(counts(&mut transaction, edition).await, (1, 1, 1));

    let later = NOW + Seconds::new(1);
    for (id, state, expected) in [
        (confirmed, Cancelled, (0, 0, 1)),
        (confirmed, Cancelled, (0, 0, 1)),
        (waiting, Offered, (0, 1, 0)),
        (waiting, Confirmed, (1, 1, 0)),
        (waiting, Waiting, (0, 0, 1)),
        (waiting, Requested, (0, 0, 0)),
        (waiting, Offered, (0, 1, 0)),
        (waiting, Cancelled, (0, 0, 0)),
    ] {
        set(&mut transaction, id, state, later).await;
        assert_eq!(counts(&mut transaction, edition).await, expected);
    }
    let kept = booking::by_id(&mut transaction, waiting)
        .await
        .unwrap()
        .unwrap();
    assert_eq!((kept.state, kept.changed_at), (Cancelled, later));
    assert_eq!(
        (kept.held_until, kept.ending),
        (None, Some(Ending::Declined))
    );
    assert_eq!(kept.created_at, NOW);
    transaction.commit().await.unwrap();

    let mut transaction = database.write().await.unwrap();
    insert(&mut transaction, edition, Confirmed, 4).await;
    insert(&mut transaction, edition, Waiting, 5).await;
    transaction.commit().await.unwrap();
    database.execute("DELETE FROM booking").await.unwrap();
    let mut transaction = database.write().await.unwrap();
    assert_eq!(counts(&mut transaction, edition).await, (0, 0, 0));
}

async fn a_place_that_does_not_exist_is_refused(database: TestDatabase) {
    let mut transaction = database.write().await.unwrap();
    let edition = insert_edition(&mut transaction, "cucina", 1).await.id;
    insert(&mut transaction, edition, Confirmed, 1).await;
    let (waiting, _) = insert(&mut transaction, edition, Waiting, 2).await;
    let person = insert_person(&mut transaction, "late@example.org", "Rossi").await;
    transaction.commit().await.unwrap();

    let mut transaction = database.write().await.unwrap();
    let late = sample::booking(edition, person, Confirmed, 3);
    let refused = booking::insert(&mut transaction, &late).await;
    assert!(matches!(refused, Err(Error::Refused(_))), "{refused:?}");
    drop(transaction);

    let mut transaction = database.write().await.unwrap();
    let refused = booking::set_state(&mut transaction, waiting, Confirmed, NOW).await;
    assert!(matches!(refused, Err(Error::Refused(_))), "{refused:?}");
    drop(transaction);

    let mut transaction = database.write().await.unwrap();
    assert_eq!(counts(&mut transaction, edition).await, (1, 1, 1));
}

/// Like a program that bypasses the booking code and writes rows directly.
async fn whoever_goes_past_the_door_cannot_oversell(database: TestDatabase) {
    let mut transaction = database.write().await.unwrap();
    let edition = insert_edition(&mut transaction, "cucina", 1).await.id;
    for ticket in 1..=3 {
        insert(&mut transaction, edition, Waiting, ticket).await;
    }
    transaction.commit().await.unwrap();

    for sql in [
        "UPDATE booking SET state = 'confirmed'",
        "UPDATE booking SET state = 'confirmed' WHERE ticket <= 2",
        "UPDATE booking SET state = 'offered'",
        "UPDATE booking SET state = 'cancelled'",
        "UPDATE booking SET held_until = created_at",
        "UPDATE edition SET confirmed = capacity + 1",
        "UPDATE edition SET held = capacity + 1",
        "UPDATE edition SET confirmed = -1",
        "UPDATE edition SET waiting = -1",
        "UPDATE edition SET capacity = 0",
        "UPDATE booking SET state = 'perhaps'",
    ] {
        assert!(database.execute(sql).await.is_err(), "{sql}");
    }
    let one = "UPDATE booking SET state = 'confirmed' WHERE ticket = 1";
    assert_eq!(database.execute(one).await.unwrap(), 1);
    let copy = "INSERT INTO booking
        (id, reference, edition_id, person_id, state, ticket, created_at, changed_at)
        SELECT id, reference, edition_id, person_id, 'confirmed', 9, created_at, changed_at
        FROM booking WHERE ticket = 2";
    assert!(database.execute(copy).await.is_err());
    let mut transaction = database.write().await.unwrap();
    assert_eq!(counts(&mut transaction, edition).await, (1, 1, 2));
}

async fn the_waiting_list_has_positions_without_gaps(database: TestDatabase) {
    let mut transaction = database.write().await.unwrap();
    let edition = insert_edition(&mut transaction, "cucina", 1).await.id;
    let other = insert_edition(&mut transaction, "altro", 1).await.id;
    insert(&mut transaction, other, Waiting, 1).await;
    insert(&mut transaction, edition, Confirmed, 1).await;
    let mut waiting = Vec::new();
    for ticket in 2..=6 {
        waiting.push((
            insert(&mut transaction, edition, Waiting, ticket).await.0,
            ticket,
        ));
    }
    let (left, _) = waiting.remove(1);
    booking::cancel(&mut transaction, left, Ending::ByPerson, NOW)
        .await
        .unwrap();
    for (position, (id, _)) in (1..).zip(&waiting) {
        let found = booking::position(&mut transaction, *id).await.unwrap();
        assert_eq!(found, position);
    }
    for most in [0, 1, 3, 4, 100] {
        let first = booking::first_waiting(&mut transaction, edition, most)
            .await
            .unwrap();
        let ids: Vec<_> = first.iter().map(|booking| booking.id).collect();
        let most = usize::try_from(most).unwrap();
        let expected: Vec<_> = waiting.iter().map(|(id, _)| *id).take(most).collect();
        assert_eq!(ids, expected);
    }
}

async fn lists_are_in_their_order(database: TestDatabase) {
    let mut transaction = database.write().await.unwrap();
    let edition = insert_edition(&mut transaction, "cucina", 3).await;
    let mut references = Vec::new();
    for (ticket, state) in (1..).zip([
        Cancelled, Waiting, Confirmed, Waiting, Offered, Requested, Confirmed,
    ]) {
        let (id, _) = insert(&mut transaction, edition.id, state, ticket).await;
        references.push(
            booking::by_id(&mut transaction, id)
                .await
                .unwrap()
                .unwrap()
                .reference,
        );
    }
    let of_edition = booking::of_edition(&mut transaction, edition.id)
        .await
        .unwrap();
    let listed: Vec<_> = of_edition.iter().map(|line| line.reference).collect();
    let expected = [5, 2, 6, 4, 1, 3, 0].map(|place| references[place]);
    assert_eq!(listed, expected);
    let line = &of_edition[1];
    assert_eq!((line.state, line.created_at), (Confirmed, NOW));
    assert_eq!(line.family_name.as_ref().unwrap().as_str(), "Rossi");
    assert_eq!(
        (line.given_name.as_ref(), line.phone.as_ref()),
        (None, None)
    );
    assert!(
        line.email
            .as_ref()
            .unwrap()
            .as_str()
            .ends_with("@example.org")
    );
    assert_eq!(line.made_by, None);

    let all_live = booking::live_in(&mut transaction, edition.id)
        .await
        .unwrap();
    assert_eq!(
        all_live
            .iter()
            .map(|booking| booking.ticket)
            .collect::<Vec<_>>(),
        [2, 3, 4, 5, 6, 7]
    );

    let person = insert_person(&mut transaction, "chiara@example.org", "Rossi").await;
    for (slug, days, state, ticket) in [
        ("early", 1, Confirmed, 1),
        ("late", 9, Waiting, 2),
        ("left", 5, Cancelled, 3),
    ] {
        let mut edition = insert_edition(&mut transaction, slug, 1).await;
        insert(&mut transaction, edition.id, Waiting, 1 + 10 * ticket).await;
        edition.starts_at = NOW + Seconds::days(days);
        edition::update(&mut transaction, &edition, &[], 1)
            .await
            .unwrap();
        let booking = sample::booking(edition.id, person, state, ticket + 100);
        booking::insert(&mut transaction, &booking).await.unwrap();
    }
    let of_person = booking::of_person(&mut transaction, person, NOW)
        .await
        .unwrap();
    let listed: Vec<_> = of_person
        .iter()
        .map(|line| (line.edition.as_str(), line.state, line.position))
        .collect();
    assert_eq!(
        listed,
        [
            ("late", Waiting, 2),
            ("left", Cancelled, 0),
            ("early", Confirmed, 0)
        ]
    );
    assert_eq!(of_person[0].site, "Sede late");
    assert_eq!(of_person[0].edition_state, EditionState::Published);
    assert_eq!(of_person[0].starts_at, NOW + Seconds::days(9));
}

async fn overlapping_sessions_are_found(database: TestDatabase) {
    let mut transaction = database.write().await.unwrap();
    let person = insert_person(&mut transaction, "chiara@example.org", "Rossi").await;
    let wanted = insert_edition(&mut transaction, "wanted", 5).await;
    let mut ticket = 0;
    // Each lasts two hours: one that begins when the other ends does not overlap.
    for (slug, hours, state, overlaps) in [
        ("before", -2, Confirmed, false),
        ("after", 2, Confirmed, false),
        ("left", 0, Cancelled, false),
        ("across-the-start", -1, Waiting, true),
        ("across-the-end", 1, Confirmed, true),
        ("at-once", 0, Confirmed, true),
    ] {
        let edition = insert_edition(&mut transaction, slug, 5).await;
        let far = session(&edition, 1_000);
        let sessions = [far, session(&edition, hours)];
        edition::update(&mut transaction, &edition, &sessions, 1)
            .await
            .unwrap();
        ticket += 1;
        let booking = sample::booking(edition.id, person, state, ticket);
        booking::insert(&mut transaction, &booking).await.unwrap();
        let found = booking::conflicts(&mut transaction, person, wanted.id, NOW)
            .await
            .unwrap();
        let expected = Conflicts {
            live: None,
            overlapping: overlaps.then_some(booking.reference),
            appointment: None,
        };
        assert_eq!(found, expected, "{slug}");
        set(&mut transaction, booking.id, Cancelled, NOW).await;
    }
    // A booking of the edition itself does not count as an overlap, nor does another person's.
    let own = sample::booking(wanted.id, person, Confirmed, 1);
    booking::insert(&mut transaction, &own).await.unwrap();
    let found = booking::conflicts(&mut transaction, person, wanted.id, NOW)
        .await
        .unwrap();
    let expected = Conflicts {
        live: Some(own.reference),
        overlapping: None,
        appointment: None,
    };
    assert_eq!(found, expected);
    let other = insert_person(&mut transaction, "other@example.org", "Rossi").await;
    let found = booking::conflicts(&mut transaction, other, wanted.id, NOW)
        .await
        .unwrap();
    let expected = Conflicts {
        live: None,
        overlapping: None,
        appointment: None,
    };
    assert_eq!(found, expected);
}

/// A wait until enrolment closes, a request until the edition begins.
async fn what_has_lapsed_stands_in_nobodys_way(database: TestDatabase) {
    let mut transaction = database.write().await.unwrap();
    let person = insert_person(&mut transaction, "chiara@example.org", "Rossi").await;
    let wanted = insert_edition(&mut transaction, "wanted", 5).await;
    let other = insert_edition(&mut transaction, "other", 5).await;
    let (closes, starts) = (other.details.enrolment_closes_at, other.starts_at);
    assert!(closes < starts);
    for (ticket, state, until) in [(1, Waiting, closes), (2, Requested, starts)] {
        let booking = sample::booking(other.id, person, state, ticket);
        booking::insert(&mut transaction, &booking).await.unwrap();
        for (moment, stands) in [(until - Seconds::new(1), true), (until, false)] {
            let found = booking::conflicts(&mut transaction, person, wanted.id, moment);
            let expected = stands.then_some(booking.reference);
            assert_eq!(found.await.unwrap().overlapping, expected, "{state}");
            let begun = booking::begin(&mut transaction, person, &wanted.slug, moment);
            let begun = begun.await.unwrap().unwrap();
            assert_eq!(begun.conflicts.overlapping, expected, "{state}");
            assert_eq!(begun.ahead, i64::from(stands), "{state}");
            // Where they wait themselves it is still their booking.
            let own = booking::conflicts(&mut transaction, person, other.id, moment);
            assert_eq!(own.await.unwrap().live, Some(booking.reference));
        }
        set(&mut transaction, booking.id, Cancelled, NOW).await;
    }
}

async fn an_appointment_at_the_time_of_a_session_is_found(database: TestDatabase) {
    let mut transaction = database.write().await.unwrap();
    let person = insert_person(&mut transaction, "chiara@example.org", "Rossi").await;
    let giulia = sample::staff("giulia@example.org");
    staff::insert(&mut transaction, &giulia, NOW).await.unwrap();
    let wanted = insert_edition(&mut transaction, "wanted", 5).await;
    // The session lasts two hours, an appointment three quarters of one.
    for (minutes, overlaps) in [(-45, false), (120, false), (-44, true), (119, true)] {
        let starts_at = wanted.starts_at + Seconds::minutes(minutes);
        let booked = Appointment {
            starts_at,
            ends_at: starts_at + Seconds::minutes(45),
            busy_from: starts_at,
            busy_until: starts_at + Seconds::minutes(45),
            ..sample::appointment(giulia.id, person, 0)
        };
        appointment::insert(&mut transaction, &booked)
            .await
            .unwrap();
        let found = booking::conflicts(&mut transaction, person, wanted.id, NOW);
        let expected = overlaps.then_some(booked.reference);
        assert_eq!(found.await.unwrap().appointment, expected, "{minutes}");
        appointment::set_state(
            &mut transaction,
            booked.id,
            AppointmentState::Cancelled,
            NOW,
        )
        .await
        .unwrap();
        let found = booking::conflicts(&mut transaction, person, wanted.id, NOW);
        assert_eq!(found.await.unwrap().appointment, None, "{minutes}");
    }
}

async fn a_booking_needs_a_person_and_an_edition(database: TestDatabase) {
    let mut transaction = database.write().await.unwrap();
    let edition = insert_edition(&mut transaction, "cucina", 1).await.id;
    let person = insert_person(&mut transaction, "chiara@example.org", "Rossi").await;
    transaction.commit().await.unwrap();
    let without_person = sample::booking(edition, store::new_id(), Waiting, 1);
    let without_edition = sample::booking(store::new_id(), person, Waiting, 1);
    for orphan in [without_person, without_edition] {
        let mut transaction = database.write().await.unwrap();
        let refused = booking::insert(&mut transaction, &orphan).await;
        assert!(matches!(refused, Err(Error::Refused(_))), "{refused:?}");
    }
}

async fn booking_begins_with_the_edition_and_the_person(database: TestDatabase) {
    let mut transaction = database.write().await.unwrap();
    let edition = insert_edition(&mut transaction, "cucina", 3).await;
    let person = insert_person(&mut transaction, "chiara@example.org", "Rossi").await;
    let beginning = booking::begin(&mut transaction, person, &edition.slug, NOW)
        .await
        .unwrap()
        .unwrap();
    assert!(beginning.named);
    assert_eq!(beginning.edition.id, edition.id);
    assert_eq!(beginning.edition.next_ticket, 1);
    assert_eq!(beginning.conflicts.live, None);
    assert_eq!(beginning.ahead, 0);
    let own = sample::booking(edition.id, person, Confirmed, 1);
    booking::insert(&mut transaction, &own).await.unwrap();
    let again = booking::begin(&mut transaction, person, &edition.slug, NOW);
    let again = again.await.unwrap().unwrap();
    assert_eq!(again.conflicts.live, Some(own.reference));
    assert_eq!(again.ahead, 1);
    for (moment, expected) in [(NOW, 1), (edition.starts_at, 0)] {
        let ahead = booking::ahead(&mut transaction, person, moment);
        assert_eq!(ahead.await.unwrap(), expected);
    }
    set(&mut transaction, own.id, Cancelled, NOW).await;
    let ahead = booking::ahead(&mut transaction, person, NOW);
    assert_eq!(ahead.await.unwrap(), 0);
    let nowhere = EditionSlug::parse("nowhere").unwrap();
    for (person, slug) in [(person, &nowhere), (store::new_id(), &edition.slug)] {
        let nothing = booking::begin(&mut transaction, person, slug, NOW).await;
        assert!(nothing.unwrap().is_none());
    }
}

/// Transactions lock a person before an edition: waiting for a person does not block the edition. A shared
/// transaction, which holds the edition, does not wait for a person.
async fn who_is_held_is_waited_for_alone_and_refused_in_a_shared_transaction(
    database: TestDatabase,
) {
    let mut holder = database.write().await.unwrap();
    let edition = insert_edition(&mut holder, "cucina", 3).await;
    let person = insert_person(&mut holder, "chiara@example.org", "Rossi").await;
    let other = insert_person(&mut holder, "dora@example.org", "Verdi").await;
    holder.commit().await.unwrap();
    // SQLite allows only one write transaction at a time.
    if database.engine == Engine::Sqlite {
        return;
    }
    let mut holder = database.write().await.unwrap();
    person::lock(&mut holder, person).await.unwrap();
    let slug = edition.slug.clone();
    let hold = |database: TestDatabase, sharing| {
        let slug = slug.clone();
        async move {
            let mut booking = database.write_in_turn(slug.as_str(), sharing).await?;
            let begun = booking::begin(&mut booking, person, &slug, NOW).await?;
            let live = begun.map(|begun| begun.conflicts.live);
            Ok::<_, Error>((booking.is_shared(), live))
        }
    };
    let mut first = database
        .write_in_turn(slug.as_str(), Sharing::Allowed)
        .await
        .unwrap();
    let begun = booking::begin(&mut first, other, &slug, NOW).await;
    assert!(begun.unwrap().is_some() && !first.is_shared());
    let second = tokio::spawn(hold(database.clone(), Sharing::Allowed));
    // Long enough for it to be queued.
    tokio::time::sleep(std::time::Duration::from_millis(100)).await;
    first.commit().await.unwrap();
    let refused = second.await.unwrap();
    assert!(matches!(refused, Err(Error::Unavailable(_))), "{refused:?}");

    // The same for a change of the person alone.
    let first = database
        .write_in_turn(slug.as_str(), Sharing::Allowed)
        .await
        .unwrap();
    let queue = (database.clone(), slug.clone());
    let second = tokio::spawn(async move {
        let (database, slug) = queue;
        let turn = database.write_in_turn(slug.as_str(), Sharing::Allowed);
        let mut changing = turn.await.unwrap();
        assert!(changing.is_shared());
        person::lock(&mut changing, person).await.is_err()
    });
    tokio::time::sleep(std::time::Duration::from_millis(100)).await;
    first.commit().await.unwrap();
    assert!(second.await.unwrap());

    let alone = tokio::spawn(hold(database.clone(), Sharing::Alone));
    let waits = "SELECT count(*) FROM pg_locks WHERE NOT granted";
    while database.number(waits).await == 0 {
        tokio::time::sleep(std::time::Duration::from_millis(5)).await;
    }
    let locked = edition::lock(&mut holder, edition.id).await;
    assert!(locked.unwrap().is_some());
    let booked = sample::booking(edition.id, person, Confirmed, 1);
    booking::insert(&mut holder, &booked).await.unwrap();
    holder.commit().await.unwrap();
    // What its holder did is seen once the person is free.
    let seen = (false, Some(Some(booked.reference)));
    assert_eq!(alone.await.unwrap().unwrap(), seen);
}

fn notice() -> Consent {
    Consent {
        purpose: Purpose::PrivacyNotice,
        text_version: Line::parse("1").unwrap(),
        given_at: NOW,
    }
}

/// What the log says of it.
fn entry(person: PersonId) -> NewEntry {
    NewEntry {
        actor: Actor::Person(person),
        action: Action::BookingMade,
        details: serde_json::json!({}),
    }
}

async fn a_form_that_was_sent_before_books_nothing(database: TestDatabase) {
    let mut transaction = database.write().await.unwrap();
    let edition = insert_edition(&mut transaction, "cucina", 3).await.id;
    let anna = insert_person(&mut transaction, "anna@example.org", "Rossi").await;
    let bo = insert_person(&mut transaction, "bo@example.org", "Bianchi").await;
    let form = store::new_id();
    let job = || NewJob {
        id: store::new_id(),
        kind: "mail",
        lane: Lane::Service,
        payload: "{}".to_owned(),
    };
    let first = sample::booking(edition, anna, Confirmed, 1);
    booking::insert_requested(
        &mut transaction,
        &first,
        form,
        &job(),
        &notice(),
        &entry(anna),
    )
    .await
    .unwrap();
    let consents = person::consents(&mut transaction, anna).await.unwrap();
    assert_eq!(consents, [notice()]);
    // A person who acknowledged the text before can book again.
    let elsewhere = insert_edition(&mut transaction, "altrove", 3).await.id;
    let again = sample::booking(elsewhere, anna, Confirmed, 1);
    booking::insert_requested(
        &mut transaction,
        &again,
        store::new_id(),
        &job(),
        &notice(),
        &entry(anna),
    )
    .await
    .unwrap();
    let consents = person::consents(&mut transaction, anna).await.unwrap();
    assert_eq!(consents.len(), 1);
    let found = booking::by_reference(&mut transaction, &first.reference).await;
    assert_eq!(found.unwrap(), Some(first.clone()));
    let led = request::earlier(&mut transaction, form).await.unwrap();
    assert_eq!(led, Some(first.reference.to_string()));
    let kinds = Names::from_iter(["mail"]);
    let due = job::next_due(&mut transaction, Lane::Service, &kinds).await;
    assert_eq!(due.unwrap(), Some(first.created_at));
    transaction.commit().await.unwrap();

    let mut transaction = database.write().await.unwrap();
    let second = sample::booking(edition, bo, Confirmed, 2);
    let refused = booking::insert_requested(
        &mut transaction,
        &second,
        form,
        &job(),
        &notice(),
        &entry(bo),
    )
    .await;
    assert!(matches!(refused, Err(Error::Duplicate(_))), "{refused:?}");
    drop(transaction);
    for table in ["booking", "job", "audit"] {
        let rows = database
            .number(&format!("SELECT count(*) FROM {table}"))
            .await;
        assert_eq!(rows, 2, "{table}");
    }
}

async fn who_booked_at_the_desk_is_named(database: TestDatabase) {
    let mut transaction = database.write().await.unwrap();
    let edition = insert_edition(&mut transaction, "cucina", 5).await;
    let person = Person {
        email: None,
        ..sample::details("unused@example.org", "Rossi")
    };
    let giulia = sample::staff("giulia@example.org");
    store::staff::insert(&mut transaction, &giulia, NOW)
        .await
        .unwrap();
    for ticket in [1, 2] {
        let id = store::new_id();
        // Several people can have no address.
        person::insert(&mut transaction, id, &person, NOW)
            .await
            .unwrap();
        let made = sample::booking(edition.id, id, BookingState::Confirmed, ticket);
        booking::insert(&mut transaction, &made).await.unwrap();
        if ticket == 1 {
            booking::note_made_by(&mut transaction, made.id, giulia.id)
                .await
                .unwrap();
        }
    }
    let lines: Vec<_> = booking::of_edition(&mut transaction, edition.id)
        .await
        .unwrap()
        .into_iter()
        .map(|line| (line.made_by, line.email))
        .collect();
    assert_eq!(lines, [(Some(giulia.name), None), (None, None)]);
}

async fn what_somebody_needs_is_in_every_list(database: TestDatabase) {
    let mut transaction = database.write().await.unwrap();
    let edition = insert_edition(&mut transaction, "cucina", 5).await;
    let (booking, person) = insert(&mut transaction, edition.id, Confirmed, 1).await;
    let needs = Needs::parse("interpreter=ar childcare").unwrap();
    booking::set_needs(&mut transaction, booking, &needs)
        .await
        .unwrap();
    let found = booking::by_id(&mut transaction, booking).await.unwrap();
    assert_eq!(found.unwrap().needs, needs);
    let theirs = booking::of_person(&mut transaction, person, NOW)
        .await
        .unwrap();
    assert_eq!(theirs[0].needs, needs);
    let of_edition = booking::of_edition(&mut transaction, edition.id)
        .await
        .unwrap();
    assert_eq!(of_edition[0].needs, needs);
    booking::set_needs(&mut transaction, booking, &Needs::NONE)
        .await
        .unwrap();
    let found = booking::by_id(&mut transaction, booking).await.unwrap();
    assert_eq!(found.unwrap().needs, Needs::NONE);
}
