//! The audit log.

use domain::{
    audit::{Action, ActionGroup},
    booking::BookingState,
    id::{PersonId, StaffId},
    instant::Seconds,
    text::Line,
};
use serde_json::json;
use store::{
    Transaction, application,
    audit::{
        self, Actor,
        search::{self, Filter, Position},
    },
    booking, programme, staff,
};
use store_testing::{
    TestDatabase, on_both_engines,
    sample::{self, NOW, insert_edition, insert_person},
};
use uuid::Uuid;

on_both_engines!(
    the_log_is_searched_page_by_page,
    a_search_for_people_finds_what_is_theirs,
    what_is_typed_is_no_pattern,
    a_reading_is_noted_once_within_its_time,
    lines_come_newest_first_and_changes_first_to_last,
    a_person_sees_the_lines_about_all_that_is_theirs,
);

async fn lines_come_newest_first_and_changes_first_to_last(database: TestDatabase) {
    let giulia = sample::staff("giulia@example.org");
    let mut transaction = database.write().await.unwrap();
    staff::insert(&mut transaction, &giulia, NOW).await.unwrap();
    let person = insert_person(&mut transaction, "chiara@example.org", "Rossi").await;
    let subject = Uuid::now_v7();
    let lines = [
        (Actor::Person(person), Action::ApplicationSubmitted, 0),
        (Actor::Staff(giulia.id), Action::ApplicationViewed, 1),
        // Within one second, in the order in which they were written.
        (Actor::Staff(giulia.id), Action::ApplicationAdmitted, 1),
        (Actor::System, Action::ApplicationWithdrawn, 2),
    ];
    for (actor, action, seconds) in lines {
        let at = NOW + Seconds::new(seconds);
        let subject = ("application", subject);
        let details = json!({ "reason": "perché «sì» \\ \u{1F600}" });
        audit::record(&mut transaction, actor, action, subject, &details, at)
            .await
            .unwrap();
    }
    let elsewhere = ("application", Uuid::now_v7());
    audit::record(
        &mut transaction,
        Actor::System,
        Action::RoomAdded,
        elsewhere,
        &json!({}),
        NOW,
    )
    .await
    .unwrap();

    let about = audit::about(&mut transaction, subject).await.unwrap();
    let actions = |entries: &[audit::Entry]| {
        entries
            .iter()
            .map(|entry| entry.action.clone())
            .collect::<Vec<_>>()
    };
    assert_eq!(
        actions(&about),
        [
            "application.withdrawn",
            "application.admitted",
            "application.viewed",
            "application.submitted"
        ]
    );
    let who = |entry: &audit::Entry| (entry.actor_kind.clone(), entry.staff_name.clone());
    assert_eq!(who(&about[0]), ("system".to_owned(), None));
    assert_eq!(who(&about[1]), ("staff".to_owned(), Some(giulia.name)));
    assert_eq!(who(&about[3]), ("person".to_owned(), None));
    assert_eq!(about[3].at, NOW);
    let details: serde_json::Value = serde_json::from_str(&about[0].details).unwrap();
    assert_eq!(details, json!({ "reason": "perché «sì» \\ \u{1F600}" }));
}

async fn a_person_sees_the_lines_about_all_that_is_theirs(database: TestDatabase) {
    let mut transaction = database.write().await.unwrap();
    let chiara = insert_person(&mut transaction, "chiara@example.org", "Rossi").await;
    let other = insert_person(&mut transaction, "other@example.org", "Verdi").await;
    let edition = insert_edition(&mut transaction, "cucina", 5).await;
    let programme = sample::programme("imprecario");
    programme::insert(&mut transaction, &programme, 1, NOW)
        .await
        .unwrap();
    let mut subjects = Vec::new();
    for (ticket, person) in (1..).zip([chiara, other]) {
        let booking = sample::booking(edition.id, person, BookingState::Confirmed, ticket);
        booking::insert(&mut transaction, &booking).await.unwrap();
        let application = sample::application(person, programme.id);
        application::insert(&mut transaction, &application)
            .await
            .unwrap();
        subjects.push([person.into(), application.id.into(), booking.id.into()]);
    }
    let theirs = [
        (0, "person", Action::PersonChanged),
        (1, "application", Action::ApplicationSubmitted),
        (2, "booking", Action::BookingApproved),
    ];
    for (seconds, kind, theirs) in theirs {
        for (action, of_owner) in [theirs, Action::BookingCancelled]
            .into_iter()
            .zip(&subjects)
        {
            let subject = (kind, of_owner[usize::try_from(seconds).unwrap()]);
            let at = NOW + Seconds::new(seconds);
            audit::record(
                &mut transaction,
                Actor::System,
                action,
                subject,
                &json!({}),
                at,
            )
            .await
            .unwrap();
        }
    }
    let entries = audit::about_person(&mut transaction, chiara).await.unwrap();
    let actions: Vec<_> = entries.iter().map(|entry| entry.action.as_str()).collect();
    assert_eq!(
        actions,
        [
            "booking.approved",
            "application.submitted",
            "person.changed"
        ]
    );
    let readings = audit::readings_of(&mut transaction, chiara, 30).await;
    assert_eq!(readings.unwrap(), [], "nobody of the staff has read it");
}

