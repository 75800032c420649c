//! The process is killed while people book: no confirmed booking is lost.

use std::{
    collections::{HashMap, HashSet},
    fs,
    path::{Path, PathBuf},
    sync::{Arc, Mutex},
    time::Duration,
};

use domain::{
    id::{EditionId, RequestId},
    instant::Seconds,
};
use mail_parser::MessageParser;
use services::{Clock as _, SystemClock};
use store::booking;
use store_testing::{Engine, TestDatabase};
use tokio::{sync::Semaphore, task::JoinSet};

use crate::support::{Places, Process, edition_from_now, known_people, portal, settings, wrongs};

const PEOPLE: usize = 60;
const PLACES: i64 = 10;
/// Concurrent clients; few enough that several rounds are needed.
const AT_ONCE: usize = 25;
/// After how many answers the process is killed, each time.
const KILLED_AFTER: usize = 15;
const SLUG: &str = "cucina";

/// A person who sends the same form until it is answered.
#[derive(Clone)]
struct Person {
    token: String,
    request: RequestId,
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_promised_survives_kill_9() {
    let folder = tempfile::tempdir().unwrap();
    let mails = folder.path().join("mail");
    let address = format!("sqlite:{}/portal.sqlite", folder.path().display());
    let database = TestDatabase::open(&address).await;
    database.migrate().await.unwrap();
    let edition = edition_from_now(&database, SLUG, PLACES).await.id;
    let mut people = people(&database, &mails).await;
    // No other process may have the file open while the server runs and is killed.
    database.close().await;

    let promised = Arc::default();
    while !people.is_empty() {
        let mut process = Process::start(&address, &mails).await;
        book_until_killed(&mut process, &people, &promised).await;
        people.retain(|person| !promised.lock().unwrap().contains_key(&person.request));
        // A new process opens the file as the killed one left it, before the test reads it.
        Process::start(&address, &mails).await.kill();

        let database = TestDatabase::open(&address).await;
        assert_kept(&database, edition, &promised).await;
        let_leases_run_out(&database).await;
        database.close().await;
    }

    let mut process = Process::start(&address, &mails).await;
    let database = TestDatabase::open(&address).await;
    let places = Places::read(&database, edition).await;
    assert_eq!(places.taken.len(), 10);
    assert_eq!(places.waiting.len(), PEOPLE - 10);
    every_mail_goes_out_once(&database, &mails, edition).await;
    process.kill();
    database.close().await;
}

async fn people(database: &TestDatabase, mails: &Path) -> Vec<Person> {
    let settings = settings("127.0.0.1:1".parse().unwrap(), &database.address, mails);
    let portal = portal(&settings, store::Database::clone(database), SystemClock).await;
    let tokens = known_people(&portal, database, PEOPLE).await;
    let person = |token| Person {
        token,
        request: store::new_id(),
    };
    tokens.into_iter().map(person).collect()
}

/// Many send their form at once; the process is killed in the middle of it.
async fn book_until_killed(
    process: &mut Process,
    people: &[Person],
    promised: &Arc<Mutex<HashMap<RequestId, String>>>,
) {
    let answered = Arc::new(Semaphore::new(0));
    let mut forms = JoinSet::new();
    for Person { token, request } in people.iter().take(AT_ONCE).cloned() {
        let (browser, promised) = (process.browser(&token), Arc::clone(promised));
        let answered = Arc::clone(&answered);
        forms.spawn(async move {
            // The killed process leaves broken connections.
            if let Ok(answer) = browser.book(SLUG, request).await {
                promised
                    .lock()
                    .unwrap()
                    .insert(request, answer.booking().to_owned());
                answered.add_permits(1);
            }
        });
    }
    let enough = u32::try_from(KILLED_AFTER.min(people.len())).unwrap();
    drop(answered.acquire_many(enough).await.unwrap());
    process.kill();
    forms.join_all().await;
}

/// Every confirmed booking is stored, and the stored data is valid.
async fn assert_kept(
    database: &TestDatabase,
    edition: EditionId,
    promised: &Mutex<HashMap<RequestId, String>>,
) {
    let promised = promised.lock().unwrap().clone();
    let mut reader = database.read().await.unwrap();
    for (request, reference) in &promised {
        let found = booking::by_reference(&mut reader, &reference.parse().unwrap())
            .await
            .unwrap();
        assert_eq!(found.unwrap().edition_id, edition);
        let led_to = store::request::earlier(&mut reader, *request)
            .await
            .unwrap();
        assert_eq!(led_to.as_ref(), Some(reference));
    }
    let references: HashSet<_> = promised.values().collect();
    assert_eq!(references.len(), promised.len());
    let wrongs = wrongs(database, edition).await;
    assert!(wrongs.is_empty(), "{wrongs:?}");
}

/// Jobs of the killed process are taken over when their lease has expired; the test does not wait two
/// minutes, it backdates the leases.
async fn let_leases_run_out(database: &TestDatabase) {
    let over = SystemClock.now() - Seconds::new(1);
    let over = match database.engine {
        Engine::Sqlite => over.seconds().to_string(),
        Engine::Postgres => format!("'{over}'"),
    };
    let sql = format!("UPDATE job SET lease_until = {over} WHERE state = 'running'");
    database.execute(&sql).await.unwrap();
}

/// Waits until no mail is due; then each booking has exactly one mail. Reminders are not due yet.
async fn every_mail_goes_out_once(database: &TestDatabase, mails: &Path, edition: EditionId) {
    let due = "SELECT count(*) FROM job WHERE state IN ('queued', 'running')
        AND payload NOT LIKE '%reminder%'";
    while database.number(due).await > 0 {
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    assert_eq!(
        database
            .number(
                "SELECT count(*) FROM job WHERE state <> 'done' AND payload NOT LIKE '%reminder%'"
            )
            .await,
        0
    );
    let letters: Vec<_> = fs::read_dir(mails)
        .unwrap()
        .map(|file| file.unwrap().path())
        .collect();
    let letters: Vec<PathBuf> = letters
        .into_iter()
        .filter(|file| file.extension().is_some_and(|kind| kind == "eml"))
        .collect();
    assert_eq!(
        database
            .number("SELECT count(*) FROM job WHERE payload NOT LIKE '%reminder%'")
            .await,
        i64::try_from(letters.len()).unwrap()
    );

    let texts: Vec<String> = letters.iter().map(|letter| text_of(letter)).collect();
    let mut reader = database.read().await.unwrap();
    let bookings = booking::of_edition(&mut reader, edition).await.unwrap();
    assert_eq!(bookings.len(), PEOPLE);
    for line in bookings {
        let reference = line.reference.to_string();
        let about = texts
            .iter()
            .filter(|text| text.contains(&reference))
            .count();
        assert_eq!(about, 1, "mails about {reference}");
    }
}

fn text_of(letter: &Path) -> String {
    let bytes = fs::read(letter).unwrap();
    let message = MessageParser::new().parse(&bytes).unwrap();
    message.body_text(0).unwrap().into_owned()
}
