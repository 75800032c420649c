//! Whether a member of staff may sign in.

use domain::{audit::Action, email::EmailAddress};
use store::{audit, session, staff, staff_browser};

use crate::{Failure, Portal};

/// Lets a member of staff no longer sign in, and ends their sessions; returns how many. What they did and will do
/// keeps their name. Only the command line does this.
///
/// # Errors
/// `NotFound` where nobody has that address.
pub async fn deactivate(portal: &Portal, email: &EmailAddress) -> Result<u64, Failure> {
    set(portal, email, false).await
}

/// Lets a member of staff sign in again. Only the command line does this.
///
/// # Errors
/// `NotFound` where nobody has that address.
pub async fn activate(portal: &Portal, email: &EmailAddress) -> Result<(), Failure> {
    set(portal, email, true).await.map(|_| ())
}

async fn set(portal: &Portal, email: &EmailAddress, active: bool) -> Result<u64, Failure> {
    let mut transaction = portal.database.write().await?;
    let member = staff::by_email(&mut transaction, &email.key())
        .await?
        .ok_or(Failure::NotFound)?;
    staff::set_active(&mut transaction, member.id, active).await?;
    // Whoever else had the account may have used one of them.
    staff_browser::forget_of(&mut transaction, member.id).await?;
    let sessions = session::end_of_staff(&mut transaction, member.id).await?;
    let action = if active {
        Action::StaffActivated
    } else {
        Action::StaffDeactivated
    };
    audit::record(
        &mut transaction,
        audit::Actor::System,
        action,
        ("staff", member.id.into()),
        &serde_json::json!({ "sessions_ended": sessions }),
        portal.now(),
    )
    .await?;
    transaction.commit().await?;
    Ok(sessions)
}