async fn a_reading_is_noted_once_within_its_time(database: TestDatabase) {
    let mut transaction = database.write().await.unwrap();
    let chiara = insert_person(&mut transaction, "chiara@example.org", "Rossi").await;
    let other = insert_person(&mut transaction, "other@example.org", "Verdi").await;
    let [giulia, marta] = ["giulia@example.org", "marta@example.org"].map(sample::staff);
    for member in [&giulia, &marta] {
        staff::insert(&mut transaction, member, NOW).await.unwrap();
    }
    let hour = Seconds::hours(1);
    let read = [Uuid::from(chiara), other.into()];
    for (by, seconds) in [
        (giulia.id, 0),
        (giulia.id, 3_599),
        (marta.id, 0),
        (giulia.id, 3_600),
    ] {
        let now = NOW + Seconds::new(seconds);
        let action = Action::PersonErasureViewed;
        audit::record_reading(
            &mut transaction,
            by,
            action,
            "person",
            &read,
            now - hour,
            now,
        )
        .await
        .unwrap();
    }
    let about = audit::about(&mut transaction, chiara.into()).await.unwrap();
    let actions: Vec<_> = about.iter().map(|entry| entry.action.as_str()).collect();
    assert_eq!(actions, ["person.erasure_viewed"; 3]);
    assert!(about.iter().all(|entry| entry.staff_name.is_some()));
    for limit in [2, 30] {
        let readings = audit::readings_of(&mut transaction, chiara, limit).await;
        let newest: Vec<_> = about.iter().take(limit.try_into().unwrap()).collect();
        assert_eq!(readings.unwrap().iter().collect::<Vec<_>>(), newest);
    }

    let [before, later] = [0, 1].map(|seconds| NOW + Seconds::new(seconds));
    for at in [before, later] {
        let failed = Action::StaffSignInFailed;
        let subject = ("person", chiara.into());
        let nothing = serde_json::json!({});
        audit::record(
            &mut transaction,
            Actor::System,
            failed,
            subject,
            &nothing,
            at,
        )
        .await
        .unwrap();
    }
    audit::forget_failed_sign_ins(&mut transaction, later)
        .await
        .unwrap();
    let left = audit::about(&mut transaction, chiara.into()).await.unwrap();
    let failed = left
        .iter()
        .filter(|entry| entry.action == "staff.sign_in_failed");
    assert_eq!(failed.map(|entry| entry.at).collect::<Vec<_>>(), [later]);
    assert_eq!(left.len(), 4);
}

/// Everything of the hour from the start of the tests on.
fn of_the_hour() -> Filter {
    Filter {
        from: NOW,
        before: Position::before(NOW + Seconds::hours(1)),
        staff: None,
        person: None,
        group: None,
    }
}

async fn write(transaction: &mut Transaction, actor: Actor, action: Action, about: Uuid, at: i64) {
    let (subject, at) = (("thing", about), NOW + Seconds::new(at));
    audit::record(transaction, actor, action, subject, &json!({}), at)
        .await
        .unwrap();
}

async fn actions(transaction: &mut Transaction, filter: &Filter) -> Vec<String> {
    let found = search::search(transaction, filter, 100).await.unwrap();
    found.into_iter().map(|entry| entry.action).collect()
}

