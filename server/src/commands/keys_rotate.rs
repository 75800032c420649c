//! `imprecario keys rotate`.

use anyhow::Result;

use crate::settings::Settings;

/// Replaces the signing key.
pub(crate) async fn run(settings: &Settings) -> Result<()> {
    let portal = super::portal(settings).await?;
    services::rotate_keys(&portal).await?;
    println!(
        "The signing key is replaced. Start every server of the portal again, so that it signs with the new one."
    );
    portal.database.close().await;
    Ok(())
}
