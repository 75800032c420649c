//! What staff see of one person, and what they correct.

use domain::{
    audit::Action,
    booking::Groups,
    call::CallReason,
    id::PersonId,
    instant::Seconds,
    language::Language,
    person::{Correctable, Person},
    phone::PhoneNumber,
    staff::Role,
};
use services::{
    Failure,
    access::visitor::{SignedIn, StaffMember, Visitor, recognise},
    bookings::{register, register_at_desk},
    people::{
        account,
        record::{
            CorrectRefusal, Correction, CorrectionReason, RestoreRefusal, correct, last_change,
            restore_address, seal, view,
        },
    },
};
use store_testing::{TestDatabase, on_both_engines};

use super::{email::change_to, exported, in_care};
use crate::support::{TestPortal, called, date, editions::event, email, family, refused};

on_both_engines!(
    a_person_is_seen_within_rights_and_sees_it,
    a_correction_is_kept_once_told_and_shown,
    who_has_no_address_is_called,
    of_two_colleagues_the_second_is_shown_what_the_first_did,
    an_address_is_put_back_and_every_way_in_is_closed,
    who_left_somebodys_care_returns_to_it,
    an_address_is_put_back_for_thirty_days_and_only_the_last,
);

async fn details(test: &TestPortal, staff: &StaffMember, id: PersonId) -> Person {
    let seen = view(&test.portal, staff, id, 1).await.unwrap();
    seen.person.details
}

fn because() -> CorrectionReason {
    CorrectionReason::parse("Letto sulla carta d’identità.").unwrap()
}

/// The details as they are, but for the day of birth.
fn born(details: &Person, day: &str) -> Correction {
    Correction {
        name: details.name.clone(),
        birth_date: Some(date(day)),
        phone: details.phone.clone(),
        language: details.language,
        reason: because(),
    }
}

async fn a_person_is_seen_within_rights_and_sees_it(database: TestDatabase) {
    let test = TestPortal::new(database).await;
    let portal = &test.portal;
    let plan = event(test.site("torino").await, 5);
    test.site("ivrea").await;
    let operator = test.staff(Role::Operator).await;
    let theirs = test.coordinator("t@example.org", &["torino"]).await;
    let other = test.coordinator("i@example.org", &["ivrea"]).await;
    let anna = test.person("anna@example.org", "Anna").await;
    let slug = test.edition(&operator, &plan).await;
    for staff in [&theirs, &other] {
        let seen = view(portal, staff, anna.person, 1).await;
        assert!(matches!(seen, Err(Failure::NotFound)));
    }
    register(portal, &anna, None, &slug, Groups::NONE, store::new_id())
        .await
        .unwrap();
    let by_office = view(portal, &operator, anna.person, 1).await.unwrap();
    assert_eq!((by_office.coming.len(), by_office.past.len()), (1, 0));
    assert!(!by_office.has_more && !by_office.can_restore_address);
    let by_coordinator = view(portal, &theirs, anna.person, 1).await.unwrap();
    assert_eq!(by_coordinator.coming.len(), 1);
    assert!(by_coordinator.log.is_empty() && by_coordinator.mails.is_empty());
    let seen = view(portal, &other, anna.person, 1).await;
    assert!(matches!(seen, Err(Failure::NotFound)));
    let nobody = view(portal, &operator, store::new_id(), 1).await;
    assert!(matches!(nobody, Err(Failure::NotFound)));

    let readings = account::view(portal, &anna).await.unwrap().readings;
    let actions: Vec<_> = readings.iter().map(|reading| reading.action).collect();
    assert_eq!(actions, [Action::PersonViewed; 2]);
    let again = view(portal, &operator, anna.person, 1).await.unwrap();
    assert_eq!(again.log[0].action, Action::PersonViewed.as_str());
}

