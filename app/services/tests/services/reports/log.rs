//! The log as administrators search it.

use domain::{
    audit::ActionGroup, booking::Groups, calendar_date::CalendarDate, instant::Seconds,
    language::Language, staff::Role, text::Line,
};
use services::{
    Failure,
    access::visitor::StaffMember,
    bookings::{register, register_at_desk},
    people::account,
    reports::{
        log::{LogPage, LogRefusal, LogSearch, csv, show},
        overview::TimeSpan,
    },
};
use store_testing::{TestDatabase, on_both_engines, sample};

use crate::support::{TestPortal, at_desk, editions::event, refused};

on_both_engines!(
    only_administrators_read_the_log,
    what_people_book_is_in_the_log,
    whoever_searches_for_people_is_named_to_them,
    a_search_that_finds_too_many_people_is_refused,
    the_log_ends_page_by_page,
);

/// Everything of the last seven days.
fn everything(test: &TestPortal) -> LogSearch {
    LogSearch {
        time: TimeSpan::week_until(CalendarDate::from(test.portal.today())),
        staff: None,
        person: None,
        group: None,
    }
}

fn about(test: &TestPortal, person: &str) -> LogSearch {
    LogSearch {
        person: Some(Line::parse(person).unwrap()),
        ..everything(test)
    }
}

async fn search(test: &TestPortal, by: &StaffMember, wanted: &LogSearch) -> LogPage {
    show(&test.portal, by, wanted, None).await.unwrap()
}

fn actions(page: &LogPage) -> Vec<&str> {
    let entries = page.entries.iter();
    entries.map(|entry| entry.action.as_str()).collect()
}

async fn only_administrators_read_the_log(database: TestDatabase) {
    let test = TestPortal::new(database).await;
    test.site("torino").await;
    let others = [
        test.staff(Role::Operator).await,
        test.coordinator("coordinator@example.org", &["torino"])
            .await,
    ];
    for staff in &others {
        let shown = show(&test.portal, staff, &everything(&test), None).await;
        assert!(matches!(shown, Err(Failure::NotFound)));
        let file = csv(&test.portal, staff, &everything(&test), Language::It).await;
        assert!(matches!(file, Err(Failure::NotFound)));
    }
    let administrator = test.staff(Role::Administrator).await;
    assert_eq!(
        actions(&search(&test, &administrator, &everything(&test)).await),
        [""; 0]
    );
    // Their own readings, once an hour.
    for _ in 0..2 {
        test.pass(Seconds::new(1));
        let page = search(&test, &administrator, &everything(&test)).await;
        assert_eq!(actions(&page), ["log.viewed"]);
    }
    test.pass(Seconds::hours(1));
    search(&test, &administrator, &everything(&test)).await;
    test.pass(Seconds::new(1));
    let file = csv(
        &test.portal,
        &administrator,
        &everything(&test),
        Language::En,
    )
    .await;
    let file = String::from_utf8(file.unwrap()).unwrap();
    assert_eq!(file.lines().count(), 3, "{file}");
    assert!(file.contains("opened the log"), "{file}");
    let page = search(&test, &administrator, &everything(&test)).await;
    assert_eq!(
        actions(&page),
        ["log.downloaded", "log.viewed", "log.viewed"]
    );
}

async fn what_people_book_is_in_the_log(database: TestDatabase) {
    let test = TestPortal::new(database).await;
    let administrator = test.staff(Role::Administrator).await;
    let site = test.site("torino").await;
    let slug = test.edition(&administrator, &event(site, 5)).await;
    let anna = test.known("anna@example.org", "Anna").await;
    let form = store::new_id();
    for _ in 0..2 {
        register(&test.portal, &anna, None, &slug, Groups::NONE, form)
            .await
            .unwrap();
    }
    let form = store::new_id();
    let bo = at_desk("Bo");
    register_at_desk(&test.portal, &administrator, &slug, &bo, Groups::NONE, form)
        .await
        .unwrap();
    let bookings = LogSearch {
        group: Some(ActionGroup::Bookings),
        ..everything(&test)
    };
    let page = search(&test, &administrator, &bookings).await;
    assert_eq!(actions(&page), ["booking.made_at_desk", "booking.made"]);
    let made = &page.entries[1];
    assert_eq!(
        (made.actor_kind.as_str(), &made.staff_name),
        ("person", &None)
    );
    assert_eq!(made.edition.as_deref(), Some(slug.as_str()));
    assert_eq!(made.family_name.as_ref().unwrap().as_str(), "Anna");
    let page = search(&test, &administrator, &about(&test, "anna@example")).await;
    assert_eq!(actions(&page), ["booking.made"]);
}

async fn whoever_searches_for_people_is_named_to_them(database: TestDatabase) {
    let test = TestPortal::new(database).await;
    let administrator = test.staff(Role::Administrator).await;
    let anna = test.known("anna@example.org", "Anna").await;
    let bo = test.known("bo@example.org", "Bo").await;
    search(&test, &administrator, &about(&test, "ANNA")).await;
    let seen = account::view(&test.portal, &anna).await.unwrap().readings;
    let by: Vec<_> = seen.iter().map(|reading| reading.by.as_str()).collect();
    assert_eq!(by, [administrator.name.as_str()]);
    let seen = account::view(&test.portal, &bo).await.unwrap().readings;
    assert!(seen.is_empty());
}

async fn a_search_that_finds_too_many_people_is_refused(database: TestDatabase) {
    let test = TestPortal::new(database).await;
    let administrator = test.staff(Role::Administrator).await;
    let mut transaction = test.database.write().await.unwrap();
    for number in 0..101 {
        let address = format!("p{number}@example.org");
        sample::insert_person(&mut transaction, &address, "Rossi").await;
    }
    transaction.commit().await.unwrap();
    let wanted = about(&test, "rossi");
    let shown = show(&test.portal, &administrator, &wanted, None).await;
    assert_eq!(refused(shown), LogRefusal::TooManyPeople);
    let file = csv(&test.portal, &administrator, &wanted, Language::It).await;
    assert_eq!(refused(file), LogRefusal::TooManyPeople);
    search(&test, &administrator, &about(&test, "p100@")).await;
}

async fn the_log_ends_page_by_page(database: TestDatabase) {
    let test = TestPortal::new(database).await;
    let administrator = test.staff(Role::Administrator).await;
    let mut transaction = test.database.write().await.unwrap();
    for _ in 0..120 {
        store::audit::record(
            &mut transaction,
            store::audit::Actor::System,
            domain::audit::Action::KeysRotated,
            ("thing", uuid::Uuid::now_v7()),
            &serde_json::json!({}),
            test.portal.now(),
        )
        .await
        .unwrap();
    }
    transaction.commit().await.unwrap();
    let keys = LogSearch {
        group: Some(ActionGroup::Administration),
        ..everything(&test)
    };
    let (mut before, mut pages) = (None, Vec::new());
    loop {
        let page = show(&test.portal, &administrator, &keys, before).await;
        let page = page.unwrap();
        pages.push(page.entries.len());
        before = page.older;
        if before.is_none() {
            break;
        }
    }
    assert_eq!(pages, [50, 50, 20]);
    // A place outside the period, as nobody is led to, begins at its end.
    let elsewhere = store::audit::search::Position {
        at: domain::instant::Instant::from_seconds(i64::MIN),
        id: uuid::Uuid::nil(),
    };
    let page = show(&test.portal, &administrator, &keys, Some(elsewhere)).await;
    assert_eq!(page.unwrap().entries.len(), 50);
}
