//! Changing the address that a person signs in with.

use domain::{audit::Action, email::EmailAddress, id::RequestId};
use serde::Serialize;
use store::{
    audit::{self, Actor},
    kept_form, link_key, person,
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
    /// Somebody of the same name has the new address, which the person has proved to be theirs: most likely it is a
    /// second record of theirs.
    OfAnotherRecord,
}

/// Changes a person's address to one that they prove with a code that was sent there. The old address is told; the
/// keys of the links in mails that lie there are revoked, and the person's other sessions end. Who is in their care
/// follows to the new address, which others may have as well; who is in somebody's care leaves it with an address of
/// their own. The address of their calendar is no part of any mail and stays. The same form sent twice, and the same
/// address in other letters, change nothing more.
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
    kept_form::finish(&mut transaction, form, id, "/account", now).await?;
    kept_form::empty(&mut transaction, form).await?;
    person::lock_address(&mut transaction, &email.key()).await?;
    let before = person::lock(&mut transaction, id)
        .await?
        .ok_or(Failure::NotFound)?;
    // Sent twice, or changed to the same in another tab.
    let present = before.details.email.as_ref().map(EmailAddress::key);
    if claim != Claim::First || present == Some(email.key()) {
        return Ok(transaction.commit().await?);
    }
    let there = person::by_address(&mut transaction, &email.key()).await?;
    let own = before.details.name.as_ref();
    let is_twin = there.iter().any(|other| {
        let theirs = other.details.name.as_ref();
        other.id != id
            && own
                .zip(theirs)
                .is_some_and(|(own, theirs)| own.is_same_as(theirs))
    });
    if is_twin {
        return Err(Failure::Refused(EmailRefusal::OfAnotherRecord));
    }
    let moved = person::set_email(&mut transaction, id, email).await?;
    link_key::revoke_all(&mut transaction, id).await?;
    session::end_others(&mut transaction, id, proved.session()).await?;
    // By the address of before the office recognises who says that it was not them.
    let mut details = serde_json::json!({ "before": before.details.email });
    if let Some(carer) = before.in_care_of {
        details["left_care_of"] = serde_json::json!(carer);
    }
    let (actor, action) = (Actor::Person(id), Action::PersonEmailChanged);
    for person in moved {
        let subject = ("person", person.into());
        audit::record(&mut transaction, actor, action, subject, &details, now).await?;
    }
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
