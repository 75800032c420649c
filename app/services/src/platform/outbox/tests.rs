//! How the outbox treats jobs of any kind.
#![allow(clippy::unwrap_used, reason = "what is not there fails the test")]

use std::sync::{Arc, Mutex, PoisonError};

use domain::instant::{Instant, Seconds};
use serde::{Deserialize, Serialize};
use store::job::{self, JobState, LEASE};
use store_testing::{TestDatabase, on_both_engines, sample::NOW};

use super::{
    Context, Delivery, DeliveryError, Job, Lane, Message, Registry, Transport, finish_and_claim,
    queue, run_due, take_over,
};
use crate::{Clock, Portal, Settings};

on_both_engines!(
    a_process_leaves_what_only_a_newer_one_understands,
    a_payload_that_only_a_newer_process_can_read_is_not_lost,
    a_full_lane_delays_no_other,
    a_job_that_breaks_its_worker_is_repeated_where_that_does_no_harm,
    what_a_dead_worker_held_of_an_unknown_kind_is_left_to_those_who_know_it,
);

static DONE: Mutex<Vec<String>> = Mutex::new(Vec::new());

/// Records that it was done.
#[derive(Serialize, Deserialize)]
struct Old {
    word: String,
}

impl Job for Old {
    const KIND: &'static str = "old";
    const LANE: Lane = Lane::Service;
    const REPEATABLE: bool = true;

    async fn carry_out(self, _: &Context<'_>) -> Result<(), DeliveryError> {
        assert!(!self.word.contains("breaks"), "this one breaks its worker");
        note(self.word);
        Ok(())
    }
}

/// A kind added by a newer version.
#[derive(Serialize, Deserialize)]
struct New {
    word: String,
}

impl Job for New {
    const KIND: &'static str = "new";
    const LANE: Lane = Lane::Now;
    const REPEATABLE: bool = false;

    async fn carry_out(self, _: &Context<'_>) -> Result<(), DeliveryError> {
        note(self.word);
        Ok(())
    }
}

/// The old kind as a newer version writes it.
#[derive(Serialize, Deserialize)]
struct Renewed {
    words: Vec<String>,
}

impl Job for Renewed {
    const KIND: &'static str = "old";
    const LANE: Lane = Lane::Service;
    const REPEATABLE: bool = true;

    async fn carry_out(self, _: &Context<'_>) -> Result<(), DeliveryError> {
        note(self.words.concat());
        Ok(())
    }
}

/// Not a mail to very many people, but in their lane.
#[derive(Serialize, Deserialize)]
struct Many {
    word: String,
}

impl Job for Many {
    const KIND: &'static str = "many";
    const LANE: Lane = Lane::Bulk;
    const REPEATABLE: bool = false;

    async fn carry_out(self, _: &Context<'_>) -> Result<(), DeliveryError> {
        note(self.word);
        Ok(())
    }
}

fn note(word: String) {
    DONE.lock()
        .unwrap_or_else(PoisonError::into_inner)
        .push(word);
}

/// How often jobs with that word were done; each test uses words of its own.
fn done(word: &str) -> usize {
    let done = DONE.lock().unwrap_or_else(PoisonError::into_inner);
    done.iter().filter(|done| *done == word).count()
}

struct Nowhere;

impl Transport for Nowhere {
    fn may_repeat(&self) -> bool {
        false
    }

    fn deliver<'a>(&'a self, _: &'a Message) -> Delivery<'a> {
        Box::pin(async { Ok(()) })
    }
}

struct HandClock(Mutex<Instant>);

impl Clock for HandClock {
    fn now(&self) -> Instant {
        *self.0.lock().unwrap()
    }
}

struct Process {
    portal: Portal,
    clock: Arc<HandClock>,
}

impl Process {
    async fn start(database: &TestDatabase, jobs: Registry) -> Self {
        let settings = Settings {
            base_url: "https://portal.example".to_owned(),
            office: "Ufficio di prova".to_owned(),
            office_email: "ufficio@example.org".parse().unwrap(),
            office_phone: None,
            reminders: std::collections::BTreeMap::new(),
            limits: domain::limits::Limits::default(),
            demo: false,
            reload: false,
            signatory: None,
            refusals: crate::Refusals::default(),
            code_in_subject: true,
        };
        let clock = Arc::new(HandClock(Mutex::new(NOW)));
        let database = store::Database::clone(database);
        let mut portal = Portal::new(database, clock.clone(), settings)
            .await
            .unwrap();
        portal.jobs = Arc::new(jobs);
        Self { portal, clock }
    }

