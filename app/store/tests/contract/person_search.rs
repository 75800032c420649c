//! Finding people.

use domain::{
    booking::BookingState,
    codice_fiscale::CodiceFiscale,
    id::{PersonId, StaffId},
    instant::Seconds,
    language::Language,
    name::{Name, PersonName},
    name_search::NameQuery,
    person::Person,
};
use store::{Transaction, appointment, booking, person, person_search, staff};
use store_testing::{
    TestDatabase, on_both_engines,
    sample::{self, NOW, insert_edition, insert_person, insert_staff, with},
};

on_both_engines!(
    people_are_found_by_name_the_best_first,
    names_that_nobody_indexed_are_made_up_for,
    a_coordinator_finds_whom_they_see,
    a_fiscal_code_finds_everybody_who_has_it,
    the_last_contact_is_the_latest_that_is_seen,
);

async fn insert(transaction: &mut Transaction, given: &str, family: &str) -> PersonId {
    let id = store::new_id();
    let details = Person {
        name: PersonName::of_parts(Name::parse(given).ok(), Name::parse(family).ok()),
        ..Person::new(None, Language::It)
    };
    person::insert(transaction, id, &details, NOW)
        .await
        .unwrap();
    id
}

async fn found(
    transaction: &mut Transaction,
    typed: &str,
    coordinator: Option<StaffId>,
) -> Vec<PersonId> {
    let query = NameQuery::parse(typed).unwrap();
    let found = person_search::named(transaction, &query, coordinator, 10).await;
    found.unwrap().iter().map(|record| record.id).collect()
}

async fn people_are_found_by_name_the_best_first(database: TestDatabase) {
    let mut transaction = database.write().await.unwrap();
    let near = insert(&mut transaction, "Anna", "Rosi").await;
    let same = insert(&mut transaction, "Anna", "Rossi").await;
    let olena = insert(&mut transaction, "Олена", "Арабська").await;
    let arab = insert(&mut transaction, "محمد", "العربية").await;
    let wang = insert(&mut transaction, "小明", "王").await;
    for (typed, expected) in [
        ("rossi anna", vec![same, near]),
        ("Rosi", vec![near, same]),
        ("Арабьська Олена", vec![olena]),
        ("العربيه", vec![arab]),
        ("王小明", vec![wang]),
        ("Anna Verdi", vec![]),
    ] {
        assert_eq!(
            found(&mut transaction, typed, None).await,
            expected,
            "{typed}"
        );
    }
    let query = NameQuery::parse("anna").unwrap();
    let most = person_search::named(&mut transaction, &query, None, 1).await;
    assert_eq!(most.unwrap().len(), 1);

    // A new name takes the place of the old one, and whoever has none is not found.
    let mut details = person::by_id(&mut transaction, same)
        .await
        .unwrap()
        .unwrap();
    details.details.name = PersonName::of_parts(None, Name::parse("Bianchi").ok());
    person::update(&mut transaction, same, &details.details)
        .await
        .unwrap();
    assert_eq!(found(&mut transaction, "bianchi", None).await, [same]);
    assert_eq!(found(&mut transaction, "rossi", None).await, [near]);
    details.details.name = None;
    person::update(&mut transaction, same, &details.details)
        .await
        .unwrap();
    assert_eq!(found(&mut transaction, "bianchi", None).await, []);
}

async fn names_that_nobody_indexed_are_made_up_for(database: TestDatabase) {
    let mut transaction = database.write().await.unwrap();
    let anna = insert(&mut transaction, "Anna", "Rossi").await;
    let bo = insert(&mut transaction, "Bo", "Verdi").await;
    transaction.commit().await.unwrap();
    // As a migration finds them, and as another version changes a name.
    for statement in [
        "DELETE FROM person_name_form",
        "UPDATE person SET indexed_name = NULL",
        "UPDATE person SET family_name = 'Neri', name_key = 'bo neri' WHERE given_name = 'Bo'",
    ] {
        database.execute(statement).await.unwrap();
    }
    let mut transaction = database.write().await.unwrap();
    assert_eq!(found(&mut transaction, "anna", None).await, []);
    for expected in [1, 1, 0] {
        let indexed = person_search::index_missing(&mut transaction, 1).await;
        assert_eq!(indexed.unwrap(), expected);
    }
    assert_eq!(found(&mut transaction, "anna", None).await, [anna]);
    assert_eq!(found(&mut transaction, "neri", None).await, [bo]);
    transaction.commit().await.unwrap();
    database
        .execute("UPDATE person SET name_key = 'bo bianchi', family_name = 'Bianchi' WHERE given_name = 'Bo'")
        .await
        .unwrap();
    let mut transaction = database.write().await.unwrap();
    assert_eq!(found(&mut transaction, "neri", None).await, []);
    drop(transaction);
    database.migrate().await.unwrap();
    let mut transaction = database.write().await.unwrap();
    assert_eq!(found(&mut transaction, "bianchi", None).await, [bo]);
}

