//! Withdrawing an application, and giving a draft up.

use domain::{
    application::{ApplicationAction, ApplicationState, ApplicationStateError},
    audit::Action,
    id::RequestId,
    reference::ApplicationReference,
};
use store::{
    application,
    audit::{self, Actor},
    programme, request,
};

use super::{advance::advance, held};
use crate::{
    Failure, Portal,
    access::visitor::SignedIn,
    notifications::{self, ApplicationWithdrawn, Mail},
    outbox::Lane,
};

/// What is left of an application that its person no longer wants.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Withdrawn {
    /// It was submitted: it stays, and says that it was withdrawn.
    Kept,
    /// It was a draft, which nobody but its person knew: nothing of it is left, but a line in the log.
    Deleted,
}

/// Withdraws a person's own application, or deletes it where it is a draft. The same form sent twice withdraws once.
///
/// # Errors
/// [`ApplicationStateError`] where it is withdrawn or not admitted; `NotFound` for another person's.
pub async fn withdraw(
    portal: &Portal,
    signed_in: &SignedIn,
    reference: &ApplicationReference,
    request: RequestId,
) -> Result<Withdrawn, Failure<ApplicationStateError>> {
    let now = portal.now();
    let mut transaction = portal.database.write().await?;
    let found = held::own(&mut transaction, signed_in, reference).await;
    let (record, mut application) = match found {
        // The same form has deleted the draft.
        Err(Failure::NotFound) => {
            let earlier = request::earlier(&mut transaction, request).await?;
            let is_repeated = earlier.is_some_and(|earlier| earlier == reference.to_string());
            return if is_repeated {
                Ok(Withdrawn::Deleted)
            } else {
                Err(Failure::NotFound)
            };
        }
        found => found?,
    };
    if request::is_repeated(&mut transaction, request, &reference.to_string(), now).await? {
        return Ok(Withdrawn::Kept);
    }
    let actor = Actor::Person(record.id);
    let action = ApplicationAction::Withdraw;
    let details = serde_json::json!({});
    if application.state == ApplicationState::Draft {
        application::delete_draft(&mut transaction, application.id).await?;
        let subject = ("application", application.id.into());
        let logged = Action::of_application(action);
        audit::record(&mut transaction, actor, logged, subject, &details, now).await?;
        transaction.commit().await?;
        return Ok(Withdrawn::Deleted);
    }
    advance(
        &mut transaction,
        &mut application,
        action,
        actor,
        &details,
        now,
    )
    .await?;
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
    transaction.commit().await?;
    portal.wakes.wake(Lane::Service);
    Ok(Withdrawn::Kept)
}
