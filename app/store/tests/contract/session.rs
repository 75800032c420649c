//! Sessions.

use domain::{
    id::{PersonId, StaffId},
    instant::{Instant, Seconds},
    language::Language,
    name::{Name, PersonName},
    person::Person,
    staff::Role,
};
use store::{
    Error, person,
    session::{self, Owner},
    staff,
};
use store_testing::{
    TestDatabase, on_both_engines,
    sample::{self, NOW, details},
};

on_both_engines!(
    a_persons_session_is_found_by_its_token,
    a_name_is_made_of_what_there_is,
    a_staff_session_needs_an_active_member,
    a_session_ends_when_it_expires_or_is_idle,
    a_token_is_of_one_session,
    a_person_ends_their_own_sessions_only,
    who_looks_after_somebody_ends_their_sessions_too,
    a_session_is_handed_over_by_whose_it_is,
    ended_sessions_are_forgotten,
    sessions_that_have_not_ended_are_counted,
    a_member_of_staff_loses_every_session,
);

const FIREFOX: session::Browser<'_> = session::Browser {
    device: "Firefox",
    is_shared: false,
};

async fn insert_person(database: &TestDatabase, details: &Person) -> PersonId {
    let id = store::new_id();
    let mut transaction = database.write().await.unwrap();
    person::insert(&mut transaction, id, details, NOW)
        .await
        .unwrap();
    transaction.commit().await.unwrap();
    id
}

async fn begin(database: &TestDatabase, token: &[u8], owner: Owner, expires_at: Instant) {
    let mut transaction = database.write().await.unwrap();
    session::insert(&mut transaction, token, owner, FIREFOX, expires_at, NOW)
        .await
        .unwrap();
    transaction.commit().await.unwrap();
}

async fn find(
    database: &TestDatabase,
    token: &[u8],
    now: Instant,
) -> Option<session::LoginSession> {
    let mut reader = database.read().await.unwrap();
    session::by_token(&mut reader, token, now - Seconds::days(14), now)
        .await
        .unwrap()
}

async fn a_persons_session_is_found_by_its_token(database: TestDatabase) {
    let person = insert_person(&database, &details("chiara@example.org", "Rossi")).await;
    let expires_at = NOW + Seconds::days(90);
    begin(&database, &[1; 32], Owner::Person(person), expires_at).await;
    let found = find(&database, &[1; 32], NOW).await.unwrap();
    assert_eq!(
        (found.person_id, found.staff_id, found.role),
        (Some(person), None, None)
    );
    assert_eq!(
        (found.name.as_str(), found.language),
        ("Rossi", Language::It)
    );
    assert_eq!((found.seen_at, found.expires_at), (NOW, expires_at));
    assert_eq!(find(&database, &[2; 32], NOW).await, None);
    assert_eq!(find(&database, &[], NOW).await, None);
}

async fn a_session_is_handed_over_by_whose_it_is(database: TestDatabase) {
    let anna = insert_person(&database, &details("family@example.org", "Anna")).await;
    let luca = insert_person(&database, &details("family@example.org", "Luca")).await;
    begin(
        &database,
        &[1; 32],
        Owner::Person(anna),
        NOW + Seconds::days(1),
    )
    .await;
    let before = find(&database, &[1; 32], NOW).await.unwrap();
    for (from, to, expected) in [(luca, luca, false), (anna, luca, true), (anna, luca, false)] {
        let mut transaction = database.write().await.unwrap();
        let is_over = session::hand_over(&mut transaction, before.id, from, to).await;
        assert_eq!(is_over.unwrap(), expected);
        transaction.commit().await.unwrap();
    }
    let after = find(&database, &[1; 32], NOW).await.unwrap();
    assert_eq!((after.person_id, after.name.as_str()), (Some(luca), "Luca"));
    assert_eq!((after.id, after.proved_at), (before.id, before.proved_at));
}

async fn a_name_is_made_of_what_there_is(database: TestDatabase) {
    let nameless = Person {
        name: None,
        ..details("nameless@example.org", "x")
    };
    let full = PersonName {
        given: Some(Name::parse("秀英").unwrap()),
        family: Name::parse("王").unwrap(),
    };
    let full = Person {
        name: Some(full),
        ..details("wang@example.org", "x")
    };
    for (token, details, name) in [
        ([1; 32], nameless, "nameless@example.org"),
        ([2; 32], full, "秀英 王"),
    ] {
        let person = insert_person(&database, &details).await;
        begin(
            &database,
            &token,
            Owner::Person(person),
            NOW + Seconds::days(1),
        )
        .await;
        assert_eq!(find(&database, &token, NOW).await.unwrap().name, name);
    }
}

