//! The process is killed repeatedly while the places of three groups change hands: answered requests hold,
//! others can be sent again, and no place is ever given twice, or free while an entitled person waits.

use std::{io, sync::Arc};

use domain::{booking::BookingState, id::RequestId};
use services::{SystemClock, editions::change};
use store::{booking, edition::Edition};
use store_testing::{TestDatabase, on_both_engines};
use tokio::{sync::Semaphore, task::JoinSet};

use crate::support::{
    Answer, Browser, Chance, Places, Process, desk, edition_from_now, groups_form, in_three_groups,
    known_people, portal, settings,
};

on_both_engines!(what_was_answered_holds_although_the_process_is_killed);

const SLUG: &str = "cucina";
const PEOPLE: usize = 40;
/// How many forms each person sends.
const FORMS: usize = 6;
/// After how many answers the process is killed, each time.
const KILLED_AFTER: u32 = 40;

/// A form.
#[derive(Clone, Debug)]
enum Step {
    Book(RequestId),
    Cancel(String),
    /// Accepts or declines the offered place.
    Answer(String, &'static str),
}

/// A person who books, answers and cancels, and sends a form again until it is answered.
#[derive(Clone, Debug)]
struct Guest {
    token: String,
    chance: Chance,
    groups: String,
    /// The booking that was confirmed to the person.
    booked: Option<String>,
    /// Those that were reported to the person as ended.
    ended: Vec<String>,
    /// What was sent and not answered.
    sending: Option<Step>,
    forms_left: usize,
}

impl Guest {
    fn new(token: String, number: u64) -> Self {
        Self {
            token,
            chance: Chance(number),
            groups: groups_form(number),
            booked: None,
            ended: Vec::new(),
            sending: None,
            forms_left: FORMS,
        }
    }

    /// What is sent next, if anything.
    fn step(&mut self) -> Option<Step> {
        if self.sending.is_some() {
            return self.sending.clone();
        }
        self.forms_left = self.forms_left.checked_sub(1)?;
        self.sending = Some(match (&self.booked, self.chance.next() % 4) {
            (None, _) => Step::Book(store::new_id()),
            (Some(reference), 0) => Step::Cancel(reference.clone()),
            (Some(reference), 1) => Step::Answer(reference.clone(), "decline"),
            (Some(reference), _) => Step::Answer(reference.clone(), "accept"),
        });
        self.sending.clone()
    }

    async fn send(&self, browser: &Browser, step: &Step) -> io::Result<Answer> {
        let (path, form) = match step {
            Step::Book(request) => (
                format!("/it/activities/{SLUG}/book"),
                format!("request_id={request}{}", self.groups),
            ),
            Step::Cancel(reference) => (format!("/it/bookings/{reference}/cancel"), String::new()),
            Step::Answer(reference, word) => (
                format!("/it/bookings/{reference}/offer"),
                format!("answer={word}"),
            ),
        };
        browser.post(&path, &form).await
    }

    /// Remembers what the answer says.
    fn learn(&mut self, step: Step, answer: &Answer) {
        self.sending = None;
        match step {
            Step::Book(_) => self.booked = Some(answer.booking().to_owned()),
            Step::Cancel(reference) | Step::Answer(reference, "decline")
                if answer.status == 303 =>
            {
                self.booked = None;
                self.ended.push(reference);
            }
            // Most of those who answer have no offer.
            Step::Cancel(_) | Step::Answer(..) => {
                assert!(matches!(answer.status, 303 | 422), "{answer:?}");
            }
        }
    }

    /// Sends one form after the other, until there is no more to send or nobody answers.
    async fn go_on(mut self, browser: Browser, answered: Arc<Semaphore>) -> Self {
        while let Some(step) = self.step() {
            match self.send(&browser, &step).await {
                // Too busy: retry.
                Ok(answer) if answer.status == 503 => {}
                Ok(answer) => {
                    self.learn(step, &answer);
                    answered.add_permits(1);
                }
                // The process was killed.
                Err(_) => break,
            }
        }
        self
    }

    /// Asserts that everything the person was told is true.
    async fn assert_told_the_truth(&self, database: &TestDatabase) {
        let mut reader = database.read().await.unwrap();
        let mut state = async |reference: &String| {
            let reference = reference.parse().unwrap();
            let booking = booking::by_reference(&mut reader, &reference).await;
            booking.unwrap().unwrap().state
        };
        for reference in &self.ended {
            assert_eq!(state(reference).await, BookingState::Cancelled);
        }
        if let (Some(reference), None) = (&self.booked, &self.sending) {
            assert_ne!(state(reference).await, BookingState::Cancelled);
        }
    }
}

async fn what_was_answered_holds_although_the_process_is_killed(database: TestDatabase) {
    let folder = tempfile::tempdir().unwrap();
    let mails = folder.path().join("mail");
    let edition = edition_from_now(&database, SLUG, 20).await;
    let settings = settings("127.0.0.1:1".parse().unwrap(), &database.address, &mails);
    let portal = portal(&settings, store::Database::clone(&database), SystemClock).await;
    let content = in_three_groups(&edition, 20, 4);
    change(
        &portal,
        &desk(),
        &edition.slug,
        &content,
        1,
        store::new_id(),
    )
    .await
    .unwrap();
    let tokens = known_people(&portal, &database, PEOPLE).await;
    let mut guests: Vec<_> = (0..)
        .zip(tokens)
        .map(|(number, token)| Guest::new(token, number))
        .collect();

    let mut kills = 0;
    while guests
        .iter()
        .any(|guest| guest.forms_left > 0 || guest.sending.is_some())
    {
        let process = Process::start(&database.address, &mails).await;
        guests = until_killed(process, guests).await;
        kills += 1;
        // The next process opens everything as the killed one left it, before the test reads it.
        Process::start(&database.address, &mails).await.kill();
        assert_right(&database, &edition, &guests).await;
    }
    assert!(kills > 3, "the process was killed {kills} times only");
    let declined = "SELECT count(*) FROM booking WHERE ending = 'declined'";
    assert!(
        database.number(declined).await > 0,
        "nobody was offered a place"
    );
}

/// All guests continue at once; the process is killed in the middle of it.
async fn until_killed(mut process: Process, guests: Vec<Guest>) -> Vec<Guest> {
    let answered = Arc::new(Semaphore::new(0));
    let mut acts = JoinSet::new();
    for guest in guests {
        let browser = process.browser(&guest.token);
        acts.spawn(guest.go_on(browser, answered.clone()));
    }
    let mut guests = Vec::new();
    let enough = answered.acquire_many(KILLED_AFTER);
    tokio::pin!(enough);
    loop {
        tokio::select! {
            _ = &mut enough => break,
            // All guests are done before that many answers came.
            done = acts.join_next() => match done {
                Some(guest) => guests.push(guest.unwrap()),
                None => break,
            },
        }
    }
    process.kill();
    guests.extend(acts.join_all().await);
    guests
}

async fn assert_right(database: &TestDatabase, edition: &Edition, guests: &[Guest]) {
    let wrongs = Places::read(database, edition.id).await.wrongs();
    assert_eq!(wrongs, Vec::<String>::new());
    for guest in guests {
        guest.assert_told_the_truth(database).await;
    }
}
