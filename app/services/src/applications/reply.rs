//! Replying to what the office asked.

use domain::{
    application::{ApplicationAction, ApplicationStateError},
    id::{InquiryId, RequestId},
    inquiry::Reply,
    reference::ApplicationReference,
};
use serde::Serialize;
use store::{
    audit::Actor,
    inquiry,
    request::{self, Claim},
};

use super::{advance::advance, held};
use crate::{Failure, Portal, access::visitor::SignedIn};

/// Why a reply was not taken. Nothing was recorded.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "code", content = "details", rename_all = "snake_case")]
pub enum ReplyRefusal {
    /// The office waits for no reply.
    State(ApplicationStateError),
    /// The office has asked something else since.
    AskedSomethingElse,
}

/// Replies to what the office asked about a person's own application, which is under review again by that. A late
/// reply is taken as long as nothing is decided and nothing else is asked: it would answer a question that the person
/// has not read. The same form sent twice replies once.
///
/// # Errors
/// [`ReplyRefusal`]; `NotFound` for another person's.
pub async fn reply(
    portal: &Portal,
    signed_in: &SignedIn,
    reference: &ApplicationReference,
    inquiry: InquiryId,
    text: &Reply,
    request: RequestId,
) -> Result<(), Failure<ReplyRefusal>> {
    let now = portal.now();
    let mut transaction = portal.database.write().await?;
    let (record, mut application) = held::own(&mut transaction, signed_in, reference).await?;
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
    .await
    .map_err(|failure| failure.widen(|error| Failure::Refused(ReplyRefusal::State(error))))?;
    if !inquiry::reply(&mut transaction, application.id, inquiry, text, now).await? {
        return Err(Failure::Refused(ReplyRefusal::AskedSomethingElse));
    }
    Ok(transaction.commit().await?)
}
