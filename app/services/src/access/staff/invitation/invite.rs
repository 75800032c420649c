//! Inviting a colleague.

use domain::{
    audit::Action, email::EmailAddress, id::RequestId, language::Language, name::Name,
    programme::SiteSlug, staff::Position,
};
use serde::Serialize;
use store::{audit, request, site, staff, staff_invitation};

use super::{super::administrators::lock_administrators, VALID, send::SendInvitation};
use crate::{
    Failure, Portal,
    access::visitor::StaffMember,
    outbox::{self, Lane},
};

/// Whom an administrator invites.
#[derive(Clone, Debug)]
pub struct Invite {
    /// The address that they will sign in with.
    pub email: EmailAddress,
    /// Their name as colleagues see it.
    pub name: Name,
    /// What they may do, and where.
    pub position: Position,
    /// The language of the mail and of their pages.
    pub language: Language,
}

/// Why somebody was not invited.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "code", content = "details", rename_all = "snake_case")]
pub enum InviteRefusal {
    /// A member of staff has that address.
    EmailTaken,
    /// There is an invitation to that address, which can be sent again.
    Invited,
    /// There is no such site.
    UnknownSite(SiteSlug),
}

/// Invites a colleague by mail. The same form sent twice invites once.
///
/// # Errors
/// [`InviteRefusal`]; `NotFound` for those who are no administrators.
pub async fn invite(
    portal: &Portal,
    by: &StaffMember,
    new: &Invite,
    request: RequestId,
) -> Result<(), Failure<InviteRefusal>> {
    let now = portal.now();
    let mut transaction = portal.database.write().await?;
    lock_administrators::<InviteRefusal>(&mut transaction, by).await?;
    if request::is_repeated(&mut transaction, request, "colleagues", now).await? {
        return Ok(());
    }
    if staff::by_email(&mut transaction, &new.email.key())
        .await?
        .is_some()
    {
        return Err(Failure::Refused(InviteRefusal::EmailTaken));
    }
    let sites = site::list(&mut transaction).await?;
    let is_there = |slug: &&SiteSlug| sites.iter().any(|site| site.slug == slug.as_str());
    if let Some(slug) = new.position.sites().iter().find(|slug| !is_there(slug)) {
        return Err(Failure::Refused(InviteRefusal::UnknownSite(slug.clone())));
    }
    let invitation = staff_invitation::Invitation {
        id: store::new_id(),
        email: new.email.clone(),
        name: new.name.to_string(),
        role: new.position.role(),
        sites: new.position.sites().to_vec(),
        language: new.language,
        invited_by: by.id,
        round: 1,
        sent_at: now,
        expires_at: now + VALID,
    };
    staff_invitation::insert(&mut transaction, &invitation)
        .await
        .map_err(|error| match error {
            store::Error::Duplicate(_) => Failure::Refused(InviteRefusal::Invited),
            other => other.into(),
        })?;
    let details = serde_json::json!({ "role": invitation.role, "sites": invitation.sites });
    let subject = ("staff_invitation", invitation.id.into());
    let action = Action::StaffInvited;
    audit::record(&mut transaction, by.actor(), action, subject, &details, now).await?;
    outbox::queue(&mut transaction, &SendInvitation::of(&invitation), now).await?;
    transaction.commit().await?;
    portal.wakes.wake(Lane::Service);
    Ok(())
}