async fn a_staff_session_needs_an_active_member(database: TestDatabase) {
    let giulia = sample::staff("giulia@example.org");
    let gone = staff::Staff {
        active: false,
        ..sample::staff("gone@example.org")
    };
    let mut transaction = database.write().await.unwrap();
    staff::insert(&mut transaction, &giulia, NOW).await.unwrap();
    staff::insert(&mut transaction, &gone, NOW).await.unwrap();
    transaction.commit().await.unwrap();
    let expires_at = NOW + Seconds::hours(12);
    begin(&database, &[1; 32], Owner::Staff(giulia.id), expires_at).await;
    begin(&database, &[2; 32], Owner::Staff(gone.id), expires_at).await;
    let found = find(&database, &[1; 32], NOW).await.unwrap();
    assert_eq!(found.staff_id, Some(giulia.id));
    assert_eq!((found.person_id, found.role), (None, Some(Role::Operator)));
    assert_eq!(found.name, giulia.name);
    assert_eq!(find(&database, &[2; 32], NOW).await, None);
}

async fn a_session_ends_when_it_expires_or_is_idle(database: TestDatabase) {
    let person = insert_person(&database, &details("chiara@example.org", "Rossi")).await;
    begin(
        &database,
        &[1; 32],
        Owner::Person(person),
        NOW + Seconds::days(90),
    )
    .await;
    let second = Seconds::new(1);
    let idle = NOW + Seconds::days(14);
    let found = find(&database, &[1; 32], idle - second).await.unwrap();
    assert_eq!(find(&database, &[1; 32], idle).await, None);

    for days in (10..=80).step_by(10) {
        let mut transaction = database.write().await.unwrap();
        session::touch(&mut transaction, found.id, NOW + Seconds::days(days))
            .await
            .unwrap();
        transaction.commit().await.unwrap();
    }
    let expiry = NOW + Seconds::days(90);
    assert!(find(&database, &[1; 32], expiry - second).await.is_some());
    assert_eq!(find(&database, &[1; 32], expiry).await, None);
}

async fn a_token_is_of_one_session(database: TestDatabase) {
    let person = insert_person(&database, &details("chiara@example.org", "Rossi")).await;
    begin(
        &database,
        &[1; 32],
        Owner::Person(person),
        NOW + Seconds::days(1),
    )
    .await;
    let owner = Owner::Person(person);
    let mut transaction = database.write().await.unwrap();
    let refused = session::insert(&mut transaction, &[1; 32], owner, FIREFOX, NOW, NOW).await;
    assert!(matches!(refused, Err(Error::Duplicate(_))), "{refused:?}");
    drop(transaction);

    let mut transaction = database.write().await.unwrap();
    let nobody = Owner::Staff(StaffId::from(store::new_id::<uuid::Uuid>()));
    let refused = session::insert(&mut transaction, &[3; 32], nobody, FIREFOX, NOW, NOW).await;
    assert!(matches!(refused, Err(Error::Refused(_))), "{refused:?}");
}

async fn a_person_ends_their_own_sessions_only(database: TestDatabase) {
    let chiara = insert_person(&database, &details("chiara@example.org", "Rossi")).await;
    let other = insert_person(&database, &details("other@example.org", "Verdi")).await;
    for (token, person) in [
        (1, chiara),
        (2, chiara),
        (3, chiara),
        (4, chiara),
        (5, other),
    ] {
        begin(
            &database,
            &[token; 32],
            Owner::Person(person),
            NOW + Seconds::days(1),
        )
        .await;
    }
    let of_chiara = |token| {
        let database = database.clone();
        async move { find(&database, &[token; 32], NOW).await.unwrap().id }
    };
    let (first, second, others) = (of_chiara(1).await, of_chiara(2).await, of_chiara(5).await);

    let mut transaction = database.write().await.unwrap();
    session::touch(&mut transaction, first, NOW + Seconds::new(1))
        .await
        .unwrap();
    let listed = session::of_person(&mut transaction, chiara).await.unwrap();
    assert_eq!(listed.len(), 4);
    assert_eq!(listed[0].id, first);
    assert_eq!(listed[0].device, "Firefox");
    assert_eq!(
        (listed[0].created_at, listed[0].seen_at),
        (NOW, NOW + Seconds::new(1))
    );

    assert!(
        !session::end(&mut transaction, chiara, others)
            .await
            .unwrap()
    );
    assert!(
        session::end(&mut transaction, chiara, second)
            .await
            .unwrap()
    );
    assert!(
        !session::end(&mut transaction, chiara, second)
            .await
            .unwrap()
    );
    session::end_by_token(&mut transaction, &[3; 32])
        .await
        .unwrap();
    session::end_by_token(&mut transaction, &[99; 32])
        .await
        .unwrap();
    assert_eq!(
        session::of_person(&mut transaction, chiara)
            .await
            .unwrap()
            .len(),
        2
    );
    session::end_others(&mut transaction, chiara, first)
        .await
        .unwrap();
    let left = session::of_person(&mut transaction, chiara).await.unwrap();
    assert_eq!(
        left.iter().map(|session| session.id).collect::<Vec<_>>(),
        [first]
    );
    assert_eq!(
        session::of_person(&mut transaction, other)
            .await
            .unwrap()
            .len(),
        1
    );
}

