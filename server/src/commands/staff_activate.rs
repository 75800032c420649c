//! `imprecario staff activate`.

use anyhow::Result;
use services::access::staff;

use crate::settings::Settings;

/// Lets a member of staff sign in again.
pub(crate) async fn run(settings: &Settings, email: &str) -> Result<()> {
    let email = super::address(email)?;
    let portal = super::portal(settings).await?;
    staff::activate(&portal, &email)
        .await
        .map_err(|failure| super::of_member(failure, &email))?;
    println!("{email} can sign in with the password and authenticator they had.");
    portal.database.close().await;
    Ok(())
}
