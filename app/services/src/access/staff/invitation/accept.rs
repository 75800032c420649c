//! Accepting an invitation.

use domain::{id::RequestId, staff::Position};
use store::{
    audit, request,
    staff::Staff,
    staff_invitation::{self, Invitation},
};

use super::by_key;
use crate::{
    Failure, Portal,
    access::staff::{
        Enrolled, NewPassword, RequestOrigin, StaffSession,
        insert::{InsertRefusal, insert},
        sign_in::begin_session,
    },
};

/// What the one-time ids of these forms are claimed for.
pub(in crate::access::staff) const SET_UP: &str = "staff account";

/// An invitation was accepted.
#[derive(Clone, Debug)]
pub enum Accepted {
    /// The new colleague is signed in.
    SignedIn(StaffSession),
    /// The form was sent before: they are signed in, or sign in.
    Before,
}

/// The invitation that a key opens.
///
/// # Errors
/// `NotFound` where it was accepted, withdrawn, sent again or is older than 72 hours.
pub async fn invited(portal: &Portal, key: &str) -> Result<Invitation, Failure> {
    let mut reader = portal.database.read().await?;
    by_key(&mut reader, key, portal.now())
        .await?
        .ok_or(Failure::NotFound)
}

/// Whether a form that sets up an account was sent before, and has succeeded: its key works no more then.
///
/// # Errors
/// Where the database fails.
pub async fn is_repeated(portal: &Portal, request: RequestId) -> Result<bool, Failure> {
    let mut reader = portal.database.read().await?;
    let earlier = request::earlier(&mut reader, request).await?;
    Ok(earlier.is_some_and(|location| location == SET_UP))
}

/// Makes an account of an invitation, with the password and the authenticator that the new colleague chose, and signs
/// them in.
///
/// # Errors
/// [`InsertRefusal`]; `NotFound` as for [`invited`].
pub async fn accept(
    portal: &Portal,
    key: &str,
    (password, authenticator): (&NewPassword, &Enrolled),
    from: &RequestOrigin<'_>,
    request: RequestId,
) -> Result<Accepted, Failure<InsertRefusal>> {
    let now = portal.now();
    let password_hash = password.hash().await.map_err(Failure::Defect)?;
    let mut transaction = portal.database.write().await?;
    if request::is_repeated(&mut transaction, request, SET_UP, now).await? {
        return Ok(Accepted::Before);
    }
    let invitation = by_key(&mut transaction, key, now)
        .await?
        .ok_or(Failure::NotFound)?;
    if !staff_invitation::delete(&mut transaction, invitation.id).await? {
        return Err(Failure::NotFound);
    }
    let position = Position::new(invitation.role, invitation.sites)
        .map_err(|error| Failure::Defect(error.to_string()))?;
    let member = Staff {
        id: store::new_id(),
        email: invitation.email,
        name: invitation.name,
        role: invitation.role,
        language: invitation.language,
        password_hash,
        totp_secret: authenticator.secret.to_vec(),
        totp_step: authenticator.step,
        active: true,
    };
    let actor = audit::Actor::Staff(member.id);
    insert(&mut transaction, &member, &position, actor, now).await?;
    let session = begin_session(&mut transaction, member.id, from, now).await?;
    transaction.commit().await?;
    portal.colleagues.forget();
    Ok(Accepted::SignedIn(session))
}
