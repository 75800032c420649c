//! `imprecario demo`.

use anyhow::{Result, bail};

use crate::settings::Settings;

/// Fills an empty database with invented data; leaves a filled one unchanged.
pub(crate) async fn run(settings: &Settings) -> Result<()> {
    if !settings.demo {
        bail!("demo data goes only into a portal whose setting `demo` is true");
    }
    let portal = super::portal(settings).await?;
    crate::demo::load(&portal).await?;
    portal.database.close().await;
    Ok(())
}
