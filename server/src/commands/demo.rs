//! `imprecario demo`.

use anyhow::{Result, bail};

use crate::settings::Settings;

/// Fills an unused database with invented data; leaves a demonstration unchanged, and refuses any other.
pub(crate) async fn run(settings: &Settings) -> Result<()> {
    if !settings.demo {
        bail!("demo data goes only into a portal whose setting `demo` is true");
    }
    let database = super::open(settings).await?;
    super::require_current(&database).await?;
    let portal = super::assemble(settings, database).await?;
    crate::demo::load(&portal).await?;
    portal.database.close().await;
    Ok(())
}
