//! `imprecario staff authenticator`.

use anyhow::Result;
use services::access::staff;

use crate::settings::Settings;

/// Gives a member of staff another secret for their authenticator and prints it, once.
pub(crate) async fn run(settings: &Settings, email: &str) -> Result<()> {
    let email = super::address(email)?;
    let portal = super::portal(settings).await?;
    let new = staff::reset_authenticator(&portal, &email)
        .await
        .map_err(|failure| super::of_member(failure, &email))?;
    println!(
        "{email} has another secret for their authenticator; {} sessions were ended.",
        new.sessions
    );
    println!("The secret, shown this once and never again:");
    println!("  {}", new.secret);
    println!("  {}", new.address);
    portal.database.close().await;
    Ok(())
}
