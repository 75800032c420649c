//! Changing the address that a person signs in with.

use domain::{
    audit::Action,
    calendar_date::CalendarDate,
    email::EmailAddress,
    id::{PersonId, RequestId},
    instant::Instant,
    person::{Detail, Person},
};
use serde::Serialize;
use store::{
    Transaction,
    address_change::{self, AddressChange},
    audit::{self, Actor},
    kept_form, link_key, person,
    request::{self, Claim},
    session,
};

use super::change_details::keep;
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
    /// Others have the new address, and the person has told no date of birth, which keeps their record from being opened
    /// by the others.
    BirthDateMissing,
    /// The person's fiscal code says another date of birth.
    BirthDateWrong,
}

/// Changes a person's address to one that they prove with a code that was sent there. The old address is told; the
/// keys of the links in mails that lie there are revoked, and the person's other sessions end. Who is in their care
/// follows to the new address, which others may have as well; who is in somebody's care leaves it with an address of
/// their own. Whose record has no date of birth gives it to go where others are: it is asked for there before their record
/// is opened, and whoever opens it first must not be the one to set it. The address of their calendar is no part of any mail and stays. The same form sent twice, and the same
/// address in other letters, change nothing more.
///
/// # Errors
/// [`EmailRefusal`]. A wrong code counts as a try.
pub async fn change_email(
    portal: &Portal,
    proved: Proved<'_>,
    email: &EmailAddress,
    proof: &CodeProof<'_>,
    birth_date: Option<CalendarDate>,
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
    if there.iter().any(|other| other.id != id) && before.details.birth_date.is_none() {
        tell_birth_date(&mut transaction, &before, birth_date, now).await?;
    }
    let moved = person::set_email(&mut transaction, id, email).await?;
    if let Some(old) = &before.details.email {
        let change = AddressChange {
            id: store::new_id(),
            person_id: id,
            before: old.clone(),
            after: email.clone(),
            left_care_of: before.in_care_of,
            changed_at: now,
        };
        address_change::insert(&mut transaction, &change).await?;
    }
    link_key::revoke_all(&mut transaction, id).await?;
    session::end_others(&mut transaction, id, proved.session()).await?;
    // By the address of before the office recognises who says that it was not them.
    let mut details = serde_json::json!({ "before": before.details.email });
    if let Some(carer) = before.in_care_of {
        details["left_care_of"] = serde_json::json!(carer);
    }
    log_new_address(&mut transaction, Actor::Person(id), &moved, &details, now).await?;
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

/// Logs of everybody who has a new address that they have, whoever gave it.
pub(super) async fn log_new_address(
    transaction: &mut Transaction,
    actor: Actor,
    moved: &[PersonId],
    details: &serde_json::Value,
    now: Instant,
) -> Result<(), store::Error> {
    for person in moved {
        let (action, subject) = (Action::PersonEmailChanged, ("person", (*person).into()));
        audit::record(transaction, actor, action, subject, details, now).await?;
    }
    Ok(())
}

/// Stores the date of birth of a person who has none.
async fn tell_birth_date(
    transaction: &mut Transaction,
    record: &person::Record,
    birth_date: Option<CalendarDate>,
    now: Instant,
) -> Result<(), Failure<EmailRefusal>> {
    if birth_date.is_none() {
        return Err(Failure::Refused(EmailRefusal::BirthDateMissing));
    }
    let told = Person {
        birth_date,
        ..record.details.clone()
    };
    let disagreements = told.disagreements_with_codice_fiscale();
    if disagreements.contains(&Detail::BirthDate) {
        return Err(Failure::Refused(EmailRefusal::BirthDateWrong));
    }
    let by = (record.id, Actor::Person(record.id));
    Ok(keep(transaction, by, &record.details, &told, now).await?)
}
