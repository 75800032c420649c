//! What a backup may not bring back.

use domain::audit::Action;
use store::{audit, job, link_key, session, staff_invitation};
use uuid::Uuid;

use crate::{
    Failure, Portal,
    outbox::Job as _,
    places::{EndOffer, ReleaseReservations},
};

/// What was set right in a database from a backup.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SetRight {
    /// Sessions that were ended.
    pub sessions: u64,
    /// Jobs that were due and are left to staff.
    pub jobs: u64,
}

/// Ends every session and revokes every key of a link and of an invitation, because one that was ended since the backup would work again;
/// and leaves to staff every
/// mail that was due, because it may have been sent since. What only changes the portal itself is done when it
/// starts.
///
/// # Errors
/// Where the database fails.
pub async fn set_right(portal: &Portal) -> Result<SetRight, Failure> {
    let now = portal.now();
    let certain = [EndOffer::KIND, ReleaseReservations::KIND];
    let certain = certain.into_iter().collect();
    let mut transaction = portal.database.write().await?;
    link_key::revoke_every(&mut transaction).await?;
    staff_invitation::revoke_every(&mut transaction).await?;
    let set_right = SetRight {
        sessions: session::end_all(&mut transaction).await?,
        jobs: job::doubt_due(&mut transaction, &certain, now).await?,
    };
    audit::record(
        &mut transaction,
        audit::Actor::System,
        Action::PortalRestored,
        ("portal", Uuid::nil()),
        &serde_json::json!({ "sessions": set_right.sessions, "jobs": set_right.jobs }),
        now,
    )
    .await?;
    transaction.commit().await?;
    Ok(set_right)
}