async fn a_coordinator_finds_whom_they_see(database: TestDatabase) {
    let mut transaction = database.write().await.unwrap();
    let edition = insert_edition(&mut transaction, "cucina", 5).await;
    let site = edition.details.site_id;
    let coordinator = insert_staff(&mut transaction, "c@example.org").await;
    let other = insert_staff(&mut transaction, "o@example.org").await;
    staff::add_site(&mut transaction, coordinator, site)
        .await
        .unwrap();
    let mut people = Vec::new();
    for given in ["Ada", "Bea", "Carla", "Dina"] {
        people.push(insert(&mut transaction, given, "Rossi").await);
    }
    let booked = sample::booking(edition.id, people[0], BookingState::Cancelled, 1);
    booking::insert(&mut transaction, &booked).await.unwrap();
    let there = with(sample::appointment(other, people[1], 2), |met| {
        met.site_id = Some(site)
    });
    let with_them = sample::appointment(coordinator, people[2], 4);
    for met in [&there, &with_them] {
        appointment::insert(&mut transaction, met).await.unwrap();
    }
    assert_eq!(found(&mut transaction, "rossi", None).await, people);
    let theirs = found(&mut transaction, "rossi", Some(coordinator)).await;
    assert_eq!(theirs, people[..3]);
    for (person, expected) in people.iter().zip([true, true, true, false]) {
        let seen = person_search::is_seen(&mut transaction, *person, Some(coordinator)).await;
        assert_eq!(seen.unwrap(), expected);
        let seen = person_search::is_seen(&mut transaction, *person, None).await;
        assert!(seen.unwrap());
    }
    let nobody = store::new_id();
    let seen = person_search::is_seen(&mut transaction, nobody, None).await;
    assert!(!seen.unwrap());
}

async fn a_fiscal_code_finds_everybody_who_has_it(database: TestDatabase) {
    let code = CodiceFiscale::parse("RSSMRA80A01L219M").unwrap();
    let mut transaction = database.write().await.unwrap();
    for address in ["a@example.org", "b@example.org"] {
        let id = insert_person(&mut transaction, address, "Rossi").await;
        let mut details = person::by_id(&mut transaction, id).await.unwrap().unwrap();
        details.details.codice_fiscale = Some(code.clone());
        person::update(&mut transaction, id, &details.details)
            .await
            .unwrap();
    }
    for (most, expected) in [(5, 2), (1, 1)] {
        let found = person_search::by_codice_fiscale(&mut transaction, &code, most).await;
        assert_eq!(found.unwrap().len(), expected);
    }
}

async fn the_last_contact_is_the_latest_that_is_seen(database: TestDatabase) {
    let mut transaction = database.write().await.unwrap();
    let edition = insert_edition(&mut transaction, "cucina", 5).await;
    let coordinator = insert_staff(&mut transaction, "c@example.org").await;
    let other = insert_staff(&mut transaction, "o@example.org").await;
    staff::add_site(&mut transaction, coordinator, edition.details.site_id)
        .await
        .unwrap();
    let ada = insert(&mut transaction, "Ada", "Rossi").await;
    let bea = insert(&mut transaction, "Bea", "Rossi").await;
    let booked = sample::booking(edition.id, ada, BookingState::Confirmed, 1);
    booking::insert(&mut transaction, &booked).await.unwrap();
    let later = NOW + Seconds::hours(1);
    let met = with(sample::appointment(other, ada, 2), |met| {
        met.created_at = later
    });
    appointment::insert(&mut transaction, &met).await.unwrap();
    for (seen_by, at, site) in [
        (None, later, None),
        (Some(coordinator), NOW, Some("Sede cucina")),
    ] {
        let contacts = person_search::last_contacts(&mut transaction, &[ada, bea], seen_by).await;
        let contacts = contacts.unwrap();
        let [contact] = &contacts[..] else {
            panic!("{contacts:?}")
        };
        assert_eq!((contact.person_id, contact.at), (ada, at));
        assert_eq!(contact.site.as_deref(), site);
    }
}