async fn a_correction_is_kept_once_told_and_shown(database: TestDatabase) {
    let test = TestPortal::new(database).await;
    let portal = &test.portal;
    let staff = test.staff(Role::Operator).await;
    let anna = test.person("anna@example.org", "Anna").await;
    let before = details(&test, &staff, anna.person).await;
    let form = store::new_id();
    let send = async |correction: Correction, form| {
        correct(
            portal,
            &staff,
            anna.person,
            &seal(&before),
            correction,
            form,
        )
        .await
    };
    let unchanged = Correction {
        birth_date: None,
        ..born(&before, "1980-01-01")
    };
    let refusal = refused(send(unchanged, store::new_id()).await);
    assert_eq!(refusal, CorrectRefusal::Unchanged);
    send(born(&before, "1980-01-01"), form).await.unwrap();
    // Sent twice.
    send(born(&before, "1981-02-02"), form).await.unwrap();
    let after = details(&test, &staff, anna.person).await;
    assert_eq!(after.birth_date, Some(date("1980-01-01")));

    let told = test.deliver().await;
    let [mail] = &told[..] else {
        panic!("{} mails", told.len())
    };
    assert_eq!(mail.to.email, email("anna@example.org"));
    for words in ["Data di nascita", "carta d’identità", "ufficio@example.org"] {
        assert!(mail.text.contains(words), "{words}: {}", mail.text);
    }
    assert!(!mail.text.contains("1980"), "{}", mail.text);
    let readings = account::view(portal, &anna).await.unwrap().readings;
    let shown = readings
        .iter()
        .find(|reading| reading.action == Action::PersonCorrected);
    assert_eq!(shown.unwrap().corrected, [Correctable::BirthDate]);
    assert_eq!(shown.unwrap().by, staff.name);
    let log = exported(&test, &anna).await["log"].clone();
    let entry = log.as_array().unwrap().iter();
    let mut entry = entry.filter(|entry| entry["action"] == "person.corrected");
    let logged = &entry.next().unwrap()["details"];
    assert_eq!(logged["changed"], serde_json::json!(["birth_date"]));
    assert!(entry.next().is_none() && !logged.to_string().contains("1980"));
}

async fn who_has_no_address_is_called(database: TestDatabase) {
    let test = TestPortal::new(database).await;
    let portal = &test.portal;
    let staff = test.staff(Role::Operator).await;
    let slug = test
        .edition(&staff, &event(test.site("torino").await, 5))
        .await;
    let (who, form) = (called("Verdi"), store::new_id());
    register_at_desk(portal, &staff, &slug, &who, Groups::NONE, form)
        .await
        .unwrap();
    let mut reader = portal.database.read().await.unwrap();
    let phone = PhoneNumber::parse("333 1234567").unwrap();
    let known = store::person::by_phone(&mut reader, &phone).await.unwrap();
    drop(reader);
    let person = known[0].id;
    test.deliver().await;
    let before = details(&test, &staff, person).await;
    let correction = Correction {
        name: Some(family("Bianchi")),
        language: Language::Uk,
        ..born(&before, "1980-01-01")
    };
    correct(
        portal,
        &staff,
        person,
        &seal(&before),
        correction,
        store::new_id(),
    )
    .await
    .unwrap();
    assert_eq!(test.deliver().await.len(), 0);
    let seen = view(portal, &staff, person, 1).await.unwrap();
    let [call] = &seen.calls[..] else {
        panic!("{:?}", seen.calls)
    };
    assert_eq!(call.reason, CallReason::DetailsCorrected);
    assert_eq!(seen.person.details.language, Language::Uk);
    assert_eq!(seen.person.details.name, Some(family("Bianchi")));
}

async fn of_two_colleagues_the_second_is_shown_what_the_first_did(database: TestDatabase) {
    let test = TestPortal::new(database).await;
    let portal = &test.portal;
    let staff = test.staff(Role::Operator).await;
    let other = test
        .colleague("other@example.org", Role::Administrator, &[])
        .await;
    let anna = test.person("anna@example.org", "Anna").await;
    let before = details(&test, &staff, anna.person).await;
    let seen = seal(&before);
    let send = |staff, day| {
        correct(
            portal,
            staff,
            anna.person,
            &seen,
            born(&before, day),
            store::new_id(),
        )
    };
    let (one, two) = tokio::join!(send(&staff, "1980-01-01"), send(&other, "1981-02-02"));
    let (kept, late) = if one.is_ok() {
        ("1980-01-01", two)
    } else {
        ("1981-02-02", one)
    };
    assert_eq!(refused(late), CorrectRefusal::ChangedMeanwhile);
    let after = details(&test, &staff, anna.person).await;
    assert_eq!(after.birth_date, Some(date(kept)));
    assert_eq!(test.deliver().await.len(), 1);
}

async fn address(test: &TestPortal, staff: &StaffMember, person: &SignedIn) -> String {
    let details = details(test, staff, person.person).await;
    details
        .email
        .map_or_else(String::new, |email| email.to_string())
}

