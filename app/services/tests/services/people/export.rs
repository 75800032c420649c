//! People export their data, or request its erasure.

use std::collections::BTreeMap;

use domain::eligibility::{Fact, Facts};
use services::{
    applications,
    people::{
        account::{request_erasure, view},
        path::{Milestone, path},
    },
};
use store_testing::{TestDatabase, on_both_engines};

use super::exported;
use crate::support::{IMPRECARIO, TestPortal, just_proved};

on_both_engines!(
    the_export_holds_what_was_told_and_nothing_of_others,
    the_export_holds_what_was_declared,
    erasure_is_asked_for_once,
);

async fn the_export_holds_what_was_told_and_nothing_of_others(database: TestDatabase) {
    let test = TestPortal::new(database).await;
    let anna = test.person("anna@example.org", "O’Brien-D’Angelo").await;
    test.person("bo@example.org", "Bo").await;
    let export = exported(&test, &anna).await;
    assert_eq!(export["person"]["email"], "anna@example.org");
    assert_eq!(export["person"]["name"]["family"], "O’Brien-D’Angelo");
    assert_eq!(export["sessions"][0]["device"], "a test");
    assert_eq!(export["log"][0]["action"], "person.created");
    assert!(!export.to_string().contains("bo@example.org"));
}

async fn the_export_holds_what_was_declared(database: TestDatabase) {
    let test = TestPortal::new(database).await;
    let programme = test.programme(IMPRECARIO).await;
    let anna = test.person("anna@example.org", "Anna").await;
    let income = Facts::try_from(
        [(Fact::Income, "9000.50".to_owned())]
            .into_iter()
            .collect::<BTreeMap<_, _>>(),
    );
    applications::start(&test.portal, &anna, &programme.slug, &income.unwrap())
        .await
        .unwrap();
    let export = exported(&test, &anna).await;
    let application = &export["applications"][0];
    assert_eq!(application["programme"], programme.slug.as_str());
    assert_eq!(application["state"], "draft");
    assert_eq!(
        application["facts"],
        serde_json::json!({ "income": "9000.50" })
    );
    let path = path(&test.portal, &anna).await.unwrap();
    assert!(matches!(path.next, Milestone::CompleteApplication(_)));
    assert_eq!(path.events.len(), 1);
}

async fn erasure_is_asked_for_once(database: TestDatabase) {
    let test = TestPortal::new(database).await;
    let anna = test.person("anna@example.org", "Anna").await;
    let asked_at = test.portal.now();
    let proved = anna.proved(test.portal.now()).unwrap();
    request_erasure(&test.portal, proved, store::new_id())
        .await
        .unwrap();
    let messages = test.deliver().await;
    let reference = services::people::account::erasure_reference(anna.person).to_string();
    assert_eq!(messages.len(), 1);
    assert!(
        messages[0].text.contains(&reference),
        "{}",
        messages[0].text
    );
    test.pass(domain::instant::Seconds::days(1));
    assert_eq!(anna.proved(test.portal.now()), None);
    let anna = just_proved(&anna, test.portal.now());
    let proved = anna.proved(test.portal.now()).unwrap();
    request_erasure(&test.portal, proved, store::new_id())
        .await
        .unwrap();
    assert!(test.deliver().await.is_empty());
    let account = view(&test.portal, &anna).await.unwrap();
    assert_eq!(account.person.erasure_requested_at, Some(asked_at));
    let log = exported(&test, &anna).await["log"].clone();
    assert_eq!(log[0]["action"], "person.erasure_requested");
    assert_eq!(log[0]["details"]["reference"], reference);
}