    async fn queue(&self, work: &impl Job) {
        let mut transaction = self.portal.database.write().await.unwrap();
        queue(&mut transaction, work, self.portal.now())
            .await
            .unwrap();
        transaction.commit().await.unwrap();
    }

    async fn run(&self) -> usize {
        run_due(&self.portal, &Nowhere).await.unwrap()
    }

    fn pass(&self, time: Seconds) {
        let mut now = self.clock.0.lock().unwrap();
        *now = *now + time;
    }

    async fn troubled(&self) -> Vec<job::Job> {
        let mut reader = self.portal.database.read().await.unwrap();
        job::troubled(&mut reader).await.unwrap()
    }
}

fn older() -> Registry {
    Registry::default().with::<Old>()
}

fn newer() -> Registry {
    older().with::<New>().with::<Many>()
}

async fn a_process_leaves_what_only_a_newer_one_understands(database: TestDatabase) {
    let word = format!("rolling on {:?}", database.engine);
    let old = Process::start(&database, older()).await;
    let new = Process::start(&database, newer()).await;
    new.queue(&New { word: word.clone() }).await;
    new.queue(&Old { word: word.clone() }).await;
    assert_eq!(old.run().await, 1);
    assert_eq!(old.run().await, 0);
    assert_eq!(old.troubled().await, []);
    assert_eq!(new.run().await, 1);
    assert_eq!(done(&word), 2);
}

async fn a_payload_that_only_a_newer_process_can_read_is_not_lost(database: TestDatabase) {
    let word = format!("renewed on {:?}", database.engine);
    let old = Process::start(&database, older()).await;
    let new = Process::start(&database, Registry::default().with::<Renewed>()).await;
    let words = vec![word.clone()];
    new.queue(&Renewed { words }).await;
    assert_eq!(old.run().await, 1);
    assert_eq!(old.troubled().await[0].state, JobState::Queued);
    new.pass(Seconds::minutes(1));
    assert_eq!(new.run().await, 1);
    assert_eq!(done(&word), 1);
}

async fn a_full_lane_delays_no_other(database: TestDatabase) {
    let process = Process::start(&database, newer()).await;
    let word = || "lanes".to_owned();
    for _ in 0..20 {
        process.queue(&Many { word: word() }).await;
    }
    process.queue(&Old { word: word() }).await;
    process.queue(&New { word: word() }).await;
    let lanes = [(Lane::Service, 4), (Lane::Bulk, 3)];
    let claimed = finish_and_claim(&process.portal, &[], &lanes, 4)
        .await
        .unwrap();
    let kinds: Vec<_> = claimed
        .iter()
        .map(|claimed| claimed.job.kind.as_str())
        .collect();
    assert_eq!(kinds, ["old", "many", "many", "many"]);
    // Those three are in progress: the remaining capacity is not for bulk.
    let lanes = [(Lane::Service, 4), (Lane::Bulk, 0)];
    let claimed = finish_and_claim(&process.portal, &[], &lanes, 1)
        .await
        .unwrap();
    assert!(claimed.is_empty());
    let claimed = finish_and_claim(&process.portal, &[], &[(Lane::Now, 4)], 4)
        .await
        .unwrap();
    assert_eq!(claimed.len(), 1);
}

async fn a_job_that_breaks_its_worker_is_repeated_where_that_does_no_harm(database: TestDatabase) {
    let process = Process::start(&database, newer()).await;
    let word = "breaks its worker".to_owned();
    process.queue(&Old { word }).await;
    assert_eq!(process.run().await, 1);
    let troubled = process.troubled().await;
    assert_eq!((troubled.len(), troubled[0].state), (1, JobState::Queued));
    process.pass(Seconds::minutes(1));
    assert_eq!(process.run().await, 1);
}

async fn what_a_dead_worker_held_of_an_unknown_kind_is_left_to_those_who_know_it(
    database: TestDatabase,
) {
    let old = Process::start(&database, older()).await;
    let new = Process::start(&database, newer()).await;
    let word = format!("held on {:?}", database.engine);
    new.queue(&New { word }).await;
    let claimed = finish_and_claim(&new.portal, &[], &[(Lane::Now, 1)], 1)
        .await
        .unwrap();
    assert_eq!(claimed.len(), 1);
    for process in [&old, &new] {
        process.pass(LEASE);
        process.pass(Seconds::new(1));
    }
    assert_eq!(take_over(&old.portal, &Nowhere).await.unwrap(), 0);
    assert_eq!(take_over(&new.portal, &Nowhere).await.unwrap(), 1);
    assert_eq!(new.troubled().await[0].state, JobState::Uncertain);
}
