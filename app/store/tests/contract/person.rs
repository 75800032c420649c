//! People and their consents.

use domain::{
    calendar_date::CalendarDate,
    codice_fiscale::CodiceFiscale,
    eligibility::Area,
    email::EmailAddress,
    instant::Seconds,
    language::Language,
    name::{Name, PersonName},
    person::{Address, Consent, Person, Purpose},
    phone::PhoneNumber,
    place::{BelfioreCode, Town},
    text::Line,
};
use store::person;
use store_testing::{
    TestDatabase, on_both_engines,
    sample::{NOW, details, insert_person},
};

on_both_engines!(
    everything_about_a_person_is_kept,
    names_of_any_script_are_kept,
    several_people_may_share_an_address_and_a_telephone,
    two_who_enter_the_same_address_at_once_see_each_other,
    the_proved_address_stays,
    a_new_address_takes_the_place_of_the_old_one_and_ends_a_care,
    who_has_no_address_gets_one,
    erasure_is_asked_for_once,
    a_consent_is_noted_once,
    unknown_people_are_not_found,
    a_held_person_is_held,
);

fn everything() -> Person {
    Person {
        email: Some(EmailAddress::parse("Chiara.Rossi@example.org").unwrap()),
        name: Some(PersonName {
            given: Some(Name::parse("Chiara").unwrap()),
            family: Name::parse("O’Brien-D’Angelo").unwrap(),
        }),
        birth_date: Some(CalendarDate::new(1985, 12, 10).unwrap()),
        birthplace: Some(BelfioreCode::parse("Z330").unwrap()),
        birth_town: Some(Town::parse("Fès").unwrap()),
        codice_fiscale: Some(CodiceFiscale::parse("RSSMRA85T10A562S").unwrap()),
        residence: Some(Area::parse("001272-2").unwrap()),
        address: Some(Address::parse("Via dell’Esempio 1, scala B").unwrap()),
        phone: Some(PhoneNumber::parse("+39 011 1234567").unwrap()),
        language: Language::En,
    }
}

async fn everything_about_a_person_is_kept(database: TestDatabase) {
    let id = store::new_id();
    let mut transaction = database.write().await.unwrap();
    person::insert(&mut transaction, id, &everything(), NOW)
        .await
        .unwrap();
    transaction.commit().await.unwrap();

    let mut reader = database.read().await.unwrap();
    let kept = person::by_id(&mut reader, id).await.unwrap().unwrap();
    assert_eq!(kept.id, id);
    assert_eq!(kept.details, everything());
    assert_eq!(kept.created_at, NOW);
    assert_eq!(kept.erasure_requested_at, None);
    let key = everything().email.unwrap().key();
    assert_eq!(person::by_address(&mut reader, &key).await.unwrap(), [kept]);
    drop(reader);

    let mut transaction = database.write().await.unwrap();
    let bare = Person::new(everything().email, Language::It);
    person::update(&mut transaction, id, &bare).await.unwrap();
    transaction.commit().await.unwrap();
    let mut reader = database.read().await.unwrap();
    assert_eq!(
        person::by_id(&mut reader, id)
            .await
            .unwrap()
            .unwrap()
            .details,
        bare
    );
}

async fn names_of_any_script_are_kept(database: TestDatabase) {
    let names = [
        "محمد",
        "王秀英",
        "Ольга",
        "D’Angelo",
        "Nguyễn",
        "👩‍🍳",
        "'; DROP TABLE person; --",
    ];
    let mut transaction = database.write().await.unwrap();
    for (number, name) in names.into_iter().enumerate() {
        // Some of these are not valid names.
        let Ok(parsed) = Name::parse(name) else {
            continue;
        };
        let email = format!("person-{number}@example.org");
        let id = insert_person(&mut transaction, &email, name).await;
        let kept = person::by_id(&mut transaction, id).await.unwrap().unwrap();
        assert_eq!(kept.details.name.unwrap().family, parsed);
    }
}