async fn ended_sessions_are_forgotten(database: TestDatabase) {
    let person = insert_person(&database, &details("chiara@example.org", "Rossi")).await;
    begin(&database, &[1; 32], Owner::Person(person), NOW).await;
    begin(
        &database,
        &[2; 32],
        Owner::Person(person),
        NOW + Seconds::new(1),
    )
    .await;
    let mut transaction = database.write().await.unwrap();
    session::forget_before(&mut transaction, NOW + Seconds::new(1))
        .await
        .unwrap();
    assert_eq!(
        session::of_person(&mut transaction, person)
            .await
            .unwrap()
            .len(),
        1
    );
}

async fn sessions_that_have_not_ended_are_counted(database: TestDatabase) {
    let ada = insert_person(&database, &details("ada@example.org", "Ada")).await;
    let later = NOW + Seconds::days(1);
    begin(&database, b"one", Owner::Person(ada), later).await;
    begin(&database, b"two", Owner::Person(ada), later).await;
    begin(&database, b"old", Owner::Person(ada), NOW).await;
    let mut reader = database.read().await.unwrap();
    let count = session::count(&mut reader, NOW).await.unwrap();
    assert_eq!((count.people, count.staff), (2, 0));
    assert!(reader.database_size().await.unwrap() > 0);
}

async fn a_member_of_staff_loses_every_session(database: TestDatabase) {
    let [ada, berta] = ["ada@example.org", "berta@example.org"].map(sample::staff);
    let mut transaction = database.write().await.unwrap();
    for member in [&ada, &berta] {
        staff::insert(&mut transaction, member, NOW).await.unwrap();
    }
    transaction.commit().await.unwrap();
    let expires_at = NOW + Seconds::hours(12);
    for (token, member) in [([1; 32], &ada), ([2; 32], &ada), ([3; 32], &berta)] {
        begin(&database, &token, Owner::Staff(member.id), expires_at).await;
    }
    let mut transaction = database.write().await.unwrap();
    let ended = session::end_of_staff(&mut transaction, ada.id).await;
    assert_eq!(ended.unwrap(), 2);
    transaction.commit().await.unwrap();
    assert_eq!(find(&database, &[1; 32], NOW).await, None);
    assert!(find(&database, &[3; 32], NOW).await.is_some());
    let mut transaction = database.write().await.unwrap();
    assert_eq!(session::end_all(&mut transaction).await.unwrap(), 1);
}

async fn who_looks_after_somebody_ends_their_sessions_too(database: TestDatabase) {
    let chiara = insert_person(&database, &details("chiara@example.org", "Rossi")).await;
    let child = insert_person(&database, &details("chiara@example.org", "Verdi")).await;
    let mut transaction = database.write().await.unwrap();
    person::place_in_care(&mut transaction, child, chiara)
        .await
        .unwrap();
    transaction.commit().await.unwrap();
    for (token, person) in [(1, chiara), (2, child), (3, child)] {
        let until = NOW + Seconds::days(1);
        begin(&database, &[token; 32], Owner::Person(person), until).await;
    }
    let own = find(&database, &[1; 32], NOW).await.unwrap().id;
    let childs = find(&database, &[2; 32], NOW).await.unwrap().id;
    let mut transaction = database.write().await.unwrap();
    let listed = session::of_person(&mut transaction, chiara).await.unwrap();
    let whose = |id| {
        let found = listed.iter().find(|listed| listed.id == id).unwrap();
        (found.person_id, found.name.as_str())
    };
    assert_eq!(listed.len(), 3);
    assert_eq!(whose(own).0, chiara);
    assert_eq!(whose(childs).0, child);
    assert!(whose(childs).1.ends_with("Verdi"), "{}", whose(childs).1);
    let listed = session::of_person(&mut transaction, child).await.unwrap();
    assert!(listed.iter().all(|listed| listed.person_id == child));

    let ended = session::end(&mut transaction, child, own).await;
    assert!(!ended.unwrap());
    let ended = session::end(&mut transaction, chiara, childs).await;
    assert!(ended.unwrap());
    let ended = session::end_others(&mut transaction, chiara, own).await;
    assert!(ended.unwrap());
    let left = session::of_person(&mut transaction, chiara).await.unwrap();
    let left: Vec<_> = left.iter().map(|session| session.id).collect();
    assert_eq!(left, [own]);
}
