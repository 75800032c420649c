//! The commands of the command line, one per file.

use std::{
    path::Path,
    sync::Arc,
    time::{Duration, Instant},
};

use anyhow::{Context as _, Result, bail};
use services::{Portal, SystemClock, with_causes};
use store::{
    Database, installation,
    schema::{self, Schema},
};

use crate::settings::Settings;

pub(crate) mod demo;
pub(crate) mod doctor;
pub(crate) mod migrate;
pub(crate) mod serve;
pub(crate) mod staff_add;

/// Opens the database; creates the folder of an SQLite file where it does not exist yet.
async fn open(settings: &Settings) -> Result<Database> {
    if let Some(folder) = database_file(settings).and_then(Path::parent) {
        std::fs::create_dir_all(folder)
            .with_context(|| format!("the folder {} cannot be made", folder.display()))?;
    }
    Ok(Database::open(&settings.database, settings.database_connections).await?)
}

/// How long a database server that is not up yet is waited for.
const PATIENCE: Duration = Duration::from_mins(1);
/// The longest pause between two attempts to reach it; the first is of one second.
const LONGEST_PAUSE: Duration = Duration::from_secs(10);

/// Opens the database; waits for a server that is not up yet, as after a restart of the machine.
async fn open_when_up(settings: &Settings) -> Result<Database> {
    let begun = Instant::now();
    let mut pause = Duration::from_secs(1);
    loop {
        let error = match open(settings).await {
            Ok(database) => return Ok(database),
            Err(error) => error,
        };
        let may_come = database_file(settings).is_none()
            && matches!(error.downcast_ref(), Some(store::Error::Unavailable(_)));
        if !may_come || begun.elapsed() + pause > PATIENCE {
            return Err(error);
        }
        let error = with_causes(error.as_ref());
        tracing::warn!(
            error,
            "the database does not answer yet and is waited for: {} s",
            pause.as_secs()
        );
        tokio::time::sleep(pause).await;
        pause = (pause * 2).min(LONGEST_PAUSE);
    }
}

/// The file of the database; none where it is on a server.
fn database_file(settings: &Settings) -> Option<&Path> {
    let path = settings.database.strip_prefix("sqlite:")?;
    Some(Path::new(path.trim_start_matches("//")))
}

/// The portal on the configured database, where the two fit together.
async fn portal(settings: &Settings) -> Result<Portal> {
    let database = open(settings).await?;
    require_current(&database).await?;
    require_kind(&database, settings.demo).await?;
    assemble(settings, database).await
}

/// Fails where the database has other tables than this program knows.
async fn require_current(database: &Database) -> Result<()> {
    match schema::compare(&mut database.read().await?).await? {
        Schema::Current => Ok(()),
        Schema::Older => bail!(
            "the database's tables are older than this program: run `imprecario migrate` first"
        ),
        Schema::Newer(version) => bail!(
            "a newer program has brought the database's tables to version {version}, and this one knows {}: use the \
             newer one",
            schema::needed()
        ),
    }
}

/// Fails where a demonstration's data would be served as if it were real, or the other way round.
async fn require_kind(database: &Database, demo: bool) -> Result<()> {
    match (
        installation::is_demonstration(&mut database.read().await?).await?,
        demo,
    ) {
        (true, false) => bail!(
            "the database holds a demonstration, whose passwords everybody knows: use another one, or set demo = true"
        ),
        (false, true) => bail!(
            "the database holds no demonstration: fill an empty one with `imprecario demo`, or set demo = false"
        ),
        _ => Ok(()),
    }
}

/// Assembles the portal on a database with current tables.
async fn assemble(settings: &Settings, database: Database) -> Result<Portal> {
    let settings = services::Settings {
        base_url: settings.base_url.clone(),
        office: settings.office.clone(),
        office_email: settings.office_email.clone(),
        reminders: settings.reminders.clone(),
        demo: settings.demo,
        reload: settings.reload,
    };
    Ok(Portal::new(database, Arc::new(SystemClock), settings).await?)
}
