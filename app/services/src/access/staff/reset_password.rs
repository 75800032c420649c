//! Giving a member of staff another password.

use domain::{audit::Action, email::EmailAddress};
use store::{audit, session, staff, staff_browser};

use super::NewPassword;
use crate::{Failure, Portal};

/// Gives a member of staff another password and ends their sessions; returns how many. Only the command line does
/// this.
///
/// # Errors
/// `NotFound` where nobody has that address.
pub async fn reset_password(
    portal: &Portal,
    email: &EmailAddress,
    password: &NewPassword,
) -> Result<u64, Failure> {
    let hash = password.hash().await.map_err(Failure::Defect)?;
    let mut transaction = portal.database.write().await?;
    let member = staff::by_email(&mut transaction, &email.key())
        .await?
        .ok_or(Failure::NotFound)?;
    staff::set_password(&mut transaction, member.id, &hash).await?;
    // Whoever else had the account may have used one of them.
    staff_browser::forget_of(&mut transaction, member.id).await?;
    let sessions = session::end_of_staff(&mut transaction, member.id).await?;
    audit::record(
        &mut transaction,
        audit::Actor::System,
        Action::StaffPasswordReset,
        ("staff", member.id.into()),
        &serde_json::json!({ "sessions_ended": sessions }),
        portal.now(),
    )
    .await?;
    transaction.commit().await?;
    Ok(sessions)
}
