//! Sending an invitation again.

use domain::{
    audit::Action,
    id::{InvitationId, RequestId},
};
use store::{audit, request, staff_invitation};

use super::{super::administrators::lock_administrators, VALID, send::SendInvitation};
use crate::{
    Failure, Portal,
    access::visitor::StaffMember,
    outbox::{self, Lane},
};

/// Sends an invitation again, with another key and another 72 hours; the key of the mail before works no more. The
/// same form sent twice acts once.
///
/// # Errors
/// `NotFound` for those who are no administrators, and where it was accepted or withdrawn.
pub async fn renew(
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
    if !staff_invitation::renew(&mut transaction, id, now + VALID, now).await? {
        return Err(Failure::NotFound);
    }
    let invitation = staff_invitation::by_id(&mut transaction, id)
        .await?
        .ok_or(Failure::NotFound)?;
    let details = serde_json::json!({ "round": invitation.round });
    let subject = ("staff_invitation", id.into());
    let action = Action::StaffInvitedAgain;
    audit::record(&mut transaction, by.actor(), action, subject, &details, now).await?;
    outbox::queue(&mut transaction, &SendInvitation::of(&invitation), now).await?;
    transaction.commit().await?;
    portal.wakes.wake(Lane::Service);
    Ok(())
}
