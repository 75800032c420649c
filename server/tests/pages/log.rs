//! What the log tells, and nobody else.

use std::{
    io,
    sync::{Arc, Mutex},
};

use axum::http::StatusCode;
use store::Database;
use store_testing::TestDatabase;
use tracing::subscriber::DefaultGuard;

use crate::support::Site;

/// What is logged on this thread.
#[derive(Clone, Default)]
pub struct Log(Arc<Mutex<Vec<u8>>>);

impl Log {
    /// Takes what this thread logs until the guard is dropped.
    pub fn of_this_thread() -> (Self, DefaultGuard) {
        let log = Self::default();
        let writer = log.clone();
        let subscriber = tracing_subscriber::fmt()
            .with_ansi(false)
            .with_writer(move || writer.clone())
            .finish();
        (log, tracing::subscriber::set_default(subscriber))
    }

    /// Everything so far.
    pub fn text(&self) -> String {
        String::from_utf8(self.0.lock().unwrap().clone()).unwrap()
    }
}

impl io::Write for Log {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
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
    let (log, _guard) = Log::of_this_thread();
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