async fn put_back(
    test: &TestPortal,
    staff: &StaffMember,
    id: PersonId,
) -> Result<(), Failure<RestoreRefusal>> {
    let (_, change) = last_change(&test.portal, staff, id).await.unwrap();
    let (seen, form) = (change.id.to_string(), store::new_id());
    restore_address(&test.portal, staff, id, &seen, &because(), form).await
}

async fn an_address_is_put_back_and_every_way_in_is_closed(database: TestDatabase) {
    let test = TestPortal::new(database).await;
    let portal = &test.portal;
    let staff = test.staff(Role::Operator).await;
    let anna = test.person("anna@example.org", "Anna").await;
    let giulia = in_care(&test, &anna, "Giulia").await;
    let none = last_change(portal, &staff, anna.person).await;
    assert!(matches!(none, Err(Failure::NotFound)));
    change_to(&test, &anna, "thief@example.org").await;
    test.deliver().await;
    let (_, change) = last_change(portal, &staff, anna.person).await.unwrap();
    let seen = change.id.to_string();
    let (reason, form) = (because(), store::new_id());
    // Sent twice, and by a colleague at once.
    let send = |form| restore_address(portal, &staff, anna.person, &seen, &reason, form);
    let (one, two) = tokio::join!(send(form), send(form));
    one.unwrap();
    two.unwrap();
    let late = send(store::new_id()).await;
    assert_eq!(refused(late), RestoreRefusal::ChangedMeanwhile);

    for person in [&anna, &giulia] {
        assert_eq!(address(&test, &staff, person).await, "anna@example.org");
        let log = exported(&test, person).await["log"].clone();
        let mut log = log.as_array().unwrap().iter();
        assert!(log.any(|entry| entry["action"] == "person.email_restored"));
    }
    let told = test.deliver().await;
    let mut told: Vec<_> = told.iter().map(|mail| mail.to.email.as_str()).collect();
    told.sort_unstable();
    assert_eq!(told, ["anna@example.org", "thief@example.org"]);
    assert_eq!(
        test.database.number("SELECT COUNT(*) FROM session").await,
        0
    );
    let gone = recognise(portal, "a token").await.unwrap();
    assert_eq!(gone, Visitor::Anonymous);
}

async fn who_left_somebodys_care_returns_to_it(database: TestDatabase) {
    let test = TestPortal::new(database).await;
    let staff = test.staff(Role::Operator).await;
    let anna = test.person("anna@example.org", "Anna").await;
    let giulia = in_care(&test, &anna, "Giulia").await;
    change_to(&test, &giulia, "giulia@example.org").await;
    put_back(&test, &staff, giulia.person).await.unwrap();
    assert_eq!(address(&test, &staff, &giulia).await, "anna@example.org");
    let seen = view(&test.portal, &staff, giulia.person, 1).await.unwrap();
    assert_eq!(seen.person.in_care_of, Some(anna.person));
    assert_eq!(seen.carer, Some((anna.person, "Anna".to_owned())));
}

async fn an_address_is_put_back_for_thirty_days_and_only_the_last(database: TestDatabase) {
    let test = TestPortal::new(database).await;
    let portal = &test.portal;
    let staff = test.staff(Role::Operator).await;
    let other = test.coordinator("c@example.org", &[]).await;
    let anna = test.person("anna@example.org", "Anna").await;
    change_to(&test, &anna, "second@example.org").await;
    test.pass(Seconds::minutes(1));
    change_to(&test, &anna, "third@example.org").await;
    let unseen = last_change(portal, &other, anna.person).await;
    assert!(matches!(unseen, Err(Failure::NotFound)));
    put_back(&test, &staff, anna.person).await.unwrap();
    assert_eq!(address(&test, &staff, &anna).await, "second@example.org");
    // The one before can be put back as well.
    test.pass(Seconds::days(30) - Seconds::minutes(2));
    put_back(&test, &staff, anna.person).await.unwrap();
    assert_eq!(address(&test, &staff, &anna).await, "anna@example.org");

    let bo = test.person("bo@example.org", "Bo").await;
    change_to(&test, &bo, "new@example.org").await;
    test.pass(Seconds::days(30));
    let late = last_change(portal, &staff, bo.person).await;
    assert!(matches!(late, Err(Failure::NotFound)));
    services::retention::forget_what_is_old(portal)
        .await
        .unwrap();
    test.pass(Seconds::new(1));
    services::retention::forget_what_is_old(portal)
        .await
        .unwrap();
    let kept = "SELECT COUNT(*) FROM address_change";
    assert_eq!(test.database.number(kept).await, 0);
}
