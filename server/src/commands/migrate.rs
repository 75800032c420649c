//! `imprecario migrate`.

use anyhow::Result;

use crate::settings::Settings;

/// Migrates the tables to the version that this program needs.
pub(crate) async fn run(settings: &Settings) -> Result<()> {
    let database = super::open(settings).await?;
    database.migrate().await?;
    database.close().await;
    Ok(())
}
