//! Replying to what the office asked.

use domain::{
    application::{ApplicationAction, ApplicationStateError},
    id::RequestId,
    inquiry::Reply,
    reference::ApplicationReference,
};
use store::{
    application,
    audit::Actor,
    inquiry, person,
    request::{self, Claim},
};

use super::advance::advance;
use crate::{Failure, Portal, access::visitor::SignedIn};

/// Replies to what the office asked about a person's own application, which is under review again by that. A late
/// reply is taken as long as nothing is decided. The same form sent twice replies once.
///
/// # Errors
/// [`ApplicationStateError`] where the office waits for no reply; `NotFound` for another person's.
pub async fn reply(
    portal: &Portal,
    signed_in: &SignedIn,
    reference: &ApplicationReference,
    text: &Reply,
    request: RequestId,
) -> Result<(), Failure<ApplicationStateError>> {
    let now = portal.now();
    let mut transaction = portal.database.write().await?;
    let record = person::lock(&mut transaction, signed_in.person)
        .await?
        .ok_or(Failure::NotFound)?;
    let mut application = application::by_reference(&mut transaction, reference)
        .await?
        .filter(|application| application.person_id == record.id)
        .ok_or(Failure::NotFound)?;
    let claim = request::claim(&mut transaction, request, &reference.to_string(), now).await?;
    if claim != Claim::First {
        return Ok(());
    }
    advance(
        &mut transaction,
        &mut application,
        ApplicationAction::Reply,
        Actor::Person(record.id),
        // The text is in the inquiry, and not a second time in the log.
        &serde_json::json!({}),
        now,
    )
    .await?;
    if !inquiry::reply(&mut transaction, application.id, text, now).await? {
        return Err(Failure::Defect(format!("{reference} awaits no reply")));
    }
    Ok(transaction.commit().await?)
}
