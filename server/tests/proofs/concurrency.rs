//! Two hundred people book ten places at the same moment.

use std::future::Future;

use domain::{id::RequestId, instant::Seconds};
use services::{
    bookings::{CancellationReason, cancel_by_staff},
    editions::change,
    outbox::run_due,
    places::Heard,
};
use store::edition::Edition;
use store_testing::{TestDatabase, on_both_engines, sample::insert_edition};
use tokio::task::JoinSet;

use crate::support::{
    Answer, Browser, Chance, Nowhere, Places, Stand, desk, groups_form, in_three_groups,
    known_people, wrongs,
};

on_both_engines!(
    two_hundred_at_once_get_ten_places,
    a_form_sent_many_times_at_once_books_once,
    whoever_goes_away_takes_nothing_from_the_others,
    whoever_moves_meets_nobody_at_the_same_place,
    two_thousand_requests_for_a_hundred_places_of_three_groups,
    offers_run_out_while_everybody_moves,
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

/// Starts all actions at once and waits for all of them.
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
    assert_eq!(places.taken.len(), 10);
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
    assert_eq!((places.taken.len(), places.waiting.len()), (3, 3));
    assert_eq!(wrongs(&database, edition.id).await, Vec::<String>::new());
}

/// Concurrent bookings share a transaction; a third of the people close the page meanwhile.
async fn whoever_goes_away_takes_nothing_from_the_others(database: TestDatabase) {
    let edition = edition(&database, 10).await;
    let stand = Stand::on(&database).await;
    let mut staying = JoinSet::new();
    let mut leaving = Vec::new();
    for (number, browser) in (0..).zip(browsers(&stand, &database, 121).await) {
        let act = book(browser, store::new_id());
        if number % 3 == 0 {
            leaving.push(tokio::spawn(act));
        } else {
            staying.spawn(act);
        }
    }
    for (number, leaving) in (0..).zip(leaving) {
        tokio::time::sleep(std::time::Duration::from_millis(number % 4)).await;
        leaving.abort();
    }
    let answers = staying.join_all().await;
    let references: std::collections::HashSet<_> = answers.iter().map(Answer::booking).collect();
    assert_eq!(references.len(), 80);
    assert_eq!(wrongs(&database, edition.id).await, Vec::<String>::new());
}

/// People book, people cancel (each twice), and the desk cancels, all at once.
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
    // Both places and positions; each twice, like a double click.
    for (browser, reference) in browsers.iter().zip(&references).step_by(2) {
        for _ in 0..2 {
            let (browser, reference) = (browser.clone(), reference.clone());
            acts.spawn(async move {
                let answer = browser.cancel(&reference).await.unwrap();
                assert_eq!(answer.booking(), reference);
            });
        }
    }
    let desk = desk();
    for reference in references.iter().skip(1).step_by(6) {
        let (portal, desk) = (stand.portal.clone(), desk.clone());
        let reference = reference.parse().unwrap();
        acts.spawn(async move {
            let reason = CancellationReason::parse("Ha telefonato.").unwrap();
            cancel_by_staff(&portal, &desk, &reference, &reason, Heard::NotYet)
                .await
                .unwrap();
        });
    }
    acts.join_all().await;

    assert_eq!(wrongs(&database, edition.id).await, Vec::<String>::new());
    let places = Places::read(&database, edition.id).await;
    let left = 20 + 7;
    assert_eq!(places.taken.len(), 10);
    assert_eq!(places.waiting.len(), 60 - left - 10);
}

/// Sends a form, and retries as long as the portal answers that it is too busy.
async fn insist(browser: &Browser, path: &str, form: &str) -> Answer {
    loop {
        let answer = browser.post(path, form).await.unwrap();
        if answer.status != 503 {
            return answer;
        }
    }
}

