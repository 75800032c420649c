//! The database, and what is in it.

use services::{Clock as _, Portal, SystemClock, outbox, with_causes};
use store::{Database, installation, job};

use super::{Checked, Finding, Look, Works, Wrong};
use crate::{commands, http::health, settings::Settings};

/// A clock before this moment (2026-01-01) is wrong.
const EARLIEST: i64 = 1_767_225_600;
/// Seconds by which two clocks may differ: codes of authenticators are accepted for as long.
const MOST_APART: i64 = 30;

/// Everything about the database; only what keeps it from being read where it cannot be.
pub(super) async fn checks(settings: &Settings) -> Vec<Checked> {
    if let Some(file) = store::Database::file_of(&settings.database) {
        if let Err(error) = commands::put_in_place::finish_interrupted(&file) {
            return vec![("database", Wrong(with_causes(error.as_ref())))];
        }
        if !file.exists() {
            let words = "there is none yet: run `imprecario migrate`";
            return vec![("database", Wrong(words.to_owned()))];
        }
    }
    let database = match commands::open(settings).await {
        Ok(database) => database,
        Err(error) => return vec![("database", Wrong(with_causes(error.as_ref())))],
    };
    let mut checks = vec![("database", Works("answers".to_owned()))];
    checks.push(("clock", clock(&database).await));
    match commands::require_current(&database).await {
        Ok(()) => {
            let version = store::schema::needed();
            checks.push(("tables", Works(format!("version {version}"))));
            checks.extend(content(settings, &database).await);
        }
        Err(error) => checks.push(("tables", Wrong(with_causes(error.as_ref())))),
    }
    database.close().await;
    checks
}

async fn content(settings: &Settings, database: &Database) -> Vec<Checked> {
    let mut checks = Vec::new();
    checks.push((
        "data",
        match commands::require_kind(database, settings.demo).await {
            Ok(()) if settings.demo => Look("invented: a demonstration".to_owned()),
            Ok(()) => Works("no demonstration".to_owned()),
            Err(error) => Wrong(with_causes(error.as_ref())),
        },
    ));
    checks.push((
        "write",
        of(write(database).await, |()| Works("done".to_owned())),
    ));
    match commands::assemble(settings, database.clone()).await {
        Ok(portal) => {
            checks.push(("jobs", jobs(&portal).await));
            checks.push((
                "undelivered",
                of(undelivered(database).await, |count| match count {
                    0 => Works("none".to_owned()),
                    _ => Look(format!("{count}: staff see them in their area")),
                }),
            ));
        }
        Err(error) => checks.push(("jobs", Wrong(with_causes(error.as_ref())))),
    }
    checks
}

/// This machine's clock beside the database's.
async fn clock(database: &Database) -> Finding {
    let there = async { installation::clock(&mut database.read().await?).await };
    let there = match there.await {
        Ok(there) => there,
        Err(error) => return Wrong(with_causes(&error)),
    };
    let here = SystemClock.now();
    let apart = (here - there).get();
    if here.seconds() < EARLIEST {
        Wrong(format!("{here} cannot be right: set this machine's clock"))
    } else if apart.abs() > MOST_APART {
        Wrong(format!(
            "{apart} s ahead of the database server's: set both by a time server"
        ))
    } else {
        Works(here.to_string())
    }
}

async fn write(database: &Database) -> Result<(), store::Error> {
    let mut transaction = database.write().await?;
    installation::try_to_write(&mut transaction, SystemClock.now()).await?;
    transaction.commit().await
}

async fn jobs(portal: &Portal) -> Finding {
    match outbox::longest_due(portal).await {
        Ok(due) => match health::due_for(due) {
            Ok(words) => Works(words),
            Err(words) => Wrong(format!("{words}; is `imprecario serve` running?")),
        },
        Err(failure) => Wrong(with_causes(&failure)),
    }
}

async fn undelivered(database: &Database) -> Result<i64, store::Error> {
    job::undelivered(&mut database.read().await?).await
}

fn of<Value>(
    outcome: Result<Value, store::Error>,
    works: impl FnOnce(Value) -> Finding,
) -> Finding {
    match outcome {
        Ok(value) => works(value),
        Err(error) => Wrong(with_causes(&error)),
    }
}
