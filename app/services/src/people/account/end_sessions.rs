//! Ending what opens a person's data elsewhere: sessions on a lost telephone or a borrowed computer, and the
//! links in mails. It reaches those in their care, as whom the same telephone goes on, and whose mails lie in the same
//! mailbox.

use domain::audit::Action;
use store::{
    audit::{self, Actor},
    link_key, session,
};
use uuid::Uuid;

use crate::{Failure, Portal, access::visitor::SignedIn};

/// Ends one of the sessions of a person and of those in their care. Idempotent.
///
/// # Errors
/// Where the database fails.
pub async fn end_session(portal: &Portal, signed_in: &SignedIn, id: Uuid) -> Result<(), Failure> {
    let mut transaction = portal.database.write().await?;
    if session::end(&mut transaction, signed_in.person, id).await? {
        note(portal, &mut transaction, signed_in, Action::SessionEnded).await?;
    }
    Ok(transaction.commit().await?)
}

/// Ends every session of a person and of those in their care except the current one.
///
/// # Errors
/// Where the database fails.
pub async fn end_other_sessions(portal: &Portal, signed_in: &SignedIn) -> Result<(), Failure> {
    let mut transaction = portal.database.write().await?;
    if session::end_others(&mut transaction, signed_in.person, signed_in.session).await? {
        note(portal, &mut transaction, signed_in, Action::SessionEnded).await?;
    }
    Ok(transaction.commit().await?)
}

/// Revokes the keys of all links in mails to a person and to those in their care: who opens one must sign in.
///
/// # Errors
/// Where the database fails.
pub async fn revoke_links(portal: &Portal, signed_in: &SignedIn) -> Result<(), Failure> {
    let mut transaction = portal.database.write().await?;
    if link_key::revoke_all(&mut transaction, signed_in.person).await? {
        note(portal, &mut transaction, signed_in, Action::LinksRevoked).await?;
    }
    Ok(transaction.commit().await?)
}

async fn note(
    portal: &Portal,
    transaction: &mut store::Transaction,
    signed_in: &SignedIn,
    action: Action,
) -> Result<(), store::Error> {
    let actor = Actor::Person(signed_in.person);
    let subject = ("person", signed_in.person.into());
    let details = serde_json::json!({});
    audit::record(transaction, actor, action, subject, &details, portal.now()).await
}
