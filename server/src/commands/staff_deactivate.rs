//! `imprecario staff deactivate`.

use anyhow::{Result, bail};
use services::{
    Failure,
    access::staff::{self, ActivationRefusal},
};

use crate::settings::Settings;

/// Lets a member of staff no longer sign in.
pub(crate) async fn run(settings: &Settings, email: &str) -> Result<()> {
    let email = super::address(email)?;
    let portal = super::portal(settings).await?;
    let sessions = match staff::deactivate(&portal, &email).await {
        Err(Failure::Refused(ActivationRefusal::LastAdministrator)) => {
            bail!("nobody else administers the portal: add another administrator first")
        }
        outcome => outcome.map_err(|failure| super::of_member(failure, &email))?,
    };
    println!("{email} can no longer sign in; {sessions} sessions were ended.");
    portal.database.close().await;
    Ok(())
}