async fn several_people_may_share_an_address_and_a_telephone(database: TestDatabase) {
    let mut transaction = database.write().await.unwrap();
    let chiara = insert_person(&mut transaction, "chiara@example.org", "Rossi").await;
    insert_person(&mut transaction, "other@example.org", "Neri").await;
    let phone = PhoneNumber::parse("+39 011 1234567").unwrap();
    let twin = Person {
        phone: Some(phone.clone()),
        ..details("Chiara@Example.ORG", "Verdi")
    };
    let child = store::new_id();
    person::insert(&mut transaction, child, &twin, NOW)
        .await
        .unwrap();
    person::place_in_care(&mut transaction, child, chiara)
        .await
        .unwrap();
    let found = person::by_address(&mut transaction, "chiara@example.org").await;
    let found: Vec<_> = found
        .unwrap()
        .into_iter()
        .map(|record| (record.id, record.in_care_of))
        .collect();
    assert_eq!(found, [(chiara, None), (child, Some(chiara))]);
    let called = person::by_phone(&mut transaction, &phone).await.unwrap();
    assert_eq!(called.len(), 1);
    assert_eq!(called[0].id, child);
    for (address, expected) in [("chiara@example.org", true), ("other@example.org", false)] {
        let email = EmailAddress::parse(address).unwrap();
        let is_shared = person::is_shared(&mut transaction, &email).await.unwrap();
        assert_eq!(is_shared, expected);
    }
}

async fn two_who_enter_the_same_address_at_once_see_each_other(database: TestDatabase) {
    let enter = |database: TestDatabase| async move {
        let mut transaction = database.write().await.unwrap();
        let key = "chiara@example.org";
        person::lock_address(&mut transaction, key).await.unwrap();
        let known = person::by_address(&mut transaction, key).await.unwrap();
        tokio::task::yield_now().await;
        if known.is_empty() {
            insert_person(&mut transaction, key, "Rossi").await;
        }
        transaction.commit().await.unwrap();
    };
    let tasks: Vec<_> = (0..10)
        .map(|_| tokio::spawn(enter(database.clone())))
        .collect();
    for task in tasks {
        task.await.unwrap();
    }
    assert_eq!(database.number("SELECT count(*) FROM person").await, 1);
}

async fn the_proved_address_stays(database: TestDatabase) {
    let mut transaction = database.write().await.unwrap();
    let id = insert_person(&mut transaction, "chiara@example.org", "Rossi").await;
    let other = details("somebody.else@example.org", "Rossi");
    person::update(&mut transaction, id, &other).await.unwrap();
    let kept = person::by_id(&mut transaction, id).await.unwrap().unwrap();
    assert_eq!(
        kept.details.email.as_ref().unwrap().as_str(),
        "chiara@example.org"
    );
}

async fn who_has_no_address_gets_one(database: TestDatabase) {
    let mut transaction = database.write().await.unwrap();
    let id = store::new_id();
    let bare = Person::new(None, Language::It);
    person::insert(&mut transaction, id, &bare, NOW)
        .await
        .unwrap();
    let email = EmailAddress::parse("Chiara@example.org").unwrap();
    let moved = person::set_email(&mut transaction, id, &email).await;
    assert_eq!(moved.unwrap(), [id]);
    let kept = person::by_address(&mut transaction, "chiara@example.org").await;
    assert_eq!(kept.unwrap()[0].id, id);
}

async fn erasure_is_asked_for_once(database: TestDatabase) {
    let mut transaction = database.write().await.unwrap();
    let id = insert_person(&mut transaction, "chiara@example.org", "Rossi").await;
    let later = NOW + Seconds::hours(1);
    assert!(
        person::request_erasure(&mut transaction, id, NOW)
            .await
            .unwrap()
    );
    assert!(
        !person::request_erasure(&mut transaction, id, later)
            .await
            .unwrap()
    );
    let kept = person::by_id(&mut transaction, id).await.unwrap().unwrap();
    assert_eq!(kept.erasure_requested_at, Some(NOW));
    insert_person(&mut transaction, "nothing@example.org", "Verdi").await;
    let requests: Vec<_> = person::erasure_requests(&mut transaction)
        .await
        .unwrap()
        .into_iter()
        .map(|request| {
            (
                request.id,
                request.email.unwrap().to_string(),
                request.requested_at,
            )
        })
        .collect();
    assert_eq!(requests, [(id, "chiara@example.org".to_owned(), NOW)]);
}

