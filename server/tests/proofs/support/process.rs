//! The binary as a process that can be killed, and what it needs to serve.

use std::{
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
        let free = TcpListener::bind("127.0.0.1:0")
            .unwrap()
            .local_addr()
            .unwrap();
        let child = Command::new(env!("CARGO_BIN_EXE_imprecario"))
            .arg("serve")
            .current_dir(mails.parent().unwrap())
            .env("IMPRECARIO_LISTEN", free.to_string())
            .env("IMPRECARIO_BASE_URL", format!("http://{free}"))
            .env("IMPRECARIO_DATABASE", database)
            .env("IMPRECARIO_MAIL__FOLDER", mails)
            .env("IMPRECARIO_LOG", "warn")
            .stdout(Stdio::null())
            .spawn()
            .unwrap();
        let mut process = Self {
            child,
            address: free,
        };
        let anybody = process.browser("");
        while anybody.get("/readyz").await.is_err() {
            assert!(
                process.child.try_wait().unwrap().is_none(),
                "the process ended by itself"
            );
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
        process
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
