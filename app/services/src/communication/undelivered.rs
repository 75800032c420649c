//! Mails that need attention.

use domain::{audit::Action, email::EmailAddress, id::JobId, instant::Instant};
use serde::Deserialize;
use store::{
    audit,
    job::{self, JobState, Lane},
};

use crate::{Failure, Portal, access::visitor::StaffMember};

/// A mail that was not delivered as expected.
#[derive(Clone, Debug)]
pub struct TroubledMail {
    /// Its id.
    pub id: JobId,
    /// The recipient; `None` if the stored payload cannot be read.
    pub to: Option<EmailAddress>,
    /// Its state: waiting for the next try, failed, or perhaps sent.
    pub state: JobState,
    /// Why the last try failed, in the words of the mail server.
    pub reason: String,
    /// How often it was tried.
    pub attempts: i64,
    /// When it was queued.
    pub queued_at: Instant,
    /// When it is tried next, where it waits.
    pub next_try: Instant,
}

/// The mails that wait after a failure, failed for good, or may have been sent; newest first.
///
/// # Errors
/// `NotFound` for a coordinator.
pub async fn troubled_mails(
    portal: &Portal,
    staff: &StaffMember,
) -> Result<Vec<TroubledMail>, Failure> {
    /// The part of the payload that staff need: not the letter, which may contain a sign-in code.
    #[derive(Deserialize)]
    struct Addressed {
        email: EmailAddress,
    }
    staff.of_office()?;
    let mut reader = portal.database.read().await?;
    let mails = job::troubled(&mut reader)
        .await?
        .into_iter()
        .map(|job| TroubledMail {
            id: job.id,
            to: serde_json::from_str::<Addressed>(&job.payload)
                .ok()
                .map(|addressed| addressed.email),
            state: job.state,
            reason: job.last_error.unwrap_or_default(),
            attempts: job.attempts,
            queued_at: job.created_at,
            next_try: job.run_at,
        });
    Ok(mails.collect())
}

/// Sends a failed or uncertain mail again, on the decision of a member of staff.
///
/// # Errors
/// `NotFound` where the mail is neither failed nor uncertain.
pub async fn send_again(portal: &Portal, staff: &StaffMember, id: JobId) -> Result<(), Failure> {
    staff.of_office()?;
    let now = portal.now();
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
    transaction.commit().await?;
    for lane in Lane::ALL {
        portal.wakes.wake(lane);
    }
    Ok(())
}
