//! Two hundred people want ten places at the same moment.

use std::future::Future;

use domain::id::RequestId;
use services::{
    booking::{CancellationReason, cancel_by_staff},
    visitor::StaffMember,
};
use store::edition::Edition;
use store_testing::{TestDatabase, on_both_engines, sample::insert_edition};
use tokio::task::JoinSet;

use crate::support::{Answer, Browser, Places, Stand, known_people, wrongs};

on_both_engines!(
    two_hundred_at_once_get_ten_places,
    a_form_sent_many_times_at_once_books_once,
    whoever_moves_meets_nobody_at_the_same_place,
);

const SLUG: &str = "cucina";

async fn edition(database: &TestDatabase, capacity: i64) -> Edition {
    let mut transaction = database.write().await.unwrap();
    let edition = insert_edition(&mut transaction, SLUG, capacity).await;
    transaction.commit().await.unwrap();
    edition
}

async fn browsers(stand: &Stand, database: &TestDatabase, count: usize) -> Vec<Browser> {
    let tokens = known_people(&stand.portal, database, count).await;
    tokens.iter().map(|token| stand.browser(token)).collect()
}

/// Lets everybody act at once and waits for all of them.
async fn at_once<Outcome: Send + 'static>(
    acts: impl IntoIterator<Item: Future<Output = Outcome> + Send + 'static>,
) -> Vec<Outcome> {
    acts.into_iter().collect::<JoinSet<_>>().join_all().await
}

async fn book(browser: Browser, request: RequestId) -> Answer {
    browser.book(SLUG, request).await.unwrap()
}

async fn two_hundred_at_once_get_ten_places(database: TestDatabase) {
    let edition = edition(&database, 10).await;
    let stand = Stand::on(&database).await;
    let browsers = browsers(&stand, &database, 200).await;
    let forms = browsers
        .into_iter()
        .map(|browser| book(browser, store::new_id()));
    let answers = at_once(forms).await;
    for answer in &answers {
        assert!(answer.booking().starts_with("PRE-"));
    }
    let places = Places::read(&database, edition.id).await;
    assert_eq!(places.confirmed.len(), 10);
    assert_eq!(places.positions, (1..=190).collect::<Vec<_>>());
    assert_eq!(wrongs(&database, edition.id).await, Vec::<String>::new());
    assert_eq!(database.number("SELECT count(*) FROM job").await, 200);
}

async fn a_form_sent_many_times_at_once_books_once(database: TestDatabase) {
    let edition = edition(&database, 3).await;
    let stand = Stand::on(&database).await;
    let mut forms = Vec::new();
    for browser in browsers(&stand, &database, 6).await {
        let request = store::new_id();
        forms.extend((0..5).map(|_| book(browser.clone(), request)));
    }
    let answers = at_once(forms).await;
    let references: std::collections::HashSet<_> = answers.iter().map(Answer::booking).collect();
    assert_eq!(references.len(), 6);
    let places = Places::read(&database, edition.id).await;
    assert_eq!((places.confirmed.len(), places.waiting.len()), (3, 3));
    assert_eq!(wrongs(&database, edition.id).await, Vec::<String>::new());
}

/// People come, people leave (each twice), and the desk cancels, all at once.
async fn whoever_moves_meets_nobody_at_the_same_place(database: TestDatabase) {
    let edition = edition(&database, 10).await;
    let stand = Stand::on(&database).await;
    let mut browsers = browsers(&stand, &database, 60).await;
    let late = browsers.split_off(40);
    let mut references = Vec::new();
    for browser in &browsers {
        let answer = browser.book(SLUG, store::new_id()).await.unwrap();
        references.push(answer.booking().to_owned());
    }

    let mut acts = JoinSet::new();
    for browser in late {
        acts.spawn(async move { assert_eq!(book(browser, store::new_id()).await.status, 303) });
    }
    // Places and positions alike; each twice, as by an impatient finger.
    for (browser, reference) in browsers.iter().zip(&references).step_by(2) {
        for _ in 0..2 {
            let (browser, reference) = (browser.clone(), reference.clone());
            acts.spawn(async move {
                let answer = browser.cancel(&reference).await.unwrap();
                assert_eq!(answer.booking(), reference);
            });
        }
    }
    let desk = StaffMember {
        id: store::new_id(),
        role: domain::staff::Role::Operator,
        name: "Giulia".to_owned(),
        language: domain::language::Language::It,
        scope: services::Scope::Office,
    };
    for reference in references.iter().skip(1).step_by(6) {
        let (portal, desk) = (stand.portal.clone(), desk.clone());
        let reference = reference.parse().unwrap();
        acts.spawn(async move {
            let reason = CancellationReason::parse("Ha telefonato.").unwrap();
            cancel_by_staff(&portal, &desk, &reference, &reason)
                .await
                .unwrap();
        });
    }
    acts.join_all().await;

    assert_eq!(wrongs(&database, edition.id).await, Vec::<String>::new());
    let places = Places::read(&database, edition.id).await;
    let left = 20 + 7;
    assert_eq!(places.confirmed.len(), 10);
    assert_eq!(places.waiting.len(), 60 - left - 10);
}
