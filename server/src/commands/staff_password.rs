//! `imprecario staff password`.

use anyhow::Result;
use services::access::staff;

use crate::settings::Settings;

/// Gives a member of staff the password on standard input.
pub(crate) async fn run(settings: &Settings, email: &str) -> Result<()> {
    let email = super::address(email)?;
    let password = super::password::read(&[email.as_str()])?;
    let portal = super::portal(settings).await?;
    let sessions = staff::reset_password(&portal, &email, &password)
        .await
        .map_err(|failure| super::of_member(failure, &email))?;
    println!("{email} has another password; {sessions} sessions were ended.");
    portal.database.close().await;
    Ok(())
}
