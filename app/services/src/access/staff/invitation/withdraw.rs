//! Withdrawing an invitation.

use domain::{
    audit::Action,
    id::{InvitationId, RequestId},
};
use store::{audit, request, staff_invitation};

use super::super::administrators::lock_administrators;
use crate::{Failure, Portal, access::visitor::StaffMember};

/// Withdraws an invitation: its key works no more. The same form sent twice acts once.
///
/// # Errors
/// `NotFound` for those who are no administrators, and where it was accepted or withdrawn.
pub async fn withdraw(
    portal: &Portal,
    by: &StaffMember,
    id: InvitationId,
    request: RequestId,
) -> Result<(), Failure> {
    let now = portal.now();
    let mut transaction = portal.database.write().await?;
    lock_administrators(&mut transaction, by).await?;
    if request::is_repeated(&mut transaction, request, "colleagues", now).await? {
        return Ok(());
    }
    if !staff_invitation::delete(&mut transaction, id).await? {
        return Err(Failure::NotFound);
    }
    let subject = ("staff_invitation", id.into());
    let action = Action::StaffInvitationWithdrawn;
    let details = serde_json::json!({});
    audit::record(&mut transaction, by.actor(), action, subject, &details, now).await?;
    Ok(transaction.commit().await?)
}
