//! Queued jobs are run, whatever happens to the worker.

use std::sync::{
    Arc, Mutex,
    atomic::{AtomicI64, Ordering},
};

use domain::{
    email::EmailAddress,
    instant::{Instant, Seconds},
    language::Language,
    staff::Role,
};
use services::{
    Clock, Portal,
    access::{BrowserSecret, sign_in::request_code, visitor::StaffMember},
    communication::undelivered::send_again,
    outbox::{Delivery, DeliveryError, Message, Transport, run_due, take_over},
};
use store::job::{self, Job, JobState, LEASE};
use store_testing::{TestDatabase, on_both_engines, sample};
use tokio::sync::Notify;

use crate::support::{portal, settings};

on_both_engines!(
    a_mail_that_breaks_its_worker_stops_no_other,
    a_mail_that_does_not_leave_is_tried_later_and_later_and_given_up,
    a_mail_under_way_when_its_worker_died_is_sent_again_only_where_that_does_no_harm,
    many_workers_deliver_each_mail_once,
);

#[derive(Clone, Default)]
struct MovedClock(Arc<AtomicI64>);

impl Clock for MovedClock {
    fn now(&self) -> Instant {
        sample::NOW + Seconds::new(self.0.load(Ordering::SeqCst))
    }
}

impl MovedClock {
    fn pass(&self, time: Seconds) {
        self.0.fetch_add(time.get(), Ordering::SeqCst);
    }
}

/// What happens to a mail that is handed over.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Fate {
    Arrives,
    BreaksForOne,
    DoesNotLeave,
    NeverReturns,
}

struct Postman {
    may_repeat: bool,
    fate: Mutex<Fate>,
    handed_over: Mutex<Vec<String>>,
    begun: Notify,
}

impl Postman {
    fn new(may_repeat: bool, fate: Fate) -> Self {
        let fate = Mutex::new(fate);
        Self {
            may_repeat,
            fate,
            handed_over: Mutex::default(),
            begun: Notify::new(),
        }
    }

    fn handed_over(&self) -> Vec<String> {
        let mut all = self.handed_over.lock().unwrap().clone();
        all.sort_unstable();
        all
    }
}

impl Transport for Postman {
    fn may_repeat(&self) -> bool {
        self.may_repeat
    }

    fn deliver<'a>(&'a self, message: &'a Message) -> Delivery<'a> {
        Box::pin(async {
            let to = message.to.email.to_string();
            let fate = *self.fate.lock().unwrap();
            assert!(
                fate != Fate::BreaksForOne || to != "b@example.org",
                "this one breaks its worker"
            );
            self.handed_over.lock().unwrap().push(to);
            self.begun.notify_one();
            match fate {
                Fate::Arrives | Fate::BreaksForOne => Ok(()),
                Fate::DoesNotLeave => Err(DeliveryError::Temporary("nobody answers".to_owned())),
                Fate::NeverReturns => std::future::pending().await,
            }
        })
    }
}

/// A portal with one mail queued to each of the names.
async fn queued_to(database: &TestDatabase, names: &[&str]) -> (Portal, MovedClock) {
    let clock = MovedClock::default();
    let settings = settings(
        "127.0.0.1:1".parse().unwrap(),
        &database.address,
        "unused".as_ref(),
    );
    let portal = portal(&settings, store::Database::clone(database), clock.clone()).await;
    for name in names {
        let email = EmailAddress::parse(&format!("{name}@example.org")).unwrap();
        request_code(&portal, &email, BrowserSecret::random(), name, Language::It)
            .await
            .unwrap();
    }
    (portal, clock)
}

async fn troubled(database: &TestDatabase) -> Vec<Job> {
    let mut reader = database.read().await.unwrap();
    job::troubled(&mut reader).await.unwrap()
}

async fn a_mail_that_breaks_its_worker_stops_no_other(database: TestDatabase) {
    for may_repeat in [true, false] {
        database.execute("DELETE FROM job").await.unwrap();
        let (portal, _) = queued_to(&database, &["a", "b", "c"]).await;
        let postman = Postman::new(may_repeat, Fate::BreaksForOne);
        assert_eq!(run_due(&portal, &postman).await.unwrap(), 3);
        assert_eq!(postman.handed_over(), ["a@example.org", "c@example.org"]);
        let troubled = troubled(&database).await;
        assert_eq!(troubled.len(), 1);
        assert_eq!(troubled[0].state, JobState::Uncertain);
        assert!(troubled[0].payload.contains("b@example.org"));
        assert_eq!(run_due(&portal, &postman).await.unwrap(), 0);
    }
}

