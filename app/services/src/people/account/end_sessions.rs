//! Ending sessions elsewhere: on a lost telephone, on a borrowed computer.

use domain::audit::Action;
use store::{
    audit::{self, Actor},
    session,
};
use uuid::Uuid;

use crate::{Failure, Portal, access::visitor::SignedIn};

/// Ends one of a person's sessions. Idempotent.
///
/// # Errors
/// Where the database fails.
pub async fn end_session(portal: &Portal, signed_in: &SignedIn, id: Uuid) -> Result<(), Failure> {
    let mut transaction = portal.database.write().await?;
    if session::end(&mut transaction, signed_in.person, id).await? {
        note(portal, &mut transaction, signed_in).await?;
    }
    Ok(transaction.commit().await?)
}

/// Ends every session of a person except the current one.
///
/// # Errors
/// Where the database fails.
pub async fn end_other_sessions(portal: &Portal, signed_in: &SignedIn) -> Result<(), Failure> {
    let mut transaction = portal.database.write().await?;
    if session::end_others(&mut transaction, signed_in.person, signed_in.session).await? {
        note(portal, &mut transaction, signed_in).await?;
    }
    Ok(transaction.commit().await?)
}

async fn note(
    portal: &Portal,
    transaction: &mut store::Transaction,
    signed_in: &SignedIn,
) -> Result<(), store::Error> {
    let actor = Actor::Person(signed_in.person);
    let subject = ("person", signed_in.person.into());
    let details = serde_json::json!({});
    audit::record(
        transaction,
        actor,
        Action::SessionEnded,
        subject,
        &details,
        portal.now(),
    )
    .await
}
