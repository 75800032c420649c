//! The commands of the command line, one per file.

use std::{path::Path, sync::Arc};

use anyhow::{Context as _, Result};
use services::{Portal, SystemClock};
use store::Database;

use crate::settings::Settings;

pub(crate) mod demo;
pub(crate) mod doctor;
pub(crate) mod migrate;
pub(crate) mod serve;
pub(crate) mod staff_add;

/// Opens the database; creates the folder of an SQLite file where it does not exist yet.
async fn open(settings: &Settings) -> Result<Database> {
    if let Some(file) = settings.database.strip_prefix("sqlite:")
        && let Some(folder) = Path::new(file).parent()
    {
        std::fs::create_dir_all(folder)
            .with_context(|| format!("the folder {} cannot be made", folder.display()))?;
    }
    Ok(Database::open(&settings.database, settings.database_connections).await?)
}

/// Assembles the portal on a migrated database.
async fn portal(settings: &Settings) -> Result<Portal> {
    let database = open(settings).await?;
    let settings = services::Settings {
        base_url: settings.base_url.clone(),
        office: settings.office.clone(),
        office_email: settings.office_email.clone(),
        reminders: settings.reminders.clone(),
        demo: settings.demo,
        reload: settings.reload,
    };
    Portal::new(database, Arc::new(SystemClock), settings)
        .await
        .context("the database is not ready: run `imprecario migrate` first")
}