async fn the_log_is_searched_page_by_page(database: TestDatabase) {
    let mut transaction = database.write().await.unwrap();
    let [giulia, marta] = ["giulia@example.org", "marta@example.org"].map(sample::staff);
    for member in [&giulia, &marta] {
        staff::insert(&mut transaction, member, NOW).await.unwrap();
    }
    let of = |member: StaffId| Actor::Staff(member);
    // Five within one second, and one on either side of the hour.
    for second in [-1, 0, 7, 7, 7, 7, 7, 3_599, 3_600] {
        let (by, about) = (of(giulia.id), giulia.id.into());
        write(&mut transaction, by, Action::RoomAdded, about, second).await;
    }
    let (by, about) = (of(marta.id), giulia.id.into());
    write(&mut transaction, by, Action::BookingViewed, about, 8).await;
    let (by, about) = (Actor::System, marta.id.into());
    write(&mut transaction, by, Action::KeysRotated, about, 9).await;

    let mut filter = of_the_hour();
    let mut seen = Vec::new();
    loop {
        let page = search::search(&mut transaction, &filter, 2).await.unwrap();
        let Some(last) = page.last() else { break };
        let place = Position {
            at: last.at,
            id: last.id,
        };
        filter.before = place.to_string().parse().unwrap();
        assert_eq!(filter.before, place);
        seen.extend(page);
    }
    let whole = search::search(&mut transaction, &of_the_hour(), 100).await;
    assert_eq!(seen, whole.unwrap());
    assert_eq!(seen.len(), 9);
    assert!(seen.is_sorted_by(|one, next| (one.at, one.id) > (next.at, next.id)));
    assert_eq!(seen[1].action, "keys.rotated");
    assert_eq!(seen[1].name.as_ref(), Some(&marta.name));
    assert_eq!(seen[2].staff_name.as_ref(), Some(&marta.name));

    let of_marta = Filter {
        staff: Some(marta.id),
        ..of_the_hour()
    };
    assert_eq!(
        actions(&mut transaction, &of_marta).await,
        ["booking.viewed"]
    );
    let readings = Filter {
        group: Some(ActionGroup::Readings),
        ..of_the_hour()
    };
    assert_eq!(
        actions(&mut transaction, &readings).await,
        ["booking.viewed"]
    );
    let neither = Filter {
        staff: Some(giulia.id),
        ..readings
    };
    assert_eq!(actions(&mut transaction, &neither).await.len(), 0);
    for wrong in ["", "7", "x.y", "7.x"] {
        assert!(wrong.parse::<Position>().is_err(), "{wrong}");
    }
}

async fn a_search_for_people_finds_what_is_theirs(database: TestDatabase) {
    let mut transaction = database.write().await.unwrap();
    let chiara = insert_person(&mut transaction, "chiara@example.org", "Rossi").await;
    let other = insert_person(&mut transaction, "other%@example.org", "Verdi").await;
    let member = sample::staff("giulia@example.org");
    staff::insert(&mut transaction, &member, NOW).await.unwrap();
    let edition = insert_edition(&mut transaction, "cucina", 5).await;
    let programme = sample::programme("imprecario");
    programme::insert(&mut transaction, &programme, 1, NOW)
        .await
        .unwrap();
    for (ticket, person) in (1..).zip([chiara, other]) {
        let booking = sample::booking(edition.id, person, BookingState::Confirmed, ticket);
        booking::insert(&mut transaction, &booking).await.unwrap();
        let application = sample::application(person, programme.id);
        application::insert(&mut transaction, &application)
            .await
            .unwrap();
        let own = Actor::Person(person);
        write(
            &mut transaction,
            own,
            Action::PersonChanged,
            person.into(),
            1,
        )
        .await;
        let about = application.id.into();
        write(
            &mut transaction,
            own,
            Action::ApplicationSubmitted,
            about,
            2,
        )
        .await;
        write(
            &mut transaction,
            own,
            Action::BookingMade,
            booking.id.into(),
            3,
        )
        .await;
    }
    let by = Actor::Staff(member.id);
    // Before anybody was on the list, after it, and what is no list.
    for second in [-1, 4] {
        let about = edition.id.into();
        write(
            &mut transaction,
            by,
            Action::EditionBookingsViewed,
            about,
            second,
        )
        .await;
    }
    let about = edition.id.into();
    write(&mut transaction, by, Action::EditionChanged, about, 5).await;

    let theirs = |text: &str| Filter {
        person: Some(Line::parse(text).unwrap()),
        ..of_the_hour()
    };
    for text in ["ROSSI", "chiara@", "hiara@example"] {
        let filter = theirs(text);
        assert_eq!(
            actions(&mut transaction, &filter).await,
            [
                "edition.bookings_viewed",
                "booking.made",
                "application.submitted",
                "person.changed"
            ],
            "{text}"
        );
    }
    let by_staff = Filter {
        staff: Some(member.id),
        ..theirs("rossi")
    };
    let read = ["edition.bookings_viewed"];
    assert_eq!(actions(&mut transaction, &by_staff).await, read);
    let found = search::search(&mut transaction, &theirs("rossi"), 2).await;
    let found = found.unwrap();
    assert_eq!(found[1].family_name.as_ref().unwrap().as_str(), "Rossi");
    assert_eq!(found[1].edition.as_deref(), Some("cucina"));
    assert!(found[1].reference.is_some());
}

async fn what_is_typed_is_no_pattern(database: TestDatabase) {
    let mut transaction = database.write().await.unwrap();
    insert_person(&mut transaction, "chiara@example.org", "Rossi").await;
    let other = insert_person(&mut transaction, "other%@example.org", "Verdi").await;
    let mut matching = async |text: &str, most| -> Vec<PersonId> {
        let text = Line::parse(text).unwrap();
        let found = search::matching(&mut transaction, &text, most).await;
        found.unwrap()
    };
    assert_eq!(
        matching("%", 9).await,
        [other],
        "what is typed is no pattern"
    );
    assert_eq!(matching("example", 9).await.len(), 2);
    assert_eq!(matching("example", 1).await.len(), 1);
    assert_eq!(matching("nobody", 9).await, []);
}
