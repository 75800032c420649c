//! The commands of the command line, one per file.

use std::{
    path::Path,
    sync::Arc,
    time::{Duration, Instant},
};

use anyhow::{Context as _, Result, bail};
use domain::email::EmailAddress;
use services::{Failure, Portal, SystemClock, with_causes};
use store::{
    Database, installation,
    schema::{self, Schema},
};

use crate::settings::Settings;

pub(crate) mod backup;
pub(crate) mod copy;
pub(crate) mod demo;
pub(crate) mod doctor;
pub(crate) mod keys_rotate;
pub(crate) mod migrate;
mod password;
mod progress;
mod put_in_place;
pub(crate) mod restore;
pub(crate) mod serve;
pub(crate) mod staff_activate;
pub(crate) mod staff_add;
pub(crate) mod staff_authenticator;
pub(crate) mod staff_deactivate;
pub(crate) mod staff_list;
pub(crate) mod staff_password;

/// Opens the database; creates the folder of an SQLite file where it does not exist yet.
async fn open(settings: &Settings) -> Result<Database> {
    open_at(&settings.database, settings.database_connections).await
}

async fn open_at(address: &str, connections: u32) -> Result<Database> {
    if let Some(file) = Database::file_of(address) {
        make_folder(folder_of(&file))?;
        put_in_place::finish_interrupted(&file)?;
    }
    Ok(Database::open(address, connections).await?)
}

/// Opens the database, which must be there already.
async fn open_existing(settings: &Settings) -> Result<Database> {
    if let Some(file) = Database::file_of(&settings.database) {
        put_in_place::finish_interrupted(&file)?;
        if !file.exists() {
            bail!("there is no database {}", file.display());
        }
    }
    open(settings).await
}

/// The folder that a file is in.
fn folder_of(file: &Path) -> &Path {
    match file.parent() {
        Some(folder) if folder != Path::new("") => folder,
        _ => Path::new("."),
    }
}

fn make_folder(folder: &Path) -> Result<()> {
    std::fs::create_dir_all(folder)
        .with_context(|| format!("the folder {} cannot be made", folder.display()))
}

/// Waits until a file or a folder's list of files is on the disk.
fn sync(path: &Path) -> Result<()> {
    std::fs::File::open(path)
        .and_then(|file| file.sync_all())
        .with_context(|| format!("{} cannot be written to the disk", path.display()))
}

/// The address of a member of staff as it was given.
fn address(given: &str) -> Result<EmailAddress> {
    EmailAddress::parse(given).context("the address cannot be used")
}

/// The error of a command about a member of staff.
fn of_member<Reason>(failure: Failure<Reason>, email: &EmailAddress) -> anyhow::Error
where
    Reason: std::fmt::Debug + Send + Sync + 'static,
{
    match failure {
        Failure::NotFound => {
            anyhow::anyhow!("there is no member of staff with the address {email}")
        }
        other => other.into(),
    }
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
        let may_come = Database::file_of(&settings.database).is_none()
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

/// The portal on the configured database, where the two fit together.
async fn portal(settings: &Settings) -> Result<Portal> {
    let database = open_existing(settings).await?;
    require_current(&database).await?;
    require_kind(&database, settings.demo).await?;
    assemble(settings, database).await
}

/// Fails where the database has other tables than this program knows.
async fn require_current(database: &Database) -> Result<()> {
    match schema::compare(&mut database.read().await?).await? {
        Schema::Current => Ok(()),
        Schema::Missing | Schema::Older => bail!(
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
        office_phone: settings.office_phone.clone(),
        reminders: settings.reminders.clone(),
        limits: settings.limits,
        demo: settings.demo,
        reload: settings.reload,
        signatory: settings.signatory.clone(),
        refusals: settings.refusals.clone(),
        code_in_subject: settings.mail.code_in_subject,
    };
    Ok(Portal::new(database, Arc::new(SystemClock), settings).await?)
}
