//! The first start of an empty portal.

use domain::{language::Language, name::Name, staff::Role};
use services::{
    Failure,
    access::{
        sign_in::Browser,
        staff::{
            Enrolment, NewPassword, RequestOrigin,
            first_start::{FirstAdministrator, begin, may_begin, offer},
            invitation::Accepted,
        },
    },
};
use store_testing::{TestDatabase, on_both_engines};

use crate::support::{PASSWORD, TestPortal, email};

on_both_engines!(
    whoever_has_the_key_becomes_the_first_administrator_once,
    another_start_ends_the_key_before,
    nobody_is_first_where_somebody_works,
);

const FROM: RequestOrigin<'_> = RequestOrigin {
    client: "192.0.2.1",
    browser: Browser {
        device: "Firefox",
        session: None,
        is_shared: false,
    },
    secret: None,
};

fn first(test: &TestPortal, key: &str, address: &str) -> FirstAdministrator {
    let offered = Enrolment::begin(&test.portal, key);
    let now = test.portal.now();
    FirstAdministrator {
        email: email(address),
        name: Name::parse("Ada Prima").unwrap(),
        language: Language::En,
        password: NewPassword::parse(PASSWORD, &[]).unwrap(),
        authenticator: offered.prove(&offered.code(now), now).unwrap(),
    }
}

async fn whoever_has_the_key_becomes_the_first_administrator_once(database: TestDatabase) {
    let test = TestPortal::new(database).await;
    let key = offer(&test.portal).await.unwrap().unwrap();
    may_begin(&test.portal, &key).await.unwrap();
    let request = store::new_id();
    let ada = first(&test, &key, "ada@example.org");
    let made = begin(&test.portal, &key, &ada, &FROM, request).await;
    assert!(matches!(made, Ok(Accepted::SignedIn(_))), "{made:?}");
    let again = begin(&test.portal, &key, &ada, &FROM, request).await;
    assert!(matches!(again, Ok(Accepted::Before)), "{again:?}");
    let bo = first(&test, &key, "bo@example.org");
    let late = begin(&test.portal, &key, &bo, &FROM, store::new_id()).await;
    assert!(matches!(late, Err(Failure::NotFound)), "{late:?}");
    let late = may_begin(&test.portal, &key).await;
    assert!(matches!(late, Err(Failure::NotFound)), "{late:?}");

    let mut reader = test.portal.database.read().await.unwrap();
    let [made] = store::staff::list(&mut reader)
        .await
        .unwrap()
        .try_into()
        .unwrap();
    assert_eq!(made.role, Role::Administrator);
    assert_eq!(made.language, Language::En);
    let log = store::audit::about(&mut reader, made.id.into())
        .await
        .unwrap();
    assert_eq!(log[0].action, "staff.added");
    drop(reader);
    assert_eq!(offer(&test.portal).await.unwrap(), None);
}

async fn another_start_ends_the_key_before(database: TestDatabase) {
    let test = TestPortal::new(database).await;
    let before = offer(&test.portal).await.unwrap().unwrap();
    let key = offer(&test.portal).await.unwrap().unwrap();
    for wrong in [before.as_str(), "", "nonsense"] {
        let refused = may_begin(&test.portal, wrong).await;
        assert!(matches!(refused, Err(Failure::NotFound)), "{refused:?}");
    }
    may_begin(&test.portal, &key).await.unwrap();
}

async fn nobody_is_first_where_somebody_works(database: TestDatabase) {
    let test = TestPortal::new(database).await;
    let key = offer(&test.portal).await.unwrap().unwrap();
    // By the command line, meanwhile.
    test.add_staff("marta@example.org", Role::Operator, &[])
        .await;
    let late = may_begin(&test.portal, &key).await;
    assert!(matches!(late, Err(Failure::NotFound)), "{late:?}");
    let ada = first(&test, &key, "ada@example.org");
    let late = begin(&test.portal, &key, &ada, &FROM, store::new_id()).await;
    assert!(matches!(late, Err(Failure::NotFound)), "{late:?}");
    assert_eq!(offer(&test.portal).await.unwrap(), None);
}
