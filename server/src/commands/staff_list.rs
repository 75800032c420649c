//! `imprecario staff list`.

use std::io::Write as _;

use anyhow::Result;
use services::access::staff;

use crate::settings::Settings;

/// Prints every member of staff.
pub(crate) async fn run(settings: &Settings) -> Result<()> {
    let portal = super::portal(settings).await?;
    let members = staff::list(&portal).await?;
    portal.database.close().await;
    // Where nobody reads on, as `head` does after some lines, that is an error and no panic.
    let mut output = std::io::stdout().lock();
    for member in members {
        let state = if member.active {
            "active"
        } else {
            "deactivated"
        };
        let (email, role) = (member.email.as_str(), member.role.as_str());
        writeln!(output, "{email:<32} {role:<13} {state:<11} {}", member.name)?;
    }
    Ok(())
}
