//! The binary as a process that can be killed, and what it needs to serve.

use std::{
    io::{BufRead as _, BufReader},
    net::{SocketAddr, TcpListener},
    path::Path,
    process::{Child, Command, Stdio},
    time::Duration,
};

use services::{Clock as _, SystemClock};
use store::edition::Edition;
use store_testing::{TestDatabase, sample};

use super::Browser;

/// The binary, running.
pub struct Process {
    child: Child,
    address: SocketAddr,
}

impl Process {
    /// Starts the binary on a database and waits until it serves.
    pub async fn start(database: &str, mails: &Path) -> Self {
        Self::begin(database, mails).0.ready().await
    }

    /// Starts the binary on a database. What is returned besides reads the first line of its log.
    pub fn begin(database: &str, mails: &Path) -> (Self, impl FnOnce() -> String + use<>) {
        let address = free_address();
        let mut child = Command::new(env!("CARGO_BIN_EXE_imprecario"))
            .arg("serve")
            .current_dir(mails.parent().unwrap())
            .env_clear()
            .env("IMPRECARIO_LISTEN", address.to_string())
            .env("IMPRECARIO_BASE_URL", format!("http://{address}"))
            .env("IMPRECARIO_DATABASE", database)
            .env("IMPRECARIO_MAIL__FOLDER", mails)
            .env("IMPRECARIO_MAIL__ALLOW_FILES", "true")
            .env("IMPRECARIO_LOG", "warn")
            .stdout(Stdio::null())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let errors = child.stderr.take().unwrap();
        let first_line = move || {
            let mut line = String::new();
            BufReader::new(errors).read_line(&mut line).unwrap();
            line
        };
        (Self { child, address }, first_line)
    }

    /// Waits until it serves.
    pub async fn ready(mut self) -> Self {
        while self.browser("").get("/readyz").await.is_err() {
            let ended = self.child.try_wait().unwrap();
            assert!(ended.is_none(), "the process ended by itself");
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
        self
    }

    /// A browser with a session.
    pub fn browser(&self, token: &str) -> Browser {
        Browser {
            portal: self.address,
            token: token.to_owned(),
        }
    }

    /// `kill -9`.
    pub fn kill(&mut self) {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        self.kill();
    }
}

/// An address at which nothing listens yet.
pub fn free_address() -> SocketAddr {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    listener.local_addr().unwrap()
}

/// An edition that can be booked now by the system clock.
pub async fn edition_from_now(database: &TestDatabase, slug: &str, places: i64) -> Edition {
    let mut transaction = database.write().await.unwrap();
    let site = sample::site("torino");
    store::site::insert(&mut transaction, &site).await.unwrap();
    let later = SystemClock.now() - sample::NOW;
    let edition = sample::with(sample::edition(slug, site.id, places), |edition| {
        let details = &mut edition.details;
        for moment in [
            &mut details.enrolment_opens_at,
            &mut details.enrolment_closes_at,
            &mut details.cancellable_until,
            &mut edition.starts_at,
            &mut edition.ends_at,
        ] {
            *moment = *moment + later;
        }
    });
    let session = sample::session(&edition, 0);
    store::edition::insert(&mut transaction, &edition, &[session])
        .await
        .unwrap();
    transaction.commit().await.unwrap();
    edition
}
