//! Sending a mail now.

use domain::{audit::Action, id::JobId};
use store::{
    audit,
    job::{self, Lane},
};

use super::{addresses, list};
use crate::{Failure, Portal, access::visitor::StaffMember};

/// Sends a failed or uncertain mail again, on the decision of a member of staff, who also decides by it that the
/// address is worth a try: other mails are sent to it again as well.
///
/// # Errors
/// `NotFound` where the mail is neither failed nor uncertain, and for a coordinator.
pub async fn send_again(portal: &Portal, staff: &StaffMember, id: JobId) -> Result<(), Failure> {
    staff.of_office()?;
    let now = portal.now();
    let mut reader = portal.database.read().await?;
    let job = job::troubled_by_id(&mut reader, id).await?;
    drop(reader);
    let mail = match &job {
        Some(job) => list::mail_of(portal, job).await?,
        None => return Err(Failure::NotFound),
    };
    let mut transaction = portal.database.write().await?;
    if !job::requeue(&mut transaction, id, now).await? {
        return Err(Failure::NotFound);
    }
    audit::record(
        &mut transaction,
        staff.actor(),
        Action::MailSentAgain,
        ("job", id.into()),
        &serde_json::json!({}),
        now,
    )
    .await?;
    if let Some(mail) = mail {
        addresses::clear(&mut transaction, staff, &mail.email, now).await?;
    }
    transaction.commit().await?;
    for lane in Lane::ALL {
        portal.wakes.wake(lane);
    }
    Ok(())
}
