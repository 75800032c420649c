//! What is written to the log of requests, and what must never be in it.

use std::{
    io,
    sync::{Arc, Mutex, PoisonError},
};

use axum::{
    body::Body,
    http::{Request, StatusCode},
};
use serde_json::Value;
use store::Database;
use store_testing::TestDatabase;
use tracing::subscriber::DefaultGuard;
use tracing_subscriber::fmt::MakeWriter;

use crate::{
    pages::{book, person},
    support::{BASE, Site, mail_link},
};

/// A log that is kept in memory.
#[derive(Clone, Default)]
pub struct Log(Arc<Mutex<Vec<u8>>>);

impl io::Write for Log {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl MakeWriter<'_> for Log {
    type Writer = Self;

    fn make_writer(&self) -> Self {
        self.clone()
    }
}

impl Log {
    /// Everything that the portal logs in this thread, as long as the guard lives.
    pub fn begin(for_people: bool) -> (Self, DefaultGuard) {
        let log = Self::default();
        let everything = "trace".parse().unwrap();
        let subscriber = server::logging::subscriber(for_people, everything, log.clone());
        (log, tracing::subscriber::set_default(subscriber))
    }

    /// Everything so far.
    pub fn text(&self) -> String {
        String::from_utf8(self.0.lock().unwrap().clone()).unwrap()
    }

    /// The lines of requests.
    fn answered(&self) -> Vec<Value> {
        let text = self.text();
        let lines = text
            .lines()
            .map(|line| serde_json::from_str::<Value>(line).unwrap());
        lines.filter(|line| line["message"] == "answered").collect()
    }
}

#[tokio::test]
async fn a_request_is_one_line_of_json_with_its_route() {
    let site = Site::open().await;
    let visitor = site.visitor();
    let (log, _guard) = Log::begin(false);
    visitor
        .get("/en/activities/magazzini-e-consegne?kind=lab")
        .await;
    let nowhere = visitor.get("/one/two/three/four").await;
    let lines = log.answered();
    let [page, missing] = lines.as_slice() else {
        panic!("{lines:?}")
    };
    assert_eq!(page["level"], "INFO");
    assert_eq!(page["method"], "GET");
    assert_eq!(page["route"], "/{language}/activities/{slug}");
    assert_eq!(page["status"], 200);
    assert_eq!(page["language"], "en");
    assert!(page["milliseconds"].is_f64(), "{page}");
    assert_eq!(missing["route"], "none");
    assert_eq!(missing["status"], 404);
    assert_eq!(missing["span"]["id"], nowhere.header("x-request-id"));
    assert!(!log.text().contains('\u{1b}'));
}

#[tokio::test]
async fn people_on_a_terminal_get_no_json() {
    let site = Site::open().await;
    let (log, _guard) = Log::begin(true);
    site.visitor().get("/it").await;
    let text = log.text();
    let line = text.lines().find(|line| line.contains("answered")).unwrap();
    assert!(serde_json::from_str::<Value>(line).is_err(), "{line}");
}

#[tokio::test]
async fn a_request_gets_an_id_of_its_own_whatever_it_brings() {
    let site = Site::open().await;
    let visitor = site.visitor();
    let brought = || {
        let request = Request::get("/it").header("x-request-id", "mine");
        request.body(Body::empty()).unwrap()
    };
    let (first, second) = (visitor.send(brought()).await, visitor.send(brought()).await);
    for answer in [&first, &second] {
        assert_eq!(answer.headers.get_all("x-request-id").iter().count(), 1);
        assert_eq!(answer.header("x-request-id").len(), 14);
    }
    assert_ne!(first.header("x-request-id"), second.header("x-request-id"));
}

#[tokio::test]
async fn the_page_of_an_error_says_the_id_by_which_the_log_says_the_cause() {
    let site = Site::open().await;
    site.portal.database.close().await;
    let (log, _guard) = Log::begin(false);
    let answer = site
        .visitor()
        .get("/it/activities/magazzini-e-consegne")
        .await;
    let answer = answer.expect(StatusCode::SERVICE_UNAVAILABLE);
    let id = answer.header("x-request-id");
    assert!(answer.text("main").contains(id), "{}", answer.text("main"));
    let text = log.text();
    let lines = text
        .lines()
        .map(|line| serde_json::from_str::<Value>(line).unwrap());
    let cause: Vec<_> = lines.filter(|line| line["level"] == "WARN").collect();
    let [cause] = cause.as_slice() else {
        panic!("{text}")
    };
    assert_eq!(cause["span"]["id"], id);
    assert!(
        cause["error"].as_str().unwrap().contains("closed"),
        "{cause}"
    );

    let missing = site.visitor().get("/it/nowhere").await;
    let id = missing.header("x-request-id");
    assert!(!missing.text("main").contains(id));
}

#[tokio::test]
async fn neither_keys_of_links_nor_tokens_of_calendars_nor_people_are_in_the_log() {
    let site = Site::open().await;
    let (log, _guard) = Log::begin(false);
    let anna = person(&site).await;
    book(&anna, "magazzini-e-consegne").await;
    let mail = site.mail("anna@example.org").await;
    let link = mail_link(&mail, "key=");
    let (_, key) = link.split_once("key=").unwrap();
    site.visitor().get(link).await.expect(StatusCode::OK);
    let address = anna
        .post("/it/account/calendar", &[("act", "create")])
        .await;
    let address = address.expect(StatusCode::OK).text("#address");
    let calendar = address.trim().strip_prefix(BASE).unwrap();
    let token = calendar.split('/').nth(3).unwrap();
    site.visitor().get(calendar).await.expect(StatusCode::OK);

    let routes = log.answered().len();
    assert!(routes > 2, "{routes}");
    let text = log.text();
    for secret in [key, token, "anna@example.org", "anna%40example.org"] {
        assert!(!text.contains(secret), "{secret}: {text}");
    }
}

#[tokio::test]
async fn why_the_database_fails_is_in_the_log_and_on_no_page() {
    let site = Site::open().await;
    let Database::Sqlite { readers, .. } = &site.portal.database else {
        panic!("another engine");
    };
    let file = readers.connect_options().get_filename().to_owned();
    let database = TestDatabase::open(&format!("sqlite:{}", file.display())).await;
    for table in ["programme", "installation"] {
        let rename = format!("ALTER TABLE {table} RENAME TO lost_{table}");
        database.execute(&rename).await.unwrap();
    }
    database.close().await;
    let (log, _guard) = Log::begin(false);
    for (path, status, table) in [
        (
            "/it/programmes",
            StatusCode::INTERNAL_SERVER_ERROR,
            "programme",
        ),
        ("/readyz", StatusCode::SERVICE_UNAVAILABLE, "installation"),
    ] {
        let answer = site.visitor().get(path).await;
        assert_eq!(answer.status, status, "{path}");
        assert!(!answer.body.contains("no such table"), "{}", answer.body);
        let cause = format!("no such table: {table}");
        assert_eq!(log.text().matches(&cause).count(), 1, "{}", log.text());
    }
}
