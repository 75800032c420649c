//! The lanes do not delay each other, and all connections are used.
#![allow(clippy::unwrap_used, reason = "what is not there fails the test")]

use std::{sync::Mutex, time::Duration};

use domain::{email::EmailAddress, language::Language};
use services::{
    Settings, SystemClock,
    access::{BrowserSecret, sign_in::request_code},
    outbox::{Delivery, Message},
};
use store_testing::{TestDatabase, on_both_engines};
use tokio::task::JoinHandle;
use uuid::Uuid;

use super::*;
use crate::mail::tests::{Act, Script, SmtpServer, smtp};

on_both_engines!(
    as_many_mails_are_under_way_as_there_are_connections,
    bulk_takes_neither_the_last_connection_nor_that_of_codes,
    what_is_under_way_when_the_portal_closes_is_settled,
);

const CONNECTIONS: usize = 4;

/// A portal on a test's database.
async fn portal(database: &TestDatabase) -> Portal {
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
        refusals: services::Refusals::default(),
        code_in_subject: true,
    };
    let database = store::Database::clone(database);
    let clock = Arc::new(SystemClock);
    Portal::new(database, clock, settings).await.unwrap()
}

/// Queues mails, bypassing the use cases.
async fn queue(database: &TestDatabase, lane: &str, to: &str, count: usize) {
    for _ in 0..count {
        let id = Uuid::now_v7();
        let id = match database.engine {
            store_testing::Engine::Sqlite => format!("X'{}'", id.simple()),
            store_testing::Engine::Postgres => format!("'{id}'"),
        };
        let moment = match database.engine {
            store_testing::Engine::Sqlite => "0",
            store_testing::Engine::Postgres => "to_timestamp(0)",
        };
        let mail = r#""mail":"erasure_requested","name":"Ada","reference":"IMP-7K3M-9QXA","requested":0,"url":"https://portal.example/it""#;
        let payload = format!(
            r#"{{"email":"{to}@example.org","name":null,"language":"it","mail":{{{mail}}}}}"#
        );
        let sql = format!(
            "INSERT INTO job (id, kind, lane, payload, state, run_at, created_at)
                VALUES ({id}, 'mail', '{lane}', '{payload}', 'queued', {moment}, {moment})"
        );
        database.execute(&sql).await.unwrap();
    }
}

/// How long anything here may take on a busy machine.
const PATIENCE: Duration = Duration::from_mins(1);
/// How often a test polls for a result.
const LOOK: Duration = Duration::from_millis(20);

async fn until_done(database: &TestDatabase, count: i64) {
    let done = async {
        while in_state(database, "done").await != count {
            sleep(LOOK).await;
        }
    };
    let in_time = tokio::time::timeout(PATIENCE, done).await;
    assert!(in_time.is_ok(), "there are never {count} done");
}

async fn in_state(database: &TestDatabase, state: &str) -> i64 {
    let count = format!("SELECT count(*) FROM job WHERE state = '{state}'");
    database.number(&count).await
}

fn start(portal: &Portal, transport: Arc<dyn Transport>) -> JoinHandle<()> {
    tokio::spawn(run(portal.clone(), transport, CONNECTIONS))
}

async fn end(portal: &Portal, workers: JoinHandle<()>) {
    portal.closing.send_replace(true);
    workers.await.unwrap();
}

async fn as_many_mails_are_under_way_as_there_are_connections(database: TestDatabase) {
    let script = Script {
        // No client is answered before all connections have a mail.
        content: Act::Meet("250 taken"),
        ..Script::WELCOMING
    };
    let server = SmtpServer::meeting(script, CONNECTIONS).await;
    let portal = portal(&database).await;
    queue(&database, "service", "ada", 2 * CONNECTIONS).await;
    let workers = start(
        &portal,
        Arc::new(crate::mail::MailTransport::Smtp(smtp(&server))),
    );
    until_done(&database, 8).await;
    assert_eq!(server.connections(), CONNECTIONS);
    assert_eq!(server.received().len(), 2 * CONNECTIONS);
    end(&portal, workers).await;
}

/// A transport that does not finish bulk mails until it is released.
#[derive(Default)]
struct Gate {
    begun: Mutex<Vec<String>>,
    open: tokio::sync::Notify,
}

impl Gate {
    fn begun(&self, to: &str) -> usize {
        let begun = self.begun.lock().unwrap();
        begun.iter().filter(|begun| begun.starts_with(to)).count()
    }

    async fn until_begun(&self, to: &str, count: usize) {
        let begun = async {
            while self.begun(to) != count {
                sleep(LOOK).await;
            }
        };
        let in_time = tokio::time::timeout(PATIENCE, begun).await;
        assert!(in_time.is_ok(), "{count} to {to} are never begun");
    }
}

impl Transport for Gate {
    fn may_repeat(&self) -> bool {
        false
    }

    fn deliver<'a>(&'a self, message: &'a Message) -> Delivery<'a> {
        let to = message.to.email.to_string();
        let is_for_many = to.starts_with("many");
        self.begun.lock().unwrap().push(to);
        Box::pin(async move {
            if is_for_many {
                self.open.notified().await;
            }
            Ok(())
        })
    }
}

async fn bulk_takes_neither_the_last_connection_nor_that_of_codes(database: TestDatabase) {
    let gate = Arc::new(Gate::default());
    let portal = portal(&database).await;
    queue(&database, "bulk", "many", 50).await;
    let workers = start(&portal, gate.clone());
    gate.until_begun("many", CONNECTIONS - 1).await;

    queue(&database, "service", "ada", 10).await;
    let email = EmailAddress::parse("code@example.org").unwrap();
    request_code(
        &portal,
        &email,
        BrowserSecret::random(),
        "192.0.2.1",
        Language::It,
    )
    .await
    .unwrap();
    gate.until_begun("ada", 10).await;
    gate.until_begun("code", 1).await;
    until_done(&database, 11).await;
    assert_eq!(gate.begun("many"), CONNECTIONS - 1);
    let claimed = i64::try_from(CONNECTIONS - 1).unwrap();
    assert_eq!(in_state(&database, "running").await, claimed);
    workers.abort();
}

async fn what_is_under_way_when_the_portal_closes_is_settled(database: TestDatabase) {
    let gate = Arc::new(Gate::default());
    let portal = portal(&database).await;
    queue(&database, "bulk", "many", 5).await;
    let workers = start(&portal, gate.clone());
    gate.until_begun("many", CONNECTIONS - 1).await;
    portal.closing.send_replace(true);
    let open = async {
        loop {
            gate.open.notify_waiters();
            sleep(Duration::from_millis(20)).await;
        }
    };
    tokio::select! {
        ended = workers => ended.unwrap(),
        () = open => {}
    }
    let (done, left) = (
        in_state(&database, "done").await,
        in_state(&database, "queued").await,
    );
    assert_eq!((done, left), (3, 2));
}
