//! Withdrawing an application.

use domain::{
    application::{ApplicationAction, ApplicationStateError},
    id::RequestId,
    reference::ApplicationReference,
};
use store::{
    audit::Actor,
    programme,
    request::{self, Claim},
};

use super::{advance::advance, held};
use crate::{
    Failure, Portal,
    access::visitor::SignedIn,
    notifications::{self, ApplicationWithdrawn, Mail},
    outbox::Lane,
};

/// Withdraws a person's own application, a draft too. The same form sent twice withdraws once.
///
/// # Errors
/// [`ApplicationStateError`] where it is withdrawn or not admitted; `NotFound` for another person's.
pub async fn withdraw(
    portal: &Portal,
    signed_in: &SignedIn,
    reference: &ApplicationReference,
    request: RequestId,
) -> Result<(), Failure<ApplicationStateError>> {
    let now = portal.now();
    let mut transaction = portal.database.write().await?;
    let (record, mut application) = held::own(&mut transaction, signed_in, reference).await?;
    let claim = request::claim(&mut transaction, request, &reference.to_string(), now).await?;
    if claim != Claim::First {
        return Ok(());
    }
    let nobody_knows_it = application.submitted_at.is_none();
    let actor = Actor::Person(record.id);
    let action = ApplicationAction::Withdraw;
    let details = serde_json::json!({});
    advance(
        &mut transaction,
        &mut application,
        action,
        actor,
        &details,
        now,
    )
    .await?;
    // The page shows that a draft is deleted; no mail is needed.
    if !nobody_knows_it {
        let programme = programme::by_id(&mut transaction, application.programme_id)
            .await?
            .ok_or(Failure::NotFound)?;
        let language = record.details.language;
        let letter = Mail::ApplicationWithdrawn(ApplicationWithdrawn {
            name: record.details.display_name(),
            programme: programme.content.name.text(language).to_owned(),
            reference: reference.to_string(),
            programmes_url: format!("{}/{language}/programmes", portal.settings.base_url),
        });
        notifications::queue_to(&mut transaction, &record, letter, now).await?;
    }
    transaction.commit().await?;
    portal.wakes.wake(Lane::Service);
    Ok(())
}
