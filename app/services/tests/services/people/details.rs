//! People change their details.

use domain::{
    codice_fiscale::CodiceFiscale,
    language::Language,
    name::{Name, PersonName},
    person::{Detail, Person},
};
use services::{
    Failure,
    people::account::{change_details, view},
};
use store_testing::{TestDatabase, on_both_engines};

use super::exported;
use crate::support::{TestPortal, date, email};

on_both_engines!(
    what_is_sent_last_counts_and_the_log_names_the_details_only,
    the_proved_address_cannot_be_changed,
    a_fiscal_code_that_tells_another_birth_is_refused,
);

async fn what_is_sent_last_counts_and_the_log_names_the_details_only(database: TestDatabase) {
    let test = TestPortal::new(database).await;
    let anna = test.person("anna@example.org", "Anna").await;
    let born = |day| move |person: &mut Person| person.birth_date = Some(date(day));
    // Sent, and sent again as it was, and once more after going back and correcting it.
    for day in ["1998-03-27", "1998-03-27", "1999-09-09"] {
        change_details(&test.portal, &anna, born(day))
            .await
            .unwrap();
    }
    let account = view(&test.portal, &anna).await.unwrap();
    assert_eq!(account.person.details.birth_date, Some(date("1999-09-09")));
    let log = exported(&test, &anna).await["log"].clone();
    let told = serde_json::json!({ "changed": ["birth_date"] });
    for entry in [&log[0], &log[1]] {
        assert_eq!(entry["action"], "person.changed");
        assert_eq!(entry["details"], told);
    }
    assert_ne!(log[2]["action"], "person.changed");
    assert!(!log.to_string().contains("1998"));
}

async fn the_proved_address_cannot_be_changed(database: TestDatabase) {
    let test = TestPortal::new(database).await;
    let anna = test.person("anna@example.org", "Anna").await;
    let change = |person: &mut Person| {
        person.email = Some(email("bo@example.org"));
        person.language = Language::En;
    };
    change_details(&test.portal, &anna, change).await.unwrap();
    let details = view(&test.portal, &anna).await.unwrap().person.details;
    assert_eq!(details.email, Some(email("anna@example.org")));
    assert_eq!(details.language, Language::En);
}

async fn a_fiscal_code_that_tells_another_birth_is_refused(database: TestDatabase) {
    let test = TestPortal::new(database).await;
    let mario = test.person("mario@example.org", "Rossi").await;
    // Mario Rossi, born in Turin on 1 January 1980.
    let code = CodiceFiscale::parse("RSSMRA80A01L219M").unwrap();
    let told = |born: &'static str| {
        let code = code.clone();
        move |person: &mut Person| {
            let name = |text| Name::parse(text).unwrap();
            person.name = Some(PersonName {
                given: Some(name("Mario")),
                family: name("Rossi"),
            });
            person.birth_date = Some(date(born));
            person.codice_fiscale = Some(code);
        }
    };
    match change_details(&test.portal, &mario, told("1981-01-01")).await {
        Err(Failure::Refused(details)) => assert_eq!(details, [Detail::BirthDate]),
        other => panic!("not refused: {other:?}"),
    }
    let details = view(&test.portal, &mario).await.unwrap().person.details;
    assert_eq!((details.birth_date, details.codice_fiscale), (None, None));
    change_details(&test.portal, &mario, told("1980-01-01"))
        .await
        .unwrap();
}