async fn a_consent_is_noted_once(database: TestDatabase) {
    let mut transaction = database.write().await.unwrap();
    let id = insert_person(&mut transaction, "chiara@example.org", "Rossi").await;
    let other = insert_person(&mut transaction, "other@example.org", "Rossi").await;
    let consent = |purpose, version: &str, hours| Consent {
        purpose,
        text_version: Line::parse(version).unwrap(),
        given_at: NOW + Seconds::hours(hours),
    };
    let first = consent(Purpose::PrivacyNotice, "2026-11", 0);
    let again = consent(Purpose::PrivacyNotice, "2026-11", 1);
    let newer_text = consent(Purpose::PrivacyNotice, "2026-12", 2);
    let another = consent(Purpose::Declaration, "2026-11", 2);
    for given in [&first, &again, &newer_text, &another] {
        person::consent(&mut transaction, id, given).await.unwrap();
    }
    let kept = person::consents(&mut transaction, id).await.unwrap();
    assert_eq!(kept, [another, newer_text, first]);
    assert_eq!(person::consents(&mut transaction, other).await.unwrap(), []);
}

async fn unknown_people_are_not_found(database: TestDatabase) {
    let mut transaction = database.write().await.unwrap();
    let nobody = store::new_id();
    assert_eq!(person::by_id(&mut transaction, nobody).await.unwrap(), None);
    assert_eq!(person::lock(&mut transaction, nobody).await.unwrap(), None);
    let found = person::by_address(&mut transaction, "nobody@example.org").await;
    assert_eq!(found.unwrap(), []);
}

/// Two read-modify-write transactions in sequence lose nothing.
async fn a_held_person_is_held(database: TestDatabase) {
    let mut transaction = database.write().await.unwrap();
    let id = insert_person(&mut transaction, "chiara@example.org", "Rossi").await;
    transaction.commit().await.unwrap();

    let add_letter = |database: TestDatabase| async move {
        let mut transaction = database.write().await.unwrap();
        let mut held = person::lock(&mut transaction, id)
            .await
            .unwrap()
            .unwrap()
            .details;
        let longer = format!("{}a", held.name.as_ref().unwrap().family.as_str());
        tokio::task::yield_now().await;
        held.name = Some(PersonName {
            given: None,
            family: Name::parse(&longer).unwrap(),
        });
        person::update(&mut transaction, id, &held).await.unwrap();
        transaction.commit().await.unwrap();
    };
    let tasks: Vec<_> = (0..20)
        .map(|_| tokio::spawn(add_letter(database.clone())))
        .collect();
    for task in tasks {
        task.await.unwrap();
    }
    let mut reader = database.read().await.unwrap();
    let kept = person::by_id(&mut reader, id).await.unwrap().unwrap();
    assert_eq!(
        kept.details.name.unwrap().family.as_str().len(),
        "Rossi".len() + 20
    );
}

async fn a_new_address_takes_the_place_of_the_old_one_and_ends_a_care(database: TestDatabase) {
    let mut transaction = database.write().await.unwrap();
    let chiara = insert_person(&mut transaction, "chiara@example.org", "Rossi").await;
    let child = insert_person(&mut transaction, "chiara@example.org", "Verdi").await;
    person::place_in_care(&mut transaction, child, chiara)
        .await
        .unwrap();
    let new = EmailAddress::parse("Chiara.Rossi@example.com").unwrap();
    let mut moved = person::set_email(&mut transaction, chiara, &new)
        .await
        .unwrap();
    moved.sort();
    let mut both = [chiara, child];
    both.sort();
    assert_eq!(moved, both);
    let found = person::by_address(&mut transaction, &new.key())
        .await
        .unwrap();
    let ids: Vec<_> = found.iter().map(|record| record.id).collect();
    assert_eq!(ids, [chiara, child]);
    assert_eq!(found[0].details.email, Some(new.clone()));
    assert_eq!(found[1].in_care_of, Some(chiara));
    let old = person::by_address(&mut transaction, "chiara@example.org").await;
    assert_eq!(old.unwrap(), []);

    let own = EmailAddress::parse("child@example.org").unwrap();
    let moved = person::set_email(&mut transaction, child, &own).await;
    assert_eq!(moved.unwrap(), [child]);
    let moved = person::set_email(&mut transaction, chiara, &new).await;
    assert_eq!(moved.unwrap(), [chiara]);
    let found = person::by_address(&mut transaction, &own.key()).await;
    let [left] = &found.unwrap()[..] else {
        panic!("the child's own address was taken")
    };
    assert_eq!((left.id, left.in_care_of), (child, None));
}