async fn a_mail_that_does_not_leave_is_tried_later_and_later_and_given_up(database: TestDatabase) {
    let (portal, clock) = queued_to(&database, &["a"]).await;
    let postman = Postman::new(false, Fate::DoesNotLeave);
    let mut waits = Vec::new();
    loop {
        assert_eq!(run_due(&portal, &postman).await.unwrap(), 1);
        assert_eq!(run_due(&portal, &postman).await.unwrap(), 0);
        let job = troubled(&database).await.remove(0);
        assert_eq!(job.last_error.as_deref(), Some("nobody answers"));
        if job.state == JobState::Failed {
            break;
        }
        let wait = job.run_at - portal.now();
        waits.push(wait);
        clock.pass(Seconds::new(wait.get() - 1));
        assert_eq!(run_due(&portal, &postman).await.unwrap(), 0);
        clock.pass(Seconds::new(1));
    }
    assert_eq!(waits.len() + 1, postman.handed_over().len());
    assert!(waits.is_sorted() && waits[0] < waits[1], "{waits:?}");
    let all = Seconds::new(waits.iter().map(|wait| wait.get()).sum());
    assert!(all > Seconds::days(1) && all < Seconds::days(7), "{all:?}");
}

async fn a_mail_under_way_when_its_worker_died_is_sent_again_only_where_that_does_no_harm(
    database: TestDatabase,
) {
    for may_repeat in [true, false] {
        database.execute("DELETE FROM job").await.unwrap();
        let (portal, clock) = queued_to(&database, &["a"]).await;
        let postman = Postman::new(may_repeat, Fate::NeverReturns);
        tokio::select! {
            _ = run_due(&portal, &postman) => panic!("the delivery never returns"),
            () = postman.begun.notified() => {}
        }
        *postman.fate.lock().unwrap() = Fate::Arrives;
        // As long as the lease lasts, the mail belongs to its worker.
        clock.pass(LEASE);
        assert_eq!(take_over(&portal, &postman).await.unwrap(), 0);
        assert_eq!(run_due(&portal, &postman).await.unwrap(), 0);
        clock.pass(Seconds::new(1));
        assert_eq!(take_over(&portal, &postman).await.unwrap(), 1);
        assert_eq!(
            run_due(&portal, &postman).await.unwrap(),
            usize::from(may_repeat)
        );
        if !may_repeat {
            let uncertain = troubled(&database).await.remove(0);
            assert_eq!(uncertain.state, JobState::Uncertain);
            assert_eq!(postman.handed_over().len(), 1);
            send_again(&portal, &operator(), uncertain.id)
                .await
                .unwrap();
            assert_eq!(run_due(&portal, &postman).await.unwrap(), 1);
        }
        assert_eq!(postman.handed_over().len(), 2);
        assert_eq!(
            database
                .number("SELECT count(*) FROM job WHERE state <> 'done'")
                .await,
            0
        );
    }
}

fn operator() -> StaffMember {
    StaffMember {
        id: store::new_id(),
        role: Role::Operator,
        name: "Giulia".to_owned(),
        language: Language::It,
        scope: services::Scope::Office,
    }
}

async fn many_workers_deliver_each_mail_once(database: TestDatabase) {
    for may_repeat in [true, false] {
        let names: Vec<_> = (0..30)
            .map(|number| format!("{may_repeat}-{number}"))
            .collect();
        let names: Vec<_> = names.iter().map(String::as_str).collect();
        let (portal, _) = queued_to(&database, &names).await;
        let postman = Arc::new(Postman::new(may_repeat, Fate::Arrives));
        let mut workers = tokio::task::JoinSet::new();
        for _ in 0..4 {
            let (portal, postman) = (portal.clone(), Arc::clone(&postman));
            workers.spawn(async move { run_due(&portal, &*postman).await.unwrap() });
        }
        assert_eq!(workers.join_all().await.iter().sum::<usize>(), names.len());
        let mut expected: Vec<_> = names
            .iter()
            .map(|name| format!("{name}@example.org"))
            .collect();
        expected.sort_unstable();
        assert_eq!(postman.handed_over(), expected);
    }
}
