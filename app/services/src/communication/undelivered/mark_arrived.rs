//! Noting that a mail has arrived.

use domain::{audit::Action, id::JobId};
use store::{audit, job};

use crate::{Failure, Portal, access::visitor::StaffMember};

/// Notes that a mail that may have been sent has arrived, as a member of staff knows from its recipient. Its content
/// is then forgotten.
///
/// # Errors
/// `NotFound` where the mail is not uncertain, and for a coordinator.
pub async fn mark_arrived(portal: &Portal, staff: &StaffMember, id: JobId) -> Result<(), Failure> {
    staff.of_office()?;
    let now = portal.now();
    let mut transaction = portal.database.write().await?;
    if !job::end_uncertain(&mut transaction, id, now).await? {
        return Err(Failure::NotFound);
    }
    audit::record(
        &mut transaction,
        staff.actor(),
        Action::MailMarkedArrived,
        ("job", id.into()),
        &serde_json::json!({}),
        now,
    )
    .await?;
    Ok(transaction.commit().await?)
}
