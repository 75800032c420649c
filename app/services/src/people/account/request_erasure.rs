//! Requesting the erasure of one's data (GDPR, article 17).

use domain::{
    audit::Action,
    id::{PersonId, RequestId},
    reference::ErasureReference,
};
use store::{
    audit::{self, Actor},
    person, request,
};
use uuid::Uuid;

use crate::{Failure, Portal, access::visitor::Proved, notifications, outbox::Lane};

/// The reference of a person's request. Derived from their id, because nobody has two requests.
pub fn erasure_reference(person: PersonId) -> ErasureReference {
    ErasureReference::from_entropy(*Uuid::from(person).as_bytes())
}

/// Records a person's erasure request and confirms it by mail. A repeated request changes nothing. Staff
/// carry it out, because part of the data must be kept by law.
///
/// # Errors
/// `NotFound` for a person who no longer exists.
pub async fn request_erasure(
    portal: &Portal,
    proved: Proved<'_>,
    request: RequestId,
) -> Result<(), Failure> {
    let now = portal.now();
    let id = proved.person();
    let mut transaction = portal.database.write().await?;
    if request::claim(&mut transaction, request, "erasure", now).await? != request::Claim::First {
        return Ok(());
    }
    let person = person::lock(&mut transaction, id)
        .await?
        .ok_or(Failure::NotFound)?;
    if !person::request_erasure(&mut transaction, id, now).await? {
        return Ok(());
    }
    let reference = erasure_reference(id);
    let details = serde_json::json!({ "reference": reference });
    let subject = ("person", id.into());
    let action = Action::PersonErasureRequested;
    audit::record(
        &mut transaction,
        Actor::Person(id),
        action,
        subject,
        &details,
        now,
    )
    .await?;
    let letter = notifications::Mail::ErasureRequested(notifications::ErasureRequested {
        name: person.details.display_name(),
        reference: reference.to_string(),
        requested: now,
        url: format!(
            "{}/{}/account",
            portal.settings.base_url, person.details.language
        ),
    });
    notifications::queue_to(&mut transaction, &person, letter, now).await?;
    transaction.commit().await?;
    portal.wakes.wake(Lane::Service);
    Ok(())
}
