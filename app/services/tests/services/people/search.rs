//! Staff find people.

use domain::{
    audit::Action, booking::Groups, codice_fiscale::CodiceFiscale, id::PersonId, name::Name,
    person::Person, phone::PhoneNumber, staff::Role,
};
use services::{
    Failure,
    access::visitor::StaffMember,
    attendance::check_in_code,
    bookings::{register, register_at_desk},
    people::{
        account,
        search::{MOST_FOUND, PeopleFound, SearchRefusal, Typed, search},
    },
};
use store_testing::{TestDatabase, on_both_engines};

use crate::support::{TestPortal, called, date, editions::event, refused};

on_both_engines!(
    whatever_is_known_of_somebody_finds_them,
    several_who_share_an_address_are_all_found,
    there_are_never_more_than_a_page,
    a_coordinator_finds_those_of_their_sites_alone,
    who_was_found_sees_by_whom,
);

async fn find(
    test: &TestPortal,
    staff: &StaffMember,
    typed: &str,
) -> Result<PeopleFound, Failure<SearchRefusal>> {
    search(&test.portal, staff, &Typed::parse(typed).unwrap()).await
}

async fn ids(test: &TestPortal, staff: &StaffMember, typed: &str) -> Vec<PersonId> {
    let found = find(test, staff, typed).await.unwrap();
    found.people.iter().map(|person| person.id).collect()
}

async fn whatever_is_known_of_somebody_finds_them(database: TestDatabase) {
    let test = TestPortal::new(database).await;
    let staff = test.staff(Role::Operator).await;
    let anna = test.known("anna@example.org", "Arabska").await;
    test.known("bo@example.org", "Bo").await;
    let change = |person: &mut Person| {
        person.phone = PhoneNumber::parse("333 1234567").ok();
        person.codice_fiscale = CodiceFiscale::parse("RSSMRA80A01L219M").ok();
        person.name.as_mut().unwrap().given = Name::parse("Маріо").ok();
        person.name.as_mut().unwrap().family = Name::parse("Арабська").unwrap();
        person.birth_date = Some(date("1980-01-01"));
    };
    account::change_details(&test.portal, &anna, change)
        .await
        .unwrap();
    let plan = event(test.site("torino").await, 5);
    let slug = test.edition(&staff, &plan).await;
    let booked = register(
        &test.portal,
        &anna,
        None,
        &slug,
        Groups::NONE,
        store::new_id(),
    )
    .await;
    let booked = booked.unwrap();
    let code = check_in_code(&test.portal, booked).to_string();
    let reference = booked.to_string();
    for typed in [
        "ANNA@example.org",
        "+39 333 1234567",
        "3331234567",
        "rss mra 80a01 l219m",
        "арабьска маріо",
        &reference,
        &reference.to_lowercase().replace('-', " "),
        &code,
    ] {
        assert_eq!(ids(&test, &staff, typed).await, [anna.person], "{typed}");
    }
    for typed in [
        "nobody@example.org",
        "333 7654321",
        "Verdi",
        "😀 –",
        "%",
        "PRE",
    ] {
        assert_eq!(ids(&test, &staff, typed).await, [], "{typed}");
    }
    let mut slip = reference.into_bytes();
    slip.swap(4, 5);
    let slip = String::from_utf8(slip).unwrap();
    if slip != booked.to_string() {
        let refusal = refused(find(&test, &staff, &slip).await);
        assert_eq!(refusal, SearchRefusal::Slip);
    }
    let found = find(&test, &staff, "арабська").await.unwrap();
    let [found] = &found.people[..] else {
        panic!("{found:?}")
    };
    assert_eq!(found.birth_date, Some(date("1980-01-01")));
    assert_eq!(found.last_contact, Some(test.portal.now()));
    assert_eq!(found.site.as_deref(), Some("Torino Centro"));

    // Whoever's name and address are gone, is not found by them.
    let erased =
        "UPDATE person SET given_name = NULL, family_name = NULL, name_key = NULL, email = NULL,
        email_key = NULL, phone = NULL, codice_fiscale = NULL";
    test.database.execute(erased).await.unwrap();
    for typed in [
        "anna@example.org",
        "3331234567",
        "RSSMRA80A01L219M",
        "арабська",
    ] {
        assert_eq!(ids(&test, &staff, typed).await, [], "{typed}");
    }
}

async fn several_who_share_an_address_are_all_found(database: TestDatabase) {
    let test = TestPortal::new(database).await;
    let staff = test.staff(Role::Operator).await;
    let ada = test.known("family@example.org", "Ada").await;
    let bea = test.known("family@example.org", "Bea").await;
    let found = ids(&test, &staff, "Family@example.org").await;
    assert_eq!(found, [ada.person, bea.person]);
    assert_eq!(ids(&test, &staff, "bea").await, [bea.person]);
}

async fn there_are_never_more_than_a_page(database: TestDatabase) {
    let test = TestPortal::new(database).await;
    let staff = test.staff(Role::Operator).await;
    for number in 0..=MOST_FOUND {
        test.known(&format!("p{number}@example.org"), "Rossi").await;
    }
    let found = find(&test, &staff, "rossi").await.unwrap();
    assert_eq!((found.people.len(), found.has_more), (MOST_FOUND, true));
}

async fn a_coordinator_finds_those_of_their_sites_alone(database: TestDatabase) {
    let test = TestPortal::new(database).await;
    let plan = event(test.site("torino").await, 5);
    test.site("ivrea").await;
    let operator = test.staff(Role::Operator).await;
    let theirs = test.coordinator("t@example.org", &["torino"]).await;
    let other = test.coordinator("i@example.org", &["ivrea"]).await;
    let slug = test.edition(&operator, &plan).await;
    let who = called("Verdi");
    let booked = register_at_desk(
        &test.portal,
        &operator,
        &slug,
        &who,
        Groups::NONE,
        store::new_id(),
    );
    let reference = booked.await.unwrap().to_string();
    for typed in ["verdi", "333 1234567", &reference] {
        assert_eq!(ids(&test, &operator, typed).await.len(), 1, "{typed}");
        assert_eq!(ids(&test, &theirs, typed).await.len(), 1, "{typed}");
        assert_eq!(ids(&test, &other, typed).await, [], "{typed}");
    }
}

async fn who_was_found_sees_by_whom(database: TestDatabase) {
    let test = TestPortal::new(database).await;
    let staff = test.staff(Role::Operator).await;
    let anna = test.known("anna@example.org", "Anna").await;
    let bo = test.known("bo@example.org", "Bo").await;
    for _ in 0..2 {
        ids(&test, &staff, "anna").await;
    }
    let readings = account::view(&test.portal, &anna).await.unwrap().readings;
    let [reading] = &readings[..] else {
        panic!("{readings:?}")
    };
    assert_eq!(
        (reading.action, &reading.by),
        (Action::PersonFound, &staff.name)
    );
    let readings = account::view(&test.portal, &bo).await.unwrap().readings;
    assert!(readings.is_empty());
}
