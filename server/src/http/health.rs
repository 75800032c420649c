//! Health checks for monitoring.

use std::{
    fmt::Write as _,
    sync::Arc,
    time::{Duration, Instant},
};

use axum::{extract::State, http::StatusCode};
use domain::instant::Seconds;
use services::{Failure, Portal, outbox, with_causes};
use store::{
    installation,
    schema::{self, Schema},
};
use tokio::sync::Mutex;

/// How long a job for which somebody waits may have been due. Workers look every few seconds, so that one that waits
/// for so long means that they do not work, or cannot keep up.
pub(crate) const LONGEST_DUE: Seconds = Seconds::minutes(15);

/// How long a report is shown to whoever asks: however many do, the disk is written to once in that time.
const SHARED_FOR: Duration = Duration::from_secs(1);

/// The process answers.
pub(super) async fn alive() -> &'static str {
    "alive\n"
}

/// Whether the portal can do its work: a line for each check, and what to do where it fails. Why it fails is in the
/// log, as anybody may ask.
pub(super) async fn ready(State(health): State<Arc<Health>>) -> (StatusCode, String) {
    let report = health.report().await;
    let status = if report.fails {
        StatusCode::SERVICE_UNAVAILABLE
    } else {
        StatusCode::OK
    };
    (status, report.lines)
}

/// Checks the portal, once at a time and once a second, however many ask.
pub(super) struct Health {
    portal: Portal,
    last: Mutex<Option<(Instant, Report)>>,
}

/// What the checks found.
#[derive(Clone, Default)]
struct Report {
    lines: String,
    fails: bool,
}

impl Report {
    fn note(&mut self, name: &str, check: Result<String, String>) {
        self.fails |= check.is_err();
        let (word, words) = match check {
            Ok(words) => ("ok", words),
            Err(words) => ("FAILS", words),
        };
        // Writing to a string cannot fail.
        let _ = writeln!(self.lines, "{word} {name}: {words}");
    }
}

impl Health {
    pub(super) fn of(portal: Portal) -> Self {
        Self {
            portal,
            last: Mutex::default(),
        }
    }

    /// A report that is at most a second old: those who wait for one share it.
    async fn report(&self) -> Report {
        let mut last = self.last.lock().await;
        let is_fresh = |(made, _): &&(Instant, Report)| made.elapsed() < SHARED_FOR;
        if let Some((_, report)) = last.as_ref().filter(is_fresh) {
            return report.clone();
        }
        let report = check(&self.portal).await;
        *last = Some((Instant::now(), report.clone()));
        report
    }
}

async fn check(portal: &Portal) -> Report {
    let mut report = Report::default();
    report.note("file", file(portal));
    let database = database(portal).await;
    let answers = database.is_ok();
    report.note("database", database);
    if answers {
        report.note("tables", tables(portal).await);
        report.note("write", write(portal).await);
        report.note("jobs", jobs(portal).await);
    }
    report
}

fn file(portal: &Portal) -> Result<String, String> {
    if portal.database.is_in_place() {
        return Ok("in its place".to_owned());
    }
    tracing::error!(
        "the database's file was deleted or replaced while it is open: what is written now is lost when this process \
         ends"
    );
    Err("deleted or replaced while it is open: put it back and restart".to_owned())
}

async fn database(portal: &Portal) -> Result<String, String> {
    match portal.database.ping().await {
        Ok(()) => Ok("answers".to_owned()),
        Err(error) => Err(logged(&error.into(), "does not answer")),
    }
}

/// Newer tables are no reason to stop: during an upgrade processes of two versions run side by side.
async fn tables(portal: &Portal) -> Result<String, String> {
    let compared = async { Ok(schema::compare(&mut portal.database.read().await?).await?) };
    match compared.await {
        Ok(Schema::Current) => Ok("as this program needs them".to_owned()),
        Ok(Schema::Newer(_)) => Ok("newer than this program".to_owned()),
        Ok(Schema::Missing | Schema::Older) => {
            Err("older than this program: run imprecario migrate".to_owned())
        }
        Err(failure) => Err(logged(&failure, "cannot be compared")),
    }
}

async fn write(portal: &Portal) -> Result<String, String> {
    let written = async {
        let mut transaction = portal.database.write().await?;
        installation::try_to_write(&mut transaction, portal.now()).await?;
        Ok(transaction.commit().await?)
    };
    match written.await {
        Ok(()) => Ok("done".to_owned()),
        Err(failure) => Err(logged(&failure, "nothing can be written")),
    }
}

async fn jobs(portal: &Portal) -> Result<String, String> {
    let due = outbox::longest_due(portal).await;
    let due = due.map_err(|failure| logged(&failure, "cannot be read"))?;
    due_for(due)
}

/// The age of the job that has been due for the longest; a failure where that is too long.
pub(crate) fn due_for(due: Option<Seconds>) -> Result<String, String> {
    match due {
        None => Ok("none is due".to_owned()),
        Some(age) => {
            let words = format!("one has been due for {} s", age.get());
            if age > LONGEST_DUE {
                Err(format!("{words}: mails and reminders do not leave"))
            } else {
                Ok(words)
            }
        }
    }
}

/// Logs why a check fails, and returns what everybody may know.
fn logged(failure: &Failure, words: &str) -> String {
    let error = with_causes(failure);
    tracing::warn!(error, "not ready: {words}");
    words.to_owned()
}
