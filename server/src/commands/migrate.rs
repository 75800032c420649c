//! `imprecario migrate`.

use anyhow::Result;
use store::{
    Database,
    schema::{self, Schema},
};

use crate::settings::Settings;

/// Migrates the tables to the version that this program needs.
pub(crate) async fn run(settings: &Settings) -> Result<()> {
    let database = super::open(settings).await?;
    bring_up_to_date(&database).await?;
    database.close().await;
    Ok(())
}

/// Migrates the tables where they are older; refuses those of a newer program.
pub(super) async fn bring_up_to_date(database: &Database) -> Result<()> {
    let schema = schema::compare(&mut database.read().await?).await?;
    if !matches!(schema, Schema::Newer(_)) {
        database.migrate().await?;
    }
    super::require_current(database).await
}
