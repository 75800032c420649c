//! Changing the address that a person signs in with.

use domain::{audit::Action, email::EmailAddress, id::RequestId};
use serde::Serialize;
use store::{
    audit::{self, Actor},
    link_key, person,
    request::{self, Claim},
    session,
};

use crate::{
    Failure, Portal,
    access::{
        sign_in::{CodeProof, CodeRefusal, verify_address_code},
        visitor::Proved,
    },
    notifications,
    outbox::Lane,
};

/// Why an address was not changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "code", content = "details", rename_all = "snake_case")]
pub enum EmailRefusal {
    /// The code was not accepted.
    Code(CodeRefusal),
    /// The new address, which the person has proved to be theirs, already signs in to another record.
    OfAnotherRecord,
}

/// Changes a person's address to one that they prove with a code that was sent there. The old address is told; the
/// keys of the links in mails that lie there are revoked, and the person's other sessions end. The address of their
/// calendar is no part of any mail and stays. The same form sent twice changes it once.
///
/// # Errors
/// [`EmailRefusal`]. A wrong code counts as a try.
pub async fn change_email(
    portal: &Portal,
    proved: Proved<'_>,
    email: &EmailAddress,
    proof: &CodeProof<'_>,
    form: RequestId,
) -> Result<(), Failure<EmailRefusal>> {
    let now = portal.now();
    let id = proved.person();
    let mut transaction = portal.database.write().await?;
    let verified = verify_address_code(&mut transaction, email, proof, form, now).await?;
    if let Err(refusal) = verified {
        transaction.commit().await?;
        return Err(Failure::Refused(EmailRefusal::Code(refusal)));
    }
    let claim = request::claim(&mut transaction, form, "email", now).await?;
    let before = person::lock(&mut transaction, id)
        .await?
        .ok_or(Failure::NotFound)?;
    // Sent twice, or changed to the same in another tab.
    if claim != Claim::First || before.details.email.as_ref() == Some(email) {
        return Ok(transaction.commit().await?);
    }
    person::set_email(&mut transaction, id, email)
        .await
        .map_err(|error| match error {
            store::Error::Duplicate(_) => Failure::Refused(EmailRefusal::OfAnotherRecord),
            other => other.into(),
        })?;
    link_key::revoke_all(&mut transaction, id).await?;
    session::end_others(&mut transaction, id, proved.session()).await?;
    // By the address of before the office recognises who says that it was not them.
    let details = serde_json::json!({ "before": before.details.email });
    let subject = ("person", id.into());
    let (actor, action) = (Actor::Person(id), Action::PersonEmailChanged);
    audit::record(&mut transaction, actor, action, subject, &details, now).await?;
    let letter = notifications::Mail::AddressChanged(notifications::AddressChanged {
        name: before.details.display_name(),
        at: now,
        office: portal.settings.office_email.clone(),
    });
    notifications::queue_to(&mut transaction, &before, letter, now).await?;
    transaction.commit().await?;
    portal.wakes.wake(Lane::Service);
    Ok(())
}
