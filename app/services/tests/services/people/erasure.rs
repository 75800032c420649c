//! Erasing what is kept about a person.

use domain::{
    booking::Groups, instant::Seconds, language::Language, reference::ErasureReference, staff::Role,
};
use services::{
    Failure,
    access::{
        sign_in::request_code,
        visitor::{SignedIn, Visitor},
    },
    bookings,
    people::{
        account::request_erasure,
        erase::{ErasureRefusal, erase, erasing},
        erasures::erasures,
    },
};
use store::erasure;
use store_testing::{Engine, TestDatabase, on_both_engines};

use super::export_of_every_table::fill;
use crate::support::{TestPortal, browser, editions::event, email, just_proved};

on_both_engines!(
    what_somebody_waits_for_is_settled_first,
    who_is_erased_is_told_once_and_gone,
    words_about_a_person_stay_only_where_the_law_wants_them,
);

/// Asks for erasure. Returns the request's reference.
async fn ask(test: &TestPortal, person: &SignedIn) -> ErasureReference {
    let proved = just_proved(person, test.portal.now());
    let proved = proved.proved(test.portal.now()).unwrap();
    request_erasure(&test.portal, proved, store::new_id())
        .await
        .unwrap();
    test.deliver().await;
    let administrator = test.staff(Role::Administrator).await;
    let listed = erasures(&test.portal, &administrator).await.unwrap();
    listed.last().unwrap().reference
}

async fn what_somebody_waits_for_is_settled_first(database: TestDatabase) {
    let test = TestPortal::new(database).await;
    let operator = test.staff(Role::Operator).await;
    let content = event(test.site("torino").await, 3);
    let edition = test.edition(&operator, &content).await;
    let anna = test.person("anna@example.org", "Anna").await;
    let portal = &test.portal;
    let form = store::new_id();
    let booked = bookings::register(portal, &anna, None, &edition, Groups::NONE, form)
        .await
        .unwrap();
    let reference = ask(&test, &anna).await;
    let seen = erasing(portal, &operator, &reference).await.unwrap();
    assert_eq!(seen.unsettled.bookings, 1);
    let refused = erase(portal, &operator, &reference, store::new_id()).await;
    assert!(matches!(
        refused,
        Err(Failure::Refused(ErasureRefusal::Unsettled))
    ));
    let coordinator = test.coordinator("carla@example.org", &[]).await;
    let hidden = erase(portal, &coordinator, &reference, store::new_id()).await;
    assert!(matches!(hidden, Err(Failure::NotFound)));

    bookings::cancel(portal, &Visitor::Person(anna), &booked, None)
        .await
        .unwrap();
    let request = store::new_id();
    for _ in 0..2 {
        erase(portal, &operator, &reference, request).await.unwrap();
    }
    let gone = erase(portal, &operator, &reference, store::new_id()).await;
    assert!(matches!(gone, Err(Failure::NotFound)));
}

async fn who_is_erased_is_told_once_and_gone(database: TestDatabase) {
    let test = TestPortal::new(database.clone()).await;
    let anna = test.person("anna@example.org", "Anna").await;
    let reference = ask(&test, &anna).await;
    let operator = test.staff(Role::Operator).await;
    // Her address ends with Anna's, and her mail has not left yet.
    let other = email("rosanna@example.org");
    request_code(&test.portal, &other, browser(), "192.0.2.7", Language::It)
        .await
        .unwrap();
    let counted = holding(&database, "rosanna@example.org").await;
    erase(&test.portal, &operator, &reference, store::new_id())
        .await
        .unwrap();
    assert_eq!(holding(&database, "rosanna@example.org").await, counted);
    let mut told = test.deliver().await;
    told.retain(|message| message.to.email != other);
    assert_eq!(told.len(), 1);
    assert_eq!(told[0].to.email.as_str(), "anna@example.org");
    assert!(told[0].text.contains(&reference.to_string()));
    assert!(erasures(&test.portal, &operator).await.unwrap().is_empty());
    assert_eq!(
        database
            .number("SELECT count(*) FROM session WHERE person_id IS NOT NULL")
            .await,
        0
    );
    assert_eq!(
        holding(&database, "anna@example.org").await,
        [] as [String; 0]
    );
}

/// The columns that hold a text, as `table.column`; not as the end of a word that begins with "ros".
async fn holding(database: &TestDatabase, text: &str) -> Vec<String> {
    let columns = match database.engine {
        Engine::Sqlite => {
            "SELECT entry.name || '.' || field.name
            FROM sqlite_master AS entry JOIN pragma_table_info(entry.name) AS field
            WHERE entry.type = 'table' AND field.type = 'TEXT' ORDER BY 1"
        }
        Engine::Postgres => {
            "SELECT table_name || '.' || column_name FROM information_schema.columns
            WHERE table_schema = current_schema() AND data_type = 'text' ORDER BY 1"
        }
    };
    let mut found = Vec::new();
    for column in database.texts(columns).await {
        let (table, name) = column.split_once('.').unwrap();
        let rows = format!(
            "SELECT count(*) FROM {table}
            WHERE {name} LIKE '%{text}%' AND {name} NOT LIKE '%ros{text}%'"
        );
        if database.number(&rows).await > 0 {
            found.push(column);
        }
    }
    found
}

async fn words_about_a_person_stay_only_where_the_law_wants_them(database: TestDatabase) {
    let test = TestPortal::new(database.clone()).await;
    let staff = test.staff(Role::Operator).await;
    let anna = test.person("anna@example.org", "Anna").await;
    let bo = test.person("bo@example.org", "Bo").await;
    let mut transaction = test.portal.database.write().await.unwrap();
    fill(&mut transaction, &staff, anna.person, "hers").await;
    fill(&mut transaction, &staff, bo.person, "another").await;
    transaction.commit().await.unwrap();
    let sent = "UPDATE application SET submitted_at = created_at, state = 'admitted'";
    database.execute(sent).await.unwrap();
    let others = holding(&database, "another").await;
    let of_bo = holding(&database, "bo@example.org").await;

    test.pass(Seconds::hours(1));
    let mut transaction = test.portal.database.write().await.unwrap();
    erasure::erase(&mut transaction, anna.person).await.unwrap();
    transaction.commit().await.unwrap();
    // What is about the activity and the office, and decisions.
    let kept = [
        "application_decision.correction",
        "application_decision.exception",
        "application_inquiry.question",
        "edition.slug",
        "programme.content",
        "programme.slug",
        "site.email",
        "site.name",
        "site.slug",
        "staff.email",
        "staff.email_key",
    ];
    let found = holding(&database, "hers").await;
    let unexpected: Vec<_> = found
        .iter()
        .filter(|column| !kept.contains(&column.as_str()))
        .collect();
    assert_eq!(unexpected, [] as [&String; 0]);
    assert_eq!(
        holding(&database, "anna@example.org").await,
        [] as [String; 0]
    );
    for name in ["given_name", "family_name", "phone", "name_key", "email"] {
        let rows = format!("SELECT count(*) FROM person WHERE {name} IS NULL");
        assert!(database.number(&rows).await >= 1, "{name}");
    }
    assert_eq!(
        holding(&database, "another").await,
        others,
        "nobody else is touched"
    );
    assert_eq!(holding(&database, "bo@example.org").await, of_bo);
}