/// Ten requests of one person: they book, accept or decline offers, cancel, book again.
async fn ten_requests(browser: Browser, client: u64) {
    let mut chance = Chance(client);
    let form = groups_form(client);
    let mut booked: Option<String> = None;
    for _ in 0..10 {
        let choice = chance.next() % 8;
        let answer = match &booked {
            Some(reference) if choice == 0 => {
                insist(&browser, &format!("/it/bookings/{reference}/cancel"), "").await
            }
            Some(reference) if choice < 7 => {
                let word = if choice < 6 { "accept" } else { "decline" };
                let path = format!("/it/bookings/{reference}/offer");
                insist(&browser, &path, &format!("answer={word}")).await
            }
            _ => {
                let request = store::new_id::<RequestId>();
                let path = format!("/it/activities/{SLUG}/book");
                let form = format!("request_id={request}{form}");
                let answer = insist(&browser, &path, &form).await;
                if answer.status == 303 {
                    booked = Some(answer.booking().to_owned());
                }
                answer
            }
        };
        let status = answer.status;
        assert!(matches!(status, 303 | 422), "answered {status}");
    }
}

/// Changes the number of places of an edition, some of which are reserved for each group.
async fn revise(stand: &Stand, edition: &Edition, places: i64, kept: i64, revision: i64) -> bool {
    let content = in_three_groups(edition, places, kept);
    let (portal, slug, request) = (&stand.portal, &edition.slug, store::new_id());
    change(portal, &desk(), slug, &content, revision, request)
        .await
        .is_ok()
}

async fn two_thousand_requests_for_a_hundred_places_of_three_groups(database: TestDatabase) {
    let edition = edition(&database, 100).await;
    let stand = Stand::on(&database).await;
    assert!(revise(&stand, &edition, 100, 20, 1).await);
    let browsers = browsers(&stand, &database, 200).await;
    let mut clients = JoinSet::new();
    for (client, browser) in (0..).zip(browsers) {
        clients.spawn(ten_requests(browser, client));
    }
    let mut revision = 2;
    for (places, kept) in [(110, 20), (105, 15), (90, 20), (120, 25), (100, 20)] {
        tokio::time::sleep(std::time::Duration::from_millis(100)).await;
        // Refused if those who hold a place would no longer fit.
        if revise(&stand, &edition, places, kept, revision).await {
            revision += 1;
        }
    }
    clients.join_all().await;
    assert!(revision > 2, "the places never changed");
    assert_eq!(wrongs(&database, edition.id).await, Vec::<String>::new());
}

/// Days pass, and two processes work on the outbox, while people book, answer and cancel and the places
/// change. Notifications are not checked: sent mails have no payload.
async fn offers_run_out_while_everybody_moves(database: TestDatabase) {
    let edition = edition(&database, 20).await;
    let stand = Stand::on(&database).await;
    assert!(revise(&stand, &edition, 20, 4, 1).await);
    let browsers = browsers(&stand, &database, 100).await;
    let mut clients = JoinSet::new();
    for (client, browser) in (0..).zip(browsers) {
        clients.spawn(ten_requests(browser, client));
    }
    let mut revision = 2;
    for places in [30, 22, 28, 20] {
        tokio::time::sleep(std::time::Duration::from_millis(100)).await;
        // Refused if those who hold a place would no longer fit.
        if revise(&stand, &edition, places, 4, revision).await {
            revision += 1;
        }
        stand.clock.pass(Seconds::hours(26));
        let runners = [stand.portal.clone(), stand.portal.clone()];
        let runners = runners.map(|portal| async move { run_due(&portal, &Nowhere).await });
        for outcome in at_once(runners).await {
            outcome.unwrap();
        }
    }
    clients.join_all().await;
    // On a busy machine few requests ran between the rounds: the current offers expire as well.
    stand.clock.pass(Seconds::hours(26));
    run_due(&stand.portal, &Nowhere).await.unwrap();
    assert!(revision > 2, "the places never changed");
    let ran_out = "SELECT count(*) FROM booking WHERE ending = 'expired'";
    assert!(database.number(ran_out).await > 0, "no offer ran out");
    let places = Places::read(&database, edition.id).await;
    assert_eq!(places.wrongs(), Vec::<String>::new());
}
